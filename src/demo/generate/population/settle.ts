import { lastDay, periodOf } from '#catalogue/period';
import type { BookRow } from '../desa-books.js';
import type { Dice } from '../dice.js';
import { addDays, dayBefore, type Day, type Month } from '../months.js';
import type { NameGiver } from '../names.js';
import { FamilyMaker } from './families.js';
import { identityCards } from './identity-cards.js';
import { IdentityNumbers } from './identity-numbers.js';
import { headcount, recapValues, type Headcount } from './recap.js';
import { ResidentRegister } from './resident.js';
import { temporaryResidents } from './temporary-residents.js';
import { mutationValues } from './vital-events.js';
import { VillageLife } from './village-life.js';
import type { Values } from '#catalogue/book';

export interface Settlement {
  readonly register: ResidentRegister;
  readonly numbers: IdentityNumbers;
  readonly names: NameGiver;
  readonly dusun: readonly string[];
  readonly months: readonly Month[];
  readonly today: Day;
}

/** The desa as its books find it: families living in their dusun on the day before the first month. */
export function settle(kode: string, residents: number, dusun: readonly string[], months: readonly Month[], today: Day, names: NameGiver, dice: Dice): Settlement & { readonly families: FamilyMaker } {
  const start = months[0]!;
  const numbers = new IdentityNumbers(kode, dice.fork('numbers'));
  const register = new ResidentRegister();
  const families = new FamilyMaker(dusun, names, numbers, dice.fork('families'));
  const eve = dayBefore(start);
  const issue = dice.fork('cards');
  while (register.residents.length < residents) {
    const home = families.family(eve, addDays(eve, -issue.between(30, 2000)));
    for (const member of home.members) register.enter(member, start);
  }
  return { register, numbers, names, dusun, months, today, families };
}

/** Lets the settlement live and writes B.1 to B.5. Officers are appointed before, so that none of them dies in office. */
export function populationBooks(settlement: ReturnType<typeof settle>, dice: Dice): { books: Record<string, BookRow[]>; opening: Values[] } {
  const { register, families, numbers, names, dusun, months, today } = settlement;
  const people = register.residents.length;
  const life = new VillageLife(register, families, numbers, dice.fork('life'), today);
  const first = dusun.map((name) => headcount(register.residents, name));
  const mutations: BookRow[] = [];
  const recaps: BookRow[] = [];
  let before: readonly Headcount[] = first;
  for (const period of months) {
    const reported = life.live(period);
    const after = dusun.map((name) => headcount(register.residents, name));
    mutations.push(...reported.map((event) => ({ period, values: mutationValues(event) })));
    // The recap is drawn up when the month is over.
    if (period < periodOf(today) || today === lastDay(period)) recaps.push(...dusun.map((name, at) => ({ period, values: recapValues(name, before[at]!, reported, after[at]!) })));
    before = after;
  }
  const hosts = register.residents.filter((person) => person.inOffice);
  const books = {
    'B.1': register.rows,
    'B.2': mutations,
    'B.3': recaps,
    'B.4': temporaryResidents(months, today, people / 2000, hosts, names, numbers, dice.fork('guests')),
    'B.5': identityCards(register, 0.5, today, dice.fork('cards of B.5')),
  };
  return { books, opening: dusun.map((name, at) => recapValues(name, first[at]!, [], first[at]!)) };
}

