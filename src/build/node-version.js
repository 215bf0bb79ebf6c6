/**
 * Tells in one line when the Node that runs this is too old for the code, as where `npm ci` could put none in place. It is
 * plain JavaScript, and loaded ahead of everything: a Node that is too old cannot read TypeScript.
 */
import { readFileSync } from 'node:fs';

const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const numbers = (version) => version.match(/\d+/g).map(Number);
const [neededMajor, neededMinor] = numbers(engines.node);
const [major, minor] = numbers(process.versions.node);

if (major < neededMajor || (major === neededMajor && minor < neededMinor)) {
  console.error(
    `this is Node ${process.versions.node}, and the code needs ${neededMajor}.${neededMinor} or newer; npm ci puts one in place for npm start, npm run build and npm test`,
  );
  process.exit(1);
}
