import { Field, ID, Int, InputType, InterfaceType, ObjectType } from '@nestjs/graphql';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsInt, IsObject, IsOptional, IsString, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import type { Values } from '#catalogue/book';
import { Json } from '#kernel/graphql/scalars';
import { entryTypeName } from './entry-type-name.js';

export const periodForm = /^\d{4}-(0[1-9]|1[0-2])$/;

@ObjectType('Finding', { description: 'Temuan pemeriksaan; disimpan bersama baris, hanya "blocks" yang menghentikan sesuatu.' })
export class FindingView {
  @ApiProperty({ description: 'Nomor pemeriksaan', example: 'B1-01' }) @Field({ description: 'Nomor pemeriksaan, misalnya B1-01' }) check: string;
  @ApiProperty({ enum: ['error', 'warn', 'info'] }) @Field({ description: 'error, warn, atau info' }) severity: string;
  @ApiProperty({ enum: ['never', 'close', 'submit'] }) @Field({ description: 'Apa yang dihentikan: never, close (tutup buku), atau submit (pengajuan)' }) blocks: string;
  @ApiProperty() @Field({ description: 'Apa yang salah dan cara membetulkannya' }) message: string;
  @ApiProperty() @Field({ description: 'Kode buku' }) book: string;
  @ApiProperty({ type: [String] }) @Field(() => [String], { description: 'Kolom yang perlu dilihat' }) columns: string[];
  @ApiPropertyOptional() @Field(() => Int, { nullable: true, description: 'Urutan baris yang diperiksa, mulai 1' }) row?: number;
  @ApiPropertyOptional() @Field(() => ID, { nullable: true }) entryId?: string;
}

@InterfaceType('Entry', {
  description: 'Baris sebuah buku. Tiap edisi buku punya jenisnya sendiri dengan kolom-kolomnya; `values` memuat semuanya di bawah kunci katalog.',
  resolveType: (entry: { book: string; edition: string }) => entryTypeName(entry.book, entry.edition),
})
export abstract class EntryView {
  @ApiProperty({ format: 'uuid' }) @Field(() => ID) id: string;
  @ApiProperty({ example: 'B.1' }) @Field({ description: 'Kode buku seperti di peraturan' }) book: string;
  @ApiProperty() @Field({ description: 'Edisi formulir' }) edition: string;
  @ApiProperty({ description: 'Lembar (kegiatan, rekening), kosong bila buku tidak berlembar' }) @Field({ description: 'Lembar (kegiatan, rekening)' }) sheet: string;
  @ApiProperty({ example: '2026-03' }) @Field({ description: 'Bulan tempat baris dicatat, TTTT-BB' }) period: string;
  @ApiProperty({ example: '2026-03', description: 'Bulan yang membawa keadaan terakhir baris ini' }) @Field({ description: 'Bulan yang membawa keadaan terakhir baris ini' }) changedPeriod: string;
  @ApiProperty({ example: '2026-03-09' }) @Field({ description: 'Tanggal baris di bulannya' }) periodDate: string;
  @ApiProperty({ type: Number, nullable: true, description: 'Diberi saat buku ditutup; sebelumnya null' })
  @Field(() => Int, { nullable: true, description: 'Nomor urut; diberi saat buku ditutup' }) nomorUrut: number | null;
  @ApiProperty() @Field(() => Int, { description: 'Naik satu setiap pembetulan' }) revision: number;
  @ApiProperty({ enum: ['active', 'void'] }) @Field({ description: 'active atau void (dibatalkan)' }) state: string;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Isi kolom di bawah kunci katalog; kolom pribadi tersamar bagi selain desanya' })
  @Field(() => Json, { description: 'Isi semua kolom di bawah kunci katalog' }) values: Values;
  @ApiProperty({ type: [FindingView] }) @Field(() => [FindingView]) findings: FindingView[];
  @ApiProperty() @Field({ description: 'Waktu perubahan terakhir (UTC)' }) updatedAt: string;
  @ApiProperty() @Field({ description: 'Siapa yang terakhir mengubah' }) updatedBy: string;
}

/** The same for OpenAPI, which cannot show an abstract class. */
export class EntryDocument extends EntryView {}

export class EntryPageView {
  @ApiProperty({ type: [EntryDocument] }) items: EntryDocument[];
  @ApiProperty({ type: String, nullable: true, description: 'Penanda halaman berikutnya untuk `after`; null di halaman terakhir' }) next: string | null;
}

