import { periodOf, yearOf } from '#catalogue/period';
import type { Value, Values } from '#catalogue/book';
import type { BookRow, RowChange } from '../desa-books.js';
import { valuesAt } from '../desa-books.js';
import type { Dice } from '../dice.js';
import { addDays, type Day } from '../months.js';
import type { Resident, ResidentRegister } from './resident.js';

/** K/BK/JD/DD of the book to the four of the civil registry; the demo's widows are widowed, not divorced. */
const maritalOnCard: Record<string, string> = { BK: '1', K: '2', JD: '4', DD: '4' };
/** What of B.1 stands in B.5 too, and under which key. */
const follows: Record<string, [string, (value: Value | undefined) => Value | undefined]> = {
  no_kk: ['no_kk', (value) => value],
  kedudukan_dalam_keluarga: ['status_hubungan_keluarga', (value) => value],
  status_perkawinan: ['status_perkawinan', (value) => maritalOnCard[String(value)]],
};

/** Buku KTP dan KK (B.5): about half of the families have been entered, each of them whole. */
export function identityCards(register: ResidentRegister, share: number, today: Day, dice: Dice): BookRow[] {
  const entered = new Map<string, boolean>();
  const rows: BookRow[] = [];
  for (const resident of register.residents) {
    const first = register.row(resident);
    const card = String(first.values['no_kk']);
    if (!entered.has(card)) entered.set(card, dice.chance(share));
    const nikGiven = first.values['nik'] ? first.period : first.changes?.find((change) => change.values['nik'])?.period;
    if (entered.get(card) && nikGiven) rows.push(cardRow(resident, first, nikGiven, today, dice));
  }
  return rows.sort((one, other) => one.period.localeCompare(other.period));
}

function cardRow(resident: Resident, b1: BookRow, period: string, today: Day, dice: Dice): BookRow {
  const then = valuesAt(b1, period);
  const seventeenth = `${yearOf(resident.birth) + 17}${resident.birth.slice(4)}`;
  const values: Values = {
    no_kk: then['no_kk'], nama_lengkap: resident.name, nik: then['nik'], jenis_kelamin: resident.sex,
    tempat_lahir: resident.birthPlace, tanggal_lahir: resident.birth,
    golongan_darah: dice.weighted([['O', 4], ['A', 3], ['B', 3], ['AB', 1], ['TIDAK TAHU', 4]]),
    agama: resident.religion, pendidikan: resident.education, pekerjaan: then['pekerjaan'],
    alamat: then['alamat_lengkap'], status_perkawinan: maritalOnCard[String(then['status_perkawinan'])],
    ...issued(seventeenth, period, dice),
    status_hubungan_keluarga: then['kedudukan_dalam_keluarga'], kewarganegaraan: resident.citizenship,
    nama_ayah: resident.father, nama_ibu: resident.mother, tanggal_mulai_di_desa: then['tanggal_masuk'], keterangan: null,
  };
  return { period, values, changes: laterChanges(b1, period, seventeenth, today) };
}

/** Everyone of seventeen has a KTP-el, the older ones a renewed one. */
function issued(seventeenth: Day, period: string, dice: Dice): Values {
  if (periodOf(seventeenth) >= period) return { tempat_dikeluarkan: null, tanggal_dikeluarkan: null };
  const date = seventeenth < '2012-01-01' ? addDays('2012-03-01', dice.between(0, 4000)) : addDays(seventeenth, dice.between(0, 20));
  return { tempat_dikeluarkan: 'Balangan', tanggal_dikeluarkan: periodOf(date) < period ? date : seventeenth };
}

function laterChanges(b1: BookRow, since: string, seventeenth: Day, today: Day): RowChange[] {
  const changes = (b1.changes ?? []).filter((change) => change.period > since).map(({ period, values }) => ({
    period,
    values: Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (follows[key] ? [[follows[key][0], follows[key][1](value)]] : []))),
  }));
  if (periodOf(seventeenth) >= since && seventeenth <= today) {
    // The office hands the first KTP-el over on the seventeenth birthday.
    changes.push({ period: periodOf(seventeenth), values: { tempat_dikeluarkan: 'Balangan', tanggal_dikeluarkan: seventeenth } });
  }
  return changes.filter((change) => Object.keys(change.values).length > 0).sort((one, other) => one.period.localeCompare(other.period));
}

