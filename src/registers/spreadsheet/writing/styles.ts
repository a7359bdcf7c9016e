/** Every look a cell of ours can have; the order is its number in the file. */
export const looks = ['plain', 'title', 'note', 'heading', 'ownHeading', 'number', 'text', 'date', 'money', 'integer', 'year', 'decimal', 'total', 'totalMoney', 'signature', 'signatureName', 'badText', 'badNumber', 'badDate'] as const;
export type Look = (typeof looks)[number];

const fonts = ['plain', 'bold', 'small', 'underlined'] as const;
const fills = ['none', 'gray', 'heading', 'own', 'bad'] as const;

interface Style {
  readonly font?: (typeof fonts)[number];
  readonly fill?: (typeof fills)[number];
  readonly border?: boolean;
  /** 49 is "text": Excel leaves every digit of a NIK alone. */
  readonly format?: number;
  readonly align?: 'center';
  readonly wrap?: boolean;
}

const formats = { general: 0, whole: 1, grouped: 3, text: 49, date: 164, money: 165, decimal: 166 };

const styles: Readonly<Record<Look, Style>> = {
  plain: { format: formats.text },
  title: { font: 'bold', align: 'center', format: formats.text },
  note: { font: 'small', format: formats.text, wrap: true },
  heading: { font: 'bold', fill: 'heading', border: true, align: 'center', wrap: true, format: formats.text },
  ownHeading: { font: 'bold', fill: 'own', border: true, align: 'center', wrap: true, format: formats.text },
  number: { font: 'small', border: true, align: 'center', format: formats.whole },
  text: { border: true, wrap: true, format: formats.text },
  date: { border: true, align: 'center', format: formats.date },
  money: { border: true, format: formats.money },
  integer: { border: true, format: formats.grouped },
  year: { border: true, align: 'center', format: formats.whole },
  decimal: { border: true, format: formats.decimal },
  total: { font: 'bold', border: true, align: 'center', format: formats.text },
  totalMoney: { font: 'bold', border: true, format: formats.money },
  signature: { align: 'center', format: formats.text },
  signatureName: { font: 'underlined', align: 'center', format: formats.text },
  badText: { fill: 'bad', border: true, wrap: true, format: formats.text },
  badNumber: { fill: 'bad', border: true, format: formats.general },
  badDate: { fill: 'bad', border: true, align: 'center', format: formats.date },
};

const fontXml: Readonly<Record<(typeof fonts)[number], string>> = { plain: '<sz val="10"/>', bold: '<b/><sz val="10"/>', small: '<i/><sz val="8"/>', underlined: '<b/><u/><sz val="10"/>' };
const solid = (color: string) => `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/></patternFill></fill>`;
const pattern = (type: string) => `<fill><patternFill patternType="${type}"/></fill>`;
const fillXml: Readonly<Record<(typeof fills)[number], string>> = { none: pattern('none'), gray: pattern('gray125'), heading: solid('FFE7E6E6'), own: solid('FFFFF2CC'), bad: solid('FFFFC7CE') };
const sides = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"/>`).join('');

function cellFormat({ font = 'plain', fill = 'none', border = false, format = 0, align, wrap = false }: Style): string {
  const alignment = `<alignment vertical="${wrap && !align ? 'top' : 'center'}"${align ? ` horizontal="${align}"` : ''}${wrap ? ' wrapText="1"' : ''}/>`;
  const ids = `numFmtId="${format}" fontId="${fonts.indexOf(font)}" fillId="${fills.indexOf(fill)}" borderId="${border ? 1 : 0}"`;
  return `<xf ${ids} xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`;
}

/** xl/styles.xml: the same for every file. */
export const stylesXml =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  `<numFmts count="3"><numFmt numFmtId="${formats.date}" formatCode="dd\\-mm\\-yyyy"/><numFmt numFmtId="${formats.money}" formatCode="#,##0.00"/><numFmt numFmtId="${formats.decimal}" formatCode="#,##0.##"/></numFmts>` +
  `<fonts count="${fonts.length}">${fonts.map((font) => `<font>${fontXml[font]}<name val="Arial"/></font>`).join('')}</fonts>` +
  `<fills count="${fills.length}">${fills.map((fill) => fillXml[fill]).join('')}</fills>` +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${sides}<diagonal/></border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${looks.length}">${looks.map((look) => cellFormat(styles[look])).join('')}</cellXfs></styleSheet>`;

export const styleOf = (look: Look) => looks.indexOf(look);
