import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsISO8601, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { periodForm } from '#registers/entry.dto';
import { stateKeys, type SubmissionState } from './submission-states.js';
import { submissionParts, submittedBidang, verdicts, type SubmissionPart, type SubmittedBidang, type Verdict } from './submission.js';

const moment = { type: String, format: 'date-time', nullable: true } as const;
const text = { type: String, nullable: true } as const;
const maybe = { nullable: true } as const;

@ObjectType('NextAction', { description: 'Langkah yang dapat Anda ambil sekarang.' })
export class NextActionView {
  @ApiProperty({ example: 'submit' }) @Field({ description: 'Kunci langkah' }) action: string;
  @ApiProperty({ example: 'Mengajukan ke kecamatan' }) @Field() label: string;
}

@ObjectType('SubmissionSummary', { description: 'Pengajuan sebuah desa untuk satu bulan dan bidang.' })
export class SubmissionSummaryView {
  @ApiProperty({ format: 'uuid' }) @Field(() => ID) id: string;
  @ApiProperty({ format: 'uuid' }) @Field(() => ID) desaId: string;
  @ApiProperty() @Field({ description: 'Nama desa' }) desa: string;
  @ApiProperty({ example: '2026-03' }) @Field() period: string;
  @ApiProperty({ enum: submittedBidang }) @Field({ description: 'umum, penduduk, keuangan, atau pembangunan' }) bidang: string;
  @ApiProperty({ enum: submissionParts, description: 'early: B.3 saja, mendahului bidangnya' }) @Field({ description: 'whole, atau early (B.3 saja, mendahului bidangnya)' }) part: string;
  @ApiProperty({ enum: stateKeys }) @Field({ description: 'Kunci keadaan' }) state: string;
  @ApiProperty({ example: 'Disahkan Kades' }) @Field({ description: 'Keadaan dengan kata-kata' }) stateLabel: string;
  @ApiProperty() @Field(() => Int, { description: 'Revisi; naik setiap kali diperbaiki' }) revision: number;
  @ApiProperty({ format: 'date' }) @Field({ description: 'Batas pengajuan, TTTT-BB-HH' }) dueOn: string;
  @ApiProperty() @Field({ description: 'Diajukan sesudah batas' }) late: boolean;
  @ApiProperty({ ...text, example: 'TT/0012/63.11.03/XI/2026' }) @Field(() => String, { ...maybe, description: 'Nomor tanda terima' }) receiptNumber: string | null;
  @ApiProperty(moment) @Field(() => String, maybe) submittedAt: string | null;
  @ApiProperty(text) @Field(() => String, { ...maybe, description: 'Siapa yang mengirim ke Sekretaris Desa' }) sentBy: string | null;
  @ApiProperty(text) @Field(() => String, { ...maybe, description: 'Siapa yang memaraf' }) checkedBy: string | null;
  @ApiProperty(moment) @Field(() => String, maybe) checkedAt: string | null;
  @ApiProperty(text) @Field(() => String, { ...maybe, description: 'Siapa yang mengesahkan' }) endorsedBy: string | null;
  @ApiProperty(moment) @Field(() => String, maybe) endorsedAt: string | null;
  @ApiProperty(text) @Field(() => String, { ...maybe, description: 'Siapa yang memeriksa di kecamatan' }) claimedBy: string | null;
  @ApiProperty(text) @Field(() => String, maybe) verifiedBy: string | null;
  @ApiProperty(moment) @Field(() => String, maybe) verifiedAt: string | null;
  @ApiProperty(text) @Field(() => String, maybe) approvedBy: string | null;
  @ApiProperty(moment) @Field(() => String, maybe) approvedAt: string | null;
  @ApiProperty(text) @Field(() => String, { ...maybe, description: 'Mengapa terakhir dikembalikan, ditarik, ditolak, atau dibuka kembali' }) reason: string | null;
  @ApiProperty({ ...text, format: 'date' }) @Field(() => String, { ...maybe, description: 'Batas perbaikan' }) revisionDueOn: string | null;
  @ApiProperty() @Field(() => Int, { description: 'Naik pada setiap perubahan; kirim kembali sebagai `version` supaya tidak menimpa' }) version: number;
  @ApiProperty({ type: [NextActionView] }) @Field(() => [NextActionView], { description: 'Yang dapat Anda lakukan sekarang, menurut jabatan' }) actions: NextActionView[];
}

@ObjectType('FindingCount', { description: 'Ringkasan pemeriksaan mesin yang terakhir.' })
export class FindingCountView {
  @ApiProperty({ enum: ['close', 'submit', 'verify'] }) @Field({ description: 'Tahap pemeriksaan: close, submit, atau verify' }) stage: string;
  @ApiProperty() @Field(() => Int) errors: number;
  @ApiProperty() @Field(() => Int) warnings: number;
  @ApiProperty() @Field(() => Int) notices: number;
  @ApiProperty({ description: 'Pemeriksaan yang belum dapat dijalankan' }) @Field(() => Int, { description: 'Pemeriksaan yang belum dapat dijalankan' }) notRun: number;
}

