import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ApiProperty } from '@nestjs/swagger';
import type { Values } from '#catalogue/book';
import { Json, Rupiah } from '#kernel/graphql/scalars';

const text = { type: String, nullable: true } as const;
const maybe = { nullable: true } as const;

@ObjectType('RevisionBook', { description: 'Sebuah buku sebagaimana disahkan.' })
export class RevisionBookView {
  @ApiProperty({ example: 'A.1' }) @Field() book: string;
  @ApiProperty() @Field() title: string;
  @ApiProperty({ enum: ['isian', 'berkas'] }) @Field({ description: 'isian atau berkas' }) mode: string;
  @ApiProperty() @Field() nihil: boolean;
  @ApiProperty() @Field() edition: string;
  @ApiProperty({ description: 'Bulan pertama yang barisnya ikut' }) @Field({ description: 'Bulan pertama yang barisnya ikut' }) from: string;
  @ApiProperty() @Field(() => Int) rows: number;
  @ApiProperty({ type: Number, nullable: true }) @Field(() => Rupiah, { ...maybe, description: 'Saldo awal semua lembar' }) opening: number | null;
  @ApiProperty({ type: Number, nullable: true }) @Field(() => Rupiah, { ...maybe, description: 'Saldo akhir semua lembar' }) closing: number | null;
  @ApiProperty({ type: 'object', additionalProperties: true }) @Field(() => Json, { description: 'Yang diketik saat buku ditutup' }) closeValues: Values;
  @ApiProperty({ description: 'sha256 isi buku' }) @Field({ description: 'sha256 isi buku' }) digest: string;
  @ApiProperty({ ...text, format: 'uuid' }) @Field(() => ID, maybe) berkasId: string | null;
  @ApiProperty({ type: Number, nullable: true }) @Field(() => Int, maybe) pages: number | null;
}

@ObjectType('RevisionSigner', { description: 'Siapa yang menandatangani, dalam jabatan apa pada hari itu.' })
export class RevisionSignerView {
  @ApiProperty() @Field({ description: 'Kunci jabatan' }) role: string;
  @ApiProperty() @Field() name: string;
  @ApiProperty({ example: 'Plt. Kepala Desa' }) @Field({ description: 'Sebutan jabatan pada hari itu' }) title: string;
}

@ObjectType('SubmissionRevision', { description: 'Revisi pengajuan sebagaimana disahkan; tidak berubah lagi.' })
export class RevisionView {
  @ApiProperty() @Field(() => Int) revision: number;
  @ApiProperty({ description: 'Sidik isi (sha256)' }) @Field({ description: 'Sidik isi (sha256)' }) contentHash: string;
  @ApiProperty({ type: [RevisionBookView] }) @Field(() => [RevisionBookView]) books: RevisionBookView[];
  @ApiProperty({ format: 'date-time' }) @Field() frozenAt: string;
  @ApiProperty({ enum: ['system', 'sheet'] }) @Field({ description: 'system (disahkan di sistem) atau sheet (Lembar Pengesahan)' }) way: string;
  @ApiProperty({ format: 'date' }) @Field({ description: 'Tanggal tanda tangan' }) signedOn: string;
  @ApiProperty({ type: [RevisionSignerView] }) @Field(() => [RevisionSignerView]) signers: RevisionSignerView[];
  @ApiProperty() @Field({ description: 'Kode Lembar Pengesahan' }) sheetCode: string;
  @ApiProperty({ ...text, format: 'uuid' }) @Field(() => ID, { ...maybe, description: 'Foto Lembar Pengesahan' }) sheetBerkasId: string | null;
  @ApiProperty({ ...text, enum: ['qr', 'typed'] }) @Field(() => String, { ...maybe, description: 'qr (terbaca) atau typed (diketik)' }) sheetMatch: string | null;
  @ApiProperty({ ...text, description: 'Petugas kecamatan yang melihat tanda tangannya' })
  @Field(() => String, { ...maybe, description: 'Petugas kecamatan yang melihat tanda tangannya' }) sheetConfirmedBy: string | null;
  @ApiProperty(text) @Field(() => String, { ...maybe, description: 'Nomor tanda terima' }) receiptNumber: string | null;
  @ApiProperty({ ...text, format: 'date-time' }) @Field(() => String, maybe) submittedAt: string | null;
  @ApiProperty(text) @Field(() => String, maybe) submittedBy: string | null;
  @ApiProperty({ type: Boolean, nullable: true }) @Field(() => Boolean, { ...maybe, description: 'Diajukan sesudah batas' }) late: boolean | null;
}

