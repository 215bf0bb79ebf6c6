import { defaultLanguage } from '../i18n/language.ts';
import { holdsMark, takeMarks, withLentMarked } from '../press/mark.ts';
import type { BuiltFile } from './gate/built-site.ts';

/** Files whose text the press prints into. */
const isText = ({ path }: BuiltFile) => /\.(?:html|svg|xml|json|jsonld)$/.test(path);

/**
 * Takes the records of what was printed out of built files. `stream` is one line of JSON for each, in the order in which
 * they stand in the file: `page`, `kind`, `printed` and what else `PrintRecord` knows. A file without records is the same
 * object as before.
 */
export const takeStream = (made: readonly BuiltFile[]): { files: readonly BuiltFile[]; stream: string } => {
  const lines: string[] = [];
  const files = made.map((file) => {
    if (!isText(file)) return file;
    const whole = file.bytes.toString('utf8');
    const { text, printed } = takeMarks(file.path.endsWith('.html') ? withLentMarked(whole, defaultLanguage) : whole);
    if (text === whole) return file;
    for (const record of printed) lines.push(`${JSON.stringify({ page: file.path, ...record })}\n`);
    return { ...file, bytes: Buffer.from(text) };
  });
  return { files, stream: lines.join('') };
};

/** Files in which a record was left, because nothing took it out. */
export const markFaults = (files: readonly BuiltFile[]): string[] =>
  files.filter(({ bytes }) => holdsMark(bytes)).map(({ path }) => `${path}: holds a record that is not for readers`);
