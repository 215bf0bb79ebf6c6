/** Beside each column of codes in a spreadsheet, what they stand for in each language: a sheet cannot ask who reads it. */
import { languages } from '../i18n/language.ts';
import { inLanguage } from '../press/printable.ts';
import type { Words } from '../tables/column.ts';
import type { FileCell } from './csv.ts';
import type { ExportedRow } from './exported-rows.ts';
import type { Sheet, SheetColumn } from './xlsx.ts';

interface Column {
  readonly sheet: SheetColumn;
  readonly options?: Readonly<Record<string, Words>> | undefined;
}

/** `stage_label_id` for `stage`. */
const labelsOf = ({ sheet, options }: Column): readonly SheetColumn[] =>
  options ? languages.map((language) => ({ name: `${sheet.name}_label_${language}`, type: 'text' })) : [];

const labelCells = ({ options }: Column, code: FileCell): readonly FileCell[] => {
  if (!options) return [];
  const words = code === null ? undefined : options[code];
  return languages.map((language) => (words ? inLanguage(language, words) : null));
};

/** Columns and rows of a sheet, with labels behind each column that has options. */
export const labelled = (
  columns: readonly Column[],
  rows: readonly ExportedRow[],
): Required<Pick<Sheet, 'columns' | 'rows' | 'typed'>> => {
  const withLabels = (cells: readonly FileCell[], codes: readonly FileCell[]) =>
    columns.flatMap((column, i) => [cells[i] ?? null, ...labelCells(column, codes[i] ?? null)]);
  return {
    columns: columns.flatMap((column) => [column.sheet, ...labelsOf(column)]),
    rows: rows.map(({ values }) => withLabels(values, values)),
    typed: rows.map(({ values, typed }) => withLabels(typed, values)),
  };
};
