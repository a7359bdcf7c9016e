import type { CheckRow, CheckWorld } from '#catalogue/check';
import { isBlank, rupiah, sen } from '#catalogue/checking/cells';
import { type Across, defineCheck, type Failure } from '#catalogue/checking/define-check';
import { closingBalances } from './ledgers.js';

const closed = (world: CheckWorld) => world.closeValues?.['C.4'];

export const cashIsWhere = defineCheck({
  id: 'C4-05', severity: 'warn', blocks: 'never', overridable: true, scope: 'cross',
  books: ['C.4', 'C.6'],
  columns: {
    'C.4': ['saldo', 'kas_tunai', 'saldo_bank'],
    'C.6': ['saldo'],
  },
  rule: 'at the close: saldo BKU = saldo bank (C.6 over all accounts, or close field saldo_bank) + close field kas_tunai; kas_tunai <= tenant limit; kas_tunai is carried as opening cash of the next month',
  message: 'Saldo BKU tidak sama dengan bank + tunai',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  partners: ['C.4'],
  mend: 'Hitung uang tunai dan cocokkan saldo bank; setorkan tunai yang melebihi batas ke rekening desa.',
  lacks(world) {
    if (isBlank(closed(world)?.kas_tunai)) return 'kas tunai pada penutupan belum diisi';
    return world.books?.['C.6'] === undefined && isBlank(closed(world)?.saldo_bank) ? 'saldo bank belum diketahui' : undefined;
  },
  /** Read so: the bank book counts before the balance typed at the close, since its rows can be looked into. */
  cross(across) {
    const { world, rows } = across;
    const cash = sen(closed(world)!.kas_tunai);
    const book = balanceOf('C.4', rows('C.4'), world);
    const bank = world.books?.['C.6'] ? balanceOf('C.6', rows('C.6'), world) : sen(closed(world)!.saldo_bank);
    const limit = world.settings?.cashLimit;
    const failures: Failure[] = [];
    if (book !== bank + cash) failures.push({ part: 'saldo', columns: ['saldo', 'kas_tunai', 'saldo_bank'], mend: `Selisihnya ${rupiah(book - bank - cash)}; hitung uang tunai dan cocokkan saldo bank.` });
    if (limit !== undefined && cash > sen(limit)) failures.push({ part: 'batas', columns: ['kas_tunai'], message: `Uang tunai melebihi batas ${rupiah(sen(limit))}` });
    return failures;
  },
});

/** Over all sheets, in sen. */
function balanceOf(code: keyof typeof sheets, rows: readonly CheckRow[], world: Across['world']): number {
  return Object.values(closingBalances(sheets[code], rows, world)).reduce((total, balance) => total + sen(balance), 0);
}

const sheets = { 'C.4': { code: 'C.4', sheetBy: [] }, 'C.6': { code: 'C.6', sheetBy: ['nomor_rekening'] } } as const;
