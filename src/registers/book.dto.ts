import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsObject, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, MinLength, ValidateNested } from 'class-validator';
import { bookModes, type BookMode, type Values } from '#catalogue/book';
import { Json } from '#kernel/graphql/scalars';
import { FindingView, periodForm } from './entry.dto.js';

const bookForm = /^[A-F]\.\d{1,2}$/;

@ObjectType('BookOfDesa', { description: 'Sebuah buku desa dan keadaannya pada satu bulan.' })
export class BookOfDesaView {
  @ApiProperty({ example: 'A.1' }) @Field({ description: 'Kode buku' }) book: string;
  @ApiProperty() @Field() title: string;
  @ApiProperty() @Field() bidang: string;
  @ApiProperty({ enum: bookModes }) @Field({ description: 'isian, berkas, atau mati' }) mode: string;
  @ApiProperty() @Field() edition: string;
  @ApiProperty() @Field({ description: 'Jabatan pemegang buku' }) keeper: string;
  @ApiProperty({ enum: ['open', 'closed'] }) @Field({ description: 'open (terbuka) atau closed (ditutup)' }) state: string;
  @ApiProperty() @Field({ description: 'Terkunci oleh pengajuan' }) locked: boolean;
  @ApiProperty() @Field() nihil: boolean;
  @ApiProperty() @Field(() => Int, { description: 'Baris bulan ini' }) rows: number;
  @ApiProperty() @Field(() => Int, { description: 'Baris bulan ini yang punya temuan' }) rowsWithFindings: number;
  @ApiProperty({ type: String, nullable: true }) @Field(() => Date, { nullable: true }) closedAt: Date | null;
}

@ObjectType('BookPeriod', { description: 'Satu bulan sebuah buku.' })
export class BookPeriodView {
  @ApiProperty() @Field() book: string;
  @ApiProperty() @Field() period: string;
  @ApiProperty({ enum: ['open', 'closed'] }) @Field() state: string;
  @ApiProperty() @Field({ description: 'Terkunci oleh pengajuan' }) locked: boolean;
  @ApiProperty() @Field() nihil: boolean;
  @ApiProperty({ description: 'Berapa kali ditutup' }) @Field(() => Int, { description: 'Berapa kali ditutup' }) revision: number;
  @ApiProperty() @Field(() => Int) rowCount: number;
  @ApiProperty({ type: String, nullable: true, description: 'sha256 isi bulan ini' }) @Field(() => String, { nullable: true, description: 'sha256 isi bulan ini' }) digest: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true }) @Field(() => Json, { description: 'Yang diketik saat menutup' }) closeValues: Values;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' }, description: 'Saldo akhir per lembar, rupiah' })
  @Field(() => Json, { description: 'Saldo akhir per lembar, rupiah' }) balances: Record<string, number>;
  @ApiProperty({ type: String, nullable: true }) @Field(() => Date, { nullable: true }) closedAt: Date | null;
  @ApiProperty({ type: String, nullable: true }) @Field(() => String, { nullable: true }) closedBy: string | null;
  @ApiProperty({ type: String, nullable: true }) @Field(() => Date, { nullable: true }) confirmedAt: Date | null;
  @ApiProperty({ type: String, nullable: true }) @Field(() => String, { nullable: true }) reopenReason: string | null;
  @ApiProperty({ type: String, nullable: true }) @Field(() => ID, { nullable: true }) berkasId: string | null;
  @ApiProperty({ type: Number, nullable: true }) @Field(() => Int, { nullable: true }) pageCount: number | null;
}

@ObjectType('MonthRow', { description: 'Baris sebuah bulan dengan nomor dan saldonya; sementara selama bulan terbuka.' })
export class MonthRowView {
  @ApiProperty({ format: 'uuid' }) @Field(() => ID) entryId: string;
  @ApiProperty() @Field() sheet: string;
  @ApiProperty() @Field() periodDate: string;
  @ApiProperty({ type: Number, nullable: true }) @Field(() => Int, { nullable: true }) nomorUrut: number | null;
  @ApiProperty({ type: 'object', additionalProperties: true }) @Field(() => Json) values: Values;
}

@ObjectType('CheckNotRun')
export class CheckNotRunView {
  @ApiProperty() @Field() id: string;
  @ApiProperty({ description: 'Mengapa belum dapat diperiksa' }) @Field({ description: 'Mengapa belum dapat diperiksa' }) reason: string;
}

@ObjectType('StoredCheck', { description: 'Hasil pemeriksaan mesin pada satu tahap.' })
export class StoredCheckView {
  @ApiProperty({ enum: ['close', 'submit', 'verify'] }) @Field({ description: 'close, submit, atau verify' }) stage: string;
  @ApiProperty() @Field(() => Date) checkedAt: Date;
  @ApiProperty({ description: 'Versi aturan' }) @Field({ description: 'Versi aturan' }) ruleVersion: string;
  @ApiProperty({ type: [FindingView] }) @Field(() => [FindingView]) findings: FindingView[];
  @ApiProperty({ type: [CheckNotRunView] }) @Field(() => [CheckNotRunView]) notRun: CheckNotRunView[];
}

@ObjectType('CheckedFinding', { description: 'Temuan pada sebuah bulan, dengan nomor urut barisnya.' })
export class CheckedFindingView extends FindingView {
  @ApiProperty({ type: Number, nullable: true, description: 'Nomor urut baris; sementara selama bulan terbuka' })
  @Field(() => Int, { nullable: true, description: 'Nomor urut baris; sementara selama bulan terbuka' }) nomor: number | null;
}

