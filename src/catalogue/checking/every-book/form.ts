import type { Column, Edition } from '../../book.js';
import { defineCheck } from '../define-check.js';

/** The numbered columns of a form, in their order; header fields (number 0) and our own columns (no number) stand beside it. */
const numbered = ({ columns }: Edition): Column[] => columns.filter(({ no }) => no !== null && no > 0).sort((a, b) => a.no! - b.no!);

/** The columns of a book typed here: its form is the edition's own. */
export const formKeys = (edition: Edition): string[] => numbered(edition).map(({ key }) => key);

export const formAsEdition = defineCheck({
  id: 'X-08', severity: 'error', blocks: 'never', overridable: true, scope: 'book',
  books: ['*'],
  columns: {},
  rule: 'columns number and order equal the edition used by the tenant; an edition with status usulan is compared with its own form, never with a Lampiran',
  message: 'Format kolom tidak sesuai lampiran',
  basis: 'law form', mark: 'V',
  mend: 'Pakai format resmi edisi ini: kolom ke-{at} seharusnya {want}.',
  lacks: ({ formColumns }, book) => (formColumns?.[book] ? undefined : 'format kolom tidak dibaca dari berkas'),
  /**
   * Read so: the numbered columns of the form, in their order. Header fields (number 0) and our own columns (no number) may be there
   * or not. An edition of ours is compared with itself, since it is the edition in hand.
   */
  whole(_rows, { book, edition, world }) {
    const onForm = numbered(edition);
    const beside = new Set(edition.columns.filter(({ no }) => no === null || no === 0).map(({ key }) => key));
    const found = world.formColumns![book.code]!.filter((key) => !beside.has(key));
    const length = Math.max(found.length, onForm.length);
    for (let at = 0; at < length; at++) {
      const want = onForm[at];
      if (found[at] !== want?.key) return { columns: want ? [want.key] : [], fill: { at: at + 1, want: want?.label ?? 'tidak ada' } };
    }
    return undefined;
  },
});
