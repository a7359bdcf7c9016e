import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';

/** The map of the house, lowest first; folders of one storey do not import each other. */
const storeys = [
  ['kernel', 'catalogue'],
  ['access', 'audit'],
  ['territory'],
  ['people'],
  ['berkas'],
  ['registers'],
  ['domains'],
  ['submissions'],
  ['verification'],
  ['reminders'],
  ['doors', 'office', 'demo', 'vectors'],
];
const storeyOf = new Map(storeys.flatMap((folders, height) => folders.map((folder) => [folder, height] as const)));
/** Said aloud: the two lowest need each other's shapes (a Problem is a kernel thing, books are read for it). */
const neighbours = new Set(['catalogue>kernel', 'audit>access', 'demo>office']);
/** Private to a module: its writer of tables and its doors. */
const privateParts = /\.(repository|controller|resolver)$/;
/** The engine's repositories serve the domains that stand on it. */
const lent = new Set(['domains>registers', 'submissions>registers', 'verification>submissions', 'demo>registers']);

const root = 'src';
const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(folder, entry.name)) : entry.name.endsWith('.ts') && !entry.name.endsWith('.spec.ts') ? [join(folder, entry.name)] : []);

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly path: string;
}

const imports: Import[] = files(root).flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'((?:#|\.)[^']+)'/g)].flatMap(([, target]) => {
    const path = target!.startsWith('#') ? target!.slice(1) : relative(root, normalize(join(dirname(file), target!))).replace(/\.js$/, '');
    const [from, to] = [relative(root, file).split(sep), path.split('/')].map((parts) => (parts.length > 1 ? parts[0]! : ''));
    return path.startsWith('migrations') || path.startsWith('..') ? [] : [{ file, from: from!, to: to!, path }];
  });
});

describe('the house is looked at downwards', () => {
  test('every folder has its storey', () => {
    const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(folders.filter((folder) => !storeyOf.has(folder))).toEqual([]);
  });

  test('a folder imports only what stands below it', () => {
    const upwards = imports.filter(({ from, to }) =>
      from !== '' && from !== to && !neighbours.has(`${from}>${to}`) && (to === '' || storeyOf.get(from)! <= storeyOf.get(to)!));
    expect(upwards.map(({ file, path }) => `${file} -> ${path}`)).toEqual([]);
  });

  test('nobody reaches into another module for its repository, controller or resolver', () => {
    const reaching = imports.filter(({ from, to, path }) => from !== '' && from !== to && privateParts.test(path) && !lent.has(`${from}>${to}`));
    expect(reaching.map(({ file, path }) => `${file} -> ${path}`)).toEqual([]);
  });

  test('no file imports in a circle', () => {
    const graph = new Map<string, string[]>();
    for (const { file, path } of imports) {
      const from = relative(root, file).replace(/\.ts$/, '');
      graph.set(from, [...(graph.get(from) ?? []), path]);
    }
    const circles: string[] = [];
    const done = new Set<string>();
    const walk = (file: string, path: string[]): void => {
      if (path.includes(file)) {
        circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
        return;
      }
      if (done.has(file)) return;
      for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
      done.add(file);
    };
    for (const file of graph.keys()) walk(file, []);
    expect(circles).toEqual([]);
  });

  test('there is no barrel, no forwardRef, and no folder without a README', () => {
    expect(files(root).filter((file) => /(^|\/)index\.ts$/.test(file) || readFileSync(file, 'utf8').includes('forwardRef('))).toEqual([]);
    const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(folders.filter((folder) => !readdirSync(join(root, folder)).includes('README.md'))).toEqual([]);
  });
});
