import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BerkasKindCode } from './berkas-kinds.js';

@Entity('berkas')
export class Berkas {
  @PrimaryColumn('uuid', { name: 'kecamatan_id' }) kecamatanId: string;
  @Column('uuid', { name: 'desa_id' }) desaId: string;
  @PrimaryColumn('uuid', { name: 'berkas_id' }) id: string;
  @Column('text') kind: BerkasKindCode;
  @Column('text') title: string;
  /** Number on the paper itself: "141/04/KPTS/2026". */
  @Column('text', { nullable: true }) number: string | null;
  /** Date on the paper itself. */
  @Column('date', { name: 'dated_on', nullable: true }) datedOn: string | null;
  /** Code of the book it goes with. */
  @Column('text', { nullable: true }) book: string | null;
  @Column('text', { nullable: true }) period: string | null;
  @Column('date', { name: 'effective_on', nullable: true }) effectiveOn: string | null;
  @Column('date', { name: 'expires_on', nullable: true }) expiresOn: string | null;
  @Column('text', { nullable: true }) lemari: string | null;
  @Column('text', { nullable: true }) rak: string | null;
  @Column('text', { nullable: true }) folder: string | null;
  @Column('text', { name: 'officer_name', nullable: true }) officerName: string | null;
  @Column('text', { name: 'officer_jabatan', nullable: true }) officerJabatan: string | null;
  /** Row of A.4, where it is known. */
  @Column('uuid', { name: 'officer_entry_id', nullable: true }) officerEntryId: string | null;
  @Column('text') state: 'active' | 'void';
  @Column('text', { name: 'void_reason', nullable: true }) voidReason: string | null;
  @Column('timestamptz', { name: 'voided_at', nullable: true }) voidedAt: Date | null;
  /** Counts changes of the description and new versions, for clients that must not overwrite each other. */
  @Column('int') revision: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}
