import { columnOf } from '../cell.js';
import { xmlText } from './xml-text.js';

export interface Comment {
  readonly at: string;
  readonly text: string;
}

/** The texts of a sheet's comments. */
export const commentsXml = (comments: readonly Comment[]) =>
  '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>PERUT</author></authors><commentList>' +
  comments.map(({ at, text }) => `<comment ref="${at}" authorId="0"><text><r><t xml:space="preserve">${xmlText(text)}</t></r></text></comment>`).join('') +
  '</commentList></comments>';

/** Excel shows a comment only where this older drawing gives it a box. */
export const commentBoxesXml = (comments: readonly Comment[]) =>
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>' +
  comments.map(box).join('') +
  '</xml>';

function box({ at }: Comment, index: number): string {
  const column = columnOf(at);
  const row = Number(at.replace(/^[A-Z]+/, '')) - 1;
  const anchor = [column + 1, 15, row, 4, column + 4, 15, row + 5, 4].join(',');
  return (
    `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    `<v:shadow on="t" obscured="t"/><v:textbox style="mso-direction-alt:auto"/>` +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
