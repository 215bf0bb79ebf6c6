import type { SiteSettings } from '../settings.ts';
import type { Language } from '../i18n/language.ts';
import { name as nameOf, print } from '../press/printable.ts';
import { say } from '../press/sentence.ts';
import type { DescribedTable } from './exported-rows.ts';

/** Names of columns that databases read as words of SQL. */
const SQL_WORDS: ReadonlySet<string> = new Set(
  'check column date group position release row rows table text value'.split(' '),
);

const inSql = (column: string): string => (SQL_WORDS.has(column) ? `"${column}"` : column);

/** Columns that a query shows: the first, those that SQL takes only in quotes, and the first number. */
const queried = ({ columns }: DescribedTable) => {
  const number = columns.find(({ type }) => type === 'count' || type === 'decimal')?.name ?? null;
  const words = columns.filter(({ name }) => SQL_WORDS.has(name)).map(({ name }) => inSql(name));
  return { texts: [...new Set([inSql(columns[0]!.name), ...words])].filter((name) => name !== number), number };
};

/** Programs that the lines are for, in the order of a page; `sql` is for SQLite. */
export type Loading = Readonly<Record<'sheets' | 'r' | 'python' | 'javascript' | 'duckdb' | 'sql', string>>;

/** The first lines that load a table elsewhere. Dates stay text, because some are only a month or a year. */
export const loadingLines = ({ address: site }: SiteSettings, language: Language, table: DescribedTable): Loading => {
  const at = (ending: string) => print(language, nameOf(`${site}/${table.folder}/${table.name}.${ending}`));
  const address = at('csv');
  const variable = table.name.replaceAll('-', '_');
  const dates = table.columns
    .filter(({ type, derivedFrom }) => type === 'date' && derivedFrom === undefined)
    .map((column) => column.name);
  const inR = dates.map((date) => `${date} = "character"`).join(', ');
  const inPython = dates.map((date) => `"${date}": "string"`).join(', ');
  const inDuckDb = dates.map((date) => `'${date}': 'VARCHAR'`).join(', ');
  const { texts, number } = queried(table);
  // The last argument says that points are decimal.
  const separator = say(language, 'form_formula_separator');
  return {
    sheets: `=IMPORTDATA(${[address, ',', 'en_US'].map((argument) => `"${argument}"`).join(separator)})`,
    r: `${variable} <- read.csv(\n  "${address}",\n  na.strings = ""${inR ? `,\n  colClasses = c(${inR})` : ''}\n)`,
    python: `import pandas as pd\n${variable} = pd.read_csv(\n  "${address}",\n  keep_default_na=False, na_values=[""]${inPython ? `,\n  dtype={${inPython}}` : ''}\n)`,
    javascript: `const response = await fetch("${at('json')}");\nconst { rows } = await response.json();`,
    duckdb: `CREATE TABLE ${variable} AS FROM read_csv(\n  '${address}'${inDuckDb ? `,\n  types = {${inDuckDb}}` : ''}\n);\nSELECT ${[...texts, ...(number ? [inSql(number)] : [])].join(', ')} FROM ${variable};`,
    // It takes every cell as text, an empty one as an empty text.
    sql: `.import --csv "|curl -s ${address}" ${variable}\nSELECT ${[...texts, ...(number ? [`CAST(NULLIF(${inSql(number)}, '') AS REAL)`] : [])].join(', ')} FROM ${variable};`,
  };
};
