import { join } from 'node:path';
import { defineConfig } from 'astro/config';
import { gatedBuild } from './src/build/integration.ts';
import { pathOf, readSettings } from './src/settings.ts';

const folder = process.env.SITE_FOLDER ?? '.';
const settings = readSettings(folder);

/** Reloads the development server's pages when a table changes; they read the tables themselves. */
const reloadOnData = {
  name: 'reload-on-data',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.watcher.add(process.env.SITE_DATA ?? join(folder, 'data'));
      server.watcher.on('all', (_event, path) => {
        if (!path.endsWith('.csv')) return;
        for (const environment of Object.values(server.environments)) environment.hot.send({ type: 'full-reload' });
      });
    },
  },
};

export default defineConfig({
  site: settings.address,
  base: `${pathOf(settings)}/`,
  // Its kept releases, and what else a site serves as it is, are the site's own.
  publicDir: join(folder, 'public'),
  // Every page's address ends with a slash; to demand it would refuse files without an ending, such as SHA256SUMS.
  trailingSlash: 'ignore',
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [gatedBuild(), reloadOnData],
  // Phones keep their browser for years: the style sheet is written for these and newer ones.
  vite: { build: { cssTarget: ['chrome109', 'firefox109', 'safari15.6'] } },
});
