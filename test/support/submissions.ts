import { execFileSync } from 'node:child_process';
import QRCode from 'qrcode';
import sharp from 'sharp';
import type { Client, Reply } from './client.js';
import type { DesaDesk } from './office.js';
import { Books, letter } from './rows.js';

/** A desa handing in a month of a bidang, step by step, through the REST door. */
export class HandingIn {
  readonly books: Books;
  id = '';

  constructor(readonly desk: DesaDesk, readonly bidang: string, readonly period: string) {
    this.books = new Books(desk.id, desk.operator);
  }

  get path(): string {
    return `/api/desa/${this.desk.id}/submissions/${this.id}`;
  }

  /** Letters in the agenda of the month, the book closed, the other books of umum declared NIHIL. */
  async keepUmum(letters = 2): Promise<string[]> {
    const ids = await this.books.addAll('A.7', Array.from({ length: letters }, (_, n) => letter(`${this.period}-0${n + 2}`, `Undangan rapat ${n + 1}`)), this.period);
    must(await this.books.close('A.7', this.period));
    await this.declareNihil(['A.1', 'A.2', 'A.8', 'A.9']);
    return ids;
  }

  async declareNihil(books: readonly string[]): Promise<void> {
    must(await this.desk.operator.post(`/api/desa/${this.desk.id}/periods/${this.period}/nihil`, { books }));
  }

  open(part?: string): Promise<Reply> {
    return this.desk.operator.post(`/api/desa/${this.desk.id}/submissions`, { period: this.period, bidang: this.bidang, ...(part && { part }) });
  }

  /** One step of somebody: "send", "check", "endorse", "submit" ... */
  step(who: Client, step: string, input: object = {}): Promise<Reply> {
    return who.post(`${this.path}/${step}`, input);
  }

  /** Opened, sent, and checked by the secretary. */
  async check(): Promise<void> {
    if (!this.id) this.id = must(await this.open()).body.id;
    must(await this.step(this.desk.operator, 'send'));
    must(await this.step(this.desk.sekretaris, 'check'));
  }

  /** ... and endorsed by the kepala desa, and in the hands of the kecamatan. */
  async submit(): Promise<Reply> {
    await this.check();
    must(await this.step(this.desk.kades, 'endorse'));
    return must(await this.step(this.desk.sekretaris, 'submit'));
  }

  /** The Lembar Pengesahan as the printer gives it, photographed. */
  async photographSheet(): Promise<Buffer> {
    const { raw } = must(await this.desk.sekretaris.get(`${this.path}/sheet.pdf`));
    const code = /PERUT1\.[0-9A-Z]{20}/.exec(raw.toString('latin1'))![0];
    return sharp(pagePicture(raw) ?? (await pictureOf(code))).rotate(3, { background: '#777' }).jpeg({ quality: 70 }).toBuffer();
  }

  async uploadSheet(photo: Buffer, kind = 'lembar_pengesahan'): Promise<string> {
    const fields = { kind, title: 'Lembar Pengesahan', period: this.period };
    return must(await this.desk.sekretaris.upload(`/api/desa/${this.desk.id}/berkas`, { name: 'lembar.jpg', content: photo }, fields)).body.id;
  }
}

export function must(reply: Reply): Reply {
  if (reply.status >= 300) throw new Error(`${reply.status} ${reply.text}`);
  return reply;
}

/** The page as a printer would show it; undefined where the tool is missing. */
function pagePicture(pdf: Buffer): Buffer | undefined {
  try {
    return execFileSync('pdftoppm', ['-r', '110', '-png', '-'], { input: pdf, stdio: ['pipe', 'pipe', 'ignore'], maxBuffer: 50_000_000 });
  } catch {
    return undefined;
  }
}

async function pictureOf(code: string): Promise<Buffer> {
  const qr = await QRCode.toBuffer(code, { errorCorrectionLevel: 'Q', width: 200 });
  return sharp({ create: { width: 1000, height: 1400, channels: 3, background: '#f4f2ec' } }).composite([{ input: qr, left: 100, top: 900 }]).png().toBuffer();
}
