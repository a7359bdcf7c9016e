import type { Values } from '#catalogue/book';
import type { BookRow } from '../desa-books.js';
import type { Day, Month } from '../months.js';
import type { Sex } from '../names.js';

/** Codes of hubungan_keluarga that the demo uses. */
export const relation = { head: '1', wife: '3', child: '4', parent: '7', kin: '9' } as const;
export type Relation = (typeof relation)[keyof typeof relation];
export type Marital = 'K' | 'BK' | 'JD' | 'DD';

export interface Resident {
  name: string;
  readonly sex: Sex;
  readonly birthPlace: string;
  readonly birth: Day;
  readonly religion: string;
  education: string;
  job: string;
  readonly literacy: string | null;
  readonly citizenship: 'WNI' | 'WNA';
  readonly father: string;
  readonly mother: string;
  marital: Marital;
  relation: Relation;
  nik: string | null;
  status: 'aktif' | 'pindah' | 'meninggal';
  since: Day | null;
  left: Day | null;
  note: string | null;
  /** Holds an office: neither dies nor moves in the demo. */
  inOffice: boolean;
  home: Household;
}

export interface Household {
  noKk: string;
  readonly dusun: string;
  readonly rt: string;
  readonly rw: string;
  readonly address: string;
  members: Resident[];
}

export const isActive = (resident: Resident): boolean => resident.status === 'aktif';

const b1Values = (resident: Resident): Values => ({
  nama_lengkap: resident.name,
  jenis_kelamin: resident.sex,
  status_perkawinan: resident.marital,
  tempat_lahir: resident.birthPlace,
  tanggal_lahir: resident.birth,
  agama: resident.religion,
  pendidikan_terakhir: resident.education,
  pekerjaan: resident.job,
  dapat_membaca_huruf: resident.literacy,
  kewarganegaraan: resident.citizenship,
  alamat_lengkap: resident.home.address,
  kedudukan_dalam_keluarga: resident.relation,
  nik: resident.nik,
  no_kk: resident.home.noKk,
  keterangan: resident.note,
  dusun: resident.home.dusun,
  rt: resident.home.rt,
  rw: resident.home.rw,
  status_penduduk: resident.status,
  tanggal_masuk: resident.since,
  tanggal_keluar: resident.left,
});

/** Buku Induk Penduduk as it is written: residents are entered, and what changes with them is corrected in the month it was reported. */
export class ResidentRegister {
  readonly rows: BookRow[] = [];
  readonly residents: Resident[] = [];
  private readonly rowOf = new Map<Resident, { row: BookRow; now: Values }>();

  enter(resident: Resident, period: Month): void {
    const values = b1Values(resident);
    const row: BookRow = { period, values, changes: [] };
    this.rows.push(row);
    this.residents.push(resident);
    this.rowOf.set(resident, { row, now: values });
  }

  /** Writes what has changed with a resident since the last time. */
  correct(resident: Resident, period: Month): void {
    const kept = this.rowOf.get(resident);
    if (!kept) throw new Error('a resident is corrected before being entered');
    const next = b1Values(resident);
    const changed = Object.fromEntries(Object.entries(next).filter(([key, value]) => kept.now[key] !== value));
    // Put right in the month of entry, the row simply reads so from the start.
    if (period === kept.row.period) Object.assign(kept.row.values, changed);
    else if (Object.keys(changed).length > 0) kept.row.changes!.push({ period, values: changed });
    kept.now = next;
  }

  row(resident: Resident): BookRow {
    return this.rowOf.get(resident)!.row;
  }

  active(): Resident[] {
    return this.residents.filter(isActive);
  }
}
