import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ApiProperty } from '@nestjs/swagger';
import type { Values } from '#catalogue/book';
import { Json } from '#kernel/graphql/scalars';
import { FindingView } from '#registers/entry.dto';

@ObjectType('Recap', { description: 'Hitungan rekapitulasi penduduk (B.3) satu bulan, dan bedanya dengan Buku Induk.' })
export class RecapView {
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true }, description: 'Satu baris per dusun, di bawah kunci katalog B.3' })
  @Field(() => [Json], { description: 'Satu baris per dusun, di bawah kunci katalog B.3' }) rows: Values[];
  @ApiProperty({ type: [FindingView] }) @Field(() => [FindingView], { description: 'Beda dengan B.1, B.2, atau bulan lalu' }) findings: FindingView[];
}

@ObjectType('RecapOfMonth', { description: 'Rekapitulasi penduduk sebuah bulan seperti tertulis di buku.' })
export class RecapOfMonthView extends RecapView {
  @ApiProperty() @Field() period: string;
  @ApiProperty({ enum: ['open', 'closed'] }) @Field() state: string;
  @ApiProperty({ type: String, nullable: true }) @Field(() => Date, { nullable: true }) confirmedAt: Date | null;
  @ApiProperty({ description: 'B.1 atau B.2 berubah sejak dihitung; bulan yang sudah ditutup tetap' })
  @Field({ description: 'B.1 atau B.2 berubah sejak dihitung; bulan yang sudah ditutup tetap' }) stale: boolean;
}

@ObjectType('MutationOutcome', { description: 'Apa yang terjadi dengan sebuah mutasi di Buku Induk.' })
export class MutationOutcomeView {
  @ApiProperty({ format: 'uuid' }) @Field(() => ID, { description: 'Baris B.2' }) mutationId: string;
  @ApiProperty() @Field({ description: 'Jenis mutasi' }) kind: string;
  @ApiProperty({ enum: ['applied', 'already', 'missing', 'ambiguous'], description: 'applied: diterapkan; already: sudah sesuai; missing: belum ada di Buku Induk; ambiguous: ada beberapa, betulkan sendiri' })
  @Field({ description: 'applied (diterapkan), already (sudah sesuai), missing (belum ada di Buku Induk), atau ambiguous (ada beberapa)' }) outcome: string;
  @ApiProperty({ type: String, nullable: true }) @Field(() => ID, { nullable: true, description: 'Baris B.1' }) residentId: string | null;
}
