// No two files import each other, by any way round and for types alone as little as for values.
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();

/** `read-dataset.ts` imports `dataset.ts`: what the linter says of that file with these lines in it. */
const saidOf = async (lines: string): Promise<string[]> => {
  const [result] = await eslint.lintText(`${lines}\n`, { filePath: 'src/data/dataset.ts' });
  return result!.messages.map(({ ruleId }) => ruleId!);
};

test.each([
  "import './read-dataset.ts';",
  "export { readDataset } from './read-dataset.ts';",
  "export type { Objection } from './rules/rule.ts';",
  "import type { Objection } from './rules/rule.ts';\nexport type Said = Objection;",
  "import { type Objection } from './rules/rule.ts';\nexport type Said = Objection;",
])('a cycle is refused: %s', { timeout: 60_000 }, async (lines) => {
  expect(await saidOf(lines)).toEqual(['import-x/no-cycle']);
});

test('a file that is imported may import others', async () => {
  expect(await saidOf("import './problem.ts';")).toEqual([]);
});
