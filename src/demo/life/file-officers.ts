import type { UploadBerkasInput } from '#berkas/berkas-inputs.dto';
import { dutyOf } from '#access/duties';
import { yearOf } from '#catalogue/period';
import { desaOfAwayan } from '../generate/awayan.js';
import type { DesaBooks, Officer } from '../generate/desa-books.js';
import { coverLetter, decisionCopy } from '../generate/files/papers.js';
import { pasFoto } from '../generate/files/pas-foto.js';
import type { Day } from '../generate/months.js';
import { fileBerkas } from './file-berkas.js';
import type { House } from './house.js';

interface Paper {
  readonly name: string;
  readonly content: Buffer;
  readonly input: UploadBerkasInput;
}

/** Files what a desa keeps of its officers. The big desa have nearly all of it; the small ones only what their head and secretary brought. */
export async function fileOfficers(house: House, desa: DesaBooks, day: Day): Promise<void> {
  const desaId = house.people.desaId(desa.kode);
  const secretary = house.people.ofDesa(desa.kode, 'sekretaris_desa');
  const [filed] = await house.as(secretary, day, () => house.query('select from berkas where kecamatan_id = $1 and desa_id = $2 and officer_name is not null limit 1', [desaId]));
  if (filed) return;
  const isBig = desaOfAwayan.find(({ kode }) => kode === desa.kode)?.scale === 'full';
  const officers = isBig ? desa.officers : desa.officers.filter(({ jabatan }) => jabatan === 'kepala_desa' || jabatan === 'sekretaris_desa');
  for (const [at, officer] of officers.entries()) {
    for (const paper of await papersOf(desa, officer, at, isBig)) await house.as(secretary, day, () => fileBerkas(house, desaId, paper.content, paper.name, paper.input));
  }
}

async function papersOf(desa: DesaBooks, officer: Officer, at: number, isBig: boolean): Promise<Paper[]> {
  const title = dutyOf(officer.jabatan)?.name ?? officer.jabatan;
  const head = desa.officers.find(({ jabatan }) => jabatan === 'kepala_desa')!;
  const isHead = officer === head;
  const common = { officer: { name: officer.nama, jabatan: title }, place: { lemari: '1', rak: 'B', folder: `Aparat ${at + 1}` } };
  const decision: Paper = {
    name: `SK ${officer.nama}.pdf`, content: await decisionCopy(desa.nama, officer, title, isHead ? ['Bupati Balangan', '-'] : ['Kepala Desa', head.nama]),
    input: { kind: isHead ? 'sk_kepala_desa' : 'sk_perangkat', title: `SK ${title}`, number: officer.nomorSk, datedOn: officer.tanggalSk, effectiveOn: officer.tanggalSk, ...common },
  };
  const portrait: Paper = { name: `${officer.nama}.png`, content: pasFoto(officer.nama, yearOf(officer.tanggalSk) - 30 - at), input: { kind: 'pas_foto', title: `Pas foto ${title}`, ...common } };
  const letter = async (): Promise<Paper> => ({
    name: `Surat pengantar ${officer.nama}.pdf`, content: await coverLetter(desa.nama, officer, officer.tanggalSk),
    input: { kind: 'surat_pengantar', title: `Surat pengantar ${title}`, datedOn: officer.tanggalSk, ...common },
  });
  // Every third has not brought the letter of his RT yet: something to remind of.
  return [decision, portrait, ...(isBig && at % 3 !== 2 ? [await letter()] : [])];
}
