import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface ActClass {
  readonly name: string;
  readonly verb: string;
  readonly file: string;
}

/** A handler as its source says it: what it does and which acts it calls. */
export interface HandlerInSource {
  /** "EntryController.add" */
  readonly name: string;
  readonly door: 'rest' | 'graphql';
  readonly verb?: string;
  readonly calls: readonly string[];
}

const sources = (ending: RegExp): string[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => ending.test(file) && !file.endsWith('.spec.ts')).map((file) => join('src', file)).sort();

/** Every class that declares a verb: the acts. */
export function actsInSource(): ActClass[] {
  return sources(/\.ts$/).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/export class (\w+)[^{]*\{\s*static readonly verb = '([\w.]+)'/g)].map(([, name, verb]) => ({ name: name!, verb: verb!, file })));
}

/** Every handler of the controllers and resolvers, read from the syntax: a test that only asked the running house would not see which act it calls. */
export function handlersInSource(): HandlerInSource[] {
  return sources(/\.(controller|resolver)\.ts$/).flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    return source.statements.filter(ts.isClassDeclaration).flatMap(handlersOf);
  });
}

function handlersOf(holder: ts.ClassDeclaration): HandlerInSource[] {
  const door = decorator(holder, 'Controller') ? 'rest' : decorator(holder, 'Resolver') ? 'graphql' : undefined;
  if (!door) return [];
  const given = injected(holder);
  const common = decorator(holder, 'Does');
  return holder.members.filter(ts.isMethodDeclaration).flatMap((method) => {
    const does = decorator(method, 'Does') ?? common;
    const handles = ['Get', 'Post', 'Put', 'Patch', 'Delete', 'Query', 'Mutation'].some((name) => decorator(method, name));
    if (!handles) return [];
    return [{ name: `${holder.name!.text}.${method.name.getText()}`, door, verb: does && textOf(does), calls: callsOf(method, given) }];
  });
}

const decorator = (node: ts.HasDecorators, name: string): ts.CallExpression | undefined =>
  ts.getDecorators(node)?.map(({ expression }) => expression).filter(ts.isCallExpression).find(({ expression }) => expression.getText() === name);

const textOf = ({ arguments: [first] }: ts.CallExpression): string | undefined => (first && ts.isStringLiteral(first) ? first.text : undefined);

/** Names of the constructor's parameters and their classes. */
function injected(holder: ts.ClassDeclaration): ReadonlyMap<string, string> {
  const parameters = holder.members.find(ts.isConstructorDeclaration)?.parameters ?? [];
  return new Map(parameters.map(({ name, type }) => [name.getText(), type?.getText() ?? '']));
}

/** Classes whose methods are called in the handler's body: `this.closing.do(...)`. */
function callsOf(method: ts.MethodDeclaration, given: ReadonlyMap<string, string>): string[] {
  const found = new Set<string>();
  const look = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && node.expression.kind === ts.SyntaxKind.ThisKeyword) found.add(given.get(node.name.text) ?? `this.${node.name.text}`);
    ts.forEachChild(node, look);
  };
  if (method.body) look(method.body);
  return [...found];
}
