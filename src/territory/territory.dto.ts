import { Field, Float, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsNumber, IsOptional, IsString, Matches, MaxLength, Min } from 'class-validator';

@ObjectType('Kecamatan', { description: 'Kantor kecamatan: penyewa (tenant) tempat semua desa di bawahnya bernaung.' })
export class KecamatanView {
  @ApiProperty({ format: 'uuid' }) @Field(() => ID) id: string;
  @ApiProperty({ description: 'Kode wilayah', example: '63.11.03' }) @Field({ description: 'Kode wilayah' }) kode: string;
  @ApiProperty() @Field() nama: string;
  @ApiProperty() @Field() kabupaten: string;
  @ApiProperty() @Field() provinsi: string;
  @ApiProperty({ enum: ['WIB', 'WITA', 'WIT'] }) @Field({ description: 'Zona waktu kantor: WIB, WITA atau WIT' }) zone: string;
}

@ObjectType('Desa', { description: 'Desa di bawah kecamatan.' })
export class DesaView {
  @ApiProperty({ format: 'uuid' }) @Field(() => ID) id: string;
  @ApiProperty({ description: 'Kode wilayah; dapat berubah', example: '63.11.03.2021' }) @Field({ description: 'Kode wilayah; dapat berubah' }) kode: string;
  @ApiProperty() @Field() nama: string;
  @ApiProperty({ type: [String] }) @Field(() => [String], { description: 'Nama lain desa' }) alias: string[];
  @ApiProperty({ type: String, nullable: true }) @Field(() => String, { nullable: true }) kodePos: string | null;
  @ApiProperty({ type: [String] }) @Field(() => [String], { description: 'Nama dusun/lingkungan, urut seperti di B.3' }) dusun: string[];
  @ApiProperty({ type: String, nullable: true, description: 'Baris bulan sebelum ini hanya diperingatkan (TTTT-BB)', example: '2026-01' })
  @Field(() => String, { nullable: true, description: 'Baris bulan sebelum ini hanya diperingatkan (TTTT-BB)' }) transitionUntil: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Bulan pertama yang disimpan di sini (TTTT-BB)' })
  @Field(() => String, { nullable: true, description: 'Bulan pertama yang disimpan di sini (TTTT-BB)' }) openedPeriod: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Batas kas tunai, rupiah' })
  @Field(() => Float, { nullable: true, description: 'Batas kas tunai, rupiah' }) cashLimit: number | null;
}

/** B.3 has a row per dusun: "Dusun I" and "dusun i " are one. */
const asOneName = (name: unknown): unknown => (typeof name === 'string' ? name.trim().toLowerCase() : name);

@InputType({ description: 'Keterangan desa yang boleh diubah; yang tidak disebut tetap.' })
export class DescribeDesaInput {
  @ApiPropertyOptional({ type: [String], description: 'Nama dusun/lingkungan, urut seperti di B.3' })
  @Field(() => [String], { nullable: true }) @IsOptional() @IsArray() @ArrayMaxSize(50) @ArrayUnique(asOneName) @IsString({ each: true }) @MaxLength(100, { each: true })
  dusun?: string[];

  @ApiPropertyOptional({ description: 'TTTT-BB', example: '2026-01' })
  @Field(() => String, { nullable: true }) @IsOptional() @Matches(/^\d{4}-(0[1-9]|1[0-2])$/)
  transitionUntil?: string;

  @ApiPropertyOptional({ description: 'Batas kas tunai, rupiah' })
  @Field(() => Float, { nullable: true }) @IsOptional() @IsNumber({ maxDecimalPlaces: 2 }) @Min(0)
  cashLimit?: number;
}
