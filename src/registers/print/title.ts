import { longPeriod } from '#kernel/paper/indonesian';
import type { Book, Edition } from '#catalogue/book';
import type { RegisterPrint } from './register-print.js';

/** What a title needs to know, on paper as in a spreadsheet. */
type Titled = Pick<RegisterPrint, 'book' | 'desa' | 'kecamatan' | 'kabupaten' | 'period'>;

const places = { desa: 'Desa', bpd: 'BPD Desa', lkd: 'RT/RW Desa' } as const satisfies Record<Book['scope'], string>;

/** Title lines of the form: the book, whose it is, of when. */
export function titleLines({ book, desa, kecamatan, kabupaten, period }: Titled): string[] {
  const when = period.includes('-') ? `Bulan ${longPeriod(period).replace(' ', ' Tahun ')}` : `Tahun ${period}`;
  return [book.title, `${places[book.scope]} ${desa} Kecamatan ${kecamatan} Kabupaten ${kabupaten}`, when];
}

/** Only a form published by the law may call itself its annex. */
export function legalLine(book: Book, edition: Edition): string {
  if (edition.status === 'usulan') return `Formulir usulan ${book.code}`;
  const [, number, year, annex] = /Permendagri (\d+)\/(\d{4})(?: Lampiran (nomor \d+|[A-F]\.\d+))?/.exec(edition.basis) ?? [];
  return ['Lampiran', annex, number && `Peraturan Menteri Dalam Negeri Nomor ${number} Tahun ${year}`].filter(Boolean).join(' ');
}
