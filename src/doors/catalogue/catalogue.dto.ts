import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Json } from '#kernel/graphql/scalars';

@ObjectType('CatalogueColumn', { description: 'Kolom sebuah edisi buku.' })
export class ColumnView {
  @ApiProperty({ type: Number, nullable: true, description: 'Nomor kolom di formulir; 0: kepala formulir; null: kolom bantu sistem' })
  @Field(() => Int, { nullable: true, description: 'Nomor kolom di formulir; 0: kepala formulir; null: kolom bantu sistem' }) no: number | null;
  @ApiProperty() @Field({ description: 'Kunci isi kolom di kedua pintu' }) key: string;
  @ApiProperty() @Field() label: string;
  @ApiProperty({ type: [String], description: 'Judul di atas kolom, yang terluar dahulu' }) @Field(() => [String], { description: 'Judul di atas kolom, yang terluar dahulu' }) heading: string[];
  @ApiProperty() @Field({ description: 'text, integer, decimal, money, date, year, bool, enum, nik, atau no_kk' }) type: string;
  @ApiProperty() @Field() required: boolean;
  @ApiPropertyOptional() @Field(() => String, { nullable: true, description: 'Kunci daftar pilihan' }) codes?: string;
  @ApiProperty() @Field({ description: 'Petunjuk pengisian' }) hint: string;
  @ApiPropertyOptional() @Field(() => String, { nullable: true, description: 'Bagian kolom gabungan: nomor, tanggal, tempat' }) part?: string;
  @ApiProperty({ description: 'Dihitung sistem' }) @Field({ description: 'Dihitung sistem' }) computed: boolean;
  @ApiProperty({ description: 'Nomor urut, diberi sistem' }) @Field({ description: 'Nomor urut, diberi sistem' }) numbering: boolean;
  @ApiPropertyOptional() @Field(() => String, { nullable: true, description: 'Golongan data pribadi: nik, kk, identity, contact' }) personal?: string;
  @ApiPropertyOptional() @Field(() => String, { nullable: true }) origin?: string;
}

@ObjectType('CatalogueEdition', { description: 'Satu bentuk formulir yang terbit; tidak pernah berubah.' })
export class EditionView {
  @ApiProperty() @Field() code: string;
  @ApiProperty({ enum: ['resmi', 'usulan'] }) @Field({ description: 'resmi, atau usulan (tidak pernah dicetak sebagai Lampiran)' }) status: string;
  @ApiProperty() @Field() basis: string;
  @ApiProperty({ type: [ColumnView] }) @Field(() => [ColumnView]) columns: ColumnView[];
  @ApiProperty({ description: 'Nama jenis GraphQL barisnya' }) @Field({ description: 'Nama jenis GraphQL barisnya' }) entryType: string;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Contoh baris' }) @Field(() => Json, { description: 'Contoh baris' }) example: unknown;
}

@ObjectType('CatalogueSigner')
export class SignerView {
  @ApiProperty() @Field() role: string;
  @ApiProperty() @Field() position: string;
  @ApiProperty() @Field() label: string;
}

