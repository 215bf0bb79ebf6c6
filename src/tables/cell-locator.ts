type Refuse = (message: string) => never;

/** Parts of a document that can be pointed to, the largest first. */
export const locatorWords = {
  title: { id: 'judul', en: 'title' },
  annex: { id: 'lampiran', en: 'annex' },
  chapter: { id: 'bab', en: 'chapter' },
  article: { id: 'pasal', en: 'article' },
  sheet: { id: 'lembar', en: 'sheet' },
  slide: { id: 'salindia', en: 'slide' },
  page: { id: 'halaman', en: 'page' },
  table: { id: 'tabel', en: 'table' },
  figure: { id: 'gambar', en: 'figure' },
  paragraph: { id: 'paragraf', en: 'paragraph' },
  minute: { id: 'menit', en: 'minute' },
} as const satisfies Record<string, Readonly<{ id: string; en: string }>>;

type Part = keyof typeof locatorWords;

const isPart = (word: string): word is Part => Object.hasOwn(locatorWords, word);

/** What else people call such parts. */
const OTHER_NAMES: Readonly<Record<string, Part>> = {
  ...Object.fromEntries(Object.entries(locatorWords).map(([part, { id }]) => [id, part as Part])),
  ...{ hal: 'page', hlm: 'page', p: 'page', pp: 'page', alinea: 'paragraph', para: 'paragraph', ps: 'article' },
  ...{ headline: 'title', lamp: 'annex', tab: 'table', gbr: 'figure', min: 'minute' },
};

/** `12`, `3.1`, `5-6`, `II` or `A`; a time in a recording is `12` or `1:02:30`. */
const NUMBER = /^(?:[1-9]\d*(?:\.\d+)*(?:-[1-9]\d*(?:\.\d+)*)?|[IVXLC]+|[A-Z])$/;
const TIME = /^\d+(?::[0-5]\d){0,2}$/;

const isItem = (item: string): boolean => {
  const [part = '', number, ...more] = item.split(' ');
  if (!isPart(part) || more.length > 0) return false;
  if (part === 'title') return number === undefined;
  return number !== undefined && (part === 'minute' ? TIME : NUMBER).test(number);
};

/** `hlm. 12` as `page 12`; only ever a suggestion. */
const likelyMeant = (item: string): string =>
  item
    .trim()
    .toLowerCase()
    .replace(/^([a-z]+)[.:]? ?(?=\d|$)/, (_, word: string) => `${OTHER_NAMES[word] ?? word} `)
    .replace(/(\d) ?[–—] ?(?=\d)/g, '$1-')
    .trim();

/** Where in a document something stands, such as `page 12, table 3.1`: parts by their English names, the larger before the smaller. */
export const readLocator = (cell: string, refuse: Refuse): string => {
  if (cell.split(', ').every(isItem)) return cell;
  const meant = cell.split(',').map(likelyMeant);
  return refuse(
    meant.every(isItem)
      ? `is not of the form of a locator; write ${meant.join(', ')}`
      : `is not of the form of a locator; write such as page 12, table 3.1 or minute 12:30, of ${Object.keys(locatorWords).join(', ')}`,
  );
};
