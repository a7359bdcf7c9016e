const DAY = 86_400_000;
const day1900 = Date.UTC(1899, 11, 31);
const day1904 = Date.UTC(1904, 0, 1);
/** 31 December 9999. */
const lastSerial = 2_958_465;

/** The day behind Excel's serial number as YYYY-MM-DD; undefined for a bare time of day or a number no calendar holds. */
export function dateOfSerial(serial: number, date1904 = false): string | undefined {
  const whole = Math.floor(serial + 1e-9);
  if (whole < 1 || whole > lastSerial) return undefined;
  if (date1904) return iso(day1904 + whole * DAY);
  // Excel believes in 29 February 1900 (serial 60), so that every later day is one too many.
  return iso(day1900 + (whole > 59 ? whole - 1 : whole) * DAY);
}

/** The serial number Excel shows as this day. */
export function serialOfDate(date: string): number {
  const days = Math.round((Date.parse(`${date}T00:00:00Z`) - day1900) / DAY);
  return days > 59 ? days + 1 : days;
}

const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
