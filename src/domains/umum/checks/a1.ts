import { isBlank, text } from '#catalogue/checking/cells';
import { dateOf } from '#catalogue/checking/civil-date';
import { type Across, defineCheck, type Failure } from '#catalogue/checking/define-check';
import type { PlacedRow } from '#catalogue/checking/sheets';
import { sameName } from '#catalogue/checking/same-name';
import { findPerdes } from './perdes.js';

export const agreedWithBpd = defineCheck({
  id: 'A1-01', severity: 'error', blocks: 'never', overridable: true, scope: 'row',
  books: ['A.1'],
  columns: {
    'A.1': ['jenis_peraturan', 'tanggal_kesepakatan', 'tanggal_ditetapkan'],
  },
  rule: 'jenis=peraturan_desa => tanggal_kesepakatan present and <= tanggal_ditetapkan',
  message: 'Perdes tanpa tanggal kesepakatan BPD',
  basis: 'law form kolom 6', mark: 'V',
  mend: 'Isi tanggal kesepakatan BPD; tidak boleh sesudah tanggal ditetapkan.',
  row(values) {
    if (values.jenis_peraturan !== 'peraturan_desa') return undefined;
    const [agreed, set] = [dateOf(values.tanggal_kesepakatan), dateOf(values.tanggal_ditetapkan)];
    if (!agreed) return { columns: ['tanggal_kesepakatan'] };
    return set && agreed > set ? { columns: ['tanggal_kesepakatan', 'tanggal_ditetapkan'], message: 'Tanggal kesepakatan BPD sesudah tanggal ditetapkan' } : undefined;
  },
});

const media = [
  { media: 'lembaran_desa', number: 'nomor_lembaran_desa', date: 'tanggal_lembaran_desa' },
  { media: 'berita_desa', number: 'nomor_berita_desa', date: 'tanggal_berita_desa' },
] as const;

export const promulgatedInGazette = defineCheck({
  id: 'A1-02', severity: 'error', blocks: 'never', overridable: true, scope: 'cross',
  books: ['A.1', 'A.9'],
  columns: {
    'A.1': [
      'jenis_peraturan', 'nomor_ditetapkan', 'tanggal_ditetapkan', 'nomor_lembaran_desa', 'tanggal_lembaran_desa',
      'nomor_berita_desa', 'tanggal_berita_desa',
    ],
    'A.9': ['jenis_peraturan', 'nomor_ditetapkan', 'tanggal_ditetapkan', 'tanggal_diundangkan', 'nomor_diundangkan', 'media'],
  },
  rule: 'each A.1 row with lembaran/berita number has one A.9 row with equal jenis, nomor, tanggal, media; and the reverse',
  message: 'Tidak ada di Buku Lembaran/Berita Desa',
  basis: 'law form kolom 8-9', mark: 'V',
  mend: 'Samakan jenis, nomor, tanggal dan media di Buku Peraturan (A.1) dan Buku Lembaran/Berita Desa (A.9).',
  subjects: ['A.1', 'A.9'],
  cross(across) {
    const regulations = placed(across.rows('A.1'));
    const gazette = placed(across.rows('A.9'));
    return [
      ...regulations.flatMap((row) => notInGazette(row, gazette)),
      ...gazette.flatMap((row) => notInRegulations(row, [...regulations, ...placed(across.previous('A.1'))], across)),
    ];
  },
});

const placed = (rows: ReturnType<Across['rows']>): PlacedRow[] => rows.map(({ values }, index) => ({ row: index + 1, values }));

const sameRegulation = (a: PlacedRow['values'], b: PlacedRow['values']): boolean =>
  a.jenis_peraturan === b.jenis_peraturan && sameName(a.nomor_ditetapkan, b.nomor_ditetapkan) && dateOf(a.tanggal_ditetapkan) === dateOf(b.tanggal_ditetapkan);

function notInGazette({ row, values }: PlacedRow, gazette: readonly PlacedRow[]): Failure[] {
  return media.flatMap(({ media: name, number, date }) => {
    if (isBlank(values[number])) return [];
    const entered = gazette.filter(({ values: other }) => sameRegulation(values, other) && other.media === name
      && agrees(other.nomor_diundangkan, values[number]) && agrees(other.tanggal_diundangkan, values[date]));
    return entered.length === 1 ? [] : [{ row, book: 'A.1', columns: [number, date] }];
  });
}

/** A cell that was left empty in one book contradicts nothing. */
const agrees = (a: PlacedRow['values'][string], b: PlacedRow['values'][string]): boolean => isBlank(a) || isBlank(b) || sameName(a, b);

function notInRegulations({ row, values }: PlacedRow, regulations: readonly PlacedRow[], { world }: Across): Failure[] {
  const known = regulations.some(({ values: other }) => {
    const column = media.find(({ media: name }) => name === values.media);
    return sameRegulation(values, other) && column !== undefined && !isBlank(other[column.number]);
  });
  // Set last December and promulgated in January: it stands in last year's A.1, which may not be at hand.
  const ofLastYear = text(values.tanggal_ditetapkan).slice(0, 4) < text(values.tanggal_diundangkan).slice(0, 4) && world.previous?.['A.1'] === undefined;
  return known || ofLastYear ? [] : [{ row, book: 'A.9', message: 'Tidak ada di Buku Peraturan di Desa, atau tanpa nomor lembaran/berita' }];
}

export const budgetPerdes = defineCheck({
  id: 'A1-03', severity: 'warn', blocks: 'never', overridable: true, scope: 'cross',
  books: ['A.1', 'C.1'],
  columns: {
    'A.1': ['jenis_peraturan', 'tentang', 'tanggal_ditetapkan'],
  },
  rule: 'a Perdes APBDesa row exists for the budget year of C.1; tanggal_ditetapkan <= 31 Dec of year-1 (a late Perdes is noted, it does not stop the year)',
  message: 'Perdes APBDesa {th} belum ada atau terlambat',
  basis: 'Permendagri 20/2018 ps 38(2) verified', mark: 'V',
  mend: 'Catat Perdes APBDesa di Buku Peraturan; yang terlambat diberi catatan.',
  subjects: ['A.1', 'C.1'],
  // Of C.1 only that there is a budget for the year is asked; it may well be a file.
  partners: ['A.1'],
  lacks({ period, books, attachments }) {
    if (!period) return 'tahun anggaran belum diketahui';
    return books?.['C.1'] || attachments?.['C.1']?.length ? undefined : 'APB Desa tahun ini belum ada';
  },
  cross(across) {
    const year = Number(across.world.period!.slice(0, 4));
    const perdes = findPerdes(across, 'apbdesa', year);
    if (!perdes) return { fill: { th: year }, columns: ['tentang'] };
    if (perdes.date === undefined || perdes.date <= `${year - 1}-12-31`) return undefined;
    return { row: perdes.row, fill: { th: year }, columns: ['tanggal_ditetapkan'] };
  },
});
