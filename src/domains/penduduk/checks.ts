import type { Check } from '#catalogue/checking/define-check';
import { carriedFromLastMonth, monthAddsUp, soulsAddUp } from './checks/b3.js';
import { recapOfMutations, recapOfResidents } from './checks/b3-sources.js';
import { eventBeforeReport, mutationApplied, oneMutation } from './checks/b2.js';
import { asInMainBook, cardIsDue, temporaryResident } from './checks/b4-b5.js';
import { oneHead, uniqueNik } from './checks/households.js';
import { knownArea, nikAgrees, validFamilyCard, validNik } from './checks/identity.js';

export const pendudukChecks: readonly Check[] = [
  validNik, knownArea, uniqueNik, oneHead, validFamilyCard, nikAgrees, oneMutation, mutationApplied, eventBeforeReport,
  soulsAddUp, monthAddsUp, carriedFromLastMonth, recapOfMutations, recapOfResidents, temporaryResident, asInMainBook, cardIsDue,
];
