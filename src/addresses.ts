import type { PageDefinition, PageHead, PagePath } from './define-page.ts';
import type { Site } from './charts/define-chart.ts';
import { defaultLanguage, languages, withLanguage, type Language } from './i18n/language.ts';
import { say } from './press/sentence.ts';
import { partOf } from './tables/row-part.ts';
import type { RowRef, TableName } from './tables/tables.ts';

const files = import.meta.glob<PageDefinition>('./views/*/page.ts', { eager: true, import: 'default' });

/** Every page that a folder of `views/` announces. */
export const pageDefinitions: readonly PageDefinition[] = Object.values(files);

const byId = new Map(pageDefinitions.map((definition) => [definition.id, definition]));

/** Pages of the menu in their order. */
export const menuPages: readonly PageDefinition[] = pageDefinitions
  .filter(({ menu }) => menu !== undefined)
  .sort((a, b) => a.menu! - b.menu!);

const definitionOf = (id: string): PageDefinition => {
  const definition = byId.get(id);
  if (definition) return definition;
  throw new Error(
    `no page has the id ${id}; the ids are ${[...byId.keys()].sort().join(', ')} (folders of src/views/)`,
  );
};

/** Address of a page in a language. Throws for an id that no page has. */
export const pageAddress = (language: Language, id: string): string => {
  const addresses: Readonly<Record<string, string>> & { [defaultLanguage]: string } = definitionOf(id).addresses;
  return addresses[language] ?? withLanguage(language, addresses[defaultLanguage]);
};

/** The whole address of a page, as messages and other sites name it. Throws for an id that no page has. */
export const wholePageAddress = ({ address }: { readonly address: string }, language: Language, id: string): string =>
  address + pageAddress(language, id);

/** What menus call a page. Throws for an id that no page of the menu has. */
export const pageTitle = (language: Language, id: string): string => {
  const { title } = definitionOf(id);
  if (title === undefined) throw new Error(`the page ${id} has no title: it stands in no menu`);
  return say(language, title);
};

/** What the first page of a view says of itself. Throws for an id that no page has. */
export const pageHead = (language: Language, id: string, site: Site): PageHead => {
  const definition = definitionOf(id);
  return definition.head(language, site, definition.paths?.(site)[0]?.props ?? {});
};

/** A page at its address. */
export interface PageAt extends PagePath {
  readonly definition: PageDefinition;
  readonly language: Language;
  readonly address: string;
}

/** Every page of the site, in every language. Throws when two have one address. */
export const allPages = (site: Site): readonly PageAt[] => {
  const all = pageDefinitions.flatMap((definition) =>
    languages.flatMap((language) =>
      (definition.paths?.(site) ?? [{ path: '', props: {} }]).map((page): PageAt => ({
        ...page,
        definition,
        language,
        address: pageAddress(language, definition.id) + page.path,
      })),
    ),
  );
  const [twice] = [...Map.groupBy(all, ({ address }) => address)].find(([, pages]) => pages.length > 1) ?? [];
  if (twice !== undefined) throw new Error(`two pages have the address ${twice}`);
  return all;
};

/** A page's address in every language. */
export const allLanguagesAt = ({ definition, path }: PageAt): readonly { language: Language; address: string }[] =>
  languages.map((language) => ({ language, address: pageAddress(language, definition.id) + path }));

/** Address of a table's page, or of one of its parts. */
export const tableAddress = (language: Language, table: TableName, part?: string): string =>
  `${pageAddress(language, 'data')}${table}/${part === undefined ? '' : `${part}/`}`;

/** Address of the page that describes the rows of a chart. */
export const chartedAddress = (language: Language, chart: string): string =>
  `${pageAddress(language, 'charted')}${chart}/`;

/** Address of a row: its table's part, and the row there. */
export const rowAddress = (language: Language, { table, id }: RowRef): string =>
  `${tableAddress(language, table, partOf(id))}#${id}`;

export const methodAddress = (language: Language, method: string): string =>
  `${pageAddress(language, 'methods')}#${method}`;

/** Address of the overview of sources, or of one of its parts such as `press/a`. */
export const sourcesAddress = (language: Language, part?: string): string =>
  `${pageAddress(language, 'sources')}${part === undefined ? '' : `${part}/`}`;

/** Address of the letter that asks for what a gap misses. */
export const letterAddress = (language: Language, gap: string): string =>
  `${pageAddress(language, 'unpublished')}${gap}/`;

/** Address of the page that works out a check of the ledger. */
export const checkAddress = (language: Language, check: string): string =>
  `${pageAddress(language, 'checks')}${check}/`;

/** Address of a chart's own page, which other pages show in a frame. */
export const embedAddress = (language: Language, chart: string): string => `${pageAddress(language, 'embed')}${chart}/`;

/** The folder in which each language has its files, as paths of a route `[...folder]`: none for the default language. */
export const languageFolders = () =>
  languages.map((language) => ({
    params: { folder: language === defaultLanguage ? undefined : language },
    props: { language },
  }));
