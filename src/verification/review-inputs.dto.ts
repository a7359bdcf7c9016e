import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsInt, IsISO8601, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { ReasonedStepInput, SubmissionStepInput } from '#submissions/submission.dto';
import { answers, type Answer } from './checklist/checklist.js';
import { judgements, type Judgement } from './review.js';
import { queues, scopes, type Queue, type Scope } from './work-list.js';

const maybe = { nullable: true } as const;
const day = /^\d{4}-\d{2}-\d{2}$/;
const bookForm = /^[A-F]\.\d{1,2}$/;

@InputType({ description: 'Mulai memeriksa.' })
export class ClaimInput extends SubmissionStepInput {
  @ApiPropertyOptional({ maxLength: 1000, description: 'Wajib bila bukan desa binaan Anda, atau sudah diperiksa orang lain' })
  @Field(() => String, { ...maybe, description: 'Wajib bila bukan desa binaan Anda, atau sudah diperiksa orang lain' }) @IsOptional() @IsString() @MaxLength(1000) reason?: string;
}

@InputType({ description: 'Baris {book, entryId} atau halaman berkas {berkasId, page}.' })
export class ReviewLinkInput {
  @ApiPropertyOptional({ example: 'C.4' }) @Field(() => String, maybe) @IsOptional() @Matches(bookForm) book?: string;
  @ApiPropertyOptional({ format: 'uuid' }) @Field(() => ID, maybe) @IsOptional() @IsUUID() entryId?: string;
  @ApiPropertyOptional({ format: 'uuid' }) @Field(() => ID, maybe) @IsOptional() @IsUUID() berkasId?: string;
  @ApiPropertyOptional({ minimum: 1 }) @Field(() => Int, maybe) @IsOptional() @IsInt() @Min(1) @Max(10_000) page?: number;
}

@InputType({ description: 'Jawaban sebuah butir.' })
export class ItemAnswerInput {
  @ApiProperty({ example: 'V7' }) @Field() @Matches(/^[A-Z]\d{1,2}$/) item: string;
  @ApiProperty({ enum: answers }) @Field(() => String, { description: 'sesuai, tidak_sesuai, atau tidak_berlaku' }) @IsIn(answers) answer: Answer;
  @ApiPropertyOptional({ maxLength: 2000, description: 'Wajib (atau reasonCode) bila tidak sesuai, atau bila berbeda dengan hasil mesin' })
  @Field(() => String, { ...maybe, description: 'Wajib (atau reasonCode) bila tidak sesuai, atau bila berbeda dengan hasil mesin' }) @IsOptional() @IsString() @MaxLength(2000) note?: string;
  @ApiPropertyOptional({ example: 'V7-1', description: 'Alasan siap pakai dari butirnya' }) @Field(() => String, { ...maybe, description: 'Alasan siap pakai dari butirnya' }) @IsOptional() @Matches(/^[A-Z]\d{1,2}-\d{1,2}$/) reasonCode?: string;
  @ApiPropertyOptional({ type: ReviewLinkInput }) @Field(() => ReviewLinkInput, maybe) @IsOptional() @ValidateNested() @Type(() => ReviewLinkInput) link?: ReviewLinkInput;
}

@InputType({ description: 'Satu atau beberapa jawaban sekaligus.' })
export class AnswerItemsInput extends SubmissionStepInput {
  @ApiProperty({ type: [ItemAnswerInput] }) @Field(() => [ItemAnswerInput]) @IsArray() @ArrayMinSize(1) @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => ItemAnswerInput) answers: ItemAnswerInput[];
}

@InputType({ description: 'Putusan atas sebuah buku.' })
export class BookVerdictInput {
  @ApiProperty({ example: 'A.1' }) @Field() @Matches(bookForm) book: string;
  @ApiProperty({ enum: judgements }) @Field(() => String, { description: 'diterima, perlu_perbaikan, atau nihil' }) @IsIn(judgements) verdict: Judgement;
  @ApiPropertyOptional({ maxLength: 2000, description: 'Wajib bila perlu perbaikan' }) @Field(() => String, { ...maybe, description: 'Wajib bila perlu perbaikan' }) @IsOptional() @IsString() @MaxLength(2000) note?: string;
  @ApiPropertyOptional({ type: ReviewLinkInput }) @Field(() => ReviewLinkInput, maybe) @IsOptional() @ValidateNested() @Type(() => ReviewLinkInput) link?: ReviewLinkInput;
}

@InputType({ description: 'Putusan satu atau beberapa buku sekaligus.' })
export class JudgeBooksInput extends SubmissionStepInput {
  @ApiProperty({ type: [BookVerdictInput] }) @Field(() => [BookVerdictInput]) @IsArray() @ArrayMinSize(1) @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => BookVerdictInput) verdicts: BookVerdictInput[];
}

