import type { Paper } from './paper.js';
import { bold, regular } from './typeface.js';

/** The head of an office's paper: centred lines, the last but the address the largest, over a double rule. Gives back the y below it. */
export function paintLetterhead(paper: Paper, lines: readonly string[], address?: string): number {
  const { left, width, top, right } = paper;
  let y = top;
  lines.forEach((line, index) => {
    const size = index === lines.length - 1 ? 14 : 11;
    paper.write(line.toUpperCase(), left, y, width, { size, face: bold, align: 'center' });
    y += size * 1.25;
  });
  if (address) {
    paper.write(address, left, y, width, { size: 8, face: regular, align: 'center' });
    y += 11;
  }
  paper.rule(left, y + 2, right, y + 2, 1.5);
  paper.rule(left, y + 4.5, right, y + 4.5, 0.5);
  return y + 12;
}

/** Centred title lines, bold; the first larger. Gives back the y below them. */
export function paintTitle(paper: Paper, y: number, lines: readonly string[]): number {
  lines.forEach((line, index) => {
    const size = index === 0 ? 12 : 10;
    paper.write(line.toUpperCase(), paper.left, y, paper.width, { size, face: bold, align: 'center' });
    y += size * 1.25;
  });
  return y;
}

/** Label, colon and content under each other, as the head of a form has them. Gives back the y below them. */
export function paintFields(paper: Paper, x: number, y: number, width: number, fields: readonly (readonly [label: string, content: string])[], size = 9): number {
  const indent = Math.max(...fields.map(([label]) => regular.width(label, size))) + 8;
  for (const [label, content] of fields) {
    paper.write(label, x, y, indent, { size });
    paper.write(':', x + indent, y, 6, { size });
    y = Math.max(y + size * 1.35, paper.writeBlock(content || '-', x + indent + 7, y, width - indent - 7, { size }) + size * 0.1);
  }
  return y;
}
