/** Characters that a reader cannot see, or that turn the direction of the text: never wanted in a cell. */
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}|[\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFE00-\uFE0F\uFFA0\uFFFC\uFFFD\u{E0100}-\u{E01EF}]/u;

/** The text with each invisible character written as its code, such as `\\u202e`. */
export const withCodes = (text: string): string =>
  text.replace(new RegExp(INVISIBLE, 'gu'), (found) =>
    [...Array(found.length).keys()].map((i) => `\\u${found.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''),
  );

/** Letters that look like Latin ones and would make a second place of the same name. */
const LOOKALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;

/** Spreadsheets run a cell that starts so, also when it comes out of a CSV that a reader downloaded. A negative number is none. */
const FORMULA = /^[=+@]|^-(?!\d+(\.\d+)?$)/;

/** What people and spreadsheets write into a cell that holds nothing. */
const NOTHING = /^(n\/?a|null|none|nil|nan|undefined|tbd|\?+|#(n\/a|ref!|value!|name\?|div\/0!|num!|null!|spill!))$/i;

const LONGEST_CELL = 2000;

/** The code point of the first invisible character, such as `U+00A0`, or null. */
export const invisibleCharacter = (text: string): string | null => {
  const found = INVISIBLE.exec(text)?.[0];
  return found === undefined ? null : `U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
};

/** One line of visible text. `refuse` is called with what is expected instead, and does not return. */
export const readText = (cell: string, refuse: (message: string) => never): string => {
  const invisible = invisibleCharacter(cell);
  if (invisible) return refuse(`has an invisible character (${invisible}); type the text again without it`);
  if (cell.length > LONGEST_CELL) return refuse(`has ${cell.length} characters; a cell has at most ${LONGEST_CELL}`);
  const lookalike = LOOKALIKE.exec(cell)?.[0];
  if (lookalike)
    return refuse(
      `has a letter of another script (${lookalike}, U+${lookalike.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}); type it again in Latin letters`,
    );
  if (/ {2}/.test(cell)) return refuse('has two spaces in a row; keep one');
  if (NOTHING.test(cell)) return refuse('stands for nothing; leave the cell empty');
  if (FORMULA.test(cell))
    return refuse(`starts with ${cell[0]}, which spreadsheets take for a formula; start it with a letter or a digit`);
  if (cell !== cell.trim()) return refuse('has a space at its start or end; take it away');
  return cell;
};
