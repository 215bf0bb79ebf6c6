// What was released is remembered: each way to change it without saying so is told in a line.
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ownPlaces } from '../../testing/contoh.ts';
import { randomFrom } from '../../testing/mutations/random.ts';
import { recordNewest, refusals, releasedCopy, rewrite, rowsIn, type CsvRow } from '../../testing/released-site.ts';
import { keptProblems } from '../data/kept-release.ts';
import { problemLine } from '../data/problem.ts';
import { readDataset } from '../data/read-dataset.ts';
import { changesIn, hashOfRow, historyOf, type Cells } from '../data/released-file.ts';
import { changedSinceRelease, type Memory } from '../data/remembered.ts';
import { origin } from '../tables/table.ts';
import { tableNames, type TableName } from '../tables/tables.ts';

const work = realpathSync(mkdtempSync(join(tmpdir(), 'memory-')));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const [released, site] = [join(work, 'released'), join(work, 'site')];
beforeAll(() => releasedCopy('examples/contoh', released));
beforeEach(() => {
  rmSync(site, { recursive: true, force: true });
  cpSync(released, site, { recursive: true });
});

const withCell = (table: TableName, id: string, column: string, value: string) =>
  rewrite(site, table, (rows) => rows.map((row) => (row['id'] === id ? { ...row, [column]: value } : row)));
const append = (table: TableName, row: CsvRow) => rewrite(site, table, (rows) => [...rows, row]);
const DAY = '2026-09-01';
const addRelease = (day = DAY) => append('releases', { id: day, date: day, summary_id: 'Baru.', summary_en: 'New.' });
const revise = (change: CsvRow) =>
  append('revisions', { id: 'rev900', release: DAY, reason_id: 'Salah ketik.', reason_en: 'A slip.', ...change });
const newTarget = (of: CsvRow = {}) =>
  append('targets', { ...rowsIn(site, 'targets')[0]!, id: 'tgt900', due: '2031', ...of });

const RATE = { table: 'coverage', row: 'cov003', column: 'rate_percent' };

test('tables that are as they were released have no problem, in any order of rows and columns', () => {
  expect(refusals(site)).toEqual([]);
  rewrite(site, 'coverage', (rows) => rows.toReversed());
  rewrite(site, 'gaps', (rows) => rows.toReversed());
  expect(refusals(site)).toEqual([]);
});

test('a site of which nothing was released has nothing to remember', () => {
  rmSync(join(site, 'data', 'released.csv'));
  withCell('coverage', 'cov003', 'rate_percent', '30.01');
  newTarget();
  expect(refusals(site).filter((line) => /release/.test(line))).toEqual([]);
});

