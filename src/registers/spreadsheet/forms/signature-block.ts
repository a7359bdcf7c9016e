import { dateName } from '#catalogue/period';
import type { OutCell, SheetWriter } from '../writing/sheet-writer.js';
import type { BookForm, FormSigner } from './book-form.js';

/** The foot of the page: left and right blocks side by side, place and date over the right one. */
export async function writeSignatures(sheet: SheetWriter, { signers = [], place, date }: BookForm, width: number): Promise<void> {
  const left = signers.filter(({ position }) => position === 'left');
  const right = signers.filter(({ position }) => position === 'right');
  const pairs = Math.max(left.length, right.length);
  for (let pair = 0; pair < pairs; pair++) {
    sheet.skip();
    const dated = pair === 0 && place && date ? [`${place}, ${dateName(date)}`] : [];
    const blocks = [left[pair], right[pair]].map((signer) => signer && blockOf(signer));
    const [onLeft, onRight] = [blocks[0], blocks[1] && { ...blocks[1], above: [...dated, ...blocks[1].above] }];
    const above = Math.max(onLeft?.above.length ?? 0, onRight?.above.length ?? 0);
    for (let line = 0; line < above; line++) await twoCells(sheet, width, atBottom(onLeft?.above, above)[line], atBottom(onRight?.above, above)[line], 'signature');
    sheet.skip(3);
    await twoCells(sheet, width, onLeft?.name, onRight?.name, 'signatureName');
    if (onLeft?.nip || onRight?.nip) await twoCells(sheet, width, onLeft?.nip, onRight?.nip, 'signature');
  }
}

function blockOf({ label, name, nip }: FormSigner) {
  const above = /^MENGETAHUI\s+/i.test(label) ? ['MENGETAHUI', label.replace(/^MENGETAHUI\s+/i, '')] : [label];
  return { above, name: name ?? '(..............................)', nip: nip && `NIP. ${nip}` };
}

/** The offices stand on one line, however many lines are above them. */
const atBottom = (lines: readonly string[] = [], height: number) => [...Array<string | undefined>(height - lines.length), ...lines];

async function twoCells(sheet: SheetWriter, width: number, left: string | undefined, right: string | undefined, look: 'signature' | 'signatureName'): Promise<void> {
  const third = Math.max(1, Math.floor(width / 3));
  const at = width - third;
  const cells: (OutCell | undefined)[] = [];
  if (left) cells[0] = { value: left, look };
  if (right) cells[Math.max(1, at)] = { value: right, look };
  if (left) sheet.merge({ top: sheet.nextRow, left: 0, bottom: sheet.nextRow, right: Math.max(0, Math.min(third, at) - 1) });
  if (right) sheet.merge({ top: sheet.nextRow, left: Math.max(1, at), bottom: sheet.nextRow, right: Math.max(1, width - 1) });
  await sheet.row(cells);
}
