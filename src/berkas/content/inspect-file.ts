import { open, readFile } from 'node:fs/promises';
import type { Problem } from '#kernel/problem';
import { contentProblems } from './content.problems.js';
import type { ContentType } from './content-types.js';
import { inspectImage } from './inspect-image.js';
import { inspectOfficeFile } from './inspect-office-file.js';
import { inspectPdf } from './inspect-pdf.js';
import { recognise } from './recognise.js';

export interface Inspected {
  readonly type: ContentType;
  /** null where the content does not say. */
  readonly pages: number | null;
}

type Look = (path: string) => Promise<Inspected | Problem>;

const looks: Readonly<Record<'pdf' | 'jpeg' | 'png' | 'webp' | 'zip', Look>> = {
  pdf: lookAtPdf,
  jpeg: lookAtImage('jpeg'),
  png: lookAtImage('png'),
  webp: lookAtImage('webp'),
  zip: lookAtZip,
};

/** Says what a received file is by its content, or throws why it cannot be kept. */
export async function inspectFile(path: string, size: number): Promise<Inspected> {
  if (size === 0) throw contentProblems.empty();
  const recognised = recognise(await head(path));
  if ('refused' in recognised) throw contentProblems.refusedType(recognised.refused, recognised.mend);
  const found = await looks[recognised.as](path);
  if (found instanceof Error) throw found;
  return found;
}

async function head(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** One PDF at a time is read whole, so that a room full of uploads costs the memory of one. */
let turn: Promise<unknown> = Promise.resolve();

function lookAtPdf(path: string): Promise<Inspected | Problem> {
  const mine = turn.then(async () => {
    const findings = inspectPdf(await readFile(path));
    return 'fault' in findings ? contentProblems.pdf(findings.fault) : { type: 'pdf' as const, pages: findings.pages };
  });
  turn = mine.catch(() => undefined);
  return mine;
}

function lookAtImage(type: ContentType): Look {
  return async (path) => {
    const found = await inspectImage(path);
    return found === 'whole' ? { type, pages: 1 } : contentProblems.image(found);
  };
}

async function lookAtZip(path: string): Promise<Inspected | Problem> {
  const found = await inspectOfficeFile(path);
  return found === 'docx' || found === 'xlsx' ? { type: found, pages: null } : contentProblems.zip(found);
}
