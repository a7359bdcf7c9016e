import { StringDecoder } from 'node:string_decoder';
import { SaxesParser, type SaxesTag } from 'saxes';
import type { Limits } from '../limits.js';
import { spreadsheetProblems } from '../spreadsheet.problems.js';

export type Attributes = Readonly<Record<string, string>>;

/** What a part's reader wants to hear; names come without their prefix, as some programs write <x:row>. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

const SLICE = 32 * 1024;
const local = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * Drives saxes over a stream and yields after each piece, so that a reader can hand on the rows it has.
 * saxes holds an unfinished tag or text in memory without bound: a parser that stays silent too long is refused.
 */
export async function* xmlEvents(source: AsyncIterable<Buffer>, handler: XmlHandler, limits: Limits): AsyncGenerator<void> {
  const deadline = performance.now() + limits.milliseconds;
  const decoder = new StringDecoder('utf8');
  const watch = { silent: 0, depth: 0 };
  const parser = guardedParser(handler, limits, watch);
  for await (const chunk of source) {
    const text = decoder.write(chunk);
    for (let from = 0; from < text.length; from += SLICE) {
      watch.silent += Math.min(SLICE, text.length - from);
      parser.write(text.length > SLICE ? text.slice(from, from + SLICE) : text);
      if (watch.silent > limits.tokenChars) throw spreadsheetProblems.hostile('satu sel atau atribut terlalu panjang');
    }
    if (performance.now() > deadline) throw spreadsheetProblems.tooSlow();
    yield;
  }
  parser.close();
  yield;
}

function guardedParser(handler: XmlHandler, limits: Limits, watch: { silent: number; depth: number }): SaxesParser<{ position: false }> {
  const parser = new SaxesParser({ position: false as const });
  parser.on('error', () => {
    throw spreadsheetProblems.broken();
  });
  parser.on('doctype', () => {
    throw spreadsheetProblems.hostile('XML-nya memuat DOCTYPE');
  });
  parser.on('opentag', (tag: SaxesTag) => {
    watch.silent = 0;
    if (++watch.depth > limits.depth) throw spreadsheetProblems.hostile('XML-nya bersarang terlalu dalam');
    handler.open(local(tag.name), tag.attributes as Attributes); // without xmlns they are plain strings
  });
  parser.on('closetag', (tag: SaxesTag) => {
    watch.silent = 0;
    watch.depth--;
    handler.close(local(tag.name));
  });
  parser.on('text', (text) => {
    watch.silent = 0;
    handler.text(text);
  });
  parser.on('cdata', (text) => handler.text(text));
  return parser;
}

/** Reads a small part to its end. */
export async function readXml(source: AsyncIterable<Buffer>, handler: Partial<XmlHandler>, limits: Limits): Promise<void> {
  const nothing = () => undefined;
  const full = { open: handler.open ?? nothing, close: handler.close ?? nothing, text: handler.text ?? nothing };
  const events = xmlEvents(source, full, limits);
  while (!(await events.next()).done);
}

/** The value of an attribute whatever its prefix ("r:id", "id"). */
export function attribute(attributes: Attributes, name: string): string | undefined {
  return attributes[name] ?? Object.entries(attributes).find(([key]) => local(key) === name)?.[1];
}
