import { CheckEngine } from '#catalogue/checking/engine';
import type { Check } from '#catalogue/checking/define-check';
import { everyBook } from '#catalogue/checking/every-book/every-book';
import { keuanganChecks } from './keuangan/checks.js';
import { pembangunanChecks } from './pembangunan/checks.js';
import { pendudukChecks } from './penduduk/checks.js';
import { umumChecks } from './umum/checks.js';

/** Every check the office makes, in the order in which findings are shown. */
export const allChecks: readonly Check[] = [...everyBook, ...umumChecks, ...pendudukChecks, ...keuanganChecks, ...pembangunanChecks];

/** The engine with these checks; registers and submissions get it by injection, since they stand below the domains. */
export const checks = new CheckEngine(allChecks);
