import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { BadData } from './problem.ts';
import { readDataset } from './dataset.ts';

const work = mkdtempSync(join(tmpdir(), 'tables-'));
const folder = join(work, 'data');
afterAll(() => rmSync(work, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync('data', folder, { recursive: true });
});

/** Changes one cell of a row, found by its id; returns the line it stands on. */
const change = (table: string, id: string, column: string, value: string): number => {
  const path = join(folder, `${table}.csv`);
  const lines = readFileSync(path, 'utf8').split('\n');
  const at = lines.findIndex((line) => line.startsWith(`${id},`));
  const index = lines[0]!.split(',').indexOf(column);
  const cells = lines[at]!.match(/("([^"]|"")*"|[^,]*)(,|$)/g)!.map((cell) => cell.replace(/,$/, ''));
  cells[index] = value;
  lines[at] = cells.slice(0, lines[0]!.split(',').length).join(',');
  writeFileSync(path, lines.join('\n'));
  return at + 1;
};

const problems = (): string[] => {
  try {
    readDataset(folder);
    return [];
  } catch (error) {
    if (!(error instanceof BadData)) throw error;
    return error.message.replaceAll(`${folder}/`, 'data/').split('\n');
  }
};

test('the published tables have no problem', () => {
  expect(problems()).toEqual([]);
});

describe('rows that cannot be true together stop the build', () => {
  test('an id that stands twice', () => {
    const line = change('coverage', 'cov118', 'id', 'cov117');
    expect(problems()).toEqual([`data/coverage.csv:${line}:id: "cov117" is the id of line 117 too; an id stands once`]);
  });

  test('a source that does not exist', () => {
    const line = change('coverage', 'cov001', 'source', 'nobody-2024');
    expect(problems()).toEqual([`data/coverage.csv:${line}:source: "nobody-2024" is no id of the table sources; add that row or correct the id`]);
  });

  test('a figure from the future', () => {
    const line = change('coverage', 'cov016', 'date', '2027-01-01');
    expect(problems()).toEqual([`data/coverage.csv:${line}:date: "2027-01-01" is after the newest release (2026-11-22); correct it, or add a release`]);
  });

  test('a period that ends before it starts', () => {
    const line = change('enrolment', 'enr008', 'paid_to', '2024-08');
    expect(problems()).toEqual([`data/enrolment.csv:${line}:paid_to: "2024-08" is before paid_from (2025-09); a period runs forward`]);
  });

  test('a rate far from its own numerator over its own base', () => {
    const line = change('coverage', 'cov020', 'rate_percent', '3.95');
    expect(problems()[0]).toMatch(new RegExp(`^data/coverage\\.csv:${line}:rate_percent: "3.95" does not fit covered_workers \\d+ of \\d+`));
  });

  test('parts above their whole', () => {
    change('enrolment', 'enr009', 'workers', '61608');
    expect(problems()[0]).toMatch(/takes the parts of enr008 to 65703, above its 55703/);
  });

  test('a note in one language only', () => {
    const line = change('coverage', 'cov011', 'note_en', '');
    expect(problems()).toEqual([`data/coverage.csv:${line}:note_en: "" is empty while the note in the other language is not; write both or none`]);
  });

  test.each([
    ['coverage', 'cov001', 'place', 'KABUPATEN Sarolangun', 'is spelt Kabupaten Sarolangun elsewhere; write it the same way'],
    ['coverage', 'cov001', 'place', 'Kab. Sarolangun', 'is spelt Kabupaten Sarolangun elsewhere; write it the same way'],
    ['coverage', 'cov001', 'place', 'Kabupaten  Sarolangun', 'has two spaces in a row; keep one'],
    ['coverage', 'cov001', 'place', 'Kabupaten S\u0430rolangun', 'has a letter of another script (\u0430, U+0430); type it again in Latin letters'],
    ['rules', 'rul003', 'value', '16.800', 'may be a thousand with a dot or a number with three decimals; write 16800 or 16.80'],
    ['rules', 'rul006', 'value', '500', 'is a percentage over 100; write 100 or less'],
    ['enrolment', 'enr009', 'part_of', 'enr009', 'names its own row; a group is part of another one'],
  ])('%s %s: %s is %s', (table, id, column, value, message) => {
    const line = change(table, id, column, value);
    expect(problems()).toContain(`data/${table}.csv:${line}:${column}: ${JSON.stringify(value)} ${message}`);
  });

  test('a value without its unit', () => {
    const line = change('rules', 'rul003', 'unit', '');
    expect(problems()).toEqual([`data/rules.csv:${line}:unit: "" is empty while value is not; fill both or none`]);
  });
});

