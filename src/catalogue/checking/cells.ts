import type { Value } from '../book.js';
import { toSen } from '../money.js';

type Cell = Value | undefined;

/** Nothing was written. */
export const isBlank = (cell: Cell): boolean => cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** Nothing was written, or the dash by which an office says so. */
export const isDashed = (cell: Cell): boolean => isBlank(cell) || /^\s*[-–—]+\s*$/.test(String(cell));

export const text = (cell: Cell): string => (cell === null || cell === undefined ? '' : String(cell).trim());

/** A count or measure; an empty cell counts as nought. */
export const amount = (cell: Cell): number => {
  if (typeof cell === 'number') return cell;
  const read = Number(text(cell));
  return Number.isFinite(read) ? read : 0;
};

/** Rupiah as whole sen: money is never added up in fractions. */
export const sen = (cell: Cell): number => toSen(amount(cell));

/** Square metres as whole ten-thousandths, so that 0.1 + 0.2 is 0.3. */
export const exactArea = (cell: Cell): number => Math.round(amount(cell) * 10_000);

export const isTicked = (cell: Cell): boolean => cell === true || cell === 1 || /^(1|true|ya|v|x|√|✓)$/i.test(typeof cell === 'string' ? cell.trim() : '');

/** Rupiah for a message: 1.250.000 or 1.250.000,50. */
export function rupiah(inSen: number): string {
  const whole = Math.trunc(Math.abs(inSen) / 100).toString().replace(/\B(?=(\d{3})+$)/g, '.');
  const rest = Math.abs(inSen) % 100;
  return `${inSen < 0 ? '-' : ''}Rp${whole}${rest ? `,${String(rest).padStart(2, '0')}` : ''}`;
}
