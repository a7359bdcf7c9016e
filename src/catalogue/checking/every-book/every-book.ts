import type { Check } from '../define-check.js';
import { numberWithDate, reportedInAWeek } from './dated-numbers.js';
import { formAsEdition } from './form.js';
import { runningNumbers } from './numbering.js';
import { datesInPeriod } from './period.js';
import { bookIsSigned, emptyIsStated, signerHoldsOffice } from './signing.js';

/** What every book is asked, whatever it is about. */
export const everyBook: readonly Check[] = [
  runningNumbers, numberWithDate, reportedInAWeek, signerHoldsOffice, datesInPeriod, bookIsSigned, emptyIsStated, formAsEdition,
];
