import type { BookRow } from '../desa-books.js';
import { monthName } from '#catalogue/period';
import type { Month } from '../months.js';
import { bidangNames, isDevelopment, type Kegiatan, type SpendingLine } from './kegiatan.js';
import type { Budget } from './year-plan.js';

/** What stands at the head of a sheet kept per kegiatan. */
export const sheetHead = (kegiatan: Kegiatan) => ({ bidang: bidangNames[kegiatan.kode.slice(0, 2)]!, kegiatan: kegiatan.nama });

/** Buku RAB (C.2): one sheet per development kegiatan, its lines worth exactly the budget; a changed budget changes its lines in September. */
export function costPlanRows({ first, final }: Budget, period: Month): BookRow[] {
  return first.kegiatan.filter(isDevelopment).flatMap((kegiatan) => {
    const head = { ...sheetHead(kegiatan), waktu_pelaksanaan: timeOf(kegiatan, first.year), rincian_pendanaan: 'Dana Desa' };
    const changed = final.kegiatan.find(({ kode }) => kode === kegiatan.kode)!.lines.flatMap(items);
    return kegiatan.lines.flatMap(items).map((item, at): BookRow => ({
      period, values: { ...head, ...item },
      changes: changed[at]!.jumlah === item.jumlah ? [] : [{ period: `${first.year}-09`, values: changed[at]! }],
    }));
  });
}

/** When a kegiatan is carried out, in words. */
export function timeOf({ months: [first, last] }: Kegiatan, year: number): string {
  return first === last ? `${monthName(first)} ${year}` : `${monthName(first)} - ${monthName(last)} ${year}`;
}

/** A round part in units, the rest as one lot. */
function items({ uraian, amount }: SpendingLine) {
  const price = amount > 30_000_000 ? 125_000 : 100_000;
  const volume = Math.floor((amount * 0.8) / price);
  const rest = amount - volume * price;
  return [
    { uraian, volume, harga_satuan: price, jumlah: volume * price },
    { uraian: `Perlengkapan dan angkutan ${uraian}`, volume: 1, harga_satuan: rest, jumlah: rest },
  ];
}
