import type { Writable } from 'node:stream';
import type { Values } from '#catalogue/book';
import { Paper } from '#kernel/paper/paper';
import { folioLandscape, mm } from '#kernel/paper/sizes';
import { Table } from '#kernel/paper/table/table';
import { TableFlow } from '#kernel/paper/table/table-flow';
import { fitColumns } from '#kernel/paper/table/widths';
import { PageTotals } from './page-totals.js';
import { formCells, formColumns, type FormColumn } from './register-form.js';
import { RegisterPage } from './register-page.js';
import type { PrintedSheet, RegisterPrint } from './register-print.js';
import { sampled } from './sampled.js';

const sampleSize = 100;

/** Prints a book as the annex lays it out, page by page into a stream: a book of any length takes the memory of a few pages. */
export async function paintRegister(out: Writable, print: RegisterPrint): Promise<{ pages: number }> {
  const paper = new Paper(out, { size: folioLandscape, margin: mm(10), title: `${print.book.code} ${print.book.title} ${print.desa} ${print.period}`, createdAt: print.createdAt });
  const page = new RegisterPage(paper, print);
  const columns = formColumns(print.edition);
  for (const sheet of print.sheets.length > 0 ? print.sheets : [{ rows: [] }]) await paintSheet(paper, page, columns, print, sheet);
  page.settle();
  await paper.close();
  return { pages: paper.page };
}

async function paintSheet(paper: Paper, page: RegisterPage, columns: readonly FormColumn[], print: RegisterPrint, sheet: PrintedSheet): Promise<void> {
  const { sample, all } = await sampled(sheet.rows, sampleSize);
  const fit = fitColumns(columns, sample.map((values) => formCells(columns, values)), paper.width, expectedTotals(columns, print, sheet, sample));
  const totals = new PageTotals(print.book, columns);
  let pages = 0;
  const flow = new TableFlow(new Table(paper, columns, fit, true), {
    floor: page.floor,
    begin: () => {
      pages++;
      totals.beginPage();
      return page.begin(sheet);
    },
    carriedOver: () => totals.carriedOver(),
    carriedForward: () => totals.carriedForward(),
    end: async (y) => {
      page.end(y);
      await paper.settle();
    },
  });

  if (sheet.opening !== undefined && totals.hasBalance) await flow.add(totals.balanceRow('Saldo awal', sheet.opening));
  let rows = 0;
  for await (const values of all) {
    rows++;
    await flow.add({ cells: formCells(columns, values) }, () => totals.count(values));
  }
  await flow.finish(() => [...(rows > 0 ? totals.final(pages) : []), ...closingRows(print, sheet, totals)], rows === 0 ? 'NIHIL' : undefined);
}

/** Totals as far as the first rows tell them: they need more room than any row. */
function expectedTotals(columns: readonly FormColumn[], print: RegisterPrint, sheet: PrintedSheet, sample: readonly Values[]): (readonly string[])[] {
  const totals = new PageTotals(print.book, columns);
  for (const values of sample) totals.count(values);
  return [...totals.final(1), ...closingRows(print, sheet, totals)].map(({ cells }) => cells);
}

/** The balance at the close, and what it consists of. */
function closingRows({ book }: RegisterPrint, { closing, closeValues = {} }: PrintedSheet, totals: PageTotals) {
  if (!totals.hasBalance) return [];
  const parts = book.closeColumns.flatMap(({ key, label }) => {
    const amount = closeValues[key];
    return typeof amount === 'number' ? [totals.balanceRow(label, amount)] : [];
  });
  return [...(closing === undefined ? [] : [totals.balanceRow('Saldo akhir', closing)]), ...parts];
}
