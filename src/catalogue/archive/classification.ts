import { archiveCodes } from './archive-codes.js';

export interface Classification {
  readonly code: string;
  readonly name: string;
  /** The code above it that is known; a few levels between are not in the table. */
  readonly parent?: string;
}

const classifications: ReadonlyMap<string, Classification> = (() => {
  const names = new Map(archiveCodes.trim().split('\n').map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
  const parentOf = (code: string): string | undefined => {
    const up = code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : undefined;
    return up === undefined || names.has(up) ? up : parentOf(up);
  };
  return new Map([...names].map(([code, name]) => [code, { code, name, parent: parentOf(code) }]));
})();

/** A code of Part B of Permendagri 83/2022; undefined where our table does not know it (which does not make it wrong). */
export const classification = (code: string): Classification | undefined => classifications.get(code.trim());

export const listClassifications = (): readonly Classification[] => [...classifications.values()];
