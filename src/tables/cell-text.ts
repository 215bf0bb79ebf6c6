type Refuse = (message: string) => never;

/** Characters that a reader cannot see, or that turn the direction of the text: never wanted in a cell. */
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}|[\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFE00-\uFE0F\uFFA0\uFFFC\uFFFD\u{E0100}-\u{E01EF}]/u;

const PRINTABLE_ASCII = /^[\x20-\x7E]*$/;

const codeOf = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** The text with each invisible character written as its code, such as `\\u202e`. */
export const withCodes = (text: string): string =>
  text.replace(new RegExp(INVISIBLE, 'gu'), (found) =>
    [...Array(found.length).keys()].map((i) => `\\u${found.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''),
  );

/** Where the first invisible character of a text stands; -1 when there is none. */
export const firstInvisible = (text: string): number => (PRINTABLE_ASCII.test(text) ? -1 : text.search(INVISIBLE));

/** The code point of the first invisible character, such as `U+00A0`, or null. */
export const invisibleCharacter = (text: string): string | null => {
  const found = PRINTABLE_ASCII.test(text) ? undefined : INVISIBLE.exec(text)?.[0];
  return found === undefined ? null : codeOf(found);
};

/** The first character of an id, a choice or the like that no id has, with its code; null when there is none. */
export const strangeCharacter = (text: string): string | null => {
  const found = /[^\x20-\x7E]/u.exec(text)?.[0];
  if (found === undefined) return null;
  return INVISIBLE.test(found) ? codeOf(found) : `${found}, ${codeOf(found)}`;
};

/** A letter of ours that stands for itself; all others are A to Z with or without marks. */
const OWN_LETTER = /^[ÆæØøÞþÐðßŒœŁłĐđ]$/;

const isOdd = (letter: string): boolean => {
  if (/^[A-Za-z0-9]$/.test(letter) || OWN_LETTER.test(letter)) return false;
  // The sign for a degree of Kelvin is a K of its own, without a mark.
  return !/^[A-Za-z].+/.test(letter.normalize('NFD'));
};

/**
 * The first letter or digit that only looks like one of ours, or belongs to another script, such as `а, U+0430`: it would make
 * a second name of the same look. Null when there is none.
 */
const oddLetter = (text: string): string | null => {
  const found = (text.match(/[\p{L}\p{Nd}]/gu) ?? []).find(isOdd);
  return found === undefined ? null : `${found}, ${codeOf(found)}`;
};

/** Spreadsheets run a cell that starts so, also when it comes out of a CSV that a reader downloaded. A negative number is none. */
const FORMULA = /^[=+@]|^-(?!\d+(\.\d+)?$)/;

/** Where such a start comes behind what parts cells in some country, a cell begins there. */
const FORMULA_BEHIND = /[;,|]\s*[=+@]|;\s*-(?!\s|\d)/;

/** What people and spreadsheets write into a cell that holds nothing. */
const NOTHING =
  /^(n\/?a|null|none|nil|nan|undefined|tb[acd]|to-?do|x{2,5}|idem|ditto|sda|kosong|nihil|belum (?:ada|diisi)|\?+|#(n\/a|ref!|value!|name\?|div\/0!|num!|null!|spill!))$/i;

/** Slips of a text, and what to do about each. `$0` stands for what was found. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [
    /Ã[\u0080-\u00BF€-™]|Â[\u0080-\u00BF]|â(?:€|„|‚|ˆ|†|\u0080)|ï¿½|ðŸ/,
    'has $0, letters that were read in a wrong encoding; type them again',
  ],
  [/&(?:#\d+|#x[\da-f]+|[a-z]{2,8}\d?);/i, 'has $0, which only web pages turn into a sign; write the sign itself'],
  [/<\/?[a-z][^<>]*>|<!--|\*\*(?=\S)|\]\(https?:/i, 'has $0, markup of another document; take it away'],
  [/\\[nrt]|\\u[\da-f]{4}/i, 'has $0 typed out; write the text in one line'],
  [
    /\b(?:todo|fixme|lorem ipsum|dolor sit amet|asdf\w*|qwerty|teks contoh|isi di sini)\b/i,
    'has $0, which holds a place for words; write them',
  ],
  [/\bx{3,}\b/, 'has $0, which holds a place for words; write them'],
  [/(?<!\.)\.\.(?!\.)|,,|;;/, 'has $0; keep one mark'],
  [/(?<![;,]) [,;:!?](?= |$)| \.(?= |$)/, 'has a space before its mark "$0"; take the space away'],
  [
    /\b(?:JKK|JKM|JHT|JKP|JP)(?: \+ ?|\+ )(?=(?:JKK|JKM|JHT|JKP|JP)\b)/,
    'has "$0" before the next programme; write programmes without spaces between, as in JKK+JKM',
  ],
  [/\b(the|of|and|for|with|dan|yang|dari|untuk|dengan|pada|oleh|adalah) \1\b/i, 'has "$0"; keep one'],
  // Names may be a word twice, and English says "that that" and "had had".
  [/(?<!\p{L})(?!(?:that|had) )(\p{Ll}{2,}) \1(?!\p{L})/u, 'has "$0"; keep one'],
  [/^https?:\/\/\S+$/i, 'is an address, and no words; write what is asked'],
];

/** Marks that open and close. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['“', '”'],
  ['«', '»'],
];

/** The mark of a pair that has no other one: opened and not closed, or the other way round. Null when each has. */
const oddMark = (text: string): string | null => {
  if (!/[()[\]{}“”«»"]/.test(text)) return null;
  const open: string[] = [];
  // A letter or number of a list closes a bracket that nobody opened: a) b) 1).
  for (const mark of text.replace(/(?<=^|[\s,;])[\p{L}\d]{1,2}\)/gu, '').match(/[()[\]{}“”«»]/g) ?? []) {
    const pair = PAIRS.find(([start]) => start === mark);
    if (pair) open.push(pair[1]);
    else if (open.pop() !== mark) return mark;
  }
  const left = open.pop();
  if (left !== undefined) return PAIRS.find(([, end]) => end === left)![0];
  // Behind a digit it stands for inches.
  return (text.match(/(?<!\d)"/g) ?? []).length % 2 === 1 ? '"' : null;
};

/** A mark or a letter alone, which says nothing. */
const HARDLY_ANYTHING = /^[^\p{L}\p{N}]*[\p{L}\p{N}]?[^\p{L}\p{N}]*$/u;

/** Whether a text is one text twice, with a space or a mark between. */
const isTwice = (text: string): boolean =>
  [0, 1, 2].some((between) => {
    const half = (text.length - between) / 2;
    return half >= 8 && Number.isInteger(half) && text.slice(0, half) === text.slice(half + between);
  });

const LONGEST_CELL = 2000;

/** What keeps a text from being shown or opened as it is, whatever it says. */
const refuseUnsafe = (cell: string, refuse: Refuse): void => {
  const invisible = invisibleCharacter(cell);
  if (invisible) refuse(`has an invisible character (${invisible}); type the text again without it`);
  if (cell.length > LONGEST_CELL) refuse(`has ${cell.length} characters; a cell has at most ${LONGEST_CELL}`);
  const plain = PRINTABLE_ASCII.test(cell) ? cell : cell.normalize('NFKC');
  if (FORMULA.test(plain))
    refuse(`starts with ${cell[0]!}, which spreadsheets take for a formula; start it with a letter or a digit`);
  const behind = FORMULA_BEHIND.exec(plain)?.[0];
  if (behind) refuse(`has ${behind}, behind which spreadsheets find a formula; put a word between`);
  if (/ {2}/.test(cell)) refuse('has two spaces in a row; keep one');
  if (cell !== cell.trim()) refuse('has a space at its start or end; take it away');
};

const refuseOdd = (cell: string, refuse: Refuse): void => {
  if (PRINTABLE_ASCII.test(cell)) return;
  const odd = oddLetter(cell);
  if (odd) refuse(`has a letter of another script (${odd}); type it again in Latin letters`);
  if (cell !== cell.normalize('NFC')) refuse(`has a letter and its accent apart; write ${cell.normalize('NFC')}`);
};

/** One line of visible words in Latin letters, without what copying, typing and other programs leave in them. */
export const readText = (cell: string, refuse: Refuse): string => {
  refuseUnsafe(cell, refuse);
  if (NOTHING.test(cell)) refuse('stands for nothing; leave the cell empty');
  for (const [slip, advice] of SLIPS) {
    const found = slip.exec(cell)?.[0];
    if (found !== undefined) refuse(advice.replace('$0', () => found.trim()));
  }
  const mark = oddMark(cell);
  if (mark !== null) refuse(`has ${mark} without its other half; close it, or take it away`);
  refuseOdd(cell, refuse);
  if (HARDLY_ANYTHING.test(cell)) refuse('says nothing; write it in words, or leave the cell empty');
  if (isTwice(cell)) refuse('is the same text twice; keep one');
  return cell;
};

/** Text that is no prose, word for word: one visible line that no spreadsheet runs. */
export const readVerbatim = (cell: string, refuse: Refuse): string => {
  refuseUnsafe(cell, refuse);
  return cell;
};