describe('a contradiction that no check names stops the build', () => {
  const add = (table: string, row: string) => writeFileSync(join(folder, `${table}.csv`), `${readFileSync(join(folder, `${table}.csv`), 'utf8').trimEnd()}\n${row}\n`);

  test('another rate for the same place and day', () => {
    add('coverage', 'cov900,Kabupaten Sarolangun,2025-03-16,ucj,all,,55,,,,published,rounded,akselnews-2025-10-28,,');
    expect(problems()).toHaveLength(2);
    expect(problems()[0]).toMatch(/:rate_percent: "55" contradicts cov016 on line 17, which says 52; correct one, or add a check that names both$/);
  });

  test('another number of workers in the same month', () => {
    add('workforce', 'wfc900,Kabupaten Sarolangun,2024-11,stated_total,all,121000,,exact,jambilink-2024-11,,');
    expect(problems().some((line) => line.includes('"121000" contradicts wfc029'))).toBe(true);
  });

  test('another amount for the same round', () => {
    add('funding', 'fun900,Kabupaten Sarolangun,apbdp-2024,2024-11-06,2024,apbd_p,apbd_p,2800000000,rounded,jambilink-2024-11,,');
    expect(problems()[0]).toMatch(/"2800000000" contradicts fun001/);
  });

  test('not the same figure, rounded', () => {
    add('coverage', 'cov900,Kabupaten Bungo,2024-12-31,ucj,all,,61,,,,published,rounded,jambiindependent-2025-01-20,,');
    expect(problems()).toEqual([]);
  });
});

describe('a check that cannot be worked stops the build', () => {
  test.each([
    ['before=coverage:cov999 after=coverage:cov012 added=enrolment:enr001 base=workforce:wfc029', 'names coverage:cov999, which is no row; correct the id'],
    ['before=coverage:cov011 after=coverage:cov012 base=workforce:wfc029', 'lacks the role added; write added=enrolment:id'],
    ['before=funding:fun001 after=coverage:cov012 added=enrolment:enr001 base=workforce:wfc029', 'takes before from funding; step takes it from coverage'],
    ['before=coverage:cov015 after=coverage:cov012 added=enrolment:enr001 base=workforce:wfc029', 'names coverage:cov015, which publishes no rate_percent'],
    ['before=coverage:cov011 before=coverage:cov011 after=coverage:cov012 added=enrolment:enr001 base=workforce:wfc029', 'fills the role before 2 times; once is expected'],
    ['cov011 and cov012', 'is not of the form role=table:id role=table:id setting=value'],
  ])('%s', (operands, message) => {
    const line = change('checks', 'chk001', 'operands', operands);
    expect(problems()).toEqual([`data/checks.csv:${line}:operands: ${JSON.stringify(operands.length > 60 ? `${operands.slice(0, 60)}…` : operands)} ${message}`]);
  });

  test('a check without its English', () => {
    const line = change('checks', 'chk001', 'title_en', '');
    expect(problems()).toEqual([`data/checks.csv:${line}:title_en: "" is empty, and this column may not be`]);
  });

  test('reasons in one language only', () => {
    const line = change('checks', 'chk001', 'reasons_en', '');
    expect(problems()).toEqual([`data/checks.csv:${line}:reasons_en: "" is empty while the reasons in the other language are not; write both or none`]);
  });
});

