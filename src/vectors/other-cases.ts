import { addWorkingDays } from '#catalogue/calendar/working-days';
import { formatLetterNumber, type LetterNumberParts } from '#catalogue/letter-number';
import { findKecamatan } from '#catalogue/kecamatan/kecamatan';
import { checks } from '#domains/checks';
import { catalogue } from '#domains/catalogue';
import { Problem } from '#kernel/problem';
import { areaName } from '#territory/awayan';
import type { Outcome } from './book-case.js';
import type { VectorCase } from './case.js';
import { agrees, expectedOf, labelsOf } from './compare.js';
import { bankOf, worldOf } from './world.js';

const is = (expected: unknown, found: unknown): Outcome => ({ passed: expected === found, expected: [String(expected)], fired: [String(found)] });

/** Groups that are not about the rows of a book. */
export const otherCases: Readonly<Record<string, (vector: VectorCase) => Outcome>> = {
  working_days: ({ start, n, holidays, due, expect }) =>
    is(due ?? expect, addWorkingDays(String(start), Number(n), ((holidays ?? []) as unknown[]).map((day) => (typeof day === 'string' ? day : String((day as { date: string }).date))))),
  kode_wilayah: ({ kode, expect }) => is(expect, areaName(String(kode)) ?? kecamatanName(String(kode))),
  nomor_surat: ({ format, input, expect }) => is(expect, letterNumber(String(format), input as LetterNumberParts)),
  c4_close: closeOfMonth,
};

const kecamatanName = (kode: string): string | null => (/^\d\d\.\d\d\.\d\d$/.test(kode) ? (findKecamatan(kode)?.name ?? null) : null);

/** Null: no number can be made of these parts. */
function letterNumber(format: string, parts: LetterNumberParts): string | null {
  try {
    return formatLetterNumber(format, parts);
  } catch (problem) {
    if (problem instanceof Problem) return null;
    throw problem;
  }
}

/** A month of the cash book told by its balance alone. */
function closeOfMonth(vector: VectorCase): Outcome {
  const book = catalogue.book('C.4');
  const world = worldOf({ ...vector, opening_saldo: Number(vector.saldo_bku) }, book, [], { 'C.4': [] });
  const closeValues = { 'C.4': { kas_tunai: vector.kas_tunai as number, saldo_bank: bankOf(vector.saldo_bank) } };
  const { findings, ran } = checks.crossCheck(book, { ...world, closeValues });
  const expected = expectedOf(vector.expect);
  return { passed: agrees(expected, findings), expected, fired: labelsOf(findings), ran };
}