@ObjectType('BookCheck', { description: 'Kata pemeriksaan tutup buku tentang satu bulan; selama bulan terbuka diperiksa sekarang dan tidak disimpan.' })
export class BookCheckView {
  @ApiProperty({ type: String, nullable: true, description: 'Kapan diperiksa saat ditutup; null: bulan masih terbuka' })
  @Field(() => Date, { nullable: true, description: 'Kapan diperiksa saat ditutup; null: bulan masih terbuka' }) checkedAt: Date | null;
  @ApiProperty({ description: 'Versi aturan' }) @Field({ description: 'Versi aturan' }) ruleVersion: string;
  @ApiProperty({ type: [CheckedFindingView] }) @Field(() => [CheckedFindingView]) findings: CheckedFindingView[];
  @ApiProperty({ type: [CheckNotRunView] }) @Field(() => [CheckNotRunView]) notRun: CheckNotRunView[];
}

@ObjectType('BookMonth', { description: 'Satu bulan sebuah buku dengan semua barisnya.' })
export class BookMonthView {
  @ApiProperty({ type: BookPeriodView, nullable: true }) @Field(() => BookPeriodView, { nullable: true }) period: BookPeriodView | null;
  @ApiProperty() @Field() edition: string;
  @ApiProperty() @Field() mode: string;
  @ApiProperty({ type: [MonthRowView] }) @Field(() => [MonthRowView]) rows: MonthRowView[];
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } }) @Field(() => Json, { description: 'Saldo awal per lembar' }) opening: Record<string, number>;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } }) @Field(() => Json, { description: 'Saldo akhir per lembar' }) closing: Record<string, number>;
  @ApiProperty({ type: [StoredCheckView] }) @Field(() => [StoredCheckView]) checks: StoredCheckView[];
}

@InputType({ description: 'Penutupan buku.' })
export class CloseBookInput {
  @ApiPropertyOptional({ type: 'object', additionalProperties: true, description: 'Yang diketik saat menutup, misalnya kas_tunai dan saldo_bank untuk C.4' })
  @Field(() => Json, { nullable: true }) @IsOptional() @IsObject() closeValues?: Record<string, unknown>;
}

@InputType({ description: 'Alasan sebuah tindakan.' })
export class ReasonInput {
  @ApiProperty() @Field() @IsString() @MinLength(3) @MaxLength(500) reason: string;
}

@InputType({ description: 'Beberapa buku kosong dinyatakan NIHIL sekaligus.' })
export class NihilInput {
  @ApiProperty({ type: [String], example: ['A.2', 'A.8'] })
  @Field(() => [String]) @IsArray() @ArrayMinSize(1) @ArrayMaxSize(50) @Matches(bookForm, { each: true }) books: string[];
}

@InputType({ description: 'Buku yang diserahkan sebagai berkas.' })
export class HandInFileInput {
  @ApiProperty({ format: 'uuid' }) @Field(() => ID) @IsUUID() berkasId: string;
  @ApiPropertyOptional({ description: 'Jumlah halaman; tanpa ini dihitung dari berkasnya' })
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) @Max(10_000) pageCount?: number;
}

@InputType()
export class SignerInput {
  @ApiProperty({ example: 'kaur_keuangan' }) @Field({ description: 'Jabatan' }) @Matches(/^[a-z_]{3,40}$/) role: string;
  @ApiProperty({ enum: ['left', 'right'] }) @Field({ description: 'left atau right' }) @IsIn(['left', 'right']) position: 'left' | 'right';
  @ApiProperty({ example: 'KAUR KEUANGAN' }) @Field() @IsString() @MinLength(3) @MaxLength(80) label: string;
}

@InputType({ description: 'Cara sebuah desa menyimpan buku, mulai satu bulan.' })
export class ArrangeBookInput {
  @ApiProperty({ example: '2026-04' }) @Field({ description: 'Mulai bulan ini, TTTT-BB' }) @Matches(periodForm) since: string;
  @ApiPropertyOptional({ enum: bookModes }) @Field(() => String, { nullable: true, description: 'isian, berkas, atau mati' }) @IsOptional() @IsIn(bookModes) mode?: BookMode;
  @ApiPropertyOptional({ example: 'permendagri_20_2018' }) @Field(() => String, { nullable: true }) @IsOptional() @Matches(/^[a-z0-9_]{3,60}$/) edition?: string;
  @ApiPropertyOptional({ type: [SignerInput] })
  @Field(() => [SignerInput], { nullable: true }) @IsOptional() @IsArray() @ArrayMinSize(1) @ArrayMaxSize(4) @ValidateNested({ each: true }) @Type(() => SignerInput) signers?: SignerInput[];
}

@ObjectType('BookSetting')
export class BookSettingView {
  @ApiProperty() @Field() book: string;
  @ApiProperty() @Field() since: string;
  @ApiProperty() @Field() mode: string;
  @ApiProperty() @Field() edition: string;
}

@InputType({ description: 'Pelunakan sebuah pemeriksaan oleh kecamatan; hanya yang ditandai dapat dilunakkan.' })
export class SoftenCheckInput {
  @ApiProperty({ enum: ['error', 'warn', 'info'] }) @Field() @IsIn(['error', 'warn', 'info']) severity: 'error' | 'warn' | 'info';
  @ApiProperty({ enum: ['never', 'close', 'submit'] }) @Field() @IsIn(['never', 'close', 'submit']) blocks: 'never' | 'close' | 'submit';
  @ApiProperty() @Field() @IsString() @MinLength(3) @MaxLength(500) reason: string;
}

@ObjectType('CheckSoftening')
export class CheckSofteningView {
  @ApiProperty() @Field() checkId: string;
  @ApiProperty() @Field() severity: string;
  @ApiProperty() @Field() blocks: string;
  @ApiProperty() @Field() reason: string;
}
