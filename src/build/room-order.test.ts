// The rooms of `src/` in the order that the README tells: each knows only those above it.
import { readdirSync, readFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();
const rooms = [...readFileSync('README.md', 'utf8').matchAll(/(?<=^ {4}|\S  )src\/([\w-]+\/|[\w-]+\.ts)/gm)].map(
  ([path]) => path,
);
const fileIn = (room: string) => (room.endsWith('/') ? `${room}some.ts` : room);

/** Says what is wrong with a file that imports another one. */
const refused = async (from: string, to: string): Promise<string> => {
  const [result] = await eslint.lintText(`import '${to}';\n`, { filePath: from });
  return result!.messages.map(({ message }) => message).join();
};

test('the README tells of every room', () => {
  const inSrc = readdirSync('src', { withFileTypes: true })
    .filter(({ name }) => !/\.(?:test|d)\.ts$/.test(name))
    .map((entry) => `src/${entry.name}${entry.isDirectory() ? '/' : ''}`);
  expect([...rooms].sort()).toEqual(inSrc.sort());
  expect([rooms[0], rooms.at(-1)]).toEqual(['src/memoised.ts', 'src/desk/']);
});

test.each(rooms.slice(1).map((room, i) => [rooms[i]!, room] as const))(
  '%s does not import from %s, which may import from it',
  async (above, below) => {
    const up = (room: string) => fileIn(room).replace('src/', room.startsWith('src/') ? '../' : '');
    expect(await refused(fileIn(above), up(below))).toContain('does not know the rooms that are built on it');
    expect(await refused(fileIn(below), up(above))).toEqual(
      below === 'src/look/' ? expect.stringContaining('does not know') : '',
    );
  },
);

test.each(['src/data/some.ts', 'src/views/Some.ts', 'src/site.ts', 'src/data/some.test.ts', 'e2e/some.spec.ts'])(
  '%s imports no room without a name of its own',
  async (path) => {
    expect(await refused(path, '../utils.ts')).toContain('name the room for what it holds');
  },
);

test('a test may go in by the front door of the site, and not by that of the browser tests', async () => {
  expect(await refused('src/charts/some.test.ts', '../site.ts')).toBe('');
  expect(await refused('src/charts/some.test.ts', '../../e2e/pages.ts')).toContain('what tests share');
});

test.each(['src/charts/some.ts', 'src/site.ts', 'src/build/some.ts', 'audit/some.ts'])(
  'only tests import what tests share, and not %s',
  async (path) => {
    const up = '../'.repeat(path.split('/').length - 1);
    expect(await refused(path, `${up}testing/read-xlsx.ts`)).toContain('only tests import');
    expect(await refused(path.replace('.ts', '.test.ts'), `${up}testing/read-xlsx.ts`)).toBe('');
  },
);

test('the order holds for the parts of pages too', async () => {
  const [result] = await eslint.lintText("---\nimport '../pages/some.ts';\n---\n", {
    filePath: 'src/components/Some.astro',
  });
  expect(result!.messages.map(({ message }) => message).join()).toContain(
    'does not know the rooms that are built on it',
  );
});

test('the audit knows what a column is, and nothing else of the site', async () => {
  expect(await refused('audit/some.ts', '../src/press/mark.ts')).toContain('the audit knows no room of the site');
  expect(await refused('audit/some.ts', '../src/tables/tables.ts')).toBe('');
});
