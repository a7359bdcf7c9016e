import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Acting } from '#access/duties';

/** One person in one office from day to day: also as Penjabat, Plt. or Plh., and as many at once as he is given. */
@Entity('duty')
export class Duty {
  @PrimaryColumn('uuid', { name: 'kecamatan_id' }) kecamatanId: string;
  @PrimaryColumn('uuid', { name: 'duty_id' }) id: string;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  /** null for duties of the kecamatan office. */
  @Column('uuid', { name: 'desa_id', nullable: true }) desaId: string | null;
  @Column('text') role: string;
  @Column('text', { nullable: true }) acting: Acting | null;
  @Column('text', { name: 'holder_name' }) holderName: string;
  @Column('date', { name: 'starts_on' }) startsOn: string;
  /** The last day; the day before the first says that it never came into force. */
  @Column('date', { name: 'ends_on', nullable: true }) endsOn: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}
