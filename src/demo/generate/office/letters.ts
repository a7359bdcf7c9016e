import { periodOf, yearOf } from '#catalogue/period';
import type { BookRow } from '../desa-books.js';
import type { Dice } from '../dice.js';
import { addDays, closingDay, officeDay, romanMonth, type Day, type Month } from '../months.js';

/** Kind of letter, archive code (Permendagri 83/2022 part B) and the other side. */
const incoming: readonly (readonly [string, string, string])[] = [
  ['000.1.5', 'Camat Awayan', 'Undangan rapat koordinasi kepala desa'],
  ['400.10.2.5', 'Camat Awayan', 'Jadwal pendampingan rutin (PERUT) administrasi desa'],
  ['400.10.2.4', 'Dinas PMD Kabupaten Balangan', 'Permintaan laporan realisasi APBDesa'],
  ['400.12.2.1', 'Disdukcapil Kabupaten Balangan', 'Pelayanan jemput bola perekaman KTP-el'],
  ['400.10.3.1', 'TP PKK Kecamatan Awayan', 'Undangan pembinaan kader posyandu'],
  ['000.1.5', 'Puskesmas Awayan', 'Undangan lokakarya mini lintas sektor'],
  ['400.10.2.3', 'BPD', 'Undangan musyawarah BPD'],
];
const outgoing: readonly (readonly [string, string, string])[] = [
  ['400.10.2.4', 'Camat Awayan', 'Laporan realisasi APBDesa bulan lalu'],
  ['400.12.2.1', 'Yang bersangkutan', 'Surat keterangan domisili'],
  ['500.3', 'Yang bersangkutan', 'Surat keterangan usaha'],
  ['400.10.4.4', 'Yang bersangkutan', 'Surat keterangan tidak mampu'],
  ['400.12.3.1', 'Disdukcapil Kabupaten Balangan', 'Surat keterangan kelahiran'],
  ['400.10.2.2', 'Polsek Awayan', 'Surat pengantar SKCK'],
  ['000.1.5', 'Ketua BPD', 'Undangan musyawarah desa'],
];

/** Buku Agenda (A.7) with its two halves, and the Buku Ekspedisi (A.8) of the letters that were carried somewhere. */
export function letterBooks(months: readonly Month[], today: Day, unit: string, perMonth: number, dice: Dice): { 'A.7': BookRow[]; 'A.8': BookRow[] } {
  const agenda: BookRow[] = [];
  const carried: BookRow[] = [];
  const counters = new Map<number, number>();
  for (const period of months) {
    for (const date of daysOfLetters(period, today, perMonth, dice)) {
      if (dice.chance(0.5)) {
        agenda.push({ period, values: incomingValues(date, dice) });
        continue;
      }
      const number = (counters.get(yearOf(date)) ?? 0) + 1;
      counters.set(yearOf(date), number);
      const values = outgoingValues(date, number, unit, dice);
      agenda.push({ period, values });
      // The monthly letter to the office is carried there; what a resident came for he takes along himself.
      if (values.keluar_ditujukan_kepada !== 'Yang bersangkutan') carried.push({ period, values: expeditionValues(values, date, today) });
    }
  }
  return { 'A.7': agenda, 'A.8': inOrderOfDelivery(carried) };
}

function daysOfLetters(period: Month, today: Day, perMonth: number, dice: Dice): Day[] {
  const last = Number(closingDay(period, today).slice(8));
  const days = Array.from({ length: perMonth + dice.between(-1, 1) }, () => officeDay(period, dice.between(1, last)));
  return days.filter((day) => day <= today).sort();
}

function incomingValues(date: Day, dice: Dice) {
  const [code, sender, content] = dice.pick(incoming);
  return {
    tanggal_penerimaan_pengiriman: date, masuk_nomor: `${code}/${String(dice.between(10, 480)).padStart(3, '0')}/${yearOf(date)}`, masuk_tanggal: addDays(date, -dice.between(0, 5)),
    masuk_pengirim: sender, masuk_isi_singkat: content, keluar_nomor: null, keluar_tanggal: null, keluar_ditujukan_kepada: null, keluar_isi_surat: null,
    keterangan: null, arah: 'masuk', kode_klasifikasi: code,
  };
}

function outgoingValues(date: Day, number: number, unit: string, dice: Dice) {
  const [code, recipient, content] = dice.pick(outgoing);
  return {
    tanggal_penerimaan_pengiriman: date, masuk_nomor: null, masuk_tanggal: null, masuk_pengirim: null, masuk_isi_singkat: null,
    keluar_nomor: `${code}/${String(number).padStart(3, '0')}/${unit}/${romanMonth(date)}/${yearOf(date)}`, keluar_tanggal: date,
    keluar_ditujukan_kepada: recipient, keluar_isi_surat: content, keterangan: null, arah: 'keluar', kode_klasifikasi: code,
  };
}

function expeditionValues(letter: ReturnType<typeof outgoingValues>, written: Day, today: Day) {
  const next = addDays(written, 1);
  const sent = periodOf(next) === periodOf(written) && next <= today ? next : written;
  return {
    tanggal_pengiriman: sent, tanggal_surat: letter.keluar_tanggal, nomor_surat: letter.keluar_nomor,
    isi_singkat_surat_dikirim: letter.keluar_isi_surat, ditujukan_kepada: letter.keluar_ditujukan_kepada, keterangan: null,
  };
}

const inOrderOfDelivery = (rows: BookRow[]): BookRow[] => rows.sort((one, other) => String(one.values['tanggal_pengiriman']).localeCompare(String(other.values['tanggal_pengiriman'])));

