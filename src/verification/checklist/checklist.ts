export const answers = ['sesuai', 'tidak_sesuai', 'tidak_berlaku'] as const;
export type Answer = (typeof answers)[number];

/** What the machine may say. tidak_diperiksa_mesin: it did not look (the book is a file), so the item stays open for the verifier. */
export type MachineResult = 'sesuai' | 'tidak_sesuai' | 'tidak_diperiksa_mesin';

/** What is looked at: the report of a visit, or what a desa handed in. */
export type Subject = 'visit' | 'submission';

/** What the machine can answer by itself. Those of a visit are answered where visits are kept. */
export type AutoCheck =
  | 'book_coverage' | 'attachment_rules' | 'invariants:error' | 'invariants:warn' | 'form_version' | 'carry_forward' | 'follow_up_status' | 'cross_book'
  | 'signatures' | 'signer_in_office' | 'sign_date'
  | 'visit_date_match' | 'visit_frequency' | 'visit_synced';

export interface ChecklistItem {
  readonly code: string;
  readonly text: string;
  /** A submission is not verified while one of these is unanswered or tidak_sesuai. */
  readonly mandatory: boolean;
  readonly appliesTo: readonly Subject[];
  readonly autoCheck?: AutoCheck;
}

export interface Heading {
  readonly no: number;
  readonly key: string;
  readonly title: string;
  /** Of 100 over all headings. */
  readonly weight: number;
  readonly items: readonly ChecklistItem[];
}

export interface Checklist {
  readonly version: string;
  readonly basis: string;
  readonly headings: readonly Heading[];
}

/** The checklist as it is asked about one kind of subject; a heading without an item drops out. */
export function headingsFor(checklist: Checklist, subject: Subject): Heading[] {
  return checklist.headings
    .map((heading) => ({ ...heading, items: heading.items.filter(({ appliesTo }) => appliesTo.includes(subject)) }))
    .filter(({ items }) => items.length > 0);
}

export const itemsFor = (checklist: Checklist, subject: Subject): ChecklistItem[] => headingsFor(checklist, subject).flatMap(({ items }) => items);
