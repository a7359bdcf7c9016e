const months = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'];

/** "11" -> "November"; anything that is no month stays as it is. */
const monthName = (month: string) => months[Number(month) - 1] ?? month;

/** 2026-11-03 -> "3 November 2026", as letters and signatures carry it. */
export function longDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date) ?? [];
  return year && month && day ? `${Number(day)} ${monthName(month)} ${year}` : date;
}

/** 2026-11-03 -> "03-11-2026", as tables carry it. */
export function shortDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date) ?? [];
  return year ? `${day}-${month}-${year}` : date;
}

/** 2026-11 -> "November 2026"; 2026 -> "2026". */
export function longPeriod(period: string): string {
  const [year = period, month] = period.split('-');
  return month ? `${monthName(month)} ${year}` : year;
}

/** 1234567.5 -> "1.234.567,50": two decimals always, so that figures in a column stand under each other. */
export function rupiah(amount: number): string {
  const sen = Math.round(Math.abs(amount) * 100);
  const whole = String(Math.floor(sen / 100)).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${amount < 0 && sen > 0 ? '-' : ''}${whole},${String(sen % 100).padStart(2, '0')}`;
}
