/**
 * How long the checks take: 5,000 residents and a year of cash (2,000 rows), row and book checks together. Run after a build:
 * node dist/bench/checks.bench.js, or npx swc bench -d dist && node dist/bench/checks.bench.js
 */
import type { Values } from '#catalogue/book';
import type { CheckRow } from '#catalogue/check';
import { checks } from '#domains/checks';
import { catalogue } from '#domains/catalogue';

const two = (number: number): string => String(number).padStart(2, '0');

/** Households of five, every NIK and KK right. */
function resident(index: number): CheckRow {
  const [year, month, day, woman] = [1950 + (index % 70), 1 + (index % 12), 1 + (index % 28), index % 2 === 1];
  const serial = String(1 + (index % 9000)).padStart(4, '0');
  const household = String(1 + Math.floor(index / 5)).padStart(4, '0');
  const values: Values = {
    nomor_urut: index + 1, nama_lengkap: `Warga ${index}`, jenis_kelamin: woman ? 'P' : 'L', status_perkawinan: 'BK', tempat_lahir: 'Awayan',
    tanggal_lahir: `${year}-${two(month)}-${two(day)}`, agama: '1', pendidikan_terakhir: '3', pekerjaan: '9', kewarganegaraan: 'WNI',
    alamat_lengkap: `RT ${two(1 + (Math.floor(index / 5) % 9))}`, kedudukan_dalam_keluarga: index % 5 === 0 ? '1' : '4',
    nik: `631103${two(day + (woman ? 40 : 0))}${two(month)}${two(year % 100)}${serial}`, no_kk: `631103120619${household}`, keterangan: null,
    dusun: 'Dusun I', rt: '01', rw: '01', status_penduduk: 'aktif', tanggal_masuk: null, tanggal_keluar: null,
  };
  return { entryId: `r${index}`, values };
}

function cash(rows: number): CheckRow[] {
  let [saldo, cumulative] = [0, 0];
  return Array.from({ length: rows }, (_, index): CheckRow => {
    const [penerimaan, pengeluaran] = index % 3 === 0 ? [3_000_000, 0] : [0, 1_250_000.5];
    saldo += penerimaan - pengeluaran;
    cumulative += pengeluaran;
    const tanggal = `2026-${two(1 + Math.floor((index * 12) / rows))}-${two(1 + (index % 28))}`;
    return { entryId: `c${index}`, values: { nomor_urut: index + 1, tanggal, kode_rekening: '5.2.1.01', uraian: 'Belanja', penerimaan, pengeluaran, nomor_bukti: `B/${index}`, jumlah_pengeluaran_kumulatif: cumulative, saldo } };
  });
}

function time(name: string, run: () => number, rounds = 15): void {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  const first = times[0]!;
  const median = times.sort((a, b) => a - b)[Math.floor(rounds / 2)]!;
  console.log(`${name.padEnd(44)} first ${first.toFixed(1).padStart(7)} ms   median ${median.toFixed(1).padStart(7)} ms   findings ${run()}`);
}

const [residents, year] = [Array.from({ length: 5000 }, (_, index) => resident(index)), cash(2000)];
const [main, general] = [catalogue.book('B.1'), catalogue.book('C.4')];
const population = () => checks.checkBook(main, residents, { period: '2026-12', today: '2026-12-31' }).findings.length;
const money = () => checks.checkBook(general, year, { period: '2026', today: '2026-12-31', openingBalance: { 'C.4': { '': 0 } } }).findings.length;
const spoilt = residents.map(({ values, entryId }) => ({ entryId, values: { ...values, jenis_kelamin: values.jenis_kelamin === 'L' ? 'P' : 'L' } }));

time('5,000 residents and 2,000 cash rows', () => population() + money());
time('5,000 residents', population);
time('2,000 cash rows', money);
time('5,000 residents, each with a finding', () => checks.checkBook(main, spoilt, { period: '2026-12' }).findings.length);
time('one resident saved', () => checks.checkRow(main, main.editions[0], residents[0]!.values, { period: '2026-12' }).findings.length);
