import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('desa')
export class DesaEntity {
  @PrimaryColumn('uuid', { name: 'kecamatan_id' }) kecamatanId: string;
  @PrimaryColumn('uuid', { name: 'desa_id' }) desaId: string;
  @Column('text') nama: string;
}

@Entity('duty')
export class DutyEntity {
  @PrimaryColumn('uuid', { name: 'kecamatan_id' }) kecamatanId: string;
  @PrimaryColumn('uuid', { name: 'duty_id' }) dutyId: string;
  @Column('date', { name: 'starts_on' }) startsOn: string;
  @Column('date', { name: 'ends_on', nullable: true }) endsOn: string | null;
}

@Entity('book_setting')
export class BookSettingEntity {
  @PrimaryColumn('uuid', { name: 'kecamatan_id' }) kecamatanId: string;
  @PrimaryColumn('uuid', { name: 'desa_id' }) desaId: string;
  @PrimaryColumn('text') book: string;
  @PrimaryColumn('text') since: string;
  @Column('text') edition: string;
}

@Entity('book_period')
export class BookPeriodEntity {
  @PrimaryColumn('uuid', { name: 'kecamatan_id' }) kecamatanId: string;
  @PrimaryColumn('uuid', { name: 'desa_id' }) desaId: string;
  @PrimaryColumn('text') book: string;
  @PrimaryColumn('text') period: string;
  @Column('text') state: string;
}

@Entity('check_softening')
export class CheckSofteningEntity {
  @PrimaryColumn('uuid', { name: 'kecamatan_id' }) kecamatanId: string;
  @PrimaryColumn('text', { name: 'check_id' }) checkId: string;
  @Column('text') blocks: string;
}

@Entity('register_entry')
export class RegisterEntryEntity {
  @PrimaryColumn('uuid', { name: 'kecamatan_id' }) kecamatanId: string;
  @PrimaryColumn('uuid', { name: 'desa_id' }) desaId: string;
  @PrimaryColumn('uuid', { name: 'entry_id' }) id: string;
  @Column('text') book: string;
  @Column('text') edition: string;
  @Column('text') sheet: string;
  @Column('text') period: string;
  @Column('text', { name: 'changed_period' }) changedPeriod: string;
  @Column('date', { name: 'period_date' }) periodDate: string;
  @Column('int', { name: 'nomor_urut', nullable: true }) nomorUrut: number | null;
  @Column({ type: 'int', insert: false, update: false }) position: number;
  @Column('int') revision: number;
  @Column('text') state: string;
  @Column('jsonb') values: Record<string, unknown>;
  @Column('jsonb') computed: Record<string, unknown>;
  @Column('jsonb') findings: unknown[];
  @Column('bytea') salt: Buffer;
  @Column('bytea') digest: Buffer;
  @Column('text', { name: 'search_name' }) searchName: string;
  @Column('bytea', { name: 'nik_hash', nullable: true }) nikHash: Buffer | null;
  @Column('bytea', { name: 'kk_hash', nullable: true }) kkHash: Buffer | null;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
  @Column('text', { name: 'updated_by' }) updatedBy: string;
  @Column('uuid', { name: 'updated_duty', nullable: true }) updatedDuty: string | null;
}

@Entity('audit_head')
export class AuditHeadEntity {
  @PrimaryColumn('uuid', { name: 'kecamatan_id' }) kecamatanId: string;
  @Column('bigint') seq: string;
  @Column('bytea') hash: Buffer;
}

@Entity('audit_record')
export class AuditRecordEntity {
  @PrimaryColumn('uuid', { name: 'kecamatan_id' }) kecamatanId: string;
  @PrimaryColumn('bigint') seq: string;
  @Column('uuid', { name: 'audit_id' }) auditId: string;
  @Column('timestamptz') at: Date;
  @Column('text') verb: string;
  @Column('uuid', { name: 'desa_id', nullable: true }) desaId: string | null;
  @Column('text', { name: 'subject_type' }) subjectType: string;
  @Column('text', { name: 'subject_id' }) subjectId: string;
  @Column('text') body: string;
  @Column('bytea') hash: Buffer;
}

export const entities = [DesaEntity, DutyEntity, BookSettingEntity, BookPeriodEntity, CheckSofteningEntity, RegisterEntryEntity, AuditHeadEntity, AuditRecordEntity];
