import type { DesaBooks } from '../desa-books.js';
import { officeFaults } from './office-faults.js';
import { populationFaults } from './population-faults.js';
import type { Fault } from './fault.js';

const catalogue = { ...populationFaults, ...officeFaults };
export type FaultName = keyof typeof catalogue;
/** Every fault the demo knows to make. */
export const faults: Readonly<Record<FaultName, Fault>> = catalogue;

/** Puts faults into clean books and notes what was planted where. */
export function plant(desa: DesaBooks, names: readonly FaultName[]): DesaBooks {
  for (const name of names) {
    const { check, book, what, plant: put } = faults[name];
    const period = put(desa);
    if (period) desa.planted.push({ fault: name, check, book, what, period });
  }
  return desa;
}
