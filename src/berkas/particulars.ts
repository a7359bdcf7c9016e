import { Injectable } from '@nestjs/common';
import { Catalogue } from '#catalogue/catalogue';
import { kindOf } from './berkas-kinds.js';
import type { BerkasParticulars } from './berkas-inputs.dto.js';
import type { Berkas } from './berkas.entity.js';
import { berkasProblems } from './berkas.problems.js';

/** Sixteen digits in a row, also written in groups of four. */
const identityNumber = /(?:\d[ .-]?){16}/;

/** Writes what was said about a berkas into it, and sees that enough was said for its kind. */
@Injectable()
export class Particulars {
  constructor(private readonly catalogue: Catalogue) {}

  apply(berkas: Berkas, said: BerkasParticulars & { title?: string }): void {
    refuseIdentityNumbers(said);
    for (const key of ['title', 'number', 'datedOn', 'book', 'period', 'effectiveOn', 'expiresOn'] as const) {
      const value = said[key];
      if (value !== undefined) Object.assign(berkas, { [key]: blankToNull(value) });
    }
    if (said.place !== undefined) for (const key of ['lemari', 'rak', 'folder'] as const) berkas[key] = blankToNull(said.place?.[key]);
    if (said.officer !== undefined) {
      berkas.officerName = blankToNull(said.officer?.name);
      berkas.officerJabatan = blankToNull(said.officer?.jabatan);
      berkas.officerEntryId = said.officer?.entryId ?? null;
    }
    this.mustBeInOrder(berkas);
  }

  private mustBeInOrder(berkas: Berkas): void {
    const { kind, book, period, officerName, effectiveOn, expiresOn } = berkas;
    const { asks = [], perOfficer } = kindOf(kind);
    const missing = [
      ...asks.filter((asked) => (asked === 'book' ? !book : !period)),
      ...(perOfficer && !officerName ? (['officer'] as const) : []),
    ];
    if (missing.length > 0) throw berkasProblems.incomplete(kind, missing);
    if (book) this.catalogue.book(book);
    if (effectiveOn && expiresOn && expiresOn < effectiveOn) throw berkasProblems.endsBeforeItStarts();
  }
}

const blankToNull = (text: string | null | undefined): string | null => text?.trim() || null;

function refuseIdentityNumbers(said: BerkasParticulars & { title?: string }): void {
  const texts = { title: said.title, number: said.number, 'officer.name': said.officer?.name, 'officer.jabatan': said.officer?.jabatan };
  for (const [field, text] of Object.entries(texts)) if (text && identityNumber.test(text)) throw berkasProblems.identityNumber(field);
}
