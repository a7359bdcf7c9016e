import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsEmail, IsIn, IsISO8601, IsOptional, IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';
import { duties, type Acting } from '#access/duties';
import { usernameForm } from '../signing-in/username.js';

const roles = Object.keys(duties);
const actings = ['penjabat', 'plt', 'plh'];
const IsDay = () => (target: object, key: string) => {
  IsISO8601({ strict: true }, { message: 'harus tanggal berbentuk TTTT-BB-HH' })(target, key);
  Matches(/^\d{4}-\d{2}-\d{2}$/)(target, key);
};

@ObjectType('Duty', { description: 'Penugasan sebuah jabatan kepada seseorang, dari hari ke hari.' })
export class DutyView {
  @ApiProperty({ format: 'uuid' }) @Field(() => ID) dutyId: string;
  @ApiProperty({ format: 'uuid' }) @Field(() => ID) accountId: string;
  @ApiProperty() @Field({ description: 'Nama pemegang jabatan' }) holderName: string;
  @ApiProperty({ enum: roles }) @Field({ description: 'Kunci jabatan' }) role: string;
  @ApiProperty({ example: 'Plt. Sekretaris Desa' }) @Field({ description: 'Sebutan jabatan' }) title: string;
  @ApiProperty({ type: String, nullable: true, enum: actings })
  @Field(() => String, { nullable: true, description: 'penjabat, plt, plh; kosong untuk pejabat definitif' }) acting: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) @Field(() => ID, { nullable: true, description: 'Desanya; kosong untuk jabatan kecamatan' }) desaId: string | null;
  @ApiProperty({ format: 'date' }) @Field({ description: 'Hari pertama, TTTT-BB-HH' }) startsOn: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) @Field(() => String, { nullable: true, description: 'Hari terakhir, TTTT-BB-HH' }) endsOn: string | null;
}

@ObjectType('Invitation', { description: 'Akun baru dengan jabatan pertamanya.' })
export class InvitationView {
  @ApiProperty() @Field() username: string;
  @ApiProperty({ description: 'Tampil sekali ini saja; diganti saat pertama masuk.' }) @Field({ description: 'Tampil sekali ini saja; diganti saat pertama masuk.' })
  oneTimePassword: string;
  @ApiProperty({ type: DutyView }) @Field(() => DutyView) duty: DutyView;
}

@ObjectType('DesaBinaan', { description: 'Desa yang dibina seorang verifikator hari ini.' })
export class DesaBinaanView {
  @ApiProperty({ format: 'uuid' }) @Field(() => ID, { description: 'Penugasan verifikator' }) dutyId: string;
  @ApiProperty({ type: [String] }) @Field(() => [ID]) desaIds: string[];
}

@InputType({ isAbstract: true })
export class DutyTermsInput {
  @ApiProperty({ enum: roles }) @Field({ description: 'Kunci jabatan, misalnya sekretaris_desa' }) @IsIn(roles)
  role: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Wajib untuk jabatan desa' })
  @Field(() => ID, { nullable: true, description: 'Wajib untuk jabatan desa' }) @IsOptional() @IsUUID()
  desaId?: string;

  @ApiPropertyOptional({ enum: actings, description: 'Kosong untuk pejabat definitif' })
  @Field(() => String, { nullable: true, description: 'penjabat, plt, plh; kosong untuk pejabat definitif' }) @IsOptional() @IsIn(actings)
  acting?: Acting;

  @ApiPropertyOptional({ format: 'date', description: 'Hari pertama; tanpa ini hari ini' })
  @Field(() => String, { nullable: true, description: 'Hari pertama, TTTT-BB-HH; tanpa ini hari ini' }) @IsOptional() @IsDay()
  startsOn?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Hari terakhir; wajib untuk Plh.' })
  @Field(() => String, { nullable: true, description: 'Hari terakhir, TTTT-BB-HH; wajib untuk Plh.' }) @IsOptional() @IsDay()
  endsOn?: string;
}

@InputType({ description: 'Jabatan untuk orang yang sudah mempunyai akun.' })
export class AssignDutyInput extends DutyTermsInput {
  @ApiProperty() @Field() @IsString() @MinLength(1) @MaxLength(60)
  username: string;
}

@InputType({ description: 'Orang baru dengan jabatan pertamanya.' })
export class InvitePersonInput extends DutyTermsInput {
  @ApiProperty({ example: 'sekdes.awayanhilir', description: 'Huruf kecil, angka, titik; 3 sampai 40 tanda' })
  @Field({ description: 'Huruf kecil, angka, titik; 3 sampai 40 tanda' }) @Matches(usernameForm)
  username: string;

  @ApiProperty() @Field({ description: 'Nama lengkap dengan gelar' }) @IsString() @MinLength(2) @MaxLength(120)
  name: string;

  @ApiPropertyOptional() @Field(() => String, { nullable: true, description: 'Alamat surel' }) @IsOptional() @IsEmail() @MaxLength(200)
  email?: string;
}

@InputType({ description: 'Kapan tugas berakhir.' })
export class EndDutyInput {
  @ApiPropertyOptional({ format: 'date', description: 'Hari terakhir; tanpa ini tugas berakhir seketika' })
  @Field(() => String, { nullable: true, description: 'Hari terakhir, TTTT-BB-HH; tanpa ini tugas berakhir seketika' }) @IsOptional() @IsDay()
  endsOn?: string;
}

@InputType({ description: 'Semua desa binaan seorang verifikator; yang tidak disebut dilepas.' })
export class AssignDesaBinaanInput {
  @ApiProperty({ type: [String] }) @Field(() => [ID]) @IsArray() @ArrayMaxSize(200) @ArrayUnique() @IsUUID(undefined, { each: true })
  desaIds: string[];

  @ApiPropertyOptional({ format: 'date', description: 'Mulai berlaku; tanpa ini hari ini' })
  @Field(() => String, { nullable: true, description: 'Mulai berlaku, TTTT-BB-HH; tanpa ini hari ini' }) @IsOptional() @IsDay()
  startsOn?: string;
}

@ArgsType()
export class DutyFilter {
  @ApiPropertyOptional({ format: 'uuid' }) @Field(() => ID, { nullable: true, description: 'Hanya di desa ini' }) @IsOptional() @IsUUID()
  desaId?: string;

  @ApiPropertyOptional({ enum: roles }) @Field(() => String, { nullable: true, description: 'Hanya jabatan ini' }) @IsOptional() @IsIn(roles)
  role?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Pemegang jabatan pada hari ini; tanpa ini yang sekarang dan yang akan datang' })
  @Field(() => String, { nullable: true, description: 'Pemegang jabatan pada hari itu; tanpa ini yang sekarang dan yang akan datang' }) @IsOptional() @IsDay()
  on?: string;

  @ApiPropertyOptional({ description: 'Juga yang sudah berakhir' })
  @Field({ nullable: true, description: 'Juga yang sudah berakhir' }) @IsOptional() @Transform(({ value }) => value === true || value === 'true') @IsBoolean()
  includeEnded?: boolean;
}
