import { posix } from 'node:path';
import type { Limits } from '../limits.js';
import { spreadsheetProblems } from '../spreadsheet.problems.js';
import { attribute, readXml } from './xml-events.js';
import type { ZipArchive } from './zip-archive.js';

export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly path: string;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly date1904: boolean;
  readonly sharedStrings?: string;
  readonly styles?: string;
}

const workbook = 'xl/workbook.xml';
const relations = 'xl/_rels/workbook.xml.rels';

/** Where the sheets, texts and styles of a workbook lie. */
export async function readWorkbookParts(zip: ZipArchive, limits: Limits): Promise<WorkbookParts> {
  if (!zip.has(workbook) || !zip.has(relations)) throw spreadsheetProblems.unknown();
  const targets = new Map<string, { type: string; path: string }>();
  await readXml(zip.readSmall(relations), {
    open(name, attributes) {
      if (name !== 'Relationship' || attributes.TargetMode === 'External') return;
      const target = attributes.Target ?? '';
      const path = target.startsWith('/') ? target.slice(1) : posix.join('xl', target);
      targets.set(attributes.Id ?? '', { type: posix.basename(attributes.Type ?? ''), path });
    },
  }, limits);

  const sheets: SheetPart[] = [];
  let date1904 = false;
  await readXml(zip.readSmall(workbook), {
    open(name, attributes) {
      if (name === 'workbookPr') date1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      const target = targets.get(attribute(attributes, 'id') ?? '');
      if (target?.type === 'worksheet' && zip.has(target.path)) sheets.push({ name: attributes.name ?? '', hidden: (attributes.state ?? 'visible') !== 'visible', path: target.path });
    },
  }, limits);
  if (sheets.length > limits.sheets) throw spreadsheetProblems.tooBig(`berisi ${sheets.length} lembar`);

  const pathOf = (type: string) => [...targets.values()].find((target) => target.type === type && zip.has(target.path))?.path;
  return { sheets, date1904, sharedStrings: pathOf('sharedStrings'), styles: pathOf('styles') };
}
