import type { SiteSettings } from '../settings.ts';
import type { Language } from '../i18n/language.ts';
import { name as nameOf, print } from '../press/printable.ts';
import { say } from '../press/sentence.ts';
import type { TableName } from '../tables/tables.ts';
import { exportedColumns } from './exported-rows.ts';

/** The first lines that load a table elsewhere. Dates stay text, because some are only a month or a year. */
export const loadingLines = (
  { address: site }: SiteSettings,
  language: Language,
  name: TableName,
): { sheets: string; r: string; python: string } => {
  const address = print(language, nameOf(`${site}/data/${name}.csv`));
  const dates = exportedColumns(name)
    .filter(({ type }) => type === 'date')
    .map((column) => column.name);
  const inR = dates.map((date) => `${date} = "character"`).join(', ');
  const inPython = dates.map((date) => `"${date}": "string"`).join(', ');
  // The last argument says that points are decimal.
  const separator = say(language, 'form_formula_separator');
  return {
    sheets: `=IMPORTDATA(${[address, ',', 'en_US'].map((argument) => `"${argument}"`).join(separator)})`,
    r: `${name} <- read.csv(\n  "${address}",\n  na.strings = ""${inR ? `,\n  colClasses = c(${inR})` : ''}\n)`,
    python: `import pandas as pd\n${name} = pd.read_csv(\n  "${address}",\n  keep_default_na=False, na_values=[""]${inPython ? `,\n  dtype={${inPython}}` : ''}\n)`,
  };
};
