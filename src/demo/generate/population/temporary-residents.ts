import { dayOf, periodOf } from '#catalogue/period';
import type { Values } from '#catalogue/book';
import type { BookRow } from '../desa-books.js';
import type { Dice } from '../dice.js';
import { addDays, closingDay, type Day, type Month } from '../months.js';
import type { NameGiver, Sex } from '../names.js';
import { birthAt } from './biography.js';
import type { IdentityNumbers } from './identity-numbers.js';
import type { Resident } from './resident.js';

const purposes = ['Kuliah Kerja Nyata', 'Bekerja di perkebunan karet', 'Mengunjungi keluarga', 'Tukang bangunan proyek jalan', 'Tenaga kesehatan kontrak', 'Guru honorer'];
const origins = ['Kota Banjarmasin', 'Kab. Hulu Sungai Utara', 'Kab. Tabalong', 'Kota Banjarbaru', 'Kab. Hulu Sungai Tengah'];

/** Penduduk Sementara (B.4): a few guests a quarter, who leave again; who is still there at the end has no leaving date. */
export function temporaryResidents(months: readonly Month[], today: Day, perMonth: number, hosts: readonly Resident[], names: NameGiver, numbers: IdentityNumbers, dice: Dice): BookRow[] {
  return months.flatMap((period) => {
    const guests = Array.from({ length: dice.count(perMonth) }, () => stay(period, today, dice.pick(hosts), names, numbers, dice));
    return guests.sort((one, other) => String(one.values['datang_tanggal']).localeCompare(String(other.values['datang_tanggal'])));
  });
}

function stay(period: Month, today: Day, host: Resident, names: NameGiver, numbers: IdentityNumbers, dice: Dice): BookRow {
  const sex: Sex = dice.chance(0.6) ? 'L' : 'P';
  const came = dayOf(period, dice.between(1, Number(closingDay(period, today).slice(8))));
  const birth = birthAt(dice.between(20, 48), came, dice);
  const leaves = addDays(came, dice.between(14, 120));
  const values: Values = {
    nama_lengkap: names.name(sex), kelamin_l: sex === 'L', kelamin_p: sex === 'P', nomor_identitas: numbers.nik(birth, sex, '637102'),
    tempat_tanggal_lahir_umur: `Banjarmasin, ${birth}`, pekerjaan: 'Karyawan', kebangsaan: 'Indonesia', keturunan: 'Indonesia',
    datang_dari: dice.pick(origins), maksud_tujuan: dice.pick(purposes), nama_alamat_didatangi: `${host.name}, ${host.home.address}`,
    datang_tanggal: came, pergi_tanggal: null, keterangan: null,
  };
  if (periodOf(leaves) === period && leaves <= today) return { period, values: { ...values, pergi_tanggal: leaves } };
  return { period, values, changes: leaves <= today ? [{ period: periodOf(leaves), values: { pergi_tanggal: leaves } }] : [] };
}

