import { rowOf, type Dataset } from '../../../data/dataset.ts';
import { partOf } from '../../../i18n/addresses.ts';
import type { Language } from '../../../i18n/language.ts';
import { origin } from '../../../tables/table.ts';
import { tables, type TableName } from '../../../tables/tables.ts';
import { kindOf } from './context.ts';
import { isRoundingOf, readPrinted } from './printed.ts';

const ROW_LINK = /^\/(?:en\/)?data\/([a-z_]+)\/([^/]+)\/#(.+)$/;
const METHOD_LINK = /^\/(?:metode|en\/methods)\/#[a-z-]+$/;
const decimalsOf = (cell: string) => cell.split('.')[1]?.length ?? 0;

/** What a calculated figure prints is its value, rounded to the last digit that it prints; sums are printed part by part. */
const printsValue = (language: Language, text: string, value: string): boolean => {
  const [texts, values] = [text.split(' + '), value.split(' + ')];
  return (
    texts.length === values.length &&
    texts.every((part, i) => {
      const printed = readPrinted(language, part);
      return (
        printed !== null &&
        printed.kind !== 'date' &&
        values[i]!.trim() !== '' &&
        isRoundingOf(printed, Number(values[i]))
      );
    })
  );
};

type Cells = Readonly<Record<string, string>>;

/** What a published figure prints is its cell, digit for digit, in the kind of its column; words may stand for a row only without a number of their own. */
const printsCell = (language: Language, text: string, cells: Cells, table: TableName, column: string): boolean => {
  const cell = cells[column]!;
  const kind = kindOf(table, column, cells);
  if (kind === null) return !/\d/.test(text) || Object.values(cells).includes(text);
  const printed = readPrinted(language, text);
  if (!printed) return false;
  if (kind === 'date') return printed.value === cell || (cell.length === 4 && text === cell);
  // A short form leaves the unit of a percentage out.
  if (printed.kind !== kind && !(kind === 'percent' && printed.kind === 'number')) return false;
  return printed.value === Number(cell) && (kind === 'rupiah' || printed.decimals === decimalsOf(cell));
};

/**
 * Figures on a page that do not lead where a figure has to: to a row that holds the very value it shows, or, when it is
 * calculated, to the method that explains it; and figures that print something else than that value.
 */
export const faultsOfLinks = (path: string, language: Language, document: Document, data: Dataset): string[] =>
  [...document.querySelectorAll('a.f')].flatMap((link) => {
    const href = link.getAttribute('href') ?? '';
    const value = link.getAttribute('data-v') ?? '';
    const text = link.textContent ?? '';
    const shown = `${path}: the figure "${text}"`;
    if (METHOD_LINK.test(href)) {
      if (!link.classList.contains('c')) return [`${shown} leads to a method but is not marked as calculated`];
      return printsValue(language, text, value) ? [] : [`${shown} is not ${value} rounded to its digits`];
    }
    const [, table, part, id] = ROW_LINK.exec(href) ?? [];
    if (!table || !part || !id || !Object.hasOwn(tables, table)) return [`${shown} leads to ${href}, which is no row`];
    const { cells } = rowOf(data, table as TableName, id)[origin];
    if (part !== partOf(id)) return [`${shown} leads to a part of the table where its row is not`];
    const columns = Object.keys(cells).filter((column) => cells[column] === value);
    if (columns.length === 0) return [`${shown} says ${value}, which its row ${table}:${id} does not`];
    return columns.some((column) => printsCell(language, text, cells, table as TableName, column))
      ? []
      : [`${shown} does not print ${value} as its row ${table}:${id} has it`];
  });