describe('without a revision', () => {
  test.each<[string, () => void, string]>([
    [
      'a cell that changes',
      () => withCell('coverage', 'cov003', 'rate_percent', '30.01'),
      'data/coverage.csv:4:rate_percent: "30.01" was released as 30.00 (2026-07); write that again, or add a row to revisions.csv: table coverage, row cov003, column rate_percent, old_value 30.00, new_value 30.01',
    ],
    [
      'a number that went through a spreadsheet',
      () => withCell('coverage', 'cov003', 'rate_percent', '30'),
      'data/coverage.csv:4:rate_percent: "30" is the number that the release 2026-07 holds, in other digits; write 30.00',
    ],
    [
      'a cell that is emptied',
      () => withCell('coverage', 'cov003', 'note_id', ''),
      'data/coverage.csv:4:note_id: "" was released as',
    ],
    [
      'a cell that is filled',
      () => withCell('gaps', 'gap001', 'ask_id', 'Kantor lain'),
      'data/gaps.csv:2:ask_id: "Kantor lain" was released as',
    ],
    [
      'a source that is rewired',
      () => withCell('workforce', 'wfc001', 'source', rowsIn(site, 'workforce')[2]!['source']!),
      'data/workforce.csv:2:source: ',
    ],
    [
      'a release that gets another day',
      () => withCell('releases', '2026-07', 'date', '2026-07-02'),
      'data/releases.csv:3:date: "2026-07-02" was released as 2026-07-01 (2026-07)',
    ],
    [
      'a revision that is told in another way',
      () => withCell('revisions', 'rev001', 'old_value', '43'),
      'data/revisions.csv:2:old_value: "43" was released as 44 (2026-07)',
    ],
    [
      'a row that is gone',
      () => rewrite(site, 'coverage', (rows) => rows.filter(({ id }) => id !== 'cov003')),
      'data/coverage.csv:4:id: "cov003" was released (2026-07) and is gone; put its row back (Kabupaten Contoh, ',
    ],
    [
      'a row that gets another number',
      () => withCell('gaps', 'gap002', 'id', 'gap900'),
      'data/gaps.csv:3:id: "gap900" was released as gap002 (2026-07); an id never changes, so write gap002',
    ],
    [
      'an id that is used for another row',
      () =>
        rewrite(site, 'gaps', ([first, second, ...rows]) => [
          { ...second!, id: first!['id']!, question_id: 'Apa?', question_en: 'What?', topic: first!['topic']! },
          second!,
          ...rows,
        ]),
      'data/gaps.csv:2:id: "gap001" was released for another row (2026-07: ',
    ],
  ])('%s is refused', (_what, change, line) => {
    change();
    const lines = refusals(site);
    expect(lines[0]!.slice(0, line.length)).toBe(line);
    expect(lines).toHaveLength(1);
  });

  test('two ids that are exchanged are told where each stands', () => {
    rewrite(site, 'gaps', ([a, b, ...rows]) => [{ ...a!, id: b!['id']! }, { ...b!, id: a!['id']! }, ...rows]);
    expect(refusals(site)).toEqual([
      'data/gaps.csv:2:id: "gap002" was released as gap001 (2026-07); an id never changes, so write gap001',
      'data/gaps.csv:3:id: "gap001" was released as gap002 (2026-07); an id never changes, so write gap002',
    ]);
  });
});

describe('a revision', () => {
  beforeEach(() => {
    addRelease();
    withCell('coverage', 'cov003', 'rate_percent', '30.01');
  });

  test('that tells the truth explains the change', () => {
    revise({ ...RATE, old_value: '30.00', new_value: '30.01' });
    // What follows from the new figure is told only now.
    expect(refusals(site).filter((line) => !/^data\/(?:checks|coverage|story)\.csv/.test(line))).toEqual([]);
    expect(refusals(site).filter((line) => /released|revision/.test(line))).toEqual([]);
  });

  test('that starts from a value which was not released is refused, with that value', () => {
    revise({ ...RATE, old_value: '29', new_value: '30.01' });
    expect(refusals(site)[0]).toBe(
      'data/revisions.csv:3:old_value: "29" is not what the release 2026-07 holds in coverage:cov003; write 30.00',
    );
  });

  test('of a cell that has not changed is refused: it was never released otherwise', () => {
    withCell('coverage', 'cov003', 'rate_percent', '30.00');
    revise({ ...RATE, old_value: '29', new_value: '30.00' });
    expect(refusals(site)).toEqual([
      'data/revisions.csv:3:old_value: "29" is not what the release 2026-07 holds in coverage:cov003; write 30.00',
    ]);
  });

  test('that ends elsewhere is refused', () => {
    revise({ ...RATE, old_value: '30.00', new_value: '31' });
    expect(refusals(site)).toContain(
      'data/revisions.csv:3:new_value: "31" is not what coverage:cov003 holds now (30.01); correct one of them',
    );
  });

  test('that names a release from before it is refused', () => {
    revise({ ...RATE, release: '2026-07', old_value: '30.00', new_value: '30.01' });
    expect(refusals(site)).toContain(
      `data/revisions.csv:3:release: "2026-07" was released before this row was written; name the release that holds the new value first, ${DAY}`,
    );
  });

  test('of a row that was never released is refused', () => {
    withCell('coverage', 'cov003', 'rate_percent', '30.00');
    newTarget();
    revise({
      table: 'targets',
      row: 'tgt900',
      column: 'rate_percent',
      old_value: '1',
      new_value: rowsIn(site, 'targets').at(-1)!['rate_percent']!,
    });
    expect(refusals(site)).toContain(
      'data/revisions.csv:3:row: "tgt900" was never released with another value; write the cell as it should be, and take this row away',
    );
  });
});

