import type { DesaBooks } from './desa-books.js';
export type FaultName = string;
export const plant = (desa: DesaBooks, _faults: readonly FaultName[]): DesaBooks => desa;
