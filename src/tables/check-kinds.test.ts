import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkKinds } from './check-kinds.ts';

const FOLDER = new URL('./check-kinds/', import.meta.url);

test('every kind of check that a file announces is in the list', async () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const exported = await Promise.all(
    files.map(async (name) => Object.values((await import(`./check-kinds/${name}`)) as object) as readonly object[]),
  );
  const announced = exported.flat().filter((value) => 'workOut' in Object(value));
  expect(new Set(announced)).toEqual(new Set(Object.values(checkKinds)));
  expect(announced).toHaveLength(Object.keys(checkKinds).length);
});
