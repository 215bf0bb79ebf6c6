import { expect, test } from 'vitest';
import { gatedBuild } from './integration.ts';

test.each(['dev', 'preview', 'sync'] as const)('astro %s goes on as if there were no gate', async (command) => {
  const changed: unknown[] = [];
  const added: unknown[] = [];
  const hook = gatedBuild().hooks['astro:config:setup']!;
  await hook({
    command,
    addMiddleware: (one: unknown) => added.push(one),
    updateConfig: (config: unknown) => changed.push(config),
  } as unknown as Parameters<typeof hook>[0]);
  expect(changed).toEqual([]);
  // A reader of the development server sees no marks either.
  expect(added).toHaveLength(command === 'dev' ? 1 : 0);
});
