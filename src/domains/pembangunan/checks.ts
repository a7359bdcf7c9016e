import type { Check } from '#catalogue/checking/define-check';
import { carriedOutAsPlanned, chainComplete, costAsPaid, newOrContinued, planIsSet, sourcesAddUp } from './checks/d1-d2.js';
import { cadreIsResident, resultInInventory, resultOfActivity } from './checks/d3-d4.js';

export const pembangunanChecks: readonly Check[] = [
  sourcesAddUp, planIsSet, carriedOutAsPlanned, newOrContinued, costAsPaid, resultOfActivity, resultInInventory, cadreIsResident, chainComplete,
];
