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

/** A moment as read from the office's clock: "23 November 2026 pukul 10.15 WITA". */
export function longMoment(moment: Date, zone: string): string {
  const parts = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeStyle: 'long', timeZone: zone }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('day')} ${part('month')} ${part('year')} pukul ${part('hour')}.${part('minute')} ${part('timeZoneName')}`;
}
