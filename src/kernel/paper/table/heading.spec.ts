import { headingGrid } from './heading.js';

const column = (label: string, ...heading: string[]) => ({ label, heading });

describe('headings of several levels', () => {
  it('merges neighbours under the same heading, and lets a label reach down', () => {
    const { depth, cells } = headingGrid([column('NO.'), column('L', 'LAHIR', 'WNA'), column('P', 'LAHIR', 'WNA'), column('L', 'LAHIR', 'WNI'), column('JML', 'LAHIR')]);
    expect(depth).toBe(3);
    expect(cells).toContainEqual({ text: 'NO.', level: 0, column: 0, levels: 3, columns: 1 });
    expect(cells).toContainEqual({ text: 'LAHIR', level: 0, column: 1, levels: 1, columns: 4 });
    expect(cells).toContainEqual({ text: 'WNA', level: 1, column: 1, levels: 1, columns: 2 });
    expect(cells).toContainEqual({ text: 'WNI', level: 1, column: 3, levels: 1, columns: 1 });
    expect(cells).toContainEqual({ text: 'JML', level: 1, column: 4, levels: 2, columns: 1 });
  });

  it('keeps the same word under another parent apart', () => {
    const { cells } = headingGrid([column('L', 'LAHIR', 'WNA'), column('L', 'DATANG', 'WNA')]);
    expect(cells.filter(({ text }) => text === 'WNA').map(({ columns }) => columns)).toEqual([1, 1]);
  });

  it('covers every column on every level exactly once', () => {
    const columns = [column('A'), column('B', 'X'), column('C', 'X', 'Y', 'Z'), column('D', 'X', 'Y', 'Z'), column('E')];
    const { depth, cells } = headingGrid(columns);
    const covered = cells.flatMap(({ level, column: start, levels, columns: count }) =>
      Array.from({ length: levels * count }, (_, index) => `${level + Math.floor(index / count)}:${start + (index % count)}`),
    );
    expect(new Set(covered).size).toBe(covered.length);
    expect(covered.length).toBe(depth * columns.length);
  });
});
