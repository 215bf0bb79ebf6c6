import { rowOf, type Dataset } from '../data/dataset.ts';
import { partOf } from '../i18n/addresses.ts';
import { origin } from '../tables/table.ts';
import { tables, type TableName } from '../tables/tables.ts';

const ROW_LINK = /^\/(?:en\/)?data\/([a-z_]+)\/([^/]+)\/#(.+)$/;
const METHOD_LINK = /^\/(?:metode|en\/methods)\/#[a-z-]+$/;

/**
 * Figures on a page that do not lead where a figure has to: to a row that holds the very value it shows, or, when it is
 * calculated, to the method that explains it.
 */
export const faultsOfFigures = (path: string, document: Document, data: Dataset): string[] =>
  [...document.querySelectorAll('a.f')].flatMap((link) => {
    const href = link.getAttribute('href') ?? '';
    const value = link.getAttribute('data-v') ?? '';
    const shown = `${path}: the figure "${link.textContent}"`;
    if (METHOD_LINK.test(href)) return link.classList.contains('c') ? [] : [`${shown} leads to a method but is not marked as calculated`];
    const [, table, part, id] = ROW_LINK.exec(href) ?? [];
    if (!table || !part || !id || !Object.hasOwn(tables, table)) return [`${shown} leads to ${href}, which is no row`];
    const row = rowOf(data, table as TableName, id);
    if (part !== partOf(id)) return [`${shown} leads to a part of the table where its row is not`];
    if (!Object.values(row[origin].cells).includes(value)) return [`${shown} says ${value}, which its row ${table}:${id} does not`];
    return [];
  });
