/**
 * `node src/build/cli.ts build` makes the site; `start` makes it and serves it; `dev` shows pages as they
 * change, without a build. What a person has to put right is
 * printed one line each, and the exit code is 1; the last good site then stays.
 */
import './node-version.js';
import { build, dev, preview } from 'astro';
import { BadData } from '../data/problem.ts';
import { BadWords } from './check-words.ts';
import { pathOf, readSettings, type SiteSettings } from '../settings.ts';
import { BadCommand, readCommand, type Command } from './command.ts';
import { GateClosed } from './gate/gate.ts';
import { oneLine } from './one-line.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

/** The site is built, and its server does not start. */
class NotServed extends Error {}

const serve = async ({ out, port }: Command, settings: SiteSettings): Promise<void> => {
  try {
    const server = await preview({ root: process.cwd(), outDir: out, logLevel: 'silent', server: { port } });
    console.log(`serving http://localhost:${server.port}${pathOf(settings)}/`);
  } catch (error) {
    throw new NotServed(oneLine(error), { cause: error });
  }
};

const failed = (error: unknown): void => {
  process.exitCode = 1;
  if (error instanceof BadData || error instanceof BadWords) {
    console.error(error.message);
    const { problems } = error;
    console.error(
      `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the ${error instanceof BadData ? 'data' : 'words'}; the site was not built`,
    );
  } else if (error instanceof GateClosed) {
    console.error(error.message);
    console.error('the built site may not be published; the last one stays');
  } else if (error instanceof BadCommand) {
    console.error(error.message);
  } else if (error instanceof NotServed) {
    console.error(`${oneLine(error)}; the site is built, and nothing serves it`);
  } else {
    console.error(`${oneLine(error)}; the site was not built`);
    if (process.env.DEBUG) console.error(error);
  }
};

try {
  const command = readCommand(process.argv.slice(2));
  if (command.site) process.env.SITE_FOLDER = command.site;
  if (command.data) process.env.SITE_DATA = command.data;
  // Told here in lines of their own; Astro reads them too, and tells its own story of what is wrong there.
  const settings = readSettings(command.site ?? '.');
  if (command.name === 'dev') await dev({ root: process.cwd(), server: { port: command.port } });
  else await build({ root: process.cwd(), outDir: command.out, logLevel: 'silent' });
  if (command.name === 'start') await serve(command, settings);
} catch (error) {
  failed(error);
}
