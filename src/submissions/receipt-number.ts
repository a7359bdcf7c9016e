import { formatLetterNumber } from '#catalogue/letter-number';

/** The agenda number of a submission received: TT/0012/63.11.03/XI/2026. */
export const receiptNumber = (count: number, kodeKecamatan: string, today: string): string =>
  formatLetterNumber('TT/{nomor_urut:4}/{kode_unit}/{bulan_romawi}/{tahun}', { nomor_urut: count, kode_unit: kodeKecamatan, tanggal: today });
