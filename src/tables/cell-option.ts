import { invisibleCharacter, strangeCharacter } from './cell-text.ts';

type Refuse = (message: string) => never;

/** What is meant, without what typing changes: capitals, spaces and hyphens for underscores. */
const plain = (text: string): string => text.toLowerCase().replace(/[\s_-]+/g, '_');

/** Whether two texts are the same but for letters that ASCII does not have, which stand for any. */
const looksLike = (cell: string, option: string): boolean =>
  [...cell].length === option.length &&
  [...cell].every((letter, i) => letter === option[i] || /[^\x20-\x7E]/.test(letter)) &&
  [...cell].filter((letter, i) => letter === option[i]).length * 2 >= option.length;

/** Whether one letter was lost, added or changed. */
const isSlip = (cell: string, option: string): boolean => {
  if (option.length < 4 || Math.abs(cell.length - option.length) > 1) return false;
  let at = 0;
  while (at < cell.length && cell[at] === option[at]) at += 1;
  return [
    [at + 1, at + 1],
    [at + 1, at],
    [at, at + 1],
  ].some(([a, b]) => cell.slice(a) === option.slice(b));
};

/** One of the names of `options`. What is nearly one is told by it alone. */
export const readOption = <O extends object>(cell: string, options: O, refuse: Refuse): keyof O & string => {
  if (Object.hasOwn(options, cell)) return cell as keyof O & string;
  const names = Object.keys(options);
  const near =
    names.filter((name) => plain(name) === plain(cell.trim())).at(0) ??
    names.filter((name) => looksLike(cell, name)).at(0) ??
    names.filter((name) => isSlip(plain(cell), name)).at(0);
  const strange = invisibleCharacter(cell) ?? strangeCharacter(cell);
  const why = strange === null ? '' : `has ${strange} and `;
  return refuse(
    near === undefined ? `${why}is not one of ${names.join(', ')}` : `${why}is not one of the choices; write ${near}`,
  );
};
