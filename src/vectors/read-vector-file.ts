import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { VectorFile } from './case.js';

/** A file that holds no cases; the message is for whoever typed its name. */
export class UnreadableVectors extends Error {}

/** Reads a file of cases, or says in one line why it is none. */
export function readVectorFile(name: string): VectorFile {
  const path = found(name);
  if (path === undefined) throw new UnreadableVectors(`There is no file ${name}.`);
  const file = parsed(name, textOf(name, path));
  if (!isObject(file)) throw new UnreadableVectors(`${name} is no file of vectors: it must be an object of groups, each a list of cases.`);
  const groups = Object.entries(file).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
  for (const [group, cases] of groups) {
    const at = cases.findIndex((one) => !isObject(one));
    if (at >= 0) throw new UnreadableVectors(`${name} is no file of vectors: ${group}[${at}] is no case.`);
  }
  if (!groups.some(([, cases]) => cases.some(isTold))) throw new UnreadableVectors(`${name} is no file of vectors: it holds no case that says what to "expect".`);
  return file;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
/** What a case may be judged by. */
const isTold = (one: unknown): boolean => isObject(one) && ['expect', 'due', 'closing_saldo'].some((key) => key in one);

/** npm changes to the project's folder; a path is first meant from there, then from where the command was typed. */
const found = (name: string): string | undefined => [resolve(name), resolve(process.env.INIT_CWD ?? '.', name)].find((one) => existsSync(one));

function textOf(name: string, path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UnreadableVectors(`${name} cannot be read: ${(error as Error).message}.`);
  }
}

function parsed(name: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UnreadableVectors(`${name} is not JSON: ${(error as Error).message.replaceAll(/\s+/g, ' ')}.`);
  }
}
