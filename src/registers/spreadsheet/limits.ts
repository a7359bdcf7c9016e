/** What one uploaded file may cost us. Everything beyond is refused, never cut off silently. */
export interface Limits {
  readonly fileBytes: number;
  readonly entries: number;
  /** What all parts together may inflate to. */
  readonly inflatedBytes: number;
  /** What a part that only describes the workbook may inflate to. */
  readonly smallPartBytes: number;
  /** A part this big that shrank more than `ratio` times is a bomb. */
  readonly ratioFromBytes: number;
  readonly ratio: number;
  readonly sheets: number;
  readonly rows: number;
  readonly columns: number;
  /** Characters the XML parser may take in without finishing a tag or a text. */
  readonly tokenChars: number;
  readonly depth: number;
  readonly sharedStrings: number;
  readonly sharedStringChars: number;
  readonly merges: number;
  readonly milliseconds: number;
}

const MB = 1024 * 1024;

/** A desa's largest honest file (20,000 residents x 40 columns) inflates to about 40 MB. */
export const limits: Limits = {
  fileBytes: 20 * MB,
  entries: 2_000,
  inflatedBytes: 128 * MB,
  smallPartBytes: 4 * MB,
  ratioFromBytes: 4 * MB,
  ratio: 150,
  sheets: 100,
  rows: 50_000,
  columns: 256,
  tokenChars: 256 * 1024, // Excel's longest text, 32,767 characters, each written as an escape of six
  depth: 32,
  sharedStrings: 1_500_000,
  sharedStringChars: 24 * MB,
  merges: 20_000,
  milliseconds: 20_000,
};
