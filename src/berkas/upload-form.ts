import type { Readable } from 'node:stream';
import type { Type } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { validation } from '#kernel/http/validation';
import { Problem } from '#kernel/problem';
import { berkasProblems } from './berkas.problems.js';
import { largestFile } from './receive-file.js';

export interface UploadForm<Input, File> {
  /** What `receive` made of it. */
  readonly file: File;
  readonly input: Input;
}

type Receive<File> = (source: Readable, name: string) => Promise<File>;

const check = validation();
const limits = { fileSize: largestFile + 1, files: 1, fields: 30, parts: 31 };

/** Reads a multipart upload: the file goes to `receive` as it arrives, fields may stand before or after it. */
export async function readUploadForm<Input, File>(request: FastifyRequest, shape: Type<Input>, receive: Receive<File>): Promise<UploadForm<Input, File>> {
  if (!request.isMultipart()) throw berkasProblems.notMultipart();
  const { file, fields } = await readParts(request, receive);
  if (!file) throw berkasProblems.noFile();
  return { file, input: (await check.transform(fields, { type: 'body', metatype: shape })) as Input };
}

async function readParts<File>(request: FastifyRequest, receive: Receive<File>) {
  const fields: Record<string, unknown> = {};
  let file: File | undefined;
  try {
    for await (const part of request.parts({ limits })) {
      if (part.type === 'file') file = await receive(part.file, part.filename);
      else if (part.value !== '') say(fields, part.fieldname, part.value);
    }
  } catch (error) {
    // The rest is read and dropped, else the sender's next request on this connection waits behind it for ever.
    request.raw.unpipe();
    request.raw.resume();
    throw isKnown(error) ? error : berkasProblems.brokenOff();
  }
  return { file, fields };
}

/** "place.rak" is the rak of place: forms are flat. */
function say(fields: Record<string, unknown>, name: string, value: unknown): void {
  const [, outer, inner] = /^(place|officer)\.(\w{1,40})$/.exec(name) ?? [];
  if (outer && inner) fields[outer] = { ...(fields[outer] as object | undefined), [inner]: value };
  else fields[name] = value;
}

/** A refusal of ours, of the multipart reader, or of the disk; anything else is a body that is not what it says. */
const isKnown = (error: unknown): boolean => error instanceof Problem || (error instanceof Error && ('statusCode' in error || 'errno' in error));
