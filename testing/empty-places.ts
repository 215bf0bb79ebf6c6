// Where a page announces something and has nothing: a heading, a list or a table.
import { load, type CheerioAPI } from 'cheerio';

const HEADING = /^h([1-6])$/;
/** Elements that tell something without a word. */
const TELLING = new Set(['svg', 'img', 'input', 'textarea']);
/** Elements that are there for what they hold. */
const HOLDERS =
  'ul, ol, dl, table, tbody, thead, section, article, nav, figure, figcaption, details, p, li, dt, dd, a, small';

type Token = { readonly level: number; readonly words: string } | 'told';

/** The headings of a page in their order, and between them that something is told. Links that lead on tell nothing themselves. */
const tokensOf = ($: CheerioAPI): Token[] => {
  const tokens: Token[] = [];
  const visit = (node: { readonly type: string }): void => {
    if (node.type === 'text') {
      if (
        $(node as never)
          .text()
          .trim() !== ''
      )
        tokens.push('told');
      return;
    }
    const { name = '', children = [] } = node as { name?: string; children?: (typeof node)[] };
    const level = HEADING.exec(name)?.[1];
    const element = $(node as never);
    if (level) tokens.push({ level: Number(level), words: element.text().replace(/\s+/g, ' ').trim() });
    else if (TELLING.has(name)) tokens.push('told');
    else if (!element.is('p.onward, script, style')) for (const child of children) visit(child);
  };
  for (const main of $('main').toArray()) visit(main);
  return tokens;
};

/** A line for each heading of a page that stands over nothing, and each element that is empty. */
export const emptyPlaces = (html: string): string[] => {
  const $ = load(html);
  const tokens = tokensOf($);
  const headings = tokens.flatMap((token, i) => {
    if (token === 'told') return [];
    const next = tokens.slice(i + 1);
    const end = next.findIndex((other) => other !== 'told' && other.level <= token.level);
    return next.slice(0, end === -1 ? undefined : end).includes('told') ? [] : [`nothing below "${token.words}"`];
  });
  const holders = $(HOLDERS)
    .toArray()
    .filter((element) => $(element).text().trim() === '' && $(element).find([...TELLING].join()).length === 0)
    .map((element) => `nothing in <${element.name}>`);
  const tables = $('table')
    .toArray()
    .filter((table) => $(table).find('tbody tr').length === 0)
    .map((table) => `no rows in the table "${$(table).attr('aria-label') ?? ''}"`);
  return [...headings, ...holders, ...tables];
};
