import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { periodForm } from '../entry.dto.js';

export const bookFileFormats = ['xlsx', 'csv', 'pdf', 'template'] as const;
export type BookFileFormat = (typeof bookFileFormats)[number];

export class ExportParams {
  @ApiProperty({ example: '2026-03', description: 'Buku bulanan: bulan itu; buku tahunan: tahun itu sampai bulan ini; buku berjalan: semua baris sampai bulan ini' })
  @Matches(periodForm) period: string;
}

export class SpreadsheetExportParams extends ExportParams {
  @ApiPropertyOptional({ description: 'Ikutkan kolom bantu di belakang kolom formulir, supaya berkasnya dapat diimpor kembali' })
  @IsOptional() @Transform(({ value }) => value === true || value === 'true') @IsBoolean() own?: boolean;
}

export class TemplateParams {
  @ApiPropertyOptional({ example: '2026-03', description: 'Edisi formulir yang berlaku pada bulan ini; tanpa ini bulan berjalan' })
  @IsOptional() @Matches(periodForm) period?: string;
}

@ArgsType()
export class BookExportArgs {
  @Field(() => ID) @IsUUID() desaId: string;
  @Field({ description: 'Kode buku seperti di peraturan, misalnya B.1' }) @IsString() @MaxLength(10) book: string;
  @Field({ description: 'TTTT-BB' }) @Matches(periodForm) period: string;
  @Field(() => String, { description: 'xlsx, csv, pdf, atau template (formulir kosong)' }) @IsIn(bookFileFormats) format: BookFileFormat;
  @Field(() => Boolean, { nullable: true, description: 'Ikutkan kolom bantu (xlsx)' }) @IsOptional() @IsBoolean() own?: boolean;
}

@ObjectType('BookExport', { description: 'Buku sebagai berkas.' })
export class BookExportView {
  @Field() fileName: string;
  @Field() mediaType: string;
  @Field({ description: 'Isi berkas, base64; paling besar 5 MB, lebih dari itu lewat REST' }) contentBase64: string;
}
