import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** Every refusal the office can hear, read from the source: what is thrown on purpose is a Problem, and each is made in one of three ways. */
interface Refusal {
  readonly at: string;
  readonly status: number;
  readonly code: string;
  readonly details: ts.Expression | undefined;
}

/** The same thing happens in several rooms, and a program may treat it the same; any other code is used in one file only. */
const shared: Readonly<Record<string, string>> = {
  invalid_input: 'a field to be mended',
  checks_block: 'findings that block',
  not_in_this_state: 'a step the state does not allow',
  file_type_refused: 'a kind of file that is not taken',
  unsupported_media_type: 'not what the door reads',
  too_large: 'more than a door takes',
  not_found: 'not there, or not yours',
  not_signed_in: 'nobody has signed in',
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'));
const sources = files.map((file) => ts.createSourceFile(`src/${file}`, readFileSync(`src/${file}`, 'utf8'), ts.ScriptTarget.ESNext, true));

function* within(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* within(child);
}

const placeOf = (node: ts.Node) => `${node.getSourceFile().fileName}:${node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
const textOf = (node: ts.Node | undefined) => (node && ts.isStringLiteralLike(node) ? node.text : undefined);

function refusalOf(node: ts.Node): Refusal | undefined {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return undefined;
  const [first, second, third, fourth] = node.arguments ?? [];
  const made = node.expression.getText();
  const at = placeOf(node);
  if (made === 'conflict' && textOf(first)) return { at, status: 409, code: textOf(first)!, details: third };
  if (made === 'invalid') return { at, status: 422, code: 'invalid_input', details: second };
  if (made === 'Problem' && first && ts.isNumericLiteral(first) && textOf(second)) return { at, status: Number(first.text), code: textOf(second)!, details: fourth };
  return undefined;
}

const refusals = sources.flatMap((source) => [...within(source)].flatMap((node) => refusalOf(node) ?? []));
const mendable = refusals.filter(({ status, at }) => (status === 409 || status === 422) && !at.startsWith('src/kernel/problem.ts'));
const isMend = (node: ts.Node) => (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) && node.name.getText() === 'mend';

const byCode = () => [...new Set(refusals.map(({ code }) => code))].map((code) => [code, refusals.filter((refusal) => refusal.code === code)] as const);

/** Details that are handed in by whoever found them are written elsewhere, and judged there. */
const isHandedIn = (details: ts.Expression | undefined) => details !== undefined && (ts.isIdentifier(details) || (ts.isCallExpression(details) && !details.getText().includes('message:')));

describe('a refusal', () => {
  it('is found in the source', () => {
    expect(mendable.length).toBeGreaterThan(60);
  });

  it('says what to do about it', () => {
    const helpless = mendable.filter(({ details }) => !isHandedIn(details) && (!details || ![...within(details)].some(isMend)));
    expect(helpless.map(({ at, code }) => `${at} ${code}`)).toEqual([]);
  });

  it('says it in a sentence', () => {
    const mends = sources.flatMap((source) => [...within(source)].filter((node): node is ts.PropertyAssignment => ts.isPropertyAssignment(node) && isMend(node)));
    const unfinished = mends.filter(({ initializer }) => (ts.isStringLiteralLike(initializer) || ts.isTemplateExpression(initializer)) && !/^[`'"](\$|[A-Z]).*(\.|\})[`'"]$/s.test(initializer.getText()));
    expect(unfinished.map((node) => `${placeOf(node)} ${node.initializer.getText()}`)).toEqual([]);
  });

  it('has a code in snake_case, with one status', () => {
    expect(refusals.filter(({ code }) => !/^[a-z]+(_[a-z]+)*$/.test(code)).map(({ at, code }) => `${at} ${code}`)).toEqual([]);
    expect(byCode().filter(([, same]) => new Set(same.map(({ status }) => status)).size > 1).map(([code]) => code)).toEqual([]);
  });

  it('has a code of its own, unless the same thing happens in several rooms', () => {
    const several = byCode().filter(([, same]) => new Set(same.map(({ at }) => at.split(':')[0])).size > 1);
    expect(several.filter(([code]) => !shared[code]).map(([code, same]) => `${code}: ${same.map(({ at }) => at).join(', ')}`)).toEqual([]);
  });
});
