/**
 * `node src/build/cli.ts build` makes the site; `start` makes it and serves it. What a person has to put right is
 * printed one line each, and the exit code is 1; the last good site then stays.
 */
import { parseArgs } from 'node:util';
import { preview } from 'astro';
import { BadData } from '../data/problem.ts';
import { BadWords } from './check-words.ts';
import { GateClosed } from './gate.ts';
import { oneLine } from './one-line.ts';
import { buildSite } from './steps.ts';

const readArguments = () =>
  parseArgs({
    allowPositionals: true,
    options: { data: { type: 'string' }, out: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4321' } },
  });
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const say = (line: string) => console.log(line);

const failed = (error: unknown): void => {
  process.exitCode = 1;
  if (error instanceof BadData || error instanceof BadWords) {
    console.error(error.message);
    const { problems } = error;
    console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the ${error instanceof BadData ? 'data' : 'words'}; the site was not built`);
  } else if (error instanceof GateClosed) {
    console.error(error.message);
    console.error('the built site may not be published; the last one stays');
  } else {
    console.error(`${oneLine(error)}; the site was not built`);
    if (process.env.DEBUG) console.error(error);
  }
};

try {
  const { values, positionals } = readArguments();
  if (values.data) process.env.SITE_DATA = values.data;
  await buildSite(values.out, say);
  if (positionals[0] === 'start') {
    const server = await preview({ root: process.cwd(), outDir: values.out, logLevel: 'error', server: { port: Number(values.port) } });
    say(`serving http://localhost:${server.port}/`);
  }
} catch (error) {
  failed(error);
}
