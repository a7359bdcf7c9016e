import { yearOf } from '#catalogue/period';
import type { BookRow } from '../desa-books.js';
import { timeOf } from '../finance/cost-plan-book.js';
import { isDevelopment, type Kegiatan } from '../finance/kegiatan.js';
import { realisedTotal, total, type Budget } from '../finance/year-plan.js';
import { closingDay, type Day, type Month } from '../months.js';
import type { Acquired } from '../office/inventory.js';

export interface DevelopmentBooks {
  readonly books: { 'D.1': BookRow[]; 'D.2': BookRow[]; 'D.3': BookRow[] };
  /** What was built and now belongs to the desa. */
  readonly acquired: Acquired[];
}

/** D.1 from the year's plan, D.2 when a kegiatan is finished, D.3 and the inventory when it left something built. */
export function developmentBooks(budgets: readonly Budget[], nama: string, places: readonly string[], from: Month, today: Day): DevelopmentBooks {
  const plans: BookRow[] = [];
  const finished: BookRow[] = [];
  const results: BookRow[] = [];
  const acquired: Acquired[] = [];
  for (const { first, final } of budgets) {
    const start = yearOf(from) === first.year ? from : `${first.year}-01`;
    first.kegiatan.filter(isDevelopment).forEach((kegiatan, at) => {
      const lokasi = kegiatan.work ? places[at % places.length]! : `Desa ${nama}`;
      const changed = final.kegiatan.find(({ kode }) => kode === kegiatan.kode)!;
      plans.push(planned(kegiatan, changed, start, lokasi, nama, first.year));
      const done = finishedIn(kegiatan, first.year, from, today);
      if (!done) return;
      finished.push({ period: done, values: activityValues(changed, first.year, nama) });
      if (!kegiatan.work?.asset) return;
      results.push({ period: done, values: { jenis_nama_hasil_pembangunan: kegiatan.nama, volume: kegiatan.work.volume, biaya: realisedTotal(changed), lokasi, keterangan: `Selesai ${first.year}` } });
      acquired.push({ jenis: kegiatan.nama, period: done });
    });
  }
  return { books: { 'D.1': plans, 'D.2': byPeriod(finished), 'D.3': byPeriod(results) }, acquired };
}

const byPeriod = (rows: BookRow[]): BookRow[] => rows.sort((one, other) => one.period.localeCompare(other.period));

/** The month in which a kegiatan ended; nothing when it began before the books or is not over yet. */
function finishedIn({ months: [first, last] }: Kegiatan, year: number, from: Month, today: Day): Month | undefined {
  const month = (number: number) => `${year}-${String(number).padStart(2, '0')}`;
  const end = month(last);
  return month(first) >= from && end <= today.slice(0, 7) && (end < today.slice(0, 7) || today === closingDay(end, '9999-12-31')) ? end : undefined;
}

const funds = (amount: number) => ({ biaya_pemerintah: amount, biaya_provinsi: 0, biaya_kab_kota: 0, biaya_swadaya: 0, jumlah: amount });

function planned(kegiatan: Kegiatan, changed: Kegiatan, period: Month, lokasi: string, nama: string, year: number): BookRow {
  const values = {
    nama_proyek_kegiatan: kegiatan.nama, lokasi, ...funds(total(kegiatan)), pelaksana: `TPK Desa ${nama}`,
    manfaat: kegiatan.work?.manfaat ?? 'Pelayanan dasar masyarakat desa', keterangan: null,
  };
  if (total(changed) === total(kegiatan)) return { period, values };
  return { period, values, changes: [{ period: `${year}-09`, values: { ...funds(total(changed)), keterangan: 'Perubahan RKPDes' } }] };
}

function activityValues(kegiatan: Kegiatan, year: number, nama: string) {
  return {
    nama_proyek_kegiatan: kegiatan.nama, volume: kegiatan.work?.volume ?? '12 bulan', ...funds(realisedTotal(kegiatan)), waktu: timeOf(kegiatan, year),
    sifat_baru: kegiatan.work !== undefined, sifat_lanjutan: kegiatan.work === undefined, pelaksana: `TPK Desa ${nama}`, keterangan: 'Selesai',
  };
}