describe('a row that is taken away', () => {
  const removal = { table: 'gaps', row: 'gap001', column: 'id', old_value: 'gap001', new_value: '' };
  beforeEach(() => addRelease());

  test('is explained by a revision of its id', () => {
    rewrite(site, 'gaps', (rows) => rows.filter(({ id }) => id !== 'gap001'));
    revise(removal);
    expect(refusals(site)).toEqual([]);
  });

  test('has to be gone', () => {
    revise(removal);
    expect(refusals(site)).toEqual([
      'data/revisions.csv:3:row: "gap001" still stands in gaps.csv; take it away there, or this row here',
    ]);
  });

  test('never comes back as another one', () => {
    rewrite(site, 'gaps', (rows) => rows.filter(({ id }) => id !== 'gap001'));
    revise(removal);
    recordNewest(site);
    expect(changesIn(historyOf(join(site, 'data')), DAY)).toEqual({
      added: [`releases:${DAY}`, 'revisions:rev900'],
      changed: [],
      removed: ['gaps:gap001'],
    });
    expect(refusals(site)).toEqual([]);
    addRelease('2026-10-01');
    append('gaps', { ...rowsIn(site, 'gaps')[0]!, id: 'gap001', question_id: 'Apa?', question_en: 'What?' });
    expect(refusals(site)[0]).toMatch(/^data\/gaps\.csv:\d+:id: "gap001" was released for a row that is gone; /);
  });
});

describe('what is new', () => {
  test('waits for a release', () => {
    newTarget();
    const line = rowsIn(site, 'targets').length + 1;
    expect(refusals(site)).toEqual([
      `data/targets.csv:${line}:id: "tgt900" is in no release as it stands here; add a row to releases.csv with the day of the new release`,
    ]);
    addRelease();
    expect(refusals(site)).toEqual([]);
  });

  test('comes after what was released', () => {
    addRelease('2026-06-30');
    expect(refusals(site)).toContain(
      'data/releases.csv:4:date: "2026-06-30" is not after the release 2026-07 (2026-07-01), which is recorded; write the day of the new release',
    );
  });

  test('may be the end of a rule, which is no revision', () => {
    withCell('rules', 'rul003', 'valid_to', '2031-12-31');
    expect(refusals(site)[0]).toMatch(/^data\/rules\.csv:\d+:id: "rul003" is in no release as it stands here; /);
    addRelease();
    expect(refusals(site)).toEqual([]);
  });

  test('is remembered with the next release', () => {
    newTarget();
    addRelease();
    recordNewest(site);
    expect(changesIn(historyOf(join(site, 'data')), DAY)!.added).toEqual(['targets:tgt900', `releases:${DAY}`]);
    withCell('targets', 'tgt900', 'due', '2032');
    expect(refusals(site)[0]).toContain('"2032" was released as 2031 (2026-09-01)');
  });
});

