import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('desa')
export class Desa {
  @PrimaryColumn('uuid', { name: 'kecamatan_id' }) kecamatanId: string;
  @PrimaryColumn('uuid', { name: 'desa_id' }) id: string;
  /** Kode wilayah, "63.11.03.2021". It may change; nothing hangs on it. */
  @Column('text') kode: string;
  @Column('text') nama: string;
  @Column('text', { array: true }) alias: string[];
  @Column('text', { name: 'kode_pos', nullable: true }) kodePos: string | null;
  @Column('text', { array: true }) dusun: string[];
  /** Rows of months before this only warn. */
  @Column('text', { name: 'transition_until', nullable: true }) transitionUntil: string | null;
  /** The first month kept here. */
  @Column('text', { name: 'opened_period', nullable: true }) openedPeriod: string | null;
  /** Most cash the desa may hold, in rupiah. */
  @Column('numeric', { name: 'cash_limit', precision: 15, scale: 2, nullable: true }) cashLimit: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}
