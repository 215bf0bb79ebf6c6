import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What a Node of another version would print and end with, before it reads anything else. */
const under = (version: string) => {
  const pretended = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } })`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(pretended)}`,
      '--import',
      './src/build/node-version.js',
      '--eval',
      'console.log("it runs")',
    ],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
};

test.each(['20.20.2', '22.12.0', '24.14.9'])('Node %s is told in one line to be too old', (version) => {
  expect(under(version)).toEqual({
    status: 1,
    stdout: '',
    stderr: `this is Node ${version}, and the code needs 24.15 or newer; npm ci puts one in place for npm start, npm run build and npm test\n`,
  });
});

test.each(['24.15.0', '24.16.1', '26.0.0', '100.0.0'])('Node %s runs the code', (version) => {
  expect(under(version)).toEqual({ status: 0, stdout: 'it runs\n', stderr: '' });
});

test('the build is run by it, from the scripts and by itself', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  for (const name of ['start', 'build'])
    expect(scripts[name]).toBe(`node --import ./src/build/node-version.js src/build/cli.ts ${name}`);
  expect(/^import .*/m.exec(readFileSync('src/build/cli.ts', 'utf8'))![0]).toBe("import './node-version.js';");
});
