// What the compiler says of a catalogue: every key that is missing, by its name, and each text that does not match.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { CATALOGUE_LINE, catalogueFile, PSEUDO, pseudoMessages } from '../../testing/pseudo-language.ts';
import type { Text } from './text-forms.ts';

const CONFIG = ts.getParsedCommandLineOfConfigFile(
  'tsconfig.json',
  { noEmit: true, noErrorTruncation: true },
  { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
)!;

/** What the compiler says where a language with these messages is added, one line each. */
const saidOf = (texts: Readonly<Record<string, Text>>): string[] => {
  const changed = new Map([
    [resolve(`src/i18n/catalogues/${PSEUDO}.ts`), catalogueFile(texts)],
    [resolve('src/i18n/catalogues.ts'), readFileSync('src/i18n/catalogues.ts', 'utf8') + CATALOGUE_LINE],
  ]);
  const host = ts.createCompilerHost(CONFIG.options);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => changed.has(resolve(path)) || fileExists(path);
  host.readFile = (path) => changed.get(resolve(path)) ?? readFile(path);
  const program = ts.createProgram(['src/i18n/language.ts'], CONFIG.options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ').replace(/\s+/g, ' '));
};

describe('a new language', () => {
  test('compiles when it has every message', () => expect(saidOf(pseudoMessages())).toEqual([]));

  test('is told by name what it lacks', () => {
    const missing = ['home', 'glossary_title', 'menu', 'skip', 'licence_line', 'column_mark'] as const;
    const [said, ...more] = saidOf(pseudoMessages(missing));
    expect(more).toEqual([]);
    for (const key of missing) expect(said).toContain(`"${key}"`);
  });

  test('is told where a slot differs, and where a key is that no other language has', () => {
    const said = saidOf({ ...pseudoMessages(), release_line: 'Data {tanggal}', no_such_message: 'Nothing' });
    expect(said).toHaveLength(2);
    expect(said.join()).toMatch(/"Data \{tanggal\}".*slots: "date"/);
    expect(said.join()).toContain("not assignable to type 'never'");
  });
});
