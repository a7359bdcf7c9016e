import { yearOf } from '#catalogue/period';
import type { Values } from '#catalogue/book';
import type { BookRow } from '../desa-books.js';
import { writeOffDay } from './decisions.js';
import type { Day, Month } from '../months.js';

interface Item {
  readonly jenis: string;
  readonly origin: 'asal_dibeli_sendiri' | 'asal_bantuan_pemerintah' | 'asal_bantuan_kab_kota' | 'asal_sumbangan';
  readonly got: number;
  good: number;
  broken: number;
  /** How many broken ones are written off in June of each year. */
  readonly wornOut?: number;
}

/** A result of development that joins the inventory in the month it was finished. */
export interface Acquired {
  readonly jenis: string;
  readonly period: Month;
}

const goods = (): Item[] => [
  { jenis: 'Gedung kantor desa', origin: 'asal_bantuan_pemerintah', got: 1, good: 1, broken: 0 },
  { jenis: 'Gedung posyandu', origin: 'asal_bantuan_pemerintah', got: 1, good: 1, broken: 0 },
  { jenis: 'Sepeda motor dinas', origin: 'asal_bantuan_kab_kota', got: 1, good: 1, broken: 0 },
  { jenis: 'Komputer dan printer', origin: 'asal_dibeli_sendiri', got: 4, good: 3, broken: 1 },
  { jenis: 'Meja kerja', origin: 'asal_dibeli_sendiri', got: 12, good: 11, broken: 1 },
  { jenis: 'Kursi plastik', origin: 'asal_dibeli_sendiri', got: 120, good: 100, broken: 20, wornOut: 6 },
  { jenis: 'Lemari arsip', origin: 'asal_dibeli_sendiri', got: 5, good: 5, broken: 0 },
  { jenis: 'Tenda', origin: 'asal_bantuan_kab_kota', got: 3, good: 3, broken: 0 },
  { jenis: 'Pengeras suara', origin: 'asal_sumbangan', got: 2, good: 2, broken: 0 },
];

const nothing = { asal_dibeli_sendiri: null, asal_bantuan_pemerintah: null, asal_bantuan_provinsi: null, asal_bantuan_kab_kota: null, asal_sumbangan: null, hapus_rusak: null, hapus_dijual: null, hapus_disumbangkan: null, tanggal_penghapusan: null, keterangan: null };

/** Buku Inventaris (A.3): each year every item, as the year before left it; what was built joins when it is finished. */
export function inventoryBook(from: Month, today: Day, acquired: readonly Acquired[]): { rows: BookRow[]; opening: Values[] } {
  const items = goods();
  const opening = items.map(({ jenis, good, broken }): Values => ({ jenis_barang_bangunan: jenis, akhir_baik: good, akhir_rusak: broken }));
  const rows: BookRow[] = [];
  for (let year = yearOf(from); year <= yearOf(today); year += 1) {
    const start = year === yearOf(from) ? from : `${year}-01`;
    rows.push(...items.map((item) => carried(item, year, start, today)));
    const news = acquired.filter(({ period }) => yearOf(period) === year);
    for (const { jenis, period } of news) {
      items.push({ jenis, origin: 'asal_dibeli_sendiri', got: 1, good: 1, broken: 0 });
      rows.push({ period: period < start ? start : period, values: { ...nothing, jenis_barang_bangunan: jenis, asal_dibeli_sendiri: 1, awal_baik: 0, awal_rusak: 0, akhir_baik: 1, akhir_rusak: 0, keterangan: `Hasil pembangunan ${year}` } });
    }
  }
  return { rows: rows.sort((one, other) => one.period.localeCompare(other.period)), opening };
}

/** The row of an item for a year; what is written off in June changes the row in June. */
function carried(item: Item, year: number, start: Month, today: Day): BookRow {
  const values = {
    ...nothing, jenis_barang_bangunan: item.jenis, [item.origin]: item.got, awal_baik: item.good, awal_rusak: item.broken, akhir_baik: item.good, akhir_rusak: item.broken,
  };
  const day = writeOffDay(year);
  if (!item.wornOut || day > today) return { period: start, values };
  item.broken -= item.wornOut;
  const written = { hapus_rusak: item.wornOut, tanggal_penghapusan: day, akhir_rusak: item.broken };
  if (day.slice(0, 7) <= start) return { period: start, values: { ...values, ...written } };
  return { period: start, values, changes: [{ period: day.slice(0, 7), values: written }] };
}
