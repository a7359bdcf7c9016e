import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { paintLetterhead, paintTitle } from '#kernel/paper/letterhead';
import { Paper } from '#kernel/paper/paper';
import { folioPortrait, mm } from '#kernel/paper/sizes';
import { dateName } from '#catalogue/period';
import type { Officer } from '../desa-books.js';
import type { Day } from '../months.js';

interface PaperContent {
  readonly title: readonly string[];
  readonly lines: readonly string[];
  readonly date: Day;
  readonly signer: readonly [string, string];
}

/** One page of PDF with a letterhead; the same content gives the same bytes. */
async function onePage(desa: string, { title, lines, date, signer }: PaperContent): Promise<Buffer> {
  const out = new PassThrough();
  const bytes = buffer(out);
  const paper = new Paper(out, { size: folioPortrait, margin: mm(20), title: title.join(' '), createdAt: new Date(`${date}T00:00:00Z`) });
  paper.turn();
  let y = paintLetterhead(paper, ['PEMERINTAH KABUPATEN BALANGAN', 'KECAMATAN AWAYAN', `DESA ${desa.toUpperCase()}`]);
  y = paintTitle(paper, y + 12, title) + 12;
  for (const line of lines) y = paper.writeBlock(line, paper.left, y, paper.width, { size: 11 }) + 4;
  const [office, name] = signer;
  for (const [at, line] of [`${desa}, ${dateName(date)}`, office, '', '', name].entries()) paper.write(line, paper.left + paper.width / 2, y + 24 + at * 16, paper.width / 2, { size: 11 });
  await paper.close();
  return bytes;
}

/** Salinan SK of an officer. */
export const decisionCopy = (desa: string, officer: Officer, jabatan: string, signer: readonly [string, string]): Promise<Buffer> =>
  onePage(desa, {
    title: ['SALINAN KEPUTUSAN', `NOMOR ${officer.nomorSk}`], date: officer.tanggalSk, signer,
    lines: [`Menetapkan Sdr. ${officer.nama} sebagai ${jabatan} Desa ${desa}${officer.dusun ? ` (${officer.dusun})` : ''}.`, `Ditetapkan tanggal ${dateName(officer.tanggalSk)}.`, 'Dokumen contoh untuk peragaan.'],
  });

/** Surat pengantar RT/RW for an officer's file. */
export const coverLetter = (desa: string, officer: Officer, date: Day): Promise<Buffer> =>
  onePage(desa, { title: ['SURAT PENGANTAR'], date, signer: ['Ketua RT', '-'], lines: [`Menerangkan bahwa Sdr. ${officer.nama} adalah warga kami dan berkelakuan baik.`, 'Dokumen contoh untuk peragaan.'] });

/** Rekening koran of a month end: what C6-02 asks for. */
export const bankStatement = (desa: string, account: string, balance: number, date: Day): Promise<Buffer> =>
  onePage(desa, {
    title: ['REKENING KORAN', 'BANK KALSEL CABANG PARINGIN'], date, signer: ['Petugas Bank', '-'],
    lines: [`Nomor rekening ${account}, Pemerintah Desa ${desa}`, `Saldo per ${dateName(date)}: Rp${balance.toLocaleString('id-ID')}`, 'Dokumen contoh untuk peragaan.'],
  });

/** A finance book handed in as a print of Siskeudes. */
export const siskeudesPrint = (desa: string, book: string, title: string, date: Day, signer: readonly [string, string]): Promise<Buffer> =>
  onePage(desa, { title: [title.toUpperCase()], date, signer, lines: [`Buku ${book} per ${dateName(date)}, cetakan Siskeudes.`, 'Dokumen contoh untuk peragaan.'] });

/** Berita acara serah terima of what was built: what D.3 asks for. */
export const handover = (desa: string, results: readonly string[], date: Day, signer: readonly [string, string]): Promise<Buffer> =>
  onePage(desa, { title: ['BERITA ACARA SERAH TERIMA', 'HASIL PEMBANGUNAN'], date, signer, lines: [...results.map((result, at) => `${at + 1}. ${result}`), 'Dokumen contoh untuk peragaan.'] });
