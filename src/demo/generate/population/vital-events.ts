import type { Values } from '#catalogue/book';
import type { Day } from '../months.js';
import type { Resident } from './resident.js';

export type EventKind = 'lahir' | 'datang' | 'meninggal' | 'pindah';

/** Something that happened to a resident and was reported to the desa. */
export interface VitalEvent {
  readonly kind: EventKind;
  readonly resident: Resident;
  readonly happened: Day;
  readonly reported: Day;
  /** From where, to where, or where the person died. */
  readonly place?: string;
  /** As on the day of the event: a survivor's card may change later. */
  readonly noKk: string;
}

/** The event as it is written in the Buku Mutasi (B.2): one kind of mutation fills one pair of columns. */
export function mutationValues({ kind, resident, happened, reported, place, noKk }: VitalEvent): Values {
  const arrived = kind === 'datang';
  const moved = kind === 'pindah';
  const died = kind === 'meninggal';
  return {
    nama_lengkap: resident.name,
    tempat_lahir: resident.birthPlace,
    tanggal_lahir: resident.birth,
    jenis_kelamin: resident.sex,
    kewarganegaraan: resident.citizenship,
    datang_dari: arrived ? place : null,
    tanggal_datang: arrived ? happened : null,
    pindah_ke: moved ? place : null,
    tanggal_pindah: moved ? happened : null,
    meninggal: died ? place : null,
    tanggal_meninggal: died ? happened : null,
    keterangan: happened.slice(0, 7) < reported.slice(0, 7) ? 'dilaporkan terlambat' : null,
    jenis_mutasi: kind,
    nik: kind === 'lahir' ? null : resident.nik,
    dusun: resident.home.dusun,
    no_kk: noKk,
    tanggal_lapor: reported,
  };
}
