import type { Blocks, CheckDeclaration, CheckWorld, Severity } from '../check.js';
import type { Failure } from './define-check.js';

export interface Weight {
  readonly severity: Severity;
  readonly blocks: Blocks;
}

const severities: readonly Severity[] = ['info', 'warn', 'error'];
/** Handing in comes after closing: what stops the close stops more. */
const stops: readonly Blocks[] = ['never', 'submit', 'close'];
const softer = <T>(order: readonly T[], declared: T, wished: T | undefined): T =>
  wished !== undefined && order.indexOf(wished) < order.indexOf(declared) ? wished : declared;

/**
 * What a failure weighs here: the check's weight or that of the declared case, softened where the kecamatan may and did,
 * and in the years before the transition never more than a warning. Only errors block.
 */
export function weigh(check: CheckDeclaration, { as: asCase, onlyWarns = false }: Failure, world: CheckWorld, day: string | undefined): Weight {
  const declared: Weight = (asCase === undefined ? undefined : check.cases?.[asCase]) ?? check;
  const wish = check.overridable ? world.softenings?.[check.id] : undefined;
  const atMost = onlyWarns || isBeforeTransition(world, day) ? softer(severities, 'warn', wish?.severity) : wish?.severity;
  const severity = softer(severities, declared.severity, atMost);
  const blocks = severity === 'error' ? softer(stops, declared.blocks, wish?.blocks) : 'never';
  return { severity, blocks };
}

/** Old rows: those whose own date, or else whose period, lies before the day from which the desa is held to the rules. */
function isBeforeTransition({ transitionUntil, period }: CheckWorld, day: string | undefined): boolean {
  const when = day ?? period;
  if (!transitionUntil || !when) return false;
  const length = Math.min(transitionUntil.length, when.length);
  return when.slice(0, length) < transitionUntil.slice(0, length);
}