@ObjectType('SubmissionBook', { description: 'Sebuah buku dalam pengajuan, dengan putusan kecamatan.' })
export class SubmissionBookView {
  @ApiProperty({ example: 'A.1' }) @Field() book: string;
  @ApiProperty() @Field() title: string;
  @ApiProperty({ enum: ['isian', 'berkas'] }) @Field({ description: 'isian atau berkas' }) mode: string;
  @ApiProperty({ enum: ['open', 'closed'] }) @Field({ description: 'open (terbuka) atau closed (ditutup)' }) state: string;
  @ApiProperty() @Field() nihil: boolean;
  @ApiProperty() @Field(() => Int, { description: 'Baris bulan ini saat ditutup' }) rows: number;
  @ApiProperty({ type: String, nullable: true }) @Field(() => ID, maybe) berkasId: string | null;
  @ApiProperty({ type: Number, nullable: true }) @Field(() => Int, maybe) pages: number | null;
  @ApiProperty({ enum: verdicts }) @Field(() => String, { description: 'belum_diperiksa, diterima, perlu_perbaikan, atau nihil' }) verdict: Verdict;
  @ApiProperty() @Field({ description: 'Catatan verifikator' }) note: string;
  @ApiProperty({ type: Number, nullable: true }) @Field(() => Int, { ...maybe, description: 'Revisi tempat buku ini diterima' }) acceptedRevision: number | null;
  @ApiProperty({ type: FindingCountView, nullable: true }) @Field(() => FindingCountView, maybe) findings: FindingCountView | null;
}

@ObjectType('Submission', { description: 'Pengajuan dengan buku-bukunya.' })
export class SubmissionView extends SubmissionSummaryView {
  @ApiProperty({ type: [SubmissionBookView] }) @Field(() => [SubmissionBookView]) books: SubmissionBookView[];
}

@ObjectType('SubmissionPage')
export class SubmissionPageView {
  @ApiProperty({ type: [SubmissionSummaryView] }) @Field(() => [SubmissionSummaryView]) items: SubmissionSummaryView[];
  @ApiProperty({ ...text, description: 'Penanda halaman berikutnya untuk `after`; null di halaman terakhir' }) @Field(() => String, { ...maybe, description: 'Penanda halaman berikutnya' }) next: string | null;
}

@InputType({ description: 'Saringan daftar pengajuan.' })
export class ListSubmissionsInput {
  @ApiPropertyOptional({ format: 'uuid' }) @Field(() => ID, maybe) @IsOptional() @IsUUID() desaId?: string;
  @ApiPropertyOptional({ example: '2026-03' }) @Field(() => String, maybe) @IsOptional() @Matches(periodForm) period?: string;
  @ApiPropertyOptional({ enum: submittedBidang }) @Field(() => String, maybe) @IsOptional() @IsIn(submittedBidang) bidang?: SubmittedBidang;
  @ApiPropertyOptional({ enum: stateKeys }) @Field(() => String, maybe) @IsOptional() @IsIn(stateKeys) state?: SubmissionState;
  @ApiPropertyOptional({ minimum: 1, maximum: 100, default: 50 }) @Field(() => Int, maybe) @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100) first?: number;
  @ApiPropertyOptional({ description: 'Nilai `next` dari halaman sebelumnya' }) @Field(() => String, maybe) @IsOptional() @IsString() @MaxLength(60) after?: string;
}

@InputType({ description: 'Bulan dan bidang yang akan diajukan.' })
export class OpenSubmissionInput {
  @ApiProperty({ example: '2026-03' }) @Field() @Matches(periodForm) period: string;
  @ApiProperty({ enum: submittedBidang }) @Field(() => String) @IsIn(submittedBidang) bidang: SubmittedBidang;
  @ApiPropertyOptional({ enum: submissionParts, default: 'whole', description: 'early: B.3 saja' }) @Field(() => String, { ...maybe, description: 'early: B.3 saja' })
  @IsOptional() @IsIn(submissionParts) part?: SubmissionPart;
}

@InputType({ description: 'Langkah sebuah pengajuan.' })
export class SubmissionStepInput {
  @ApiPropertyOptional({ description: 'Versi yang Anda lihat; bila sudah berubah, ditolak' }) @Field(() => Int, { ...maybe, description: 'Versi yang Anda lihat; bila sudah berubah, ditolak' })
  @IsOptional() @IsInt() @Min(1) version?: number;
}

@InputType({ description: 'Langkah yang boleh diberi alasan.' })
export class WithdrawInput extends SubmissionStepInput {
  @ApiPropertyOptional() @Field(() => String, maybe) @IsOptional() @IsString() @MaxLength(1000) reason?: string;
}

@InputType({ description: 'Langkah yang memerlukan alasan.' })
export class ReasonedStepInput extends SubmissionStepInput {
  @ApiProperty({ minLength: 1, maxLength: 1000 }) @Field() @IsString() @MinLength(1) @MaxLength(1000) reason: string;
}

@InputType({ description: 'Lembar Pengesahan bertanda tangan.' })
export class EndorseBySheetInput extends SubmissionStepInput {
  @ApiProperty({ format: 'uuid', description: 'Berkas berjenis lembar_pengesahan' }) @Field(() => ID, { description: 'Berkas berjenis lembar_pengesahan' }) @IsUUID() berkasId: string;
  @ApiPropertyOptional({ description: 'Kode lembar, diketik bila QR tidak terbaca', example: 'ABCD-EFGH-JKMN-PQRS-TVWX' })
  @Field(() => String, { ...maybe, description: 'Kode lembar, diketik bila QR tidak terbaca' }) @IsOptional() @IsString() @MaxLength(60) sheetCode?: string;
  @ApiProperty({ format: 'date', description: 'Tanggal tanda tangan' }) @Field({ description: 'Tanggal tanda tangan, TTTT-BB-HH' })
  @IsISO8601({ strict: true }) @Matches(/^\d{4}-\d{2}-\d{2}$/) signedOn: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'Penugasan Kepala Desa (atau Penjabat, Plt., Plh.) yang menandatangani' })
  @Field(() => ID, { ...maybe, description: 'Penugasan Kepala Desa (atau Penjabat, Plt., Plh.) yang menandatangani' }) @IsOptional() @IsUUID() signerDutyId?: string;
}