test('a column that came after a release changes nothing that was released, but those from before do', () => {
  const tables = join(site, 'data');
  const data = readDataset(tables, ownPlaces);
  const without = (cells: Cells, ...gone: readonly string[]): Cells =>
    Object.fromEntries(Object.entries(cells).filter(([column]) => !gone.includes(column)));
  const rows = data.rules.map(({ id, [origin]: { cells } }) => [id, without(cells, 'regulation')] as const);
  const memory = (released: readonly (readonly [string, Cells])[]): Memory => ({
    history: released.map(([id, cells]) => ({ release: '2026-01', what: `rules:${id}`, sha256: hashOfRow(cells) })),
    kept: () => new Map([['rules', { columns: new Set(Object.keys(released[0]![1])), rows: new Map(released) }]]),
    fileOf: (name) => name,
  });
  expect(changedSinceRelease(data, memory(rows))).toEqual([]);
  const [[id, cells], ...others] = rows as [(typeof rows)[number], ...typeof rows];
  expect(changedSinceRelease(data, memory([[id, { ...cells, source: 'lain' }], ...others]))).toMatchObject([
    { file: 'rules', column: 'source' },
  ]);
});

test('what is kept of a release is kept', () => {
  const lines = () =>
    keptProblems(join(site, 'public'), historyOf(join(site, 'data'))).map((problem) =>
      problemLine(problem).replaceAll(`${site}/`, ''),
    );
  expect(lines()).toEqual([]);
  writeFileSync(join(site, 'public/rilis/2026-07/mine.txt'), 'mine');
  writeFileSync(join(site, 'public/rilis/2026-07/tables-2026-07-01.zip'), 'another');
  expect(lines()).toEqual([
    'public/rilis/2026-07/mine.txt: is no file of the release; move it away',
    'public/rilis/2026-07/tables-2026-07-01.zip: is not what was released; take it back as it was committed',
  ]);
  rmSync(join(site, 'public'), { recursive: true });
  expect(lines()).toEqual([
    'public/rilis/2026-07/SHA256SUMS: is not the list that was released; take it back as it was committed',
  ]);
});

test('a history that is lost is missed, and one that was changed is not believed', () => {
  const [header, first, ...lines] = readFileSync(join(site, 'data', 'released.csv'), 'utf8').split('\n');
  expect(first).toContain('coverage:cov001');
  writeFileSync(join(site, 'data', 'released.csv'), [header, ...lines].join('\n'));
  expect(keptProblems(join(site, 'public'), historyOf(join(site, 'data'))).map(problemLine)).toEqual([
    'released.csv: does not remember the rows that the release 2026-07 holds; take it back as it was committed',
  ]);
  writeFileSync(join(site, 'data', 'released.csv'), 'release,what\n');
  expect(() => historyOf(join(site, 'data'))).toThrow('is not as it was written');
  rmSync(join(site, 'data', 'released.csv'));
  expect(keptProblems(join(site, 'public'), historyOf(join(site, 'data')))).toHaveLength(1);
});

/** Changes of a released row that nobody has listed: a seed makes the same ones again. */
const SEED = Number(process.env['MEMORY_SEED'] ?? 20_261_130);

test('whatever changes in a released row is refused where it stands', () => {
  const random = randomFrom(SEED);
  const used = tableNames.filter((table) => rowsIn(released, table).length > 1);
  for (let i = 0; i < 60; i += 1) {
    rmSync(site, { recursive: true, force: true });
    cpSync(released, site, { recursive: true });
    const table = random.pick(used);
    const rows = rowsIn(site, table);
    const row = random.pick(rows);
    const column = random.pick(Object.keys(row).filter((name) => name !== 'id'));
    const others = [...new Set(rows.map((each) => each[column]!))].filter((cell) => cell !== row[column]);
    const value = others.length > 0 ? random.pick(others) : row[column] === '' ? 'x y' : '';
    withCell(table, row['id']!, column, value);
    const lines = refusals(site);
    const place = new RegExp(`^data/${table}\\.csv:${rows.indexOf(row) + 2}:`);
    expect(
      lines.filter((line) => place.test(line)),
      `${table}:${row['id']} ${column} ${row[column]} → ${value}: ${lines[0]}`,
    ).not.toEqual([]);
  }
});
