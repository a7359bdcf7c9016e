import type { Client, Reply } from './client.js';

/* Rows as an office writes them, of people who do not exist. */

/** An incoming letter (A.7). */
export const letter = (date: string, subject: string, more = {}) => ({
  tanggal_penerimaan_pengiriman: date, masuk_nomor: '005/12/KEC-AWY', masuk_tanggal: date, masuk_pengirim: 'Kecamatan Awayan', masuk_isi_singkat: subject, arah: 'masuk',
  ...more,
});

const two = (n: number): string => String(n).padStart(2, '0');

/** A NIK that goes with birth and sex: a woman's day is raised by 40. */
export function nikOf(born: string, sex: 'L' | 'P', serial: number): string {
  const [year, month, day] = born.split('-').map(Number) as [number, number, number];
  return `631103${two(sex === 'P' ? day + 40 : day)}${two(month)}${two(year % 100)}${String(serial).padStart(4, '0')}`;
}

/** A family card of Awayan. */
export const cardOf = (family: number): string => `631103120619${String(family).padStart(4, '0')}`;

export interface Person {
  readonly name: string;
  readonly sex?: 'L' | 'P';
  readonly born?: string;
  readonly serial?: number;
  readonly family?: number;
  readonly relation?: string;
  readonly dusun?: string;
}

const identity = ({ name, sex = 'L', born = '1990-08-17', serial = 1, family = 1, dusun = 'Dusun I' }: Person) => ({
  nama_lengkap: name, jenis_kelamin: sex, tempat_lahir: 'Balangan', tanggal_lahir: born, kewarganegaraan: 'WNI', nik: nikOf(born, sex, serial), no_kk: cardOf(family), dusun,
});

/** A resident (B.1). */
export const resident = (person: Person, more = {}) => ({
  ...identity(person), status_perkawinan: 'K', agama: '1', pendidikan_terakhir: '5', pekerjaan: '9', alamat_lengkap: 'Jl. Desa Nomor 12',
  kedudukan_dalam_keluarga: person.relation ?? '1', status_penduduk: 'aktif', ...more,
});

/** A mutation (B.2). */
export const mutation = (kind: string, person: Person, reported: string, more = {}) => ({ ...identity(person), jenis_mutasi: kind, tanggal_lapor: reported, ...more });

/** A line of the cash book (C.4). */
export const cash = (date: string, words: string, amount: { in?: number; out?: number }, more = {}) => ({
  tanggal: date, kode_rekening: amount.in ? '4.2.1' : '5.2.1', uraian: words, penerimaan: amount.in ?? 0, pengeluaran: amount.out ?? 0, nomor_bukti: 'BKT/1', ...more,
});

/** The books of a desa through the REST door. */
export class Books {
  constructor(private readonly desaId: string, private readonly who: Client) {}

  add(book: string, values: object, period?: string): Promise<Reply> {
    return this.who.post(`${this.at}/books/${book}/entries`, { values, ...(period && { period }) });
  }

  async addAll(book: string, rows: readonly object[], period?: string): Promise<string[]> {
    const ids: string[] = [];
    for (const row of rows) {
      const { status, text, body } = await this.add(book, row, period);
      if (status !== 201) throw new Error(text);
      ids.push(body.id);
    }
    return ids;
  }

  list(book: string, query = ''): Promise<Reply> {
    return this.who.get(`${this.at}/books/${book}/entries${query}`);
  }

  correct(entryId: string, revision: number, values: object, more = {}): Promise<Reply> {
    return this.who.patch(`${this.at}/entries/${entryId}`, { revision, values, ...more });
  }

  void(entryId: string, revision: number, reason = 'salah catat'): Promise<Reply> {
    return this.who.post(`${this.at}/entries/${entryId}/void`, { revision, reason });
  }

  month(book: string, period: string): Promise<Reply> {
    return this.who.get(`${this.at}/books/${book}/periods/${period}`);
  }

  async numbers(book: string, period: string): Promise<(number | null)[]> {
    return (await this.month(book, period)).body.rows.map(({ nomorUrut }: { nomorUrut: number | null }) => nomorUrut);
  }

  close(book: string, period: string, closeValues?: object): Promise<Reply> {
    return this.who.post(`${this.at}/books/${book}/periods/${period}/close`, closeValues ? { closeValues } : {});
  }

  reopen(book: string, period: string, reason = 'ada yang terlewat'): Promise<Reply> {
    return this.who.post(`${this.at}/books/${book}/periods/${period}/reopen`, { reason });
  }

  setOpening(input: object): Promise<Reply> {
    return this.who.put(`${this.at}/opening`, input);
  }

  deriveRecap(period: string): Promise<Reply> {
    return this.who.post(`${this.at}/recaps/${period}/derive`);
  }

  confirmRecap(period: string): Promise<Reply> {
    return this.who.post(`${this.at}/recaps/${period}/confirm`);
  }

  private get at(): string {
    return `/api/desa/${this.desaId}`;
  }
}