@ObjectType('EntryRevision', { description: 'Isi baris sebelum sebuah pembetulan atau pembatalan.' })
export class EntryRevisionView {
  @ApiProperty() @Field(() => Int) revision: number;
  @ApiProperty({ type: 'object', additionalProperties: true }) @Field(() => Json) values: Values;
  @ApiProperty() @Field() state: string;
  @ApiProperty({ enum: ['correct', 'void'] }) @Field({ description: 'correct (dibetulkan) atau void (dibatalkan)' }) act: string;
  @ApiProperty() @Field() reason: string;
  @ApiProperty() @Field(() => Date) replacedAt: Date;
  @ApiProperty() @Field() replacedBy: string;
}

export class ListEntriesParams {
  @ApiPropertyOptional({ example: '2026-03', description: 'Hanya bulan ini' }) @IsOptional() @Matches(periodForm) period?: string;
  @ApiPropertyOptional({ description: 'Hanya lembar ini' }) @IsOptional() @IsString() @MaxLength(300) sheet?: string;
  @ApiPropertyOptional({ description: 'Bagian dari nama atau uraian' }) @IsOptional() @IsString() @MaxLength(100) search?: string;
  @ApiPropertyOptional({ description: 'Kunci kolom; "-" di depannya membalik urutan', example: '-tanggal' }) @IsOptional() @Matches(/^-?[a-z0-9_]{1,60}$/) sort?: string;
  @ApiPropertyOptional({ description: 'Saringan "kunci:nilai", sama persis; boleh lebih dari satu', type: [String], example: ['dusun:Dusun I'] })
  @IsOptional() @Transform(({ value }) => (Array.isArray(value) ? value : [value])) @IsString({ each: true }) @Matches(/^[a-z0-9_]{1,60}:.{0,200}$/, { each: true }) filter?: string[];
  @ApiPropertyOptional({ description: 'Ikutkan baris yang dibatalkan' }) @IsOptional() @Transform(({ value }) => value === true || value === 'true') @IsBoolean() withVoid?: boolean;
  @ApiPropertyOptional({ description: 'Hanya baris yang punya temuan' }) @IsOptional() @Transform(({ value }) => value === true || value === 'true') @IsBoolean() withFindings?: boolean;
  @ApiPropertyOptional({ minimum: 1, maximum: 200, default: 50 }) @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(200) first?: number;
  @ApiPropertyOptional({ description: 'Nilai "next" halaman sebelumnya' }) @IsOptional() @IsString() @MaxLength(120) after?: string;
}

@InputType({ description: 'Baris baru.' })
export class AddEntryInput {
  @ApiPropertyOptional({ example: '2026-03', description: 'Bulan tempat baris dicatat; tanpa ini tanggal barisnya yang menentukan' })
  @Field(() => String, { nullable: true }) @IsOptional() @Matches(periodForm) period?: string;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Isi kolom di bawah kunci katalog' })
  @Field(() => Json) @IsObject() values: Record<string, unknown>;
}

@InputType({ description: 'Pembetulan baris: hanya kolom yang berubah.' })
export class CorrectEntryInput {
  @ApiPropertyOptional({ example: '2026-03', description: 'Bulan yang membawa perubahan ini; hanya untuk buku berjalan dan tahunan' })
  @Field(() => String, { nullable: true }) @IsOptional() @Matches(periodForm) period?: string;
  @ApiProperty({ description: 'Revisi yang dilihat; yang lain ditolak karena sudah berubah' }) @Field(() => Int) @IsInt() @Min(1) revision: number;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Kolom yang berubah; null mengosongkan' }) @Field(() => Json) @IsObject() values: Record<string, unknown>;
  @ApiPropertyOptional() @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(500) reason?: string;
}

@InputType({ description: 'Pembatalan baris.' })
export class VoidEntryInput {
  @ApiPropertyOptional({ example: '2026-03', description: 'Bulan yang membawa perubahan ini; hanya untuk buku berjalan dan tahunan' })
  @Field(() => String, { nullable: true }) @IsOptional() @Matches(periodForm) period?: string;
  @ApiProperty() @Field(() => Int) @IsInt() @Min(1) revision: number;
  @ApiProperty({ description: 'Mengapa dibatalkan' }) @Field() @IsString() @MinLength(3) @MaxLength(500) reason: string;
}

@InputType({ description: 'Pencarian orang dengan nomor utuh.' })
export class FindByNumberInput {
  @ApiPropertyOptional({ description: 'NIK, 16 angka' }) @Field(() => String, { nullable: true }) @IsOptional() @Matches(/^\d{16}$/) nik?: string;
  @ApiPropertyOptional({ description: 'Nomor KK, 16 angka' }) @Field(() => String, { nullable: true }) @IsOptional() @Matches(/^\d{16}$/) noKk?: string;
}

