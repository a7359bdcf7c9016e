import { xmlText } from './xml-text.js';

export interface WrittenSheet {
  readonly name: string;
  readonly repeat?: readonly [number, number];
  comments: boolean;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const relations = (rows: readonly string[]) => `<Relationships xmlns="${packaging}/relationships">${rows.join('')}</Relationships>`;
const relation = (id: number, type: string, target: string) => `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`;

export function workbookXml(sheets: readonly WrittenSheet[]): string {
  const list = sheets.map(({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('');
  const titles = sheets.flatMap(({ name, repeat }, at) =>
    repeat ? [`<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${xmlText(name.replaceAll("'", "''"))}'!$${repeat[0]}:$${repeat[1]}</definedName>`] : [],
  );
  const names = titles.length ? `<definedNames>${titles.join('')}</definedNames>` : '';
  return `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheets>${list}</sheets>${names}</workbook>`;
}

export const workbookRelationsXml = (sheets: readonly WrittenSheet[]) =>
  relations([...sheets.map((_, at) => relation(at + 1, 'worksheet', `worksheets/sheet${at + 1}.xml`)), relation(sheets.length + 1, 'styles', 'styles.xml')]);

export const sheetRelationsXml = (sheet: number) =>
  relations([relation(1, 'comments', `../comments${sheet}.xml`), relation(2, 'vmlDrawing', `../drawings/vmlDrawing${sheet}.vml`)]);

export const packageRelationsXml = relations([relation(1, 'officeDocument', 'xl/workbook.xml')]);

export function contentTypesXml(sheets: readonly WrittenSheet[]): string {
  const override = (part: string, type: string) => `<Override PartName="/xl/${part}.xml" ContentType="${spreadsheet}.${type}+xml"/>`;
  const parts = sheets.flatMap(({ comments }, at) => [override(`worksheets/sheet${at + 1}`, 'worksheet'), ...(comments ? [override(`comments${at + 1}`, 'comments')] : [])]);
  return (
    `<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
    `${override('workbook', 'sheet.main')}${override('styles', 'styles')}${parts.join('')}</Types>`
  );
}
