import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsObject, IsOptional, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';
import type { Values } from '#catalogue/book';
import { Json } from '#kernel/graphql/scalars';
import { periodForm } from '../entry.dto.js';

@InputType({ description: 'Keadaan awal sebuah buku, atau satu lembarnya.' })
export class OpeningStateInput {
  @ApiProperty({ example: 'C.4' }) @Field({ description: 'Kode buku' }) @Matches(/^[A-D]\.\d{1,2}$/) book: string;
  @ApiPropertyOptional({ description: 'Lembarnya: dusun untuk B.3, nomor rekening untuk C.6' })
  @Field(() => String, { nullable: true, description: 'Lembarnya: dusun untuk B.3, nomor rekening untuk C.6' }) @IsOptional() @IsString() @MaxLength(300) sheet?: string;
  @ApiProperty({ type: 'object', additionalProperties: true, example: { saldo: 12500000, kas_tunai: 500000 }, description: 'Isinya di bawah kunci yang disebut di `forms`' })
  @Field(() => Json, { description: 'Isinya di bawah kunci yang disebut di forms' }) @IsObject() values: Record<string, unknown>;
}

@InputType({ description: 'Keadaan awal desa; buku yang tidak disebut tetap.' })
export class SetOpeningInput {
  @ApiPropertyOptional({ example: '2026-01', description: 'Bulan pertama yang disimpan di sini' })
  @Field(() => String, { nullable: true, description: 'Bulan pertama yang disimpan di sini, TTTT-BB' }) @IsOptional() @Matches(periodForm) openedPeriod?: string;
  @ApiProperty({ type: [OpeningStateInput] })
  @Field(() => [OpeningStateInput]) @IsArray() @ArrayMaxSize(2000) @ValidateNested({ each: true }) @Type(() => OpeningStateInput) states: OpeningStateInput[];
}

@ObjectType('OpeningState')
export class OpeningStateView {
  @ApiProperty() @Field() book: string;
  @ApiProperty({ description: 'Kosong untuk buku tanpa lembar' }) @Field({ description: 'Kosong untuk buku tanpa lembar' }) sheet: string;
  @ApiProperty() @Field({ description: 'Bulan pertama yang meneruskannya' }) period: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) @Field(() => Json) values: Values;
  @ApiProperty() @Field(() => Date) setAt: Date;
  @ApiProperty() @Field() setBy: string;
}

@ObjectType('OpeningColumn')
export class OpeningColumnView {
  @ApiProperty() @Field() key: string;
  @ApiProperty() @Field() label: string;
  @ApiProperty() @Field() type: string;
  @ApiPropertyOptional() @Field(() => Boolean, { nullable: true }) required?: boolean;
  @ApiProperty() @Field() hint: string;
}

@ObjectType('OpeningForm', { description: 'Apa yang ditanyakan sebagai keadaan awal sebuah buku.' })
export class OpeningFormView {
  @ApiProperty() @Field() book: string;
  @ApiPropertyOptional({ description: 'Sebutan lembarnya' }) @Field(() => String, { nullable: true, description: 'Sebutan lembarnya' }) sheet?: string;
  @ApiProperty({ enum: ['state', 'rows'] }) @Field({ description: 'state (disimpan sebagai keadaan awal) atau rows (menjadi baris bulan pertama)' }) becomes: string;
  @ApiProperty({ type: [OpeningColumnView] }) @Field(() => [OpeningColumnView]) columns: OpeningColumnView[];
}

@ObjectType('Opening', { description: 'Dengan apa desa memulai buku-bukunya.' })
export class OpeningView {
  @ApiProperty({ type: String, nullable: true }) @Field(() => String, { nullable: true, description: 'Bulan pertama yang disimpan di sini' }) openedPeriod: string | null;
  @ApiProperty({ type: [OpeningStateView] }) @Field(() => [OpeningStateView]) states: OpeningStateView[];
  @ApiProperty({ type: [OpeningFormView] }) @Field(() => [OpeningFormView]) forms: OpeningFormView[];
}
