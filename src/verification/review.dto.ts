import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { SubmissionBookView, SubmissionSummaryView } from '#submissions/submission.dto';
import { answers } from './checklist/checklist.js';

const text = { type: String, nullable: true } as const;
const moment = { type: String, format: 'date-time', nullable: true } as const;
const maybe = { nullable: true } as const;
const machineResults = ['sesuai', 'tidak_sesuai', 'tidak_diperiksa_mesin'];

@ObjectType('ReadyReason', { description: 'Alasan siap pakai untuk sebuah butir.' })
export class ReadyReasonView {
  @ApiProperty({ example: 'K8-1' }) @Field() code: string;
  @ApiProperty() @Field() text: string;
}

@ObjectType('ChecklistItem', { description: 'Butir daftar periksa.' })
export class ChecklistItemView {
  @ApiProperty({ example: 'K7' }) @Field() code: string;
  @ApiProperty() @Field() text: string;
  @ApiProperty({ description: 'Harus terjawab dan tidak boleh tidak_sesuai sebelum terverifikasi' }) @Field({ description: 'Harus terjawab dan tidak boleh tidak_sesuai sebelum terverifikasi' }) mandatory: boolean;
  @ApiProperty({ description: 'Dijawab mesin lebih dahulu' }) @Field({ description: 'Dijawab mesin lebih dahulu' }) byMachine: boolean;
  @ApiProperty({ type: [ReadyReasonView] }) @Field(() => [ReadyReasonView]) readyReasons: ReadyReasonView[];
}

@ObjectType('ChecklistHeading', { description: 'Salah satu dari enam pokok pemeriksaan.' })
export class ChecklistHeadingView {
  @ApiProperty() @Field(() => Int) no: number;
  @ApiProperty() @Field() key: string;
  @ApiProperty() @Field() title: string;
  @ApiProperty({ description: 'Bobot dari 100' }) @Field(() => Int, { description: 'Bobot dari 100' }) weight: number;
  @ApiProperty({ type: [ChecklistItemView] }) @Field(() => [ChecklistItemView]) items: ChecklistItemView[];
}

@ObjectType('Checklist', { description: 'Daftar periksa pengajuan yang berlaku.' })
export class ChecklistView {
  @ApiProperty({ example: 'perut-2024.1' }) @Field() version: string;
  @ApiProperty() @Field() basis: string;
  @ApiProperty({ type: [ChecklistHeadingView] }) @Field(() => [ChecklistHeadingView]) headings: ChecklistHeadingView[];
}

@ObjectType('Evidence', { description: 'Di mana mesin melihatnya.' })
export class EvidenceView {
  @ApiProperty({ description: 'Nomor pemeriksaan, atau apa yang dilihat', example: 'B3-04' }) @Field({ description: 'Nomor pemeriksaan, atau apa yang dilihat' }) check: string;
  @ApiProperty(text) @Field(() => String, maybe) book: string | null;
  @ApiPropertyOptional({ format: 'uuid' }) @Field(() => ID, maybe) entryId?: string;
  @ApiPropertyOptional({ format: 'uuid' }) @Field(() => ID, maybe) berkasId?: string;
  @ApiProperty() @Field() message: string;
}

@ObjectType('ReviewLink', { description: 'Baris buku, atau halaman berkas, yang ditunjuk.' })
export class ReviewLinkView {
  @ApiPropertyOptional({ example: 'C.4' }) @Field(() => String, maybe) book?: string;
  @ApiPropertyOptional({ format: 'uuid' }) @Field(() => ID, maybe) entryId?: string;
  @ApiPropertyOptional({ format: 'uuid' }) @Field(() => ID, maybe) berkasId?: string;
  @ApiPropertyOptional() @Field(() => Int, maybe) page?: number;
}