@InputType({ description: 'Permintaan perbaikan.' })
export class RequestRevisionInput extends SubmissionStepInput {
  @ApiPropertyOptional({ format: 'date', description: 'Batas perbaikan; tanpa ini lima hari kerja' }) @Field(() => String, { ...maybe, description: 'Batas perbaikan, TTTT-BB-HH; tanpa ini lima hari kerja' })
  @IsOptional() @IsISO8601({ strict: true }) @Matches(day) dueOn?: string;
  @ApiPropertyOptional({ maxLength: 1000 }) @Field(() => String, maybe) @IsOptional() @IsString() @MaxLength(1000) note?: string;
}

@InputType({ description: 'Pernyataan terverifikasi.' })
export class VerifyInput extends SubmissionStepInput {
  @ApiPropertyOptional({ description: 'Lembar Pengesahan sudah dicocokkan dengan mata; wajib bila disahkan dengan lembar' })
  @Field(() => Boolean, { ...maybe, description: 'Lembar Pengesahan sudah dicocokkan dengan mata; wajib bila disahkan dengan lembar' }) @IsOptional() @IsBoolean() sheetConfirmed?: boolean;
}

@InputType({ description: 'Pengajuan yang disetujui.' })
export class ApprovedSubmissionInput extends SubmissionStepInput {
  @ApiProperty({ format: 'uuid' }) @Field(() => ID) @IsUUID() desaId: string;
  @ApiProperty({ format: 'uuid' }) @Field(() => ID) @IsUUID() id: string;
}

@InputType({ description: 'Satu atau beberapa pengajuan, juga dari beberapa desa; semua disetujui atau tidak satu pun.' })
export class ApproveSubmissionsInput {
  @ApiProperty({ type: [ApprovedSubmissionInput] }) @Field(() => [ApprovedSubmissionInput]) @IsArray() @ArrayMinSize(1) @ArrayMaxSize(100) @ValidateNested({ each: true }) @Type(() => ApprovedSubmissionInput)
  submissions: ApprovedSubmissionInput[];
}

@InputType({ description: 'Pengarsipan.' })
export class ArchiveInput extends SubmissionStepInput {
  @ApiPropertyOptional({ example: '400.10.2.2', description: 'Kode klasifikasi bagian B; tanpa ini yang lazim untuk bidangnya' })
  @Field(() => String, { ...maybe, description: 'Kode klasifikasi bagian B; tanpa ini yang lazim untuk bidangnya' }) @IsOptional() @IsString() @MaxLength(30) classificationCode?: string;
  @ApiPropertyOptional({ minLength: 1, maxLength: 200, example: 'aktif 2 tahun, inaktif 3 tahun, lalu dinilai kembali', description: 'Masa simpan menurut jadwal retensi kantor; tanpa ini yang lazim untuk bidangnya' })
  @Field(() => String, { ...maybe, description: 'Masa simpan menurut jadwal retensi kantor; tanpa ini yang lazim untuk bidangnya' }) @IsOptional() @IsString() @Matches(/\S/) @MaxLength(200) retention?: string;
}

@InputType({ description: 'Membuka kembali pengajuan yang sudah disetujui.' })
export class ReopenApprovedInput extends ReasonedStepInput {
  @ApiPropertyOptional({ type: [String], description: 'Buku yang diperbaiki; tanpa ini semuanya' }) @Field(() => [String], { ...maybe, description: 'Buku yang diperbaiki; tanpa ini semuanya' })
  @IsOptional() @IsArray() @ArrayMaxSize(50) @Matches(bookForm, { each: true }) books?: string[];
  @ApiPropertyOptional({ format: 'date' }) @Field(() => String, { ...maybe, description: 'Batas perbaikan, TTTT-BB-HH; tanpa ini lima hari kerja' }) @IsOptional() @IsISO8601({ strict: true }) @Matches(day) dueOn?: string;
}

@InputType({ description: 'Daftar kerja.' })
export class WorkListInput {
  @ApiPropertyOptional({ enum: queues, description: 'periksa, setujui, atau arsip; tanpa ini menurut jabatan Anda' }) @Field(() => String, { ...maybe, description: 'periksa, setujui, atau arsip; tanpa ini menurut jabatan Anda' })
  @IsOptional() @IsIn(queues) queue?: Queue;
  @ApiPropertyOptional({ enum: scopes, description: 'binaan: desa binaan Anda; semua: seluruh kecamatan' }) @Field(() => String, { ...maybe, description: 'binaan atau semua' }) @IsOptional() @IsIn(scopes) scope?: Scope;
  @ApiPropertyOptional({ minimum: 1, maximum: 100, default: 50 }) @Field(() => Int, maybe) @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100) first?: number;
  @ApiPropertyOptional({ description: 'Nilai `next` dari halaman sebelumnya' }) @Field(() => String, maybe) @IsOptional() @IsString() @MaxLength(70) after?: string;
}
