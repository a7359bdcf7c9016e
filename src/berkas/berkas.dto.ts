import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ApiProperty } from '@nestjs/swagger';
import { berkasKindCodes, type BerkasKindCode } from './berkas-kinds.js';

const optionalText = { type: String, nullable: true } as const;

@ObjectType('BerkasVersion', { description: 'Satu isi berkas; versi ditambah, tidak pernah diubah.' })
export class BerkasVersionView {
  @ApiProperty({ minimum: 1 }) @Field(() => Int) version: number;
  @ApiProperty({ description: 'Sidik isi (SHA-256, heksadesimal)' }) @Field({ description: 'Sidik isi (SHA-256, heksadesimal)' }) sha256: string;
  @ApiProperty({ description: 'Byte' }) @Field(() => Int, { description: 'Byte' }) size: number;
  @ApiProperty({ description: 'Jenis menurut isinya' }) @Field({ description: 'Jenis menurut isinya' }) mime: string;
  @ApiProperty() @Field() fileName: string;
  @ApiProperty({ type: Number, nullable: true, description: 'Jumlah halaman' }) @Field(() => Int, { nullable: true, description: 'Jumlah halaman' }) pages: number | null;
  @ApiProperty(optionalText) @Field(() => String, { nullable: true }) note: string | null;
  @ApiProperty({ ...optionalText, description: 'Catatan sistem tentang berkas ini' }) @Field(() => String, { nullable: true, description: 'Catatan sistem tentang berkas ini' }) remark: string | null;
  @ApiProperty({ format: 'date-time' }) @Field() uploadedAt: string;
  @ApiProperty({ description: 'Nama dan jabatan pengunggah' }) @Field({ description: 'Nama dan jabatan pengunggah' }) uploadedByTitle: string;
}

@ObjectType('BerkasPlace', { description: 'Tempat naskah aslinya disimpan.' })
export class PlaceView {
  @ApiProperty(optionalText) @Field(() => String, { nullable: true }) lemari: string | null;
  @ApiProperty(optionalText) @Field(() => String, { nullable: true }) rak: string | null;
  @ApiProperty({ ...optionalText, description: 'Map, boks atau ordner' }) @Field(() => String, { nullable: true, description: 'Map, boks atau ordner' }) folder: string | null;
}

@ObjectType('BerkasOfficer', { description: 'Pejabat pemilik berkas perorangan.' })
export class OfficerView {
  @ApiProperty() @Field() name: string;
  @ApiProperty(optionalText) @Field(() => String, { nullable: true }) jabatan: string | null;
  @ApiProperty({ ...optionalText, format: 'uuid', description: 'Baris Buku Aparat (A.4)' }) @Field(() => ID, { nullable: true, description: 'Baris Buku Aparat (A.4)' }) entryId: string | null;
}

@ObjectType('Berkas', { description: 'Berkas kelengkapan administrasi desa.' })
export class BerkasView {
  @ApiProperty({ format: 'uuid' }) @Field(() => ID) id: string;
  @ApiProperty({ format: 'uuid' }) @Field(() => ID) desaId: string;
  @ApiProperty({ enum: berkasKindCodes }) @Field(() => String) kind: BerkasKindCode;
  @ApiProperty({ description: 'Nama jenisnya' }) @Field({ description: 'Nama jenisnya' }) kindLabel: string;
  @ApiProperty() @Field() title: string;
  @ApiProperty({ ...optionalText, description: 'Nomor pada naskah' }) @Field(() => String, { nullable: true, description: 'Nomor pada naskah' }) number: string | null;
  @ApiProperty({ ...optionalText, format: 'date', description: 'Tanggal pada naskah' }) @Field(() => String, { nullable: true, description: 'Tanggal pada naskah' }) datedOn: string | null;
  @ApiProperty({ ...optionalText, description: 'Kode buku', example: 'C.6' }) @Field(() => String, { nullable: true, description: 'Kode buku' }) book: string | null;
  @ApiProperty({ ...optionalText, example: '2026-10' }) @Field(() => String, { nullable: true, description: 'TTTT-BB' }) period: string | null;
  @ApiProperty({ ...optionalText, format: 'date' }) @Field(() => String, { nullable: true, description: 'Berlaku sejak' }) effectiveOn: string | null;
  @ApiProperty({ ...optionalText, format: 'date' }) @Field(() => String, { nullable: true, description: 'Berlaku sampai' }) expiresOn: string | null;
  @ApiProperty({ description: 'Sudah lewat tanggal berlakunya' }) @Field({ description: 'Sudah lewat tanggal berlakunya' }) expired: boolean;
  @ApiProperty({ type: PlaceView }) @Field(() => PlaceView) place: PlaceView;
  @ApiProperty({ type: OfficerView, nullable: true }) @Field(() => OfficerView, { nullable: true }) officer: OfficerView | null;
  @ApiProperty({ enum: ['active', 'void'] }) @Field() state: string;
  @ApiProperty(optionalText) @Field(() => String, { nullable: true }) voidReason: string | null;
  @ApiProperty({ description: 'Naik setiap berkas berubah' }) @Field(() => Int, { description: 'Naik setiap berkas berubah' }) revision: number;
  @ApiProperty({ format: 'date-time' }) @Field() createdAt: string;
  @ApiProperty({ type: [BerkasVersionView], description: 'Terbaru dahulu' }) @Field(() => [BerkasVersionView], { description: 'Terbaru dahulu' }) versions: BerkasVersionView[];
}

@ObjectType('BerkasPage', { description: 'Satu halaman daftar berkas, terbaru dahulu.' })
export class BerkasPageView {
  @ApiProperty({ type: [BerkasView] }) @Field(() => [BerkasView]) items: BerkasView[];
  @ApiProperty({ ...optionalText, description: 'Penanda halaman berikutnya; kosong bila habis' })
  @Field(() => String, { nullable: true, description: 'Penanda halaman berikutnya; kosong bila habis' }) next: string | null;
}

@ObjectType('BerkasKind', { description: 'Jenis berkas dan kegunaannya.' })
export class BerkasKindView {
  @ApiProperty() @Field() code: string;
  @ApiProperty() @Field() label: string;
  @ApiProperty() @Field() purpose: string;
  @ApiProperty({ type: [String], description: 'Buku yang memakainya' }) @Field(() => [String], { description: 'Buku yang memakainya' }) books: string[];
  @ApiProperty({ description: 'Buku itu tidak dapat diperiksa tanpanya' }) @Field({ description: 'Buku itu tidak dapat diperiksa tanpanya' }) required: boolean;
  @ApiProperty() @Field({ description: 'Milik seorang pejabat' }) perOfficer: boolean;
  @ApiProperty({ type: [String], description: 'Jenis isi yang diterima' }) @Field(() => [String], { description: 'Jenis isi yang diterima' }) accepts: string[];
}