@ObjectType('CatalogueBook', { description: 'Buku administrasi yang dideklarasikan: cukup untuk membangun layar atau aplikasi dari sini.' })
export class CatalogueBookView {
  @ApiProperty({ example: 'A.1' }) @Field(() => ID, { description: 'Kode seperti di peraturan' }) code: string;
  @ApiProperty() @Field() bidang: string;
  @ApiProperty() @Field({ description: 'desa, bpd, atau lkd' }) scope: string;
  @ApiProperty() @Field() title: string;
  @ApiProperty() @Field() titleEn: string;
  @ApiProperty({ type: [String] }) @Field(() => [String], { description: 'Nama lain, juga dari pedoman PERUT' }) aliases: string[];
  @ApiProperty() @Field() legalBasis: string;
  @ApiProperty({ description: 'false: kode dari kami atau desa, bukan dari lampiran' }) @Field() codeOfficial: boolean;
  @ApiProperty() @Field({ description: 'Jabatan pemegang' }) keeper: string;
  @ApiProperty({ type: [SignerView] }) @Field(() => [SignerView]) signers: SignerView[];
  @ApiProperty({ type: 'object', additionalProperties: true }) @Field(() => Json, { description: 'Kapan harus diserahkan' }) due: unknown;
  @ApiProperty({ type: 'object', additionalProperties: true }) @Field(() => Json, { description: 'Bulan dan penomorannya' }) period: unknown;
  @ApiProperty({ enum: ['isian', 'berkas', 'mati'] }) @Field() modeDefault: string;
  @ApiProperty({ type: [String] }) @Field(() => [String], { description: 'Kolom yang memecah buku menjadi lembar' }) sheetBy: string[];
  @ApiProperty({ enum: ['kept', 'derived'] }) @Field({ description: 'kept (diisi) atau derived (dihitung dan disahkan)' }) kept: string;
  @ApiProperty({ description: 'false: baru dideklarasikan' }) @Field({ description: 'false: baru dideklarasikan' }) keepable: boolean;
  @ApiProperty({ type: [ColumnView] }) @Field(() => [ColumnView], { description: 'Yang diketik saat menutup' }) closeColumns: ColumnView[];
  @ApiProperty({ type: [EditionView] }) @Field(() => [EditionView]) editions: EditionView[];
  @ApiProperty({ type: [String] }) @Field(() => [String], { description: 'Nomor pemeriksaan yang menyangkut buku ini' }) checks: string[];
  @ApiPropertyOptional() @Field(() => String, { nullable: true }) note?: string;
}

@ObjectType('CodeListValue')
export class CodeListValueView {
  @ApiProperty() @Field() code: string;
  @ApiProperty() @Field() label: string;
}

@ObjectType('CodeList', { description: 'Daftar pilihan.' })
export class CodeListView {
  @ApiProperty() @Field(() => ID) key: string;
  @ApiProperty() @Field() source: string;
  @ApiProperty({ type: [CodeListValueView] }) @Field(() => [CodeListValueView]) values: CodeListValueView[];
}

@ObjectType('CatalogueCheck', { description: 'Pemeriksaan mesin.' })
export class CheckView {
  @ApiProperty({ example: 'B1-01' }) @Field(() => ID) id: string;
  @ApiProperty({ enum: ['error', 'warn', 'info'] }) @Field() severity: string;
  @ApiProperty({ enum: ['never', 'close', 'submit'] }) @Field({ description: 'Apa yang dihentikan bila gagal' }) blocks: string;
  @ApiProperty() @Field({ description: 'Boleh dilunakkan kecamatan' }) overridable: boolean;
  @ApiProperty({ enum: ['row', 'book', 'cross'] }) @Field() scope: string;
  @ApiProperty({ type: [String] }) @Field(() => [String]) books: string[];
  @ApiProperty() @Field() rule: string;
  @ApiProperty() @Field() message: string;
  @ApiProperty() @Field({ description: 'Cara membetulkan' }) mend: string;
  @ApiProperty() @Field() basis: string;
  @ApiProperty() @Field({ description: 'V terlihat di sumber, R diingat dari peraturan, I disimpulkan' }) mark: string;
}

@ObjectType('Catalogue', { description: 'Semua deklarasi: buku, daftar pilihan, pemeriksaan.' })
export class CatalogueView {
  @ApiProperty({ type: [CatalogueBookView] }) @Field(() => [CatalogueBookView]) books: CatalogueBookView[];
  @ApiProperty({ type: [CodeListView] }) @Field(() => [CodeListView]) codeLists: CodeListView[];
  @ApiProperty({ type: [CheckView] }) @Field(() => [CheckView]) checks: CheckView[];
  @ApiProperty() @Field({ description: 'Versi aturan pemeriksaan' }) ruleVersion: string;
}
