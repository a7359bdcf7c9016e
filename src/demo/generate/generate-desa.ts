import { periodAfter, yearOf } from '#catalogue/period';
import { unitCode, type DemoScale } from './awayan.js';
import type { BookRow, DesaBooks } from './desa-books.js';
import { cadreRows } from './development/cadres.js';
import { developmentBooks } from './development/development-books.js';
import { Dice } from './dice.js';
import { plant, type FaultName } from './faults/faults.js';
import { financeBooks } from './finance/finance-books.js';
import { budgetOf, planYear } from './finance/year-plan.js';
import { ageOn, dayBefore, monthsFrom, type Day, type Month } from './months.js';
import { NameGiver } from './names.js';
import { DecisionBook } from './office/decisions.js';
import { inventoryBook } from './office/inventory.js';
import { landBooks } from './office/land.js';
import { letterBooks } from './office/letters.js';
import { VillageOffice } from './office/officers.js';
import { regulationBooks } from './office/regulations.js';
import { isActive, type Resident } from './population/resident.js';
import { populationBooks, settle } from './population/settle.js';

export interface DesaWish {
  readonly kode: string;
  readonly nama: string;
  readonly scale: DemoScale;
  readonly residents: number;
  /** A small desa types its cash books too. */
  readonly typesCash?: boolean;
  /** The last month is the open one, or the last to be written. */
  readonly months: { readonly from: Month; readonly to: Month };
  readonly today: Day;
  readonly seed?: string;
  readonly faults?: readonly FaultName[];
}

const financeCodes = ['C.1', 'C.2', 'C.3', 'C.4', 'C.5', 'C.6', 'C.7'];
/** What a small desa types where it types its cash at all; the rest comes as a print of Siskeudes. */
const cashCodes = ['C.4', 'C.5', 'C.6'];

/** All books of one desa, agreeing with each other because they tell of one simulated life; then the faults, if any. */
export function generateDesa(wish: DesaWish): DesaBooks {
  const { kode, nama, scale, residents, today } = wish;
  const { from, to } = wish.months;
  const dice = new Dice(wish.seed ?? kode);
  const full = scale === 'full';
  const months = monthsFrom(from, to);
  const dusun = ['Dusun I', 'Dusun II', 'Dusun III'].slice(0, full ? 3 : 2);
  const names = new NameGiver(dice.fork('names'));
  const settlement = settle(kode, residents, dusun, months, today, names, dice);
  const resigns = full ? periodAfter(from, 4) : undefined;
  const decisions = new DecisionBook(from, today, resigns, dusun.at(-1)!);
  const office = new VillageOffice(settlement.register, dusun, from, decisions.succession(resigns), dice.fork('officers'));
  const cadres = chooseCadres(settlement.register.residents, full ? 8 : 3, from);
  const owners = settlement.register.residents.filter((person) => person.relation === '1').slice(0, full ? 40 : 8);
  const land = landBooks(from, nama, dusun, owners, dice.fork('land'));
  const population = populationBooks(settlement, dice.fork('population'));
  const budgets = budgetsOf(from, today, full, dice.fork('budget'));
  const development = developmentBooks(budgets, nama, dusun, from, today);
  const inventory = inventoryBook(from, today, development.acquired);
  const typed = full ? financeCodes : wish.typesCash ? cashCodes : [];
  const finance = typed.length > 0 ? financeBooks(budgets, from, today, dice.fork('cash')) : undefined;
  const regulations = Object.entries(regulationBooks(from, today, changedYears(from, full)));
  const since = (code: string, rows: readonly BookRow[], early: boolean) => [code, rows.filter(({ period }) => period < from === early)] as const;
  const books: Record<string, BookRow[]> = {
    ...Object.fromEntries(regulations.map(([code, rows]) => since(code, rows, false))), 'A.2': decisions.rows, 'A.3': inventory.rows, 'A.4': office.rows(), ...land,
    ...letterBooks(months, today, unitCode(nama), full ? 9 : 4, dice.fork('letters')),
    ...population.books, ...only(typed, finance?.books), ...development.books, 'D.4': cadreRows(cadres, from, today),
  };
  const desa: DesaBooks = {
    kode, nama, months: wish.months, today, dusun, officers: office.officers, books,
    opening: { recap: population.opening, cash: finance?.opening.cash ?? 0, bank: finance?.opening.bank ?? {}, inventory: inventory.opening },
    takenOver: Object.fromEntries(regulations.map(([code, rows]) => since(code, rows, true))),
    modes: Object.fromEntries(financeCodes.map((code) => [code, typed.includes(code) ? 'isian' : 'berkas'] as const)),
    closeValues: finance?.closings ?? {}, nihil: emptyMonths(books, months, today), missing: {}, planted: [],
  };
  return plant(desa, wish.faults ?? []);
}

const only = (codes: readonly string[], books: Readonly<Record<string, BookRow[]>> = {}) => Object.fromEntries(Object.entries(books).filter(([code]) => codes.includes(code)));

/** The budget of the first whole year was changed in September; small desa have no such story. */
const changedYears = (from: Month, full: boolean): number[] => (full ? [yearOf(from) + 1] : []);

function budgetsOf(from: Month, today: Day, full: boolean, dice: Dice) {
  const changed = changedYears(from, full);
  return Array.from({ length: yearOf(today) - yearOf(from) + 1 }, (_, at) => yearOf(from) + at).map((year) => budgetOf(planYear(year, full ? 1 : 0.55, dice), changed.includes(year)));
}

/** Women and men of the posyandu and the PKK; as officers, they stay through the demo. */
function chooseCadres(residents: readonly Resident[], count: number, from: Month): Resident[] {
  const suited = residents.filter((person) => isActive(person) && !person.inOffice && person.marital === 'K' && ageOn(dayBefore(from), person.birth) >= 24 && ageOn(dayBefore(from), person.birth) <= 50);
  const step = Math.max(1, Math.floor(suited.length / count));
  const chosen = suited.filter((_, at) => at % step === 0).slice(0, count);
  for (const cadre of chosen) cadre.inOffice = true;
  return chosen;
}

/** Closed months in which a monthly book had nothing to write. */
function emptyMonths(books: Readonly<Record<string, readonly BookRow[]>>, months: readonly Month[], today: Day): Record<string, Month[]> {
  const closed = months.filter((month) => month < today.slice(0, 7));
  const monthly = ['A.7', 'A.8', 'B.2', 'C.3', 'C.4', 'C.5', 'C.6', 'C.7'].filter((code) => books[code]);
  return Object.fromEntries(monthly.map((code) => [code, closed.filter((month) => !books[code]!.some((row) => row.period === month))] as const).filter(([, empty]) => empty.length > 0));
}