test('all problems of all files are told in one run', () => {
  change('coverage', 'cov001', 'rate_percent', '41,02'.replace(',', ';'));
  change('funding', 'fun001', 'amount_idr', '-1');
  change('gaps', 'gap001', 'topic', '');
  expect(problems().map((line) => line.split(':')[0])).toEqual(['data/coverage.csv', 'data/funding.csv', 'data/gaps.csv']);
});

test('a missing file, a folder in its place and a file of no table are each named', () => {
  rmSync(join(folder, 'coverage.csv'));
  rmSync(join(folder, 'apbd.csv'));
  mkdirSync(join(folder, 'apbd.csv'));
  writeFileSync(join(folder, 'coverage (1).csv'), 'x');
  const lines = problems();
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^data\/coverage \(1\)\.csv: belongs to no table; expected coverage\.csv/);
  expect(lines[1]).toBe('data/coverage.csv: is missing; every table has a file, even one that holds few rows');
  expect(lines[2]).toBe('data/apbd.csv: is a folder; expected a CSV file');
});

test('the build prints the lines, ends with exit code 1 and leaves the last site as it was', { timeout: 60_000 }, () => {
  const out = join(work, 'dist');
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'index.html'), 'the last good site');
  const line = change('coverage', 'cov011', 'rate_percent', '141.02');
  const result = spawnSync(process.execPath, ['src/build/cli.ts', 'build', '--data', folder, '--out', out], { encoding: 'utf8' });
  expect(result.status).toBe(1);
  expect(result.stderr).toContain(`coverage.csv:${line}:rate_percent: "141.02" is over 100; write 100 or less\n1 problem in the data; the site was not built`);
  expect(result.stderr).not.toMatch(/^\s+at /m);
  expect(execFileSync('ls', ['-A', work], { encoding: 'utf8' }).trim().split('\n')).toEqual(['data', 'dist']);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the last good site');
});

describe('the ledger of revisions and the tables tell one story', () => {
  const header = 'id,release,table,row,column,old_value,new_value,reason_id,reason_en\n';
  const ledger = (...rows: string[]) => {
    writeFileSync(join(folder, 'revisions.csv'), header + rows.map((row) => `${row},salah ketik,typing slip\n`).join(''));
    return problems();
  };

  test('a ledger without revisions is right', () => expect(ledger()).toEqual([]));

  test('a revision that fits, and an older one of the same cell', () => {
    expect(ledger('rev001,2026-11,coverage,cov016,rate_percent,50,51', 'rev002,2026-11,coverage,cov016,rate_percent,51,52')).toEqual([]);
  });

  test('a cell that held nothing before', () => expect(ledger('rev001,2026-11,coverage,cov016,rate_percent,,52')).toEqual([]));

  test.each([
    ['no such release', 'rev001,2027-01,coverage,cov016,rate_percent,50,52', 'release: "2027-01" is no id of the table releases; add that row or correct the id'],
    ['no such column', 'rev001,2026-11,coverage,cov016,rate,50,52', 'column: "rate" is no column of the table coverage'],
    ['a column named like a built-in', 'rev001,2026-11,coverage,cov016,constructor,50,52', 'column: "constructor" is no column of the table coverage'],
    ['no such row', 'rev001,2026-11,coverage,cov999,rate_percent,50,52', 'row: "cov999" is no id of the table coverage; a row that was published stays'],
    ['nothing changed', 'rev001,2026-11,coverage,cov016,rate_percent,52,52', 'new_value: "52" is the old value; a revision changes it'],
    ['another value now', 'rev001,2026-11,coverage,cov016,rate_percent,52,53', 'new_value: "53" is not what coverage:cov016 holds now (52); correct one of them'],
  ])('%s', (_name, row, line) => expect(ledger(row)).toEqual([`data/revisions.csv:2:${line}`]));

  test('no such table', () => {
    expect(ledger('rev001,2026-11,cover,cov016,rate_percent,50,52')[0]).toMatch(/^data\/revisions\.csv:2:table: "cover" is no table; expected one of coverage, targets/);
  });
});
