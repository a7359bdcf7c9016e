import { Type } from 'class-transformer';
import { IsDateString, IsIn, IsOptional, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';

/** Buku Induk Penduduk as a class, column by column, as one writes it without a catalogue. */
export class ResidentDto {
  @IsString() @MaxLength(300) nama_lengkap: string;
  @IsIn(['L', 'P']) jenis_kelamin: string;
  @IsIn(['K', 'BK', 'JD', 'DD']) status_perkawinan: string;
  @IsString() @MaxLength(300) tempat_lahir: string;
  @IsDateString() tanggal_lahir: string;
  @IsString() agama: string;
  @IsString() pendidikan_terakhir: string;
  @IsString() pekerjaan: string;
  @IsOptional() @IsIn(['L', 'D', 'A', 'AL', 'AD', 'ALD']) dapat_membaca_huruf?: string;
  @IsIn(['WNI', 'WNA']) kewarganegaraan: string;
  @IsString() @MaxLength(300) alamat_lengkap: string;
  @IsString() kedudukan_dalam_keluarga: string;
  @IsOptional() @Matches(/^\d{16}$/) nik?: string;
  @Matches(/^\d{16}$/) no_kk: string;
  @IsOptional() @IsString() @MaxLength(300) keterangan?: string;
  @IsString() @MaxLength(100) dusun: string;
  @IsOptional() @IsString() @MaxLength(3) rt?: string;
  @IsOptional() @IsString() @MaxLength(3) rw?: string;
  @IsOptional() @IsIn(['aktif', 'sementara', 'pindah', 'meninggal']) status_penduduk?: string;
  @IsOptional() @IsDateString() tanggal_masuk?: string;
  @IsOptional() @IsDateString() tanggal_keluar?: string;
}

export class AddResidentDto {
  @ValidateNested() @Type(() => ResidentDto) values: ResidentDto;
}