@ObjectType('RowDifference', { description: 'Baris yang berbeda antara dua revisi; kolom pribadi tersamar bagi selain desanya.' })
export class RowDifferenceView {
  @ApiProperty({ example: 'A.1' }) @Field() book: string;
  @ApiProperty({ format: 'uuid' }) @Field(() => ID) entryId: string;
  @ApiProperty({ enum: ['added', 'removed', 'changed'] }) @Field({ description: 'added (baru), removed (hilang), atau changed (berubah)' }) change: string;
  @ApiProperty({ type: Number, nullable: true }) @Field(() => Int, maybe) nomorUrut: number | null;
  @ApiProperty({ type: [String] }) @Field(() => [String], { description: 'Kolom yang berubah' }) columns: readonly string[];
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true }) @Field(() => Json, maybe) before: Values | null;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true }) @Field(() => Json, maybe) after: Values | null;
}

@ObjectType('RevisionDifference', { description: 'Yang berbeda antara dua revisi, baris demi baris.' })
export class RevisionDifferenceView {
  @ApiProperty() @Field(() => Int) revision: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Revisi pembanding; null bila belum ada yang sebelumnya' })
  @Field(() => Int, { ...maybe, description: 'Revisi pembanding; null bila belum ada yang sebelumnya' }) against: number | null;
  @ApiProperty({ ...text, description: 'Mengapa tidak ada yang dibandingkan' }) @Field(() => String, { ...maybe, description: 'Mengapa tidak ada yang dibandingkan' }) note: string | null;
  @ApiProperty({ type: [RowDifferenceView] }) @Field(() => [RowDifferenceView]) rows: readonly RowDifferenceView[];
  @ApiProperty({ ...text, description: 'Penanda halaman berikutnya' }) @Field(() => String, { ...maybe, description: 'Penanda halaman berikutnya' }) next: string | null;
}

@ObjectType('BrokenRow', { description: 'Yang tidak lagi cocok dengan yang disahkan.' })
export class BrokenRowView {
  @ApiProperty() @Field() book: string;
  @ApiProperty({ ...text, format: 'uuid' }) @Field(() => ID, maybe) entryId: string | null;
}

@ObjectType('RevisionProof', { description: 'Sidik isi yang dihitung ulang dari baris-baris yang dibekukan.' })
export class RevisionProofView {
  @ApiProperty() @Field({ description: 'Masih sama dengan yang disahkan' }) intact: boolean;
  @ApiProperty() @Field() contentHash: string;
  @ApiProperty() @Field(() => Int) rows: number;
  @ApiProperty({ description: 'Baris yang isinya sudah dihapus; sidiknya tetap' }) @Field(() => Int, { description: 'Baris yang isinya sudah dihapus; sidiknya tetap' }) erased: number;
  @ApiProperty({ type: [BrokenRowView] }) @Field(() => [BrokenRowView]) broken: readonly BrokenRowView[];
}

@ObjectType('TimelineEvent', { description: 'Satu peristiwa dalam riwayat pengajuan.' })
export class TimelineEventView {
  @ApiProperty({ format: 'uuid' }) @Field(() => ID) id: string;
  @ApiProperty({ format: 'date-time' }) @Field() at: string;
  @ApiProperty({ example: 'submission.check' }) @Field() verb: string;
  @ApiProperty({ example: 'Siti Aminah, Sekretaris Desa, memeriksa dan memaraf pengajuan.' }) @Field() sentence: string;
  @ApiProperty(text) @Field(() => String, { ...maybe, description: 'Alasan, bila diberikan' }) reason: string | null;
  @ApiProperty({ type: Number, nullable: true }) @Field(() => Int, maybe) revision: number | null;
}
