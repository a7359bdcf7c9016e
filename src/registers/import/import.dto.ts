import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBase64, IsBoolean, IsInt, IsNumber, IsObject, IsOptional, IsString, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Json } from '#kernel/graphql/scalars';
import { periodForm } from '../entry.dto.js';

export class ImportFormInput {
  @ApiProperty({ example: '2026-03', description: 'Bulan tempat baris-baris dicatat' }) @Matches(periodForm) period: string;
  @ApiPropertyOptional({ description: 'Nama lembar; tanpa ini dipilih yang paling cocok' }) @IsOptional() @IsString() @MaxLength(120) sheet?: string;
  @ApiPropertyOptional({ description: 'true: dijawab segera, kemajuannya dilihat lewat GET' })
  @IsOptional() @Transform(({ value }) => value === true || value === 'true') @IsBoolean() later?: boolean;
}

@InputType({ description: 'Berkas Excel atau CSV di dalam permintaan, sampai 1 MB; yang lebih besar lewat REST.' })
export class ImportFileInput {
  @Field() @IsString() @MaxLength(200) fileName: string;
  @Field({ description: 'Isi berkas dalam Base64' }) @IsBase64() @MaxLength(1_400_000) contentBase64: string;
  @Field({ description: 'Bulan, TTTT-BB' }) @Matches(periodForm) period: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(120) sheet?: string;
}

@InputType({ description: 'Kolom lembar yang mengisi kolom buku.' })
export class MappedColumnInput {
  @ApiProperty({ description: 'Kolom lembar; 0 adalah A' }) @Field(() => Int, { description: 'Kolom lembar; 0 adalah A' }) @IsInt() @Min(0) @Max(255) at: number;
  @ApiProperty() @Field({ description: 'Kunci kolom buku' }) @Matches(/^[a-z0-9_]{1,60}$/) key: string;
  @ApiPropertyOptional() @Field(() => String, { nullable: true, description: 'Hanya bagian ini dari isi sel: nomor, tanggal, tempat' }) @IsOptional() @Matches(/^[a-z]{2,20}$/) part?: string;
  @ApiPropertyOptional({ description: 'Seyakin apa kami; diabaikan, supaya pemetaan yang ditampilkan dapat dikirim kembali apa adanya' })
  @Field(() => Float, { nullable: true, description: 'Diabaikan' }) @IsOptional() @IsNumber() confidence?: number;
  @ApiPropertyOptional() @Field(() => String, { nullable: true, description: 'Kolom dicentang bila nilainya kode ini' }) @IsOptional() @IsString() @MaxLength(40) tick?: string;
}

@InputType({ description: 'Pemetaan kolom yang dibetulkan orang; disimpan untuk berkas berikutnya dengan judul yang sama.' })
export class RemapInput {
  @ApiPropertyOptional() @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(120) sheet?: string;
  @ApiProperty({ type: [MappedColumnInput] })
  @Field(() => [MappedColumnInput]) @IsArray() @ArrayMaxSize(100) @ValidateNested({ each: true }) @Type(() => MappedColumnInput) columns: MappedColumnInput[];
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'string' }, description: 'Yang sama untuk semua baris, misalnya dusun' })
  @Field(() => Json, { nullable: true }) @IsOptional() @IsObject() fixed?: Record<string, string>;
}

@InputType({ description: 'Memasukkan isi berkas.' })
export class CommitImportInput {
  @ApiPropertyOptional({ default: true, description: 'false: hanya baris baru, yang sudah ada di buku dibiarkan' })
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() withChanges?: boolean;
}

@ObjectType('ImportPreview', { description: 'Apa yang terjadi bila berkas dimasukkan; berlaku 24 jam.' })
export class ImportPreviewView {
  @ApiProperty({ format: 'uuid' }) @Field(() => ID) id: string;
  @ApiProperty() @Field() book: string;
  @ApiProperty() @Field() period: string;
  @ApiProperty() @Field() fileName: string;
  @ApiProperty({ enum: ['reading', 'ready', 'refused', 'committed'] }) @Field({ description: 'reading (masih dibaca), ready, refused (berkas tidak terbaca), committed (sudah dimasukkan)' }) state: string;
  @ApiProperty() @Field(() => Int, { description: 'Baris yang sudah dibaca' }) progress: number;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true, description: 'Kolom mana mengisi kolom mana' }) @Field(() => Json, { nullable: true }) mapping: unknown;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true, description: 'Jumlah baris: added, changed, unchanged, refused, doubled, withFindings' }) @Field(() => Json, { nullable: true }) summary: unknown;
  @ApiProperty({ type: [Object], description: 'Baris menurut urutan di berkas: added, changed (dengan changes), refused (dengan problems), doubled; paling banyak 500' })
  @Field(() => [Json], { description: 'Baris menurut urutan di berkas, paling banyak 500' }) rows: unknown[];
  @ApiProperty() @Field(() => Date) createdAt: Date;
  @ApiProperty() @Field() createdBy: string;
  @ApiProperty() @Field(() => Date) expiresAt: Date;
}

@ObjectType('CommittedImport')
export class CommittedImportView {
  @ApiProperty() @Field(() => Int) added: number;
  @ApiProperty() @Field(() => Int) changed: number;
  @ApiProperty({ description: 'Baris yang tidak dimasukkan' }) @Field(() => Int) left: number;
}
