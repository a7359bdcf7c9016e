import { isBlank, rupiah, sen, text } from '#catalogue/checking/cells';
import { defineCheck, type Failure } from '#catalogue/checking/define-check';
import { accountsOf, budgetTree, type BudgetLine, inForce, totalOf } from './accounts.js';

const moneyColumns = ['anggaran', 'anggaran_semula', 'anggaran_menjadi'] as const;

export const parentIsSum = defineCheck({
  id: 'C1-01', severity: 'error', blocks: 'close', overridable: false, scope: 'book',
  books: ['C.1'],
  columns: {
    'C.1': ['kode_rekening', 'anggaran'],
  },
  rule: 'parent amount = sum of children at every level of kode_rekening (in a perubahan edition for anggaran_semula and anggaran_menjadi each)',
  message: 'Jumlah induk tidak sama dengan rincian',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  needs: [],
  mend: 'Jumlah rincian di bawahnya {want}; betulkan induk atau rinciannya.',
  /** Read so: an account is compared with the nearest ones below it that have an amount, at every level. */
  whole(rows, { has }) {
    return moneyColumns.filter(has).flatMap((key) =>
      budgetTree(rows, (values) => (isBlank(values[key]) ? undefined : sen(values[key])))
        .filter(({ children }) => children.length > 0)
        .filter((line) => !isSumOfChildren(line))
        .map(({ row, children }): Failure => ({ row, part: key, columns: [key], fill: { want: rupiah(sumOf(children)) } })));
  },
});

const sumOf = (lines: readonly BudgetLine[]): number => lines.reduce((total, { amount }) => total + amount, 0);

/** Pembiayaan (6) is often shown net: what comes in less what goes out. */
function isSumOfChildren({ path, amount, children }: BudgetLine): boolean {
  if (amount === sumOf(children)) return true;
  if (path.length !== 1 || (path[0] !== '6' && path[0] !== '3')) return false;
  const [into, out] = ['1', '2'].map((step) => sumOf(children.filter((child) => child.path[1] === step))) as [number, number];
  return amount === into - out;
}

const surplusLine = /si\s*l\s*pa.*(berkenaan|berjalan)|sisa lebih.*(berkenaan|berjalan)/i;

export const budgetBalances = defineCheck({
  id: 'C1-02', severity: 'error', blocks: 'close', overridable: false, scope: 'book',
  books: ['C.1'],
  columns: {
    'C.1': ['kode_rekening', 'anggaran'],
  },
  rule: 'Pendapatan - Belanja + (Penerimaan pembiayaan - Pengeluaran pembiayaan) = SiLPA tahun berkenaan (>=0, normally 0 in the plan)',
  message: 'APBDesa tidak seimbang',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  needs: [],
  mend: 'Pendapatan - belanja + penerimaan pembiayaan - pengeluaran pembiayaan = {want}; sesuaikan hingga sama dengan SiLPA tahun berkenaan.',
  /**
   * Read so: the result may not be below nought; a surplus is the SiLPA of the year, and where the budget has a line for it, that line
   * says the same. A budget that shows only income or only spending cannot be weighed.
   */
  whole(rows) {
    const lines = inForce(rows);
    const { income, spending, financingIn, financingOut } = accountsOf(lines);
    const [earned, spent] = [totalOf(lines, income), totalOf(lines, spending)];
    if (earned === undefined || spent === undefined) return undefined;
    const result = earned - spent + (totalOf(lines, financingIn) ?? 0) - (totalOf(lines, financingOut) ?? 0);
    const stated = rows.find(({ values }) => surplusLine.test(text(values.uraian)))?.values;
    const asStated = stated ? sen(isBlank(stated.anggaran_menjadi) ? stated.anggaran : stated.anggaran_menjadi) : result;
    return result < 0 || result !== asStated ? { fill: { want: rupiah(result) } } : undefined;
  },
});
