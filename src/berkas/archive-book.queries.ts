import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { RequestContext } from '#kernel/request-context';
import { TerritoryQueries } from '#territory/territory.queries';
import type { BerkasView, PlaceView } from './berkas.dto.js';
import { BerkasQueries } from './berkas.queries.js';
import { OfficerRoll, type Officer } from './completeness/officer-roll.js';
import type { ArchiveBook, ArchivedBerkas } from './print/paint-archive-book.js';

/** What the Buku Arsip Berkas of a desa says today. */
@Injectable()
export class ArchiveBookQueries {
  constructor(
    private readonly berkas: BerkasQueries,
    private readonly roll: OfficerRoll,
    private readonly territory: TerritoryQueries,
    private readonly context: RequestContext,
    private readonly clock: Clock,
  ) {}

  async get(desaId: string): Promise<ArchiveBook> {
    const desa = await this.territory.getDesa(desaId);
    const { nama: kecamatan, kabupaten } = await this.territory.kecamatan();
    const listed: BerkasView[] = [];
    for await (const each of this.berkas.all(desaId)) listed.push(each);
    // The book reads from the oldest on; the list is newest first.
    const berkas = listed.reverse().map(archived);
    const date = this.clock.today(this.context.actor.zone);
    return { desa: desa.nama, kecamatan, kabupaten, berkas, signers: signers(await this.roll.list(desaId)), place: desa.nama, date, createdAt: this.clock.now() };
  }
}

function archived({ kindLabel, title, number, datedOn, effectiveOn, expiresOn, place, versions }: BerkasView): ArchivedBerkas {
  const [{ version, pages, sha256, fileName }] = versions as [BerkasView['versions'][number]];
  return {
    kind: kindLabel, title, version, sha256, digitalLocation: fileName, number: number ?? undefined, date: datedOn ?? undefined, pages: pages ?? undefined,
    physicalPlace: placeInWords(place), effective: effectiveOn ?? undefined, expiry: expiresOn ?? undefined,
  };
}

function placeInWords({ lemari, rak, folder }: PlaceView): string {
  return [lemari && `Lemari ${lemari}`, rak && `Rak ${rak}`, folder && `Map ${folder}`].filter(Boolean).join(', ');
}

/** As every page of a desa's book ends: the kepala desa at the left, the secretary at the right. */
function signers(officers: readonly Officer[]): ArchiveBook['signers'] {
  const kades = officers.find(({ body }) => body === 'kepala_desa');
  const sekdes = officers.find(({ jabatan }) => /sekretaris desa/i.test(jabatan));
  return [
    { label: `MENGETAHUI ${(kades?.jabatan ?? 'Kepala Desa').toUpperCase()}`, name: kades?.name ?? '', position: 'left' },
    { label: (sekdes?.jabatan ?? 'Sekretaris Desa').toUpperCase(), name: sekdes?.name ?? '', position: 'right' },
  ];
}