@ObjectType('ReviewItem', { description: 'Butir daftar periksa dengan hasil mesin dan jawaban verifikator.' })
export class ReviewItemView extends ChecklistItemView {
  @ApiProperty({ ...text, enum: machineResults, description: 'Hasil mesin; tetap tersimpan walaupun jawabannya lain' })
  @Field(() => String, { ...maybe, description: 'sesuai, tidak_sesuai, atau tidak_diperiksa_mesin; tetap tersimpan walaupun jawabannya lain' }) machine: string | null;
  @ApiProperty({ type: [EvidenceView] }) @Field(() => [EvidenceView]) evidence: EvidenceView[];
  @ApiProperty({ ...text, enum: answers, description: 'null: belum terjawab' }) @Field(() => String, { ...maybe, description: 'sesuai, tidak_sesuai, tidak_berlaku; null bila belum terjawab' }) answer: string | null;
  @ApiProperty({ ...text, description: 'null: jawaban mesin' }) @Field(() => String, { ...maybe, description: 'null: jawaban mesin' }) answeredBy: string | null;
  @ApiProperty(moment) @Field(() => String, maybe) answeredAt: string | null;
  @ApiProperty() @Field() note: string;
  @ApiProperty(text) @Field(() => String, maybe) reasonCode: string | null;
  @ApiProperty({ type: ReviewLinkView, nullable: true }) @Field(() => ReviewLinkView, maybe) link: ReviewLinkView | null;
}

@ObjectType('ReviewHeading')
export class ReviewHeadingView {
  @ApiProperty() @Field(() => Int) no: number;
  @ApiProperty() @Field() key: string;
  @ApiProperty() @Field() title: string;
  @ApiProperty() @Field(() => Int) weight: number;
  @ApiProperty({ type: [ReviewItemView] }) @Field(() => [ReviewItemView]) items: ReviewItemView[];
}

@ObjectType('ReviewBook', { description: 'Putusan atas sebuah buku dalam pemeriksaan ini.' })
export class ReviewBookView extends SubmissionBookView {
  @ApiProperty({ type: ReviewLinkView, nullable: true }) @Field(() => ReviewLinkView, maybe) link: ReviewLinkView | null;
  @ApiProperty(text) @Field(() => String, maybe) judgedBy: string | null;
}

@ObjectType('ScoredItem')
export class ScoredItemView {
  @ApiProperty() @Field() code: string;
  @ApiProperty({ enum: answers }) @Field() answer: string;
  @ApiProperty({ type: Number, nullable: true, description: '1, 0, atau null bila tidak berlaku' }) @Field(() => Int, { ...maybe, description: '1, 0, atau null bila tidak berlaku' }) value: number | null;
  @ApiProperty({ type: [EvidenceView] }) @Field(() => [EvidenceView], { description: 'Yang dilihat mesin untuk butir ini' }) evidence: EvidenceView[];
}

@ObjectType('ScorePart', { description: 'Sumbangan satu pokok pada nilai.' })
export class ScorePartView {
  @ApiProperty() @Field() heading: string;
  @ApiProperty() @Field() title: string;
  @ApiProperty() @Field(() => Int) weight: number;
  @ApiProperty({ description: 'Bobot setelah pokok yang kosong dikeluarkan; berjumlah 100' }) @Field(() => Float, { description: 'Bobot setelah pokok yang kosong dikeluarkan; berjumlah 100' }) share: number;
  @ApiProperty({ description: '0 sampai 1' }) @Field(() => Float, { description: '0 sampai 1' }) score: number;
  @ApiProperty() @Field(() => Float) points: number;
  @ApiProperty({ type: [ScoredItemView] }) @Field(() => [ScoredItemView]) items: ScoredItemView[];
}

@ObjectType('ReviewScore', { description: 'Nilai sebuah pemeriksaan, sebagaimana dihitung saat itu.' })
export class ReviewScoreView {
  @ApiProperty() @Field(() => Int) revision: number;
  @ApiProperty({ minimum: 0, maximum: 100 }) @Field(() => Float, { description: '0 sampai 100' }) total: number;
  @ApiProperty({ description: 'Revisi yang dinilai ini diajukan sesudah batas; tidak mengurangi nilai' })
  @Field({ description: 'Revisi yang dinilai ini diajukan sesudah batas; tidak mengurangi nilai' }) late: boolean;
  @ApiProperty({ example: 'Ketepatan waktu tidak termasuk dalam nilai; revisi ini diajukan terlambat.' })
  @Field({ description: 'Bagaimana nilai ini dibaca' }) note: string;
  @ApiProperty({ description: 'Nilai yang dipakai: dari pemeriksaan pertama. Yang kemudian berdampingan dengannya.' })
  @Field({ description: 'Nilai yang dipakai: dari pemeriksaan pertama. Yang kemudian berdampingan dengannya.' }) counts: boolean;
  @ApiProperty({ description: 'Versi daftar periksa dan bobotnya' }) @Field({ description: 'Versi daftar periksa dan bobotnya' }) instrumentVersion: string;
  @ApiProperty({ description: 'Versi aturan pemeriksaan mesin' }) @Field({ description: 'Versi aturan pemeriksaan mesin' }) ruleVersion: string;
  @ApiProperty({ format: 'date-time' }) @Field() scoredAt: string;
  @ApiProperty({ type: [ScorePartView] }) @Field(() => [ScorePartView]) parts: ScorePartView[];
}

