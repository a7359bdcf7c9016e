import { periodOf, yearOf } from '#catalogue/period';
import type { BookRow, Officer } from '../desa-books.js';
import type { Dice } from '../dice.js';
import { ageOn, officeDay, type Day, type Month } from '../months.js';
import { relation, type Resident, type ResidentRegister } from '../population/resident.js';

const desk = ['sekretaris_desa', 'kaur_tu_umum', 'kaur_keuangan', 'kaur_perencanaan', 'kasi_pemerintahan', 'kasi_kesejahteraan'] as const;
const job = { villageHead: '86', villageOfficial: '85' };

interface Appointed {
  readonly jabatan: string;
  readonly resident: Resident;
  readonly nomorSk: string;
  readonly tanggalSk: Day;
  readonly dusun?: string;
}

/** A kepala dusun gives up his office and another follows: the one change of personnel the demo tells. */
export interface SuccessionDecisions {
  readonly date: Day;
  /** Numbers of the two Keputusan Kepala Desa, as they stand in A.2. */
  readonly dismissal: string;
  readonly appointment: string;
}

interface Succession extends SuccessionDecisions {
  readonly period: Month;
  readonly from: Resident;
  readonly to: Resident;
}

/** The officers of a desa, appointed from among its residents before its life begins. */
export class VillageOffice {
  readonly appointed: Appointed[];
  private readonly succession: Succession | undefined;

  constructor(private readonly register: ResidentRegister, dusun: readonly string[], private readonly start: Month, decisions: SuccessionDecisions | undefined, private readonly dice: Dice) {
    this.appointed = [this.head(), ...desk.map((jabatan) => this.official(jabatan)), ...dusun.map((name) => this.official('kepala_dusun', name))];
    this.succession = decisions && this.succeed(decisions, dusun);
  }

  get officers(): Officer[] {
    return this.appointed
      .filter(({ resident }) => resident !== this.succession?.from)
      .map(({ jabatan, resident, nomorSk, tanggalSk, dusun }) => ({ jabatan, nama: resident.name, nomorSk, tanggalSk, ...(dusun ? { dusun } : {}) }));
  }

  /** Buku Aparat Pemerintah Desa (A.4). */
  rows(): BookRow[] {
    return this.appointed.map(({ jabatan, resident, nomorSk, tanggalSk, dusun }, at) => {
      const period = resident === this.succession?.to ? this.succession.period : this.start;
      const values = {
        nama: resident.name, niap: `63.11.03.${String(at + 1).padStart(3, '0')}/${yearOf(tanggalSk)}`, nip: null, jenis_kelamin: resident.sex,
        tempat_lahir: resident.birthPlace, tanggal_lahir: resident.birth, agama: resident.religion, pangkat_golongan: null, jabatan,
        pendidikan_terakhir: resident.education, nomor_sk_pengangkatan: nomorSk, tanggal_sk_pengangkatan: tanggalSk,
        nomor_sk_pemberhentian: null, tanggal_sk_pemberhentian: null, keterangan: dusun ?? null,
      };
      if (resident !== this.succession?.from) return { period, values };
      const dismissal = { nomor_sk_pemberhentian: this.succession.dismissal, tanggal_sk_pemberhentian: this.succession.date };
      return { period, values, changes: [{ period: this.succession.period, values: dismissal }] };
    });
  }

  /** The kepala desa is elected for eight years and appointed by the bupati. */
  private head(): Appointed {
    const tanggalSk = officeDay(`${this.dice.pick([2021, 2022])}-12`, this.dice.between(5, 20));
    const resident = this.candidate((person) => person.sex === 'L' && person.relation === relation.head, tanggalSk, 34, 52);
    this.takeOffice(resident, job.villageHead);
    return { jabatan: 'kepala_desa', resident, nomorSk: `188.45/${this.dice.between(310, 590)}/KUM/${yearOf(tanggalSk)}`, tanggalSk };
  }

  private official(jabatan: string, dusun?: string): Appointed {
    const tanggalSk = officeDay(`${this.dice.between(2018, 2023)}-${this.dice.pick(['01', '03', '07', '10'])}`, this.dice.between(3, 26));
    const resident = this.candidate((person) => !dusun || person.home.dusun === dusun, tanggalSk, 21, 41);
    this.takeOffice(resident, job.villageOfficial);
    return { jabatan, resident, nomorSk: `${this.dice.between(3, 24)} Tahun ${yearOf(tanggalSk)}`, tanggalSk, ...(dusun ? { dusun } : {}) };
  }

  private succeed(decisions: SuccessionDecisions, dusun: readonly string[]): Succession {
    const name = dusun[dusun.length - 1]!;
    const from = this.appointed.find((each) => each.dusun === name)!.resident;
    const to = this.candidate((person) => person.home.dusun === name, decisions.date, 22, 40);
    this.takeOffice(to, job.villageOfficial);
    this.appointed.push({ jabatan: 'kepala_dusun', resident: to, nomorSk: decisions.appointment, tanggalSk: decisions.date, dusun: name });
    return { ...decisions, period: periodOf(decisions.date), from, to };
  }

  private candidate(fits: (person: Resident) => boolean, on: Day, youngest: number, oldest: number): Resident {
    const free = this.register.residents.filter((person) => !person.inOffice && person.marital !== 'JD' && ageOn(on, person.birth) >= youngest && ageOn(on, person.birth) <= oldest);
    const suited = free.filter((person) => fits(person) && Number(person.education) >= 5);
    const chosen = suited.length > 0 ? suited : free.filter(fits);
    if (free.length === 0) throw new RangeError('a desa this small has nobody to appoint');
    return this.dice.pick(chosen.length > 0 ? chosen : free);
  }

  /** Law asks for senior high school; a candidate without has caught up on it (Paket C). */
  private takeOffice(resident: Resident, jobCode: string): void {
    resident.inOffice = true;
    resident.job = jobCode;
    if (Number(resident.education) < 5) resident.education = '5';
    this.register.correct(resident, this.start);
  }
}
