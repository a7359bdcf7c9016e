import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ApiProperty } from '@nestjs/swagger';
import type { StandingState } from './weigh-completeness.js';

const states = ['present', 'expired', 'missing'];

@ObjectType('StandingItem', { description: 'Satu berkas perorangan: ada, kedaluwarsa atau belum ada.' })
export class StandingItemView {
  @ApiProperty({ enum: ['sk', 'pas_foto', 'surat_pengantar'] }) @Field(() => String) requirement: string;
  @ApiProperty() @Field() label: string;
  @ApiProperty({ enum: states }) @Field(() => String, { description: 'present, expired atau missing' }) state: StandingState;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) @Field(() => ID, { nullable: true }) berkasId: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) @Field(() => String, { nullable: true }) expiresOn: string | null;
}

@ObjectType('OfficerCompleteness', { description: 'Kelengkapan berkas seorang pejabat desa.' })
export class OfficerCompletenessView {
  @ApiProperty() @Field() name: string;
  @ApiProperty() @Field() jabatan: string;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) @Field(() => ID, { nullable: true }) entryId: string | null;
  @ApiProperty() @Field() isComplete: boolean;
  @ApiProperty({ type: [StandingItemView] }) @Field(() => [StandingItemView]) items: readonly StandingItemView[];
}

@ObjectType('MissingBerkas', { description: 'Yang belum ada atau sudah habis berlakunya.' })
export class MissingBerkasView {
  @ApiProperty() @Field() name: string;
  @ApiProperty() @Field() jabatan: string;
  @ApiProperty() @Field() requirement: string;
  @ApiProperty({ enum: ['expired', 'missing'] }) @Field(() => String) state: StandingState;
  @ApiProperty({ description: 'Kalimat untuk orang' }) @Field({ description: 'Kalimat untuk orang' }) message: string;
}

@ObjectType('BerkasCompleteness', { description: 'Kelengkapan berkas perorangan sebuah desa: SK, pas foto, surat pengantar.' })
export class CompletenessView {
  @ApiProperty({ format: 'uuid' }) @Field(() => ID) desaId: string;
  @ApiProperty() @Field(() => Int, { description: 'Banyaknya pejabat' }) officerCount: number;
  @ApiProperty() @Field(() => Int, { description: 'Yang berkasnya lengkap' }) completeCount: number;
  @ApiProperty({ type: [OfficerCompletenessView] }) @Field(() => [OfficerCompletenessView]) officers: readonly OfficerCompletenessView[];
  @ApiProperty({ type: [MissingBerkasView] }) @Field(() => [MissingBerkasView], { description: 'Daftar kekurangan' }) missing: readonly MissingBerkasView[];
}
