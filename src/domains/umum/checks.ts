import type { Check } from '#catalogue/checking/define-check';
import { agreedWithBpd, budgetPerdes, promulgatedInGazette } from './checks/a1.js';
import { citedDecisions } from './checks/a2.js';
import { inventoryAddsUp, inventoryCarried, removalIsDecided } from './checks/a3.js';
import { ageAndTerm, nipWithBirth } from './checks/a4.js';
import { oneHolder } from './checks/a4-holders.js';
import { outgoingSequence, oneHalf } from './checks/a7.js';
import { mediaOfKind, sentLetterIsAgendaed } from './checks/a8-a9.js';
import { boundaryAndSign, landByTitle, landByUse, villageLandAddsUp, villageLandInLandBook } from './checks/land.js';

export const umumChecks: readonly Check[] = [
  agreedWithBpd, promulgatedInGazette, budgetPerdes, citedDecisions, inventoryAddsUp, inventoryCarried, removalIsDecided,
  oneHolder, ageAndTerm, nipWithBirth, villageLandAddsUp, boundaryAndSign, villageLandInLandBook, landByTitle, landByUse,
  oneHalf, outgoingSequence, sentLetterIsAgendaed, mediaOfKind,
];
