import { pathToFileURL, fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Makes every build of Astro, by whatever command, one that checks the tables before it and passes the gate after it,
 * and whose site takes the place of the last one only then. Other commands of Astro go without; the development server
 * shows pages as they are when they are finished.
 */
export const gatedBuild = (): AstroIntegration => {
  let complete: () => void;
  return {
    name: 'gated-build',
    hooks: {
      'astro:config:setup': async ({ addMiddleware, command, config, updateConfig }) => {
        if (command === 'dev') addMiddleware({ order: 'pre', entrypoint: new URL('./bare-pages.ts', import.meta.url) });
        if (command !== 'build') return;
        // Only a build needs what the steps need, which takes a while to load.
        const { begin } = await import('./steps.ts');
        const begun = begin(fileURLToPath(config.root), fileURLToPath(config.outDir));
        complete = begun.complete;
        updateConfig({ outDir: pathToFileURL(`${begun.folder}/`) });
      },
      'astro:build:done': () => complete(),
    },
  };
};
