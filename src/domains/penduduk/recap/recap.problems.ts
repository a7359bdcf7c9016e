import { dateName, lastDay } from '#catalogue/period';
import { conflict } from '#kernel/problem';

export const recapProblems = {
  impossible: (places: readonly { readonly dusun: string; readonly column: string }[]) =>
    conflict('recap_impossible', 'Rekapitulasi tidak dapat dihitung: ada dusun yang kehilangan lebih banyak penduduk daripada yang ada.',
      places.map(({ dusun, column }) => ({ field: column, message: `${dusun}: akhir bulan kurang dari nol.`, mend: 'Periksa nama dusun pada Buku Mutasi (B.2), atau keadaan bulan lalu.' }))),
  notDerived: (period: string) =>
    conflict('recap_not_derived', `Rekapitulasi ${period} belum dihitung.`, [{ field: 'period', message: 'Belum ada hitungan yang dapat disahkan.', mend: 'Hitung rekapitulasi lebih dahulu.' }]),
  monthNotOver: (period: string) =>
    conflict('month_not_over', `Rekapitulasi ${period} belum dapat disahkan karena bulannya belum berakhir.`, [{ field: 'period', message: 'Penduduk akhir bulan belum diketahui.', mend: `Sahkan pada ${dateName(lastDay(period))} atau sesudahnya; hitungannya boleh dilihat sebelum itu.` }]),
  stale: (period: string) =>
    conflict('recap_stale', `Buku Induk atau Buku Mutasi berubah sejak rekapitulasi ${period} dihitung.`, [{ field: 'period', message: 'Hitungan tidak lagi sama dengan bukunya.', mend: 'Hitung kembali, periksa, lalu sahkan.' }]),
};