@ObjectType('Review', { description: 'Pemeriksaan satu revisi pengajuan: enam pokok, butirnya, putusan per buku, nilai.' })
export class ReviewView {
  @ApiProperty({ format: 'uuid' }) @Field(() => ID) id: string;
  @ApiProperty() @Field(() => Int) revision: number;
  @ApiProperty({ description: 'Versi daftar periksa' }) @Field({ description: 'Versi daftar periksa' }) checklistVersion: string;
  @ApiProperty({ description: 'Versi aturan pemeriksaan mesin' }) @Field({ description: 'Versi aturan pemeriksaan mesin' }) ruleVersion: string;
  @ApiProperty({ format: 'date-time' }) @Field() openedAt: string;
  @ApiProperty() @Field() openedBy: string;
  @ApiProperty(moment) @Field(() => String, maybe) concludedAt: string | null;
  @ApiProperty(text) @Field(() => String, maybe) concludedBy: string | null;
  @ApiProperty({ ...text, enum: ['verified', 'revision_requested', 'rejected'] }) @Field(() => String, { ...maybe, description: 'verified, revision_requested, atau rejected' }) conclusion: string | null;
  @ApiProperty({ description: 'Anda yang sedang memeriksanya' }) @Field({ description: 'Anda yang sedang memeriksanya' }) mine: boolean;
  @ApiProperty({ ...text, description: 'system atau sheet' }) @Field(() => String, { ...maybe, description: 'Cara pengesahan: system atau sheet' }) endorsedWay: string | null;
  @ApiProperty({ ...text, format: 'uuid', description: 'Foto Lembar Pengesahan' }) @Field(() => ID, { ...maybe, description: 'Foto Lembar Pengesahan' }) sheetBerkasId: string | null;
  @ApiProperty({ ...text, description: 'Siapa yang mencocokkan Lembar Pengesahan dengan mata' }) @Field(() => String, { ...maybe, description: 'Siapa yang mencocokkan Lembar Pengesahan dengan mata' }) sheetConfirmedBy: string | null;
  @ApiProperty() @Field(() => Int, { description: 'Butir yang sudah terjawab' }) answered: number;
  @ApiProperty({ type: [String], description: 'Butir wajib yang belum terjawab' }) @Field(() => [String], { description: 'Butir wajib yang belum terjawab' }) open: string[];
  @ApiProperty({ type: SubmissionSummaryView }) @Field(() => SubmissionSummaryView) submission: SubmissionSummaryView;
  @ApiProperty({ type: [ReviewBookView] }) @Field(() => [ReviewBookView]) books: ReviewBookView[];
  @ApiProperty({ type: [ReviewHeadingView] }) @Field(() => [ReviewHeadingView]) headings: ReviewHeadingView[];
}

@ObjectType('WorkItem', { description: 'Pengajuan yang menunggu Anda.' })
export class WorkItemView extends SubmissionSummaryView {
  @ApiProperty({ description: 'Desa binaan Anda' }) @Field({ description: 'Desa binaan Anda' }) binaan: boolean;
  @ApiProperty({ description: 'Anda yang sedang memeriksanya' }) @Field({ description: 'Anda yang sedang memeriksanya' }) mine: boolean;
  @ApiProperty({ description: 'Butir yang sudah terjawab' }) @Field(() => Int, { description: 'Butir yang sudah terjawab' }) answered: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Nilai yang dipakai, bila sudah ada' }) @Field(() => Float, { ...maybe, description: 'Nilai yang dipakai, bila sudah ada' }) score: number | null;
}

@ObjectType('WorkPage')
export class WorkPageView {
  @ApiProperty({ type: [WorkItemView] }) @Field(() => [WorkItemView]) items: WorkItemView[];
  @ApiProperty({ ...text, description: 'Penanda halaman berikutnya untuk `after`; null di halaman terakhir' }) @Field(() => String, { ...maybe, description: 'Penanda halaman berikutnya' }) next: string | null;
}
