import type { Dataset } from '../../data/dataset.ts';
import { messageKeys, type PlainKey } from '../../i18n/messages.ts';
import { say } from '../../press/sentence.ts';
import { origin } from '../../tables/table.ts';
import { tableNames } from '../../tables/tables.ts';

type Meaning = Extract<PlainKey, `glossary_${string}_text`>;

/** A term of the glossary: a pair of messages, its name, and its meaning under the same key with `_text`. */
export interface Term {
  readonly anchor: string;
  readonly name: PlainKey;
  readonly meaning: PlainKey;
}

/** What not every place has: such a term stands where the tables use it. */
const OF_SOME_PLACES: readonly PlainKey[] = ['glossary_adhoc', 'glossary_dbh', 'glossary_bkbk'];

export const termsOf = (data: Dataset): readonly Term[] => {
  const cells = tableNames.flatMap((table) =>
    data[table].flatMap((row) =>
      Object.values(row[origin].cells).map((cell) => cell.toLowerCase().replaceAll('_', ' ')),
    ),
  );
  const isUsed = (name: PlainKey) => {
    const term = say('id', name).toLowerCase();
    return cells.some((cell) => cell.includes(term));
  };
  return messageKeys
    .filter((key): key is Meaning => /^glossary_.+_text$/.test(key))
    .map((meaning) => {
      const name = meaning.replace(/_text$/, '') as PlainKey;
      return { anchor: name.replace('glossary_', 'term-').replaceAll('_', '-'), name, meaning };
    })
    .filter(({ name }) => !OF_SOME_PLACES.includes(name) || isUsed(name));
};
