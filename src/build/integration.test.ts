import { expect, test } from 'vitest';
import { gatedBuild } from './integration.ts';

test.each(['dev', 'preview', 'sync'] as const)('astro %s goes on as if there were no gate', async (command) => {
  const changed: unknown[] = [];
  const hook = gatedBuild().hooks['astro:config:setup']!;
  await hook({ command, updateConfig: (config: unknown) => changed.push(config) } as unknown as Parameters<
    typeof hook
  >[0]);
  expect(changed).toEqual([]);
});
