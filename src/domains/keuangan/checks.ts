import type { Check } from '#catalogue/checking/define-check';
import { activityCash, advances, bank, generalCash } from './checks/balances.js';
import { budgetBalances, parentIsSum } from './checks/c1.js';
import { plannedActivities, thirtyPercent } from './checks/c1-limits.js';
import { activityCashInGeneral, estimateWithinBudget, spendingWithinBudget, volumeTimesPrice } from './checks/c2-c3.js';
import { closedInTime, columnEight, oneSide, withinAccount } from './checks/c4.js';
import { cashIsWhere } from './checks/c4-close.js';
import { paidWithProof, taxInGeneralCash, taxIsPaidOver } from './checks/c5.js';
import { bankInGeneralCash, bankStatement } from './checks/c6.js';
import { settledInTime } from './checks/c7.js';

export const keuanganChecks: readonly Check[] = [
  parentIsSum, budgetBalances, thirtyPercent, plannedActivities, volumeTimesPrice, estimateWithinBudget, activityCash, activityCashInGeneral,
  spendingWithinBudget, generalCash, columnEight, oneSide, withinAccount, cashIsWhere, closedInTime, taxIsPaidOver, taxInGeneralCash,
  paidWithProof, bank, bankStatement, bankInGeneralCash, advances, settledInTime,
];
