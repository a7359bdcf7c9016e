import type { Checklist } from './checklist.js';
import { perut2024 } from './perut-2024-1.js';

/** Every version ever used: an old review is read with the words it was made with. */
const published: readonly Checklist[] = [perut2024];

export const currentChecklist: Checklist = perut2024;

export function checklistOf(version: string): Checklist {
  const found = published.find((one) => one.version === version);
  if (!found) throw new Error(`There is no checklist ${version}`);
  return found;
}
