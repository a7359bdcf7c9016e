import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';

@ObjectType('HeldDuty', { description: 'Jabatan yang Anda pegang hari ini.' })
export class HeldDutyView {
  @ApiProperty({ format: 'uuid' }) @Field(() => ID) dutyId: string;
  @ApiProperty({ description: 'Kunci jabatan', example: 'sekretaris_desa' }) @Field({ description: 'Kunci jabatan' }) role: string;
  @ApiProperty({ type: String, nullable: true, enum: ['penjabat', 'plt', 'plh'] })
  @Field(() => String, { nullable: true, description: 'penjabat, plt, plh; kosong untuk pejabat definitif' }) acting: string | null;
  @ApiProperty({ example: 'Plt. Sekretaris Desa Awayan Hilir, Kecamatan Awayan' }) @Field({ description: 'Sebutan lengkap' }) title: string;
  @ApiProperty({ format: 'uuid' }) @Field(() => ID) kecamatanId: string;
  @ApiProperty() @Field({ description: 'Nama kecamatan' }) kecamatan: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) @Field(() => ID, { nullable: true }) desaId: string | null;
  @ApiProperty({ type: String, nullable: true }) @Field(() => String, { nullable: true, description: 'Nama desa' }) desa: string | null;
  @ApiProperty({ enum: ['WIB', 'WITA', 'WIT'] }) @Field({ description: 'Zona waktu kantor' }) zone: string;
  @ApiProperty({ format: 'date' }) @Field({ description: 'Hari pertama, TTTT-BB-HH' }) startsOn: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) @Field(() => String, { nullable: true, description: 'Hari terakhir, TTTT-BB-HH' }) endsOn: string | null;
}

@ObjectType('Me', { description: 'Siapa Anda dan dalam jabatan apa Anda bekerja.' })
export class MeView {
  @ApiProperty({ format: 'uuid' }) @Field(() => ID) accountId: string;
  @ApiProperty() @Field() username: string;
  @ApiProperty() @Field() name: string;
  @ApiProperty({ format: 'uuid' }) @Field(() => ID, { description: 'Sesi di perangkat ini' }) sessionId: string;
  @ApiProperty({ description: 'Kata sandi sekali pakai harus diganti dahulu' })
  @Field({ description: 'Kata sandi sekali pakai harus diganti dahulu' }) mustChangePassword: boolean;
  @ApiProperty({ type: HeldDutyView, nullable: true, description: 'Jabatan yang sedang dipakai' })
  @Field(() => HeldDutyView, { nullable: true, description: 'Jabatan yang sedang dipakai' }) duty: HeldDutyView | null;
  @ApiProperty({ type: [HeldDutyView] }) @Field(() => [HeldDutyView], { description: 'Semua jabatan yang Anda pegang hari ini' }) duties: HeldDutyView[];
}

@ObjectType('Admission', { description: 'Tanda masuk untuk satu jabatan, dan daftar jabatan lain yang Anda pegang.' })
export class AdmissionView extends MeView {
  @ApiProperty({ description: 'Token akses (Bearer), berlaku 10 menit' }) @Field({ description: 'Token akses (Bearer), berlaku 10 menit' }) accessToken: string;
  @ApiProperty({ description: 'Masa berlaku token akses, detik', example: 600 }) @Field(() => Int, { description: 'Masa berlaku token akses, detik' }) expiresIn: number;
  @ApiProperty({ type: String, nullable: true, description: 'Kunci penyegar; hanya saat masuk dan saat menyegarkan. Simpan yang terakhir.' })
  @Field(() => String, { nullable: true, description: 'Kunci penyegar; hanya saat masuk dan saat menyegarkan. Simpan yang terakhir.' }) refreshToken: string | null;
}

@ObjectType('Session', { description: 'Sesi Anda di sebuah perangkat.' })
export class SessionView {
  @ApiProperty({ format: 'uuid' }) @Field(() => ID) sessionId: string;
  @ApiProperty() @Field({ description: 'Nama perangkat' }) deviceName: string;
  @ApiProperty({ format: 'date-time' }) @Field({ description: 'Masuk pada' }) createdAt: string;
  @ApiProperty({ format: 'date-time' }) @Field({ description: 'Terakhir dipakai' }) lastUsedAt: string;
  @ApiProperty() @Field({ description: 'Sesi yang sedang Anda pakai' }) current: boolean;
}

@InputType({ description: 'Nama pengguna, kata sandi, dan perangkat.' })
export class SignInInput {
  @ApiProperty({ example: 'sekdes.awayanhilir' }) @Field() @IsString() @MinLength(1) @MaxLength(60)
  username: string;

  @ApiProperty({ format: 'password' }) @Field() @IsString() @MinLength(1) @MaxLength(128)
  password: string;

  @ApiPropertyOptional({ description: 'Pengenal acak yang disimpan di perangkat; tanpa ini alamat jaringan yang dipakai.', minLength: 8, maxLength: 80 })
  @Field(() => String, { nullable: true, description: 'Pengenal acak yang disimpan di perangkat; tanpa ini alamat jaringan yang dipakai.' })
  @IsOptional() @Matches(/^[\w.:-]{8,80}$/)
  device?: string;

  @ApiPropertyOptional({ example: 'Laptop kantor desa' }) @Field(() => String, { nullable: true, description: 'Nama perangkat untuk daftar sesi' })
  @IsOptional() @IsString() @MaxLength(80)
  deviceName?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Jabatan yang dipilih; tanpa ini yang terakhir dipakai di perangkat ini.' })
  @Field(() => ID, { nullable: true, description: 'Jabatan yang dipilih; tanpa ini yang terakhir dipakai di perangkat ini.' }) @IsOptional() @IsUUID()
  dutyId?: string;
}

@InputType({ description: 'Kunci penyegar yang terakhir diterima.' })
export class RefreshInput {
  @ApiProperty() @Field() @IsString() @Matches(/^[\w-]{43}$/)
  refreshToken: string;
}

@InputType({ description: 'Jabatan yang hendak dipakai.' })
export class SwitchDutyInput {
  @ApiProperty({ format: 'uuid' }) @Field(() => ID) @IsUUID()
  dutyId: string;
}

@InputType({ description: 'Kata sandi lama dan baru. Paling sedikit 10 huruf; tiga kata yang tidak berhubungan mudah diingat.' })
export class ChangePasswordInput {
  @ApiProperty({ format: 'password' }) @Field() @IsString() @MinLength(1) @MaxLength(128)
  currentPassword: string;

  @ApiProperty({ format: 'password', minLength: 10 }) @Field({ description: 'Paling sedikit 10 huruf' }) @IsString() @MaxLength(128)
  newPassword: string;
}
