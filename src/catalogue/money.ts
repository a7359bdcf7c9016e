/** Money is rupiah with at most two decimals; sums are made in whole sen, which a number holds exactly up to 90 trillion rupiah. */
export const maxRupiah = 90_000_000_000_000;

export const toSen = (rupiah: number): number => Math.round(rupiah * 100);
export const fromSen = (sen: number): number => sen / 100;

/** Rupiah with at most two decimals, within what can be reckoned exactly. Spreadsheets bring 1500.4999999998. */
export function isRupiah(amount: number): boolean {
  return Number.isFinite(amount) && Math.abs(amount) <= maxRupiah && Math.abs(amount * 100 - Math.round(amount * 100)) < 1e-4;
}

const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, '.');

/** 1500000.5 as 1.500.000,50. */
export function printRupiah(rupiah: number): string {
  const sen = Math.abs(toSen(rupiah));
  return `${rupiah < 0 ? '-' : ''}${grouped(String(Math.floor(sen / 100)))},${String(sen % 100).padStart(2, '0')}`;
}

/** 12500.25 as 12.500,25; no decimals where there are none. */
export function printNumber(number: number): string {
  const [whole = '0', part] = String(Math.abs(number)).split('.');
  return `${number < 0 ? '-' : ''}${grouped(whole)}${part ? `,${part}` : ''}`;
}
