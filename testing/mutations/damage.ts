import { CELL_DAMAGES } from './damage-cell.ts';
import { FILE_DAMAGES, toText } from './damage-file.ts';
import type { Random } from './random.ts';

/** A file damaged in one place, and how a person would have done it. */
export interface Damaged {
  readonly how: string;
  readonly bytes: Uint8Array;
}

const encode = (text: string) => new TextEncoder().encode(text);

/** Damages a table's records in one way: four times out of five in one cell, otherwise in a row or the whole file. */
export const damage = (records: string[][], random: Random): Damaged => {
  if (random.below(5) === 0) {
    const [how, spoil] = random.pick(FILE_DAMAGES);
    const spoilt = spoil(records, random);
    return { how, bytes: typeof spoilt === 'string' ? encode(spoilt) : spoilt };
  }
  const row = 1 + random.below(records.length - 1);
  const filled = records[row]!.flatMap((cell, i) => (cell === '' ? [] : [i]));
  const column = random.pick(filled);
  const [how, spoil] = random.pick(CELL_DAMAGES);
  const spoilt = records.map((record, i) =>
    i === row ? record.map((cell, j) => (j === column ? spoil(cell, random) : cell)) : record,
  );
  return { how: `${how} in ${records[0]![column]}`, bytes: encode(toText(spoilt)) };
};
