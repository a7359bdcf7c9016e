import type { SetRow, Table, TableRow } from './table.js';

/** What a page has around the table. */
export interface PageFrame {
  /** Turns the page and paints what stands above the table; gives back where the table begins. */
  begin(): number;
  /** Lowest y the table may reach. */
  readonly floor: number;
  /** Rows at the foot of a page that is full, and at the head of the next: totals carried over. */
  carriedOver?(): readonly TableRow[];
  carriedForward?(): readonly TableRow[];
  /** Paints what stands below the table, and lets the page go. */
  end(y: number): Promise<void>;
}

/** Lets rows run over pages; each page repeats the heading. */
export class TableFlow {
  #start = 0;
  #y = 0;
  #open = false;

  constructor(
    private readonly table: Table,
    private readonly frame: PageFrame,
  ) {}

  /** Adds a row; `counted` is called once the row has its page, before the foot of that page is reckoned. */
  async add(row: TableRow, counted?: () => void): Promise<void> {
    if (!this.#open) this.#begin();
    let set = this.table.set(row);
    if (set.height > this.#room && set.height <= this.#fullRoom) await this.#turn();
    while (set.height > this.#room) set = await this.#addPart(set);
    this.#paint(set);
    counted?.();
  }

  /** Ends the table with the rows that must not be parted from each other: its totals. `empty` is the word for a table without rows. */
  async finish(rows: () => readonly TableRow[], empty?: string): Promise<void> {
    if (!this.#open) this.#begin();
    const height = this.#heightOf(rows());
    if (empty !== undefined) this.#y = this.table.paintAcross(empty, this.#y, Math.min(90, this.frame.floor - this.#y - height));
    else if (height > this.frame.floor - this.#y) await this.#turn();
    for (const row of rows()) this.#paint(this.table.set(row));
    this.#open = false;
    await this.frame.end(this.#y);
  }

  async #addPart(set: SetRow): Promise<SetRow> {
    const [part, rest] = this.table.part(set, this.#room);
    this.#paint(part);
    await this.#turn();
    return rest;
  }

  get #reserve(): number {
    return this.#heightOf(this.frame.carriedOver?.() ?? []);
  }

  #heightOf(rows: readonly TableRow[]): number {
    return rows.reduce((total, row) => total + this.table.set(row).height, 0);
  }

  get #room(): number {
    return this.frame.floor - this.#y - this.#reserve;
  }

  /** Room on a fresh page; measured on the present one, whose head is the same. */
  get #fullRoom(): number {
    const carried = this.frame.carriedForward?.().length ?? 0;
    return this.frame.floor - this.#start - this.#reserve - carried * this.table.rowHeight;
  }

  #begin(): void {
    this.#y = this.#start = this.table.paintHeading(this.frame.begin());
    this.#open = true;
  }

  async #turn(): Promise<void> {
    for (const row of this.frame.carriedOver?.() ?? []) this.#paint(this.table.set(row));
    await this.frame.end(this.#y);
    this.#begin();
    for (const row of this.frame.carriedForward?.() ?? []) this.#paint(this.table.set(row));
  }

  #paint(set: SetRow): void {
    this.#y = this.table.paintRow(set, this.#y);
  }
}
