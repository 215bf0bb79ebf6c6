import { expect, test } from 'vitest';
import { readDataset } from '../data/read-dataset.ts';
import { workerRights } from './worker-rights.ts';

const ids = Object.fromEntries(
  Object.entries(workerRights(readDataset('data'))).map(([group, rules]) => [
    group,
    rules.map(({ id }: { id: string }) => id),
  ]),
);

test('the rules of the published tables, group by group', () => {
  expect(ids).toEqual({
    contributions: ['rul001', 'rul002', 'rul003', 'rul004'],
    death: ['rul012', 'rul013', 'rul014', 'rul015'],
    accident: ['rul016', 'rul017', 'rul018'],
    school: ['rul019', 'rul020', 'rul021', 'rul022', 'rul023', 'rul024', 'rul025', 'rul026', 'rul027', 'rul028'],
    unresolved: ['rul029'],
    relieved: ['rul009', 'rul010'],
  });
});
