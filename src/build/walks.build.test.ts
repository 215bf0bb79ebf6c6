// The walks of CONTRIBUTING.md, as it tells them: a column, a chart, a page and a kind of check are added to a copy of the
// project by the files and lines that stand there, and nothing else; then they are taken away again.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyOfProject } from '../../testing/copy-of-project.ts';
import { build, prints } from '../../testing/whole-builds.ts';

const SITE = 'examples/contoh';

const work = realpathSync(mkdtempSync(join(tmpdir(), 'walks-')));
const project = join(work, 'project');
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** A block of code in a walk, with what is to be done with it: `file`, `into` and `before`, `words` or `rows`. */
interface Block {
  readonly to: Readonly<Record<string, string>>;
  readonly code: string;
}

const BLOCK = /^( *)```\w+ (\S.*)\n([\s\S]*?)^\1```$/gm;

/** What a block is for: `before=` takes the rest of the line. */
const attributesOf = (text: string): Readonly<Record<string, string>> => {
  const [, first = '', before] = /^(.*?)(?: before=(.*))?$/.exec(text)!;
  const [name, value] = first.split('=') as [string, string];
  return { [name]: value, ...(before === undefined ? {} : { before }) };
};

const blocks: readonly Block[] = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(BLOCK)].map(
  ([, indent, attributes, code]) => ({
    to: attributesOf(attributes!),
    code: code!.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }),
);

const original = new Map<string, string | null>();

/** Changes a file of the copy, and remembers what it was. */
const change = (path: string, to: (text: string) => string): void => {
  const file = join(project, path);
  const before = original.get(path);
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
    if (before === undefined) original.set(path, text);
  } catch {
    original.set(path, null);
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, to(text));
};

const follow = ({ to, code }: Block): void => {
  if (to.file) change(to.file, () => code);
  else if (to.into)
    change(to.into, (text) => {
      const at = text.search(new RegExp(`^ *${to.before!.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'm'));
      if (at < 0) throw new Error(`${to.into} has no line that begins with ${to.before}`);
      return text.slice(0, at) + code + text.slice(at);
    });
  else if (to.words) change(`src/i18n/catalogues/${to.words}.ts`, (text) => text.replace(/^\}(?!.*^\})/ms, `${code}}`));
  else change(`${SITE}/data/${to.rows}.csv`, (text) => text + code);
};

const run = (...args: string[]) =>
  spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8', env: { ...process.env, CI: '1' } });

let before: Record<string, string>;

beforeAll(() => {
  copyOfProject(project);
  expect(build(join(work, 'before'), { root: project, site: SITE }).stderr).toBe('');
  before = prints(join(work, 'before'));
  for (const block of blocks) follow(block);
  const tables = ['data', `${SITE}/data`, 'testing/cases/good', 'testing/sites/almost-nothing/data'];
  for (const folder of tables) change(`${folder}/coverage.csv`, (text) => text);
  expect(run('src/data/new-columns.ts').stderr).toBe('');
});

test('the walks have code for a column, a chart, a page and a kind of check, in as many files as the design allows', () => {
  const files = [...new Set(blocks.flatMap(({ to }) => to.file ?? to.into ?? []))];
  expect(files.sort()).toEqual([
    'src/charts/targets-due.chart.ts',
    'src/tables/check-kinds.ts',
    'src/tables/check-kinds/twice.ts',
    'src/tables/coverage.ts',
    'src/views/questions/View.astro',
    'src/views/questions/page.ts',
  ]);
});

test('what they add compiles', () => {
  // Browser tests are no part of the copy.
  const only = {
    extends: './tsconfig.json',
    compilerOptions: { types: ['node', 'astro/client'] },
    include: ['src', 'audit', 'testing'],
  };
  writeFileSync(join(project, 'tsconfig.walks.json'), JSON.stringify(only));
  const { status, stdout } = run('node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.walks.json');
  expect(status, stdout).toBe(0);
});

test('what they add is there, on pages and in files, in both languages', () => {
  const { status, stderr } = build(join(work, 'after'), { root: project, site: SITE });
  expect([status, stderr]).toEqual([0, '']);
  const read = (path: string) => readFileSync(join(work, 'after', path), 'utf8');
  for (const path of ['cakupan/index.html', 'en/coverage/index.html']) expect(read(path)).toContain('id="targets-due"');
  for (const path of ['charts/targets-due.csv', 'charts/targets-due.svg', 'embed/targets-due/index.html'])
    expect(read(path).length).toBeGreaterThan(0);
  expect(read('en/questions/index.html')).toContain('<h1>Questions</h1>');
  for (const path of ['index.html', 'rilis/index.html', 'sitemap.xml']) expect(read(path)).toContain('/tanya/');
  expect(read('data/coverage/index.html')).toContain('villages');
  expect(read('data/coverage.csv').split('\r\n')[0]).toContain(',villages,');
  expect(read('cek-angka/index.html')).toContain('Dua kali lipat?');
});

test('no test of tables, charts, checks, pages or words turns red by them, but for pictures that are not stored yet', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '-u',
      '--reporter=dot',
      'src/charts',
      'src/data',
      'src/i18n',
      'src/addresses',
      'testing/cases/cases',
    ],
    { cwd: project, encoding: 'utf8' },
  );
  expect(status, `${stdout}\n${stderr}`).toBe(0);
});

test('taken away again, they leave nothing: the site is what it was, to the byte', () => {
  for (const [path, text] of original) {
    if (text === null) rmSync(join(project, path));
    else writeFileSync(join(project, path), text);
  }
  rmSync(join(project, 'src/views/questions'), { recursive: true });
  expect(build(join(work, 'again'), { root: project, site: SITE }).stderr).toBe('');
  expect(prints(join(work, 'again'))).toEqual(before);
});
