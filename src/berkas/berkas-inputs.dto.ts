import { applyDecorators } from '@nestjs/common';
import { Field, InputType, Int } from '@nestjs/graphql';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBase64, IsIn, IsInt, IsISO8601, IsNotEmpty, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateIf, ValidateNested } from 'class-validator';
import { berkasKindCodes, type BerkasKindCode } from './berkas-kinds.js';

/** Fields that several inputs have alike, with their check and their description for both doors. */
const optionalField = (type: typeof String | typeof Int, description: string, ...checks: PropertyDecorator[]) =>
  applyDecorators(
    ApiPropertyOptional({ type: type === String ? 'string' : 'integer', nullable: true, description }),
    Field(() => type, { nullable: true, description }),
    IsOptional(),
    ...checks,
  );
const OptionalText = (description: string, longest: number) => optionalField(String, description, IsString(), MaxLength(longest));
const OptionalPeriod = () => optionalField(String, 'Bulan, TTTT-BB', Matches(/^\d{4}-(0[1-9]|1[0-2])$/));
const OptionalDate = (description: string) => optionalField(String, `${description}, TTTT-BB-HH`, Matches(/^\d{4}-\d{2}-\d{2}$/), IsISO8601({ strict: true }));
const OptionalCount = (description: string, most: number) => optionalField(Int, description, Type(() => Number), IsInt(), Min(1), Max(most));
const OptionalId = (description: string) => optionalField(String, description, IsUUID());
const pagesLabel = 'Jumlah halaman, bila tidak terbaca dari isinya';

@InputType({ description: 'Tempat naskah aslinya disimpan.' })
export class PlaceInput {
  @OptionalText('Lemari', 60) lemari?: string | null;
  @OptionalText('Rak', 60) rak?: string | null;
  @OptionalText('Map, boks atau ordner', 60) folder?: string | null;
}

@InputType({ description: 'Pejabat pemilik berkas perorangan.' })
export class OfficerInput {
  @ApiProperty() @Field() @IsString() @IsNotEmpty() @MaxLength(120) name: string;
  @OptionalText('Jabatan', 120) jabatan?: string | null;
  @OptionalId('Baris Buku Aparat (A.4)') entryId?: string | null;
}

/** What may be said about a berkas, at its upload and later. */
@InputType({ isAbstract: true })
export abstract class BerkasParticulars {
  @OptionalText('Nomor pada naskah', 100) number?: string | null;
  @OptionalDate('Tanggal pada naskah') datedOn?: string | null;
  @OptionalText('Kode buku, misalnya C.6', 10) book?: string | null;
  @OptionalPeriod() period?: string | null;
  @OptionalDate('Berlaku sejak') effectiveOn?: string | null;
  @OptionalDate('Berlaku sampai') expiresOn?: string | null;

  @ApiPropertyOptional({ type: PlaceInput })
  @Field(() => PlaceInput, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => PlaceInput) place?: PlaceInput | null;

  @ApiPropertyOptional({ type: OfficerInput })
  @Field(() => OfficerInput, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => OfficerInput) officer?: OfficerInput | null;
}

@InputType({ description: 'Keterangan berkas baru.' })
export class UploadBerkasInput extends BerkasParticulars {
  @ApiProperty({ enum: berkasKindCodes }) @Field(() => String, { description: 'Kode jenis berkas' }) @IsIn(berkasKindCodes) kind: BerkasKindCode;
  @ApiProperty({ maxLength: 200 }) @Field() @IsString() @IsNotEmpty() @MaxLength(200) title: string;
  @OptionalCount(pagesLabel, 5000) pages?: number | null;
  @OptionalText('Catatan versi ini', 300) note?: string | null;
}

@InputType({ description: 'Keterangan versi baru.' })
export class UploadVersionInput {
  @OptionalCount(pagesLabel, 5000) pages?: number | null;
  @OptionalText('Catatan versi ini', 300) note?: string | null;
}

@InputType({ description: 'Keterangan yang diubah; yang tidak disebut tetap, null mengosongkan.' })
export class DescribeBerkasInput extends BerkasParticulars {
  @ApiPropertyOptional({ maxLength: 200 }) @Field(() => String, { nullable: true }) @ValidateIf((_, title) => title !== undefined) @IsString() @IsNotEmpty() @MaxLength(200) title?: string;
  @OptionalCount('Perubahan terakhir yang Anda lihat; ditolak bila sudah lewat', 2 ** 31 - 1) revision?: number | null;
}

@InputType({ description: 'Alasan pembatalan.' })
export class VoidBerkasInput {
  @ApiProperty({ description: 'Alasan, untuk jejak tindakan', maxLength: 300 }) @Field({ description: 'Alasan, untuk jejak tindakan' }) @IsString() @IsNotEmpty() @MaxLength(300) reason: string;
}

@InputType({ description: 'Isi kecil, paling besar 1 MB; yang lebih besar diunggah lewat REST.' })
export class FileInput {
  @Field() @IsString() @IsNotEmpty() @MaxLength(255) fileName: string;
  @Field({ description: 'Isi dalam Base64' }) @IsBase64() @MaxLength(1_400_000) contentBase64: string;
}

/** Filters of the list; both doors. */
@InputType({ description: 'Saringan daftar berkas.' })
export class ListBerkasInput {
  @ApiPropertyOptional({ enum: berkasKindCodes }) @Field(() => String, { nullable: true }) @IsOptional() @IsIn(berkasKindCodes) kind?: BerkasKindCode;
  @OptionalText('Kode buku', 10) book?: string | null;
  @OptionalPeriod() period?: string | null;
  @OptionalId('Pejabat: baris Buku Aparat (A.4)') officerEntryId?: string | null;
  @OptionalText('Pejabat: namanya', 120) officerName?: string | null;
  @OptionalDate('Yang habis berlaku sampai tanggal ini') expiringBy?: string | null;
  @ApiPropertyOptional({ enum: ['active', 'void'], default: 'active' }) @Field(() => String, { nullable: true }) @IsOptional() @IsIn(['active', 'void']) state?: 'active' | 'void';
  @OptionalCount('Banyaknya, paling banyak 100', 100) limit?: number | null;
  @OptionalId('Penanda halaman dari jawaban sebelumnya') after?: string | null;
}
