/** A column of a printed table. */
export interface PaperColumn {
  readonly label: string;
  /** Headings above the label, outermost first. */
  readonly heading: readonly string[];
  /** What stands in the numbered row. */
  readonly number: string;
  readonly align: 'left' | 'center' | 'right';
  /** A specimen that must stay on one line: a date, a NIK, an amount. */
  readonly specimen: string;
  /** Takes what width is left over, and may wrap. */
  readonly wide: boolean;
}
