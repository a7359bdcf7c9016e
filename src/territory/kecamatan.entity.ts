import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Zone } from '#kernel/clock';

@Entity('kecamatan')
export class Kecamatan {
  @PrimaryColumn('uuid', { name: 'kecamatan_id' }) id: string;
  @Column('text') kode: string;
  @Column('text') nama: string;
  @Column('text') kabupaten: string;
  @Column('text') provinsi: string;
  @Column('text') zone: Zone;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}
