import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemLine, type Problem } from '../data/problem.ts';
import type { Text } from '../i18n/text-forms.ts';

/** The messages of the languages, by their tags. */
type Catalogues = Readonly<Record<string, { readonly messages: Readonly<Record<string, Text>> }>>;

/** The words cannot be used; carries every problem that was found. */
export class BadWords extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(problemLine).join('\n'));
    this.name = 'BadWords';
    this.problems = problems;
  }
}

const SLOT = /\{[a-z_]+\}/g;

const faultOf = (text: Text): string | undefined => {
  const forms =
    typeof text === 'string' ? [text] : Object.entries(text).flatMap(([form, words]) => (form === 'by' ? [] : [words]));
  if (!forms.every((form) => form.trim())) return 'is blank; write it';
  if (/[{}]/.test(forms.join(' ').replace(SLOT, ''))) return 'has a brace that is no slot; write slots like {rate}';
  return undefined;
};

/** Line of a file on which a message starts, counted from 1; absent when the file cannot be read or says it otherwise. */
const lineOf = (file: string, key: string): { line?: number } => {
  try {
    const at = readFileSync(file, 'utf8')
      .split('\n')
      .findIndex((line) => new RegExp(`^\\s*['"]?${key}['"]?:`).test(line));
    return at === -1 ? {} : { line: at + 1 };
  } catch {
    return {};
  }
};

/**
 * Looks at what the compiler does not see: that no text is blank, and that every brace belongs to a slot. Throws `BadWords`
 * with one line for each fault.
 *
 * @param folder where the catalogues are
 */
export const checkWords = (catalogues: Catalogues, folder = 'src/i18n/catalogues'): void => {
  const problems = Object.entries(catalogues).flatMap(([language, { messages }]) => {
    const file = join(folder, `${language}.ts`);
    return Object.entries(messages).flatMap(([key, text]): Problem[] => {
      const fault = faultOf(text);
      return fault === undefined ? [] : [{ file, ...lineOf(file, key), column: key, message: fault }];
    });
  });
  if (problems.length > 0) throw new BadWords(problems);
};
