import type { Book } from '../../book.js';
import type { CheckWorld } from '../../check.js';
import { dateOf, lastDayOf } from '../civil-date.js';
import { defineCheck } from '../define-check.js';

export const datesInPeriod = defineCheck({
  id: 'X-05', severity: 'error', blocks: 'never', overridable: true, scope: 'book',
  books: ['*'],
  columns: {
    'A.1': ['tanggal_ditetapkan'],
    'A.2': ['tanggal_keputusan'],
    'A.3': ['tanggal_penghapusan'],
    'A.4': ['tanggal_sk_pengangkatan', 'tanggal_sk_pemberhentian'],
    'A.5': ['tanggal_perolehan'],
    'A.7': ['tanggal_penerimaan_pengiriman'],
    'A.8': ['tanggal_pengiriman'],
    'A.9': ['tanggal_diundangkan'],
    'B.2': ['tanggal_lapor'],
    'B.4': ['datang_tanggal', 'pergi_tanggal'],
    'B.5': ['tanggal_dikeluarkan'],
    'C.3': ['tanggal'],
    'C.4': ['tanggal'],
    'C.5': ['tanggal'],
    'C.6': ['tanggal_transaksi'],
    'C.7': ['tanggal'],
    'E.1': ['tanggal'],
    'E.2': ['tanggal'],
    'E.3': ['tanggal_pengiriman'],
    'E.4': ['tanggal_penghapusan'],
    'E.5': ['tanggal'],
    'E.6': ['tanggal'],
    'E.8': ['tanggal'],
    'E.9': ['tanggal'],
    'E.10': ['tanggal'],
    'E.11': ['tanggal'],
    'E.12': ['tanggal_keputusan'],
    'E.13': ['tanggal_perdes'],
    'E.14': ['tanggal'],
    'E.15': ['tanggal'],
    'F.1': ['tanggal'],
    'F.2': ['tanggal'],
    'F.4': ['tanggal'],
    'F.5': ['tanggal'],
    'F.6': ['tanggal'],
    'F.7': ['tanggal'],
    'F.8': ['tanggal_diterima_wp', 'tanggal_bayar'],
    'F.9': ['tanggal'],
  },
  rule: 'the period date of a row (registers.json period.report_date_key where the book has one: B.2 tanggal_lapor; else period.event_date_keys) lies inside the submission period; running registers (period.kind=running) accept any date up to the end of the period',
  message: 'Tanggal {t} di luar periode {p}',
  basis: 'seed 003 stage 3 konsistensi', mark: 'V',
  needs: [],
  mend: 'Pindahkan baris ini ke periodenya, atau betulkan tanggalnya.',
  lacks: ({ period }) => (period ? undefined : 'periode belum diketahui'),
  row(values, { book, world }) {
    const keys = book.period.reportDateKey ? [book.period.reportDateKey] : book.period.eventDateKeys;
    for (const key of keys) {
      const date = dateOf(values[key]);
      if (date && !liesInside(date, book, world)) return { part: key, columns: [key], fill: { t: date, p: world.period! } };
    }
    return undefined;
  },
});

/**
 * Read so: a monthly book holds the dates of its month; a running one any date up to the end of the period. A yearly book that is
 * delivered by the month holds the dates of its year up to the end of that month: the rows of January still stand in it in March.
 */
function liesInside(date: string, { period: { kind } }: Book, { period, periodEnd }: CheckWorld): boolean {
  const end = periodEnd ?? lastDayOf(period!);
  if (date > end) return false;
  if (kind === 'running') return true;
  return date.startsWith(kind === 'yearly' ? period!.slice(0, 4) : period!);
}
