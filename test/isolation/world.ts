import { randomBytes } from 'node:crypto';
import type { Role } from '#access/duties';
import { duties } from '#access/duties';
import { theApp, type TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { must, typedBooks } from '../support/keep-books.js';
import { anOffice, type DesaDesk, type TestOffice } from '../support/office.js';
import { fillDesa } from './fill-desa.js';
import type { KnownIds } from './known-ids.js';

/** A desa that others must not see: its ids, and the mark that stands in all its words. */
export interface Tenant {
  readonly name: string;
  readonly mark: string;
  readonly ids: KnownIds;
  readonly kecamatanId: string;
  readonly desaId: string;
  /** Everything of its kecamatan is foreign too, not only the desa. */
  readonly wholeKecamatan: boolean;
}

export interface World {
  readonly api: TestApp;
  readonly own: KnownIds;
  readonly people: readonly { readonly who: Client; readonly role: Role; readonly level: 'desa' | 'kecamatan'; readonly book: string }[];
  readonly neighbour: Tenant;
  readonly elsewhere: Tenant;
}

/** Our office with two desa, and another kecamatan; all three full. */
export async function theWorld(): Promise<World> {
  const api = await theApp();
  const [office, other] = [await anOffice({ desa: 2 }), await anOffice()];
  await fileInJanuary(office);
  const mark = (name: string): string => `${name}${randomBytes(4).toString('hex')}Z`;
  const [neighbourMark, otherMark] = [mark('TETANGGA'), mark('LUAR')];
  const [own, neighbour, elsewhere] = [
    await fillDesa(api, office, office.desa[0]!, mark('SENDIRI')), await fillDesa(api, office, office.desa[1]!, neighbourMark), await fillDesa(api, other, other.desa[0]!, otherMark),
  ];
  await fillKecamatan(api, other, otherMark);
  return {
    api, own, people: peopleOf(office),
    neighbour: { name: 'the neighbouring desa', mark: neighbourMark, ids: neighbour, kecamatanId: office.kecamatanId, desaId: office.desa[1]!.id, wholeKecamatan: false },
    // Of the kecamatan the verifier stands for its people: a desa's official is foreign anyway.
    elsewhere: { name: 'another kecamatan', mark: otherMark, ids: { ...elsewhere, dutyId: other.verifikator.dutyId }, kecamatanId: other.kecamatanId, desaId: other.id, wholeKecamatan: true },
  };
}

/** In the month of the questions our desa keeps its books as files, so that one can be handed in; from February on as rows. */
async function fileInJanuary({ sekretaris, id }: TestOffice): Promise<void> {
  for (const { code } of typedBooks) {
    for (const [since, mode] of [['2026-01', 'berkas'], ['2026-02', 'isian']]) must(await sekretaris.put(`/api/desa/${id}/books/${code}/setting`, { since, mode }));
  }
}

async function fillKecamatan({ superuser }: TestApp, { kecamatanId, kasiTapem }: TestOffice, mark: string): Promise<void> {
  must(await kasiTapem.put('/api/checks/B2-02/softening', { severity: 'info', blocks: 'never', reason: `lunak ${mark}` }));
  await superuser.query(`update kecamatan set nama = nama || ' ' || $2 where kecamatan_id = $1`, [kecamatanId, mark]);
  await superuser.query(`insert into notice_read (kecamatan_id, notice_id, account_id) select kecamatan_id, notice_id, $2 from notice where kecamatan_id = $1 limit 1`, [kecamatanId, kasiTapem.accountId]);
  await superuser.query(`update duty set holder_name = holder_name || ' ' || $2 where kecamatan_id = $1 and desa_id is null`, [kecamatanId, mark]);
}

/** One of every duty of the table. */
function peopleOf(office: TestOffice): World['people'] {
  const desk: DesaDesk = office.desa[0]!;
  const seats = [...Object.values(desk), ...Object.values(office)].filter((seat): seat is Client => typeof seat === 'object' && 'claims' in seat);
  return Object.entries(duties).map(([role, { level }]) => {
    const who = seats.find(({ claims }) => claims.role === role);
    if (!who) throw new Error(`The office of the tests has no ${role}.`);
    return { who, role: role as Role, level, book: typedBooks.find(({ keeper }) => keeper === role)?.code ?? 'A.8' };
  });
}
