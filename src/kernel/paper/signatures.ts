import { longDate } from './indonesian.js';
import type { Paper } from './paper.js';
import { bold, regular } from './typeface.js';

export interface SignatureBlock {
  /** Over the space: who signs in which capacity. */
  readonly label: string;
  /** Empty: dots to be filled in by hand. */
  readonly name: string;
  readonly position: 'left' | 'right';
  readonly nip?: string;
}

export interface SignatureSettings {
  readonly blocks: readonly SignatureBlock[];
  readonly place: string;
  /** YYYY-MM-DD; empty leaves dots. */
  readonly date: string;
  /** Height left for the hand and the stamp. */
  readonly space: number;
  readonly size?: number;
}

const leading = 1.3;
const lineCount = 4; // place and date, label, name, NIP

export const signaturesHeight = ({ blocks, space, size = 9 }: SignatureSettings) =>
  (lineCount + Math.max(...blocks.map(({ label }) => extraLines(label)), 0)) * size * leading + space;

/** Signature blocks at the left and right of the page, place and date over the right one. */
export function paintSignatures(paper: Paper, y: number, settings: SignatureSettings): void {
  const { place, date, size = 9 } = settings;
  const blockWidth = Math.min(paper.width * 0.38, 230);
  const columnX = { left: paper.left + paper.width * 0.04, right: paper.right - paper.width * 0.04 - blockWidth };
  paper.write(`${place}, ${date ? longDate(date) : '........................'}`, columnX.right, y, blockWidth, { size, align: 'center' });
  for (const block of settings.blocks) paintBlock(paper, columnX[block.position], y + size * leading, blockWidth, block, settings);
}

function paintBlock(paper: Paper, x: number, y: number, width: number, { label, name, nip }: SignatureBlock, { blocks, space, size = 9 }: SignatureSettings): void {
  const height = size * leading;
  label.split('\n').forEach((line, index) => paper.write(line, x, y + index * height, width, { size, align: 'center' }));
  const nameY = y + height * (1 + Math.max(...blocks.map((block) => extraLines(block.label)))) + space;
  if (!name) return paper.write('( ........................................ )', x, nameY, width, { size, align: 'center' });
  const shown = bold.wrap(name, width, size)[0] ?? name;
  const nameWidth = bold.width(shown, size);
  paper.write(shown, x, nameY, width, { size, face: bold, align: 'center' });
  paper.rule(x + (width - nameWidth) / 2, nameY + size, x + (width + nameWidth) / 2, nameY + size, 0.6);
  if (nip) paper.write(`NIP ${nip}`, x, nameY + height, width, { size, face: regular, align: 'center' });
}

const extraLines = (label: string) => label.split('\n').length - 1;
