import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One content of a berkas; versions are added, never changed. */
@Entity('berkas_version')
export class BerkasVersion {
  @PrimaryColumn('uuid', { name: 'kecamatan_id' }) kecamatanId: string;
  @Column('uuid', { name: 'desa_id' }) desaId: string;
  @PrimaryColumn('uuid', { name: 'berkas_id' }) berkasId: string;
  @PrimaryColumn('int') version: number;
  @Column('text') sha256: string;
  @Column('int') size: number;
  @Column('text') mime: string;
  @Column('text', { name: 'file_name' }) fileName: string;
  @Column('int', { nullable: true }) pages: number | null;
  /** By whoever uploaded it: "halaman 2 dipindai ulang". */
  @Column('text', { nullable: true }) note: string | null;
  /** By the system: the name promised another type. */
  @Column('text', { nullable: true }) remark: string | null;
  @Column('timestamptz', { name: 'uploaded_at' }) uploadedAt: Date;
  @Column('uuid', { name: 'uploaded_by' }) uploadedBy: string;
  @Column('text', { name: 'uploaded_by_title' }) uploadedByTitle: string;
}
