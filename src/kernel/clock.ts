import { Injectable } from '@nestjs/common';

export const zones = { WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura' } as const;
export type Zone = keyof typeof zones;

/** The only source of time, so that a test can move it. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** Today's date in the office's zone, YYYY-MM-DD. */
  today(zone: Zone): string {
    return dateIn(zone, this.now());
  }
}

const formats = new Map<Zone, Intl.DateTimeFormat>();

/** The date an instant falls on in a zone, YYYY-MM-DD. */
export function dateIn(zone: Zone, instant: Date): string {
  let format = formats.get(zone);
  if (!format) formats.set(zone, (format = new Intl.DateTimeFormat('sv-SE', { timeZone: zones[zone], dateStyle: 'short' })));
  return format.format(instant);
}
