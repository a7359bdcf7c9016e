import type { Column, Values } from '#catalogue/book';
import type { OpeningForm } from '#registers/opening/opening-form';

const money = (key: string, label: string, hint: string, required = false): Column => ({ no: null, key, label, type: 'money', required, origin: 'system', hint });
const saldo = (hint: string): Column => money('saldo', 'SALDO AWAL', hint, true);
const bankCabang: Column = { no: null, key: 'bank_cabang', label: 'BANK CABANG', type: 'text', required: true, origin: 'system', hint: 'Nama bank dan cabangnya, misalnya Bank Kalsel Cabang Paringin.' };

const negative = ({ saldo: amount }: Values): string | undefined => (Number(amount) < 0 ? 'Saldo awal kurang dari nol.' : undefined);
const moreCashThanBalance = (values: Values): string | undefined =>
  negative(values) ?? (Number(values['kas_tunai'] ?? 0) > Number(values['saldo']) ? 'Kas tunai lebih besar daripada saldo Buku Kas Umum.' : undefined);

/** Balances of the money books on the day before the first month; of C.3 and C.7 only what is still open. */
export const keuanganOpeningForms: readonly OpeningForm[] = [
  { book: 'C.3', becomes: 'state', sheet: 'kegiatan', columns: [saldo('Saldo kas kegiatan yang belum selesai; lembarnya ditulis "bidang / kegiatan".')], wrong: negative },
  {
    book: 'C.4', becomes: 'state', wrong: moreCashThanBalance,
    columns: [saldo('Saldo Buku Kas Umum: bank ditambah tunai.'), money('kas_tunai', 'KAS TUNAI', 'Bagian dari saldo yang berupa uang tunai di tangan Kaur Keuangan.')],
  },
  { book: 'C.5', becomes: 'state', columns: [saldo('Pajak yang sudah dipotong dan belum disetor.')], wrong: negative },
  { book: 'C.6', becomes: 'state', sheet: 'nomor rekening', columns: [saldo('Saldo rekening koran.'), bankCabang] },
  { book: 'C.7', becomes: 'state', sheet: 'nomor panjar', columns: [saldo('Panjar yang belum dipertanggungjawabkan.')], wrong: negative },
];
