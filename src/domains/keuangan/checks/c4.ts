import { isBlank, rupiah, sen } from '#catalogue/checking/cells';
import { dateOf, lastDayOf } from '#catalogue/checking/civil-date';
import { defineCheck, type Failure } from '#catalogue/checking/define-check';
import { nextPeriod } from '#catalogue/period';
import { accountOf, budgeted } from './accounts.js';
import { isCarried } from './ledgers.js';

export const columnEight = defineCheck({
  id: 'C4-02', severity: 'error', blocks: 'close', overridable: false, scope: 'book',
  books: ['C.4'],
  columns: {
    'C.4': ['uraian', 'penerimaan', 'pengeluaran', 'jumlah_pengeluaran_kumulatif', 'netto_transaksi'],
  },
  rule: 'form 47/113: kumulatif[n] = sum(pengeluaran[1..n]); form 20/2018: netto = penerimaan - pengeluaran; a carried row (C4-01) leaves kumulatif as it was and has netto 0 or empty',
  message: 'Kolom 8 salah',
  basis: 'law form kolom 8', mark: 'V',
  needs: ['penerimaan', 'pengeluaran'],
  mend: 'Kolom 8 seharusnya {want}: pada formulir 47/2016 jumlah pengeluaran kumulatif, pada formulir 20/2018 penerimaan dikurangi pengeluaran.',
  /**
   * Read so: cumulative runs with the numbers, which start afresh each year. The first row with number 1 starts from nought; a later
   * month starts from what it is told, and where nothing is told its first row is believed.
   */
  whole(rows, { has, world }) {
    const first = rows[0]?.values;
    let cumulative = world.openingCumulative !== undefined ? sen(world.openingCumulative)
      : first && Number(first.nomor_urut) > 1 ? sen(first.jumlah_pengeluaran_kumulatif) - (isCarried(first) ? 0 : sen(first.pengeluaran))
        : 0;
    return rows.flatMap(({ values }, index): Failure[] => {
      const carried = isCarried(values);
      if (!carried) cumulative += sen(values.pengeluaran);
      const net = carried ? 0 : sen(values.penerimaan) - sen(values.pengeluaran);
      const wanted = ([['jumlah_pengeluaran_kumulatif', cumulative], ['netto_transaksi', net]] as const).filter(([key]) => has(key));
      return wanted
        .filter(([key, want]) => !(carried && isBlank(values[key])) && sen(values[key]) !== want)
        .map(([key, want]) => ({ row: index + 1, columns: [key], fill: { want: rupiah(want) } }));
    });
  },
});

export const oneSide = defineCheck({
  id: 'C4-03', severity: 'error', blocks: 'close', overridable: false, scope: 'row',
  books: ['C.4'],
  columns: {
    'C.4': ['uraian', 'penerimaan', 'pengeluaran'],
  },
  rule: 'exactly one of penerimaan, pengeluaran > 0; not asked of a carried row (C4-01)',
  message: 'Isi penerimaan atau pengeluaran',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  needs: ['penerimaan', 'pengeluaran'],
  mend: 'Isi salah satu saja dengan jumlah lebih dari nol; catat dua transaksi dalam dua baris.',
  row(values) {
    if (isCarried(values)) return undefined;
    const filled = [values.penerimaan, values.pengeluaran].filter((cell) => sen(cell) > 0).length;
    return filled === 1 ? undefined : { columns: ['penerimaan', 'pengeluaran'] };
  },
});

/** Perhitungan fihak ketiga and the like: cash that is no budget. */
const outsideBudget = /^7(\.|$)/;

export const withinAccount = defineCheck({
  id: 'C4-04', severity: 'error', blocks: 'never', overridable: true, scope: 'cross',
  books: ['C.4', 'C.1'],
  columns: {
    'C.4': ['kode_rekening', 'pengeluaran'],
    'C.1': ['kode_rekening', 'anggaran'],
  },
  rule: 'kode_rekening exists in C.1 (or akun 7.x non anggaran); cumulative per rekening <= anggaran after perubahan',
  message: 'Realisasi {rek} melebihi anggaran',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  mend: 'Betulkan kode rekening menurut APB Desa yang berlaku, atau tunda pengeluaran sampai perubahan APB Desa.',
  /** Read so: the code stands in the budget as it is written; in the 20/2018 form it may be the account, or kegiatan and account. */
  cross({ rows, world }) {
    const ceilings = new Map<string, number>();
    for (const { values } of rows('C.1')) {
      const account = accountOf(values.kode_rekening ?? values.kode_rekening_ekonomi);
      const codes = new Set([account, `${accountOf(values.kode_rekening_kegiatan)}.${account}`]);
      for (const code of codes) ceilings.set(code, (ceilings.get(code) ?? 0) + budgeted(values));
    }
    const spent = new Map<string, number>();
    const add = (code: string, amount: number) => spent.set(code, (spent.get(code) ?? 0) + amount).get(code)!;
    for (const { values } of world.earlier?.['C.4'] ?? []) add(accountOf(values.kode_rekening), sen(values.pengeluaran));
    const named = new Set<string>();
    return rows('C.4').flatMap(({ values }, index): Failure[] => {
      const code = accountOf(values.kode_rekening);
      if (code === '' || outsideBudget.test(code) || isCarried(values)) return [];
      const total = add(code, sen(values.pengeluaran));
      if (!ceilings.has(code)) return [{ row: index + 1, part: code, columns: ['kode_rekening'], message: `Kode rekening ${code} tidak ada di APB Desa` }];
      if (total <= ceilings.get(code)! || sen(values.pengeluaran) === 0 || named.has(code)) return [];
      named.add(code);
      return [{ row: index + 1, part: code, fill: { rek: code } }];
    });
  },
});

export const closedInTime = defineCheck({
  id: 'C4-06', severity: 'warn', blocks: 'never', overridable: true, scope: 'book',
  books: ['C.4'],
  columns: {
    'C.4': ['tanggal'],
  },
  rule: 'closed on the last day of the month and verified by Sekdes by the 10th',
  message: 'BKU terlambat ditutup/diverifikasi',
  basis: 'Permendagri 20/2018 ps 63, 67 (recalled); "diperiksa dan diparaf Sekdes" verified P113', mark: 'R',
  needs: [],
  mend: 'Tutup BKU pada hari terakhir bulan dan mintakan verifikasi Sekretaris Desa paling lambat tanggal 10 bulan berikutnya.',
  lacks: ({ period, closedAt }) => (period && closedAt?.['C.4'] ? undefined : 'BKU belum ditutup'),
  /** Read so: closing after the last day of the month is late; without a day of verification, the 10th must not have passed. */
  whole(_rows, { world: { period, closedAt, checkedAt, today } }) {
    const closed = dateOf(closedAt!['C.4']!.slice(0, 10));
    const checked = checkedAt?.['C.4']?.slice(0, 10) ?? today;
    const tenth = `${nextPeriod(period!)}-10`;
    const late = (closed !== undefined && closed > lastDayOf(period!)) || (checked !== undefined && checked > tenth);
    return late ? { columns: [] } : undefined;
  },
});
