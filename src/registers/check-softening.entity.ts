import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Blocks, Severity } from '#catalogue/check';

/** A check that a kecamatan softened. */
@Entity('check_softening')
export class CheckSoftening {
  @PrimaryColumn('uuid', { name: 'kecamatan_id' }) kecamatanId: string;
  @PrimaryColumn('text', { name: 'check_id' }) checkId: string;
  @Column('text') severity: Severity;
  @Column('text') blocks: Blocks;
  @Column('text') reason: string;
  @Column('timestamptz', { name: 'softened_at' }) softenedAt: Date;
  @Column('text', { name: 'softened_by' }) softenedBy: string;
}
