import { rowOf, type Dataset } from '../../data/dataset.ts';
import { published, publishedShort, quoted } from '../../press/figure.ts';
import { type Figure, placeWords, wordsIn } from '../../press/printable.ts';
import { figureColumns } from '../../tables/check-kinds.ts';
import { metaOf, type Words } from '../../tables/column.ts';
import { origin, type Table } from '../../tables/table.ts';
import { tables, type TableName } from '../../tables/tables.ts';
import { numberIn, type AnyTableRow, type Operands } from './operands.ts';
import { fitsWithin, type ArithmeticLine, type Outcome } from './outcome.ts';

/** A row's cell as a figure; an option stands in its words. */
const cellFigure = (row: AnyTableRow, column: string): Figure => {
  const figure = publishedShort(row, column);
  const options = metaOf((tables[row[origin].table as TableName] as Table).columns[column]!).options;
  return options ? { ...figure, text: (language) => wordsIn(language, options[String(figure.value)]!) } : figure;
};

/** Cells of a row whose table is not known here. */
const cells = (row: AnyTableRow) => row[origin].cells;

const publisherOf = (data: Dataset, row: AnyTableRow): string =>
  quoted(rowOf(data, 'sources', cells(row).source ?? ''), 'publisher');

const placeOf = (row: AnyTableRow): Words => placeWords(cells(row).place ?? '');

const statement = (data: Dataset, row: AnyTableRow, column: string): ArithmeticLine => {
  if (column === 'date')
    return { key: 'check_says_date', slots: { publisher: publisherOf(data, row), figure: cellFigure(row, column) } };
  return {
    key: 'check_says',
    slots: {
      publisher: publisherOf(data, row),
      figure: cellFigure(row, column),
      date: published(
        row,
        ['date', 'fiscal_year', 'due'].find((name) => cells(row)[name])!,
      ),
    },
  };
};

/** Rows that speak of one thing should say the same of it. */
export const same = (data: Dataset, operands: Operands, tolerance: number): Outcome => {
  const rows = operands.rows('row');
  const column =
    operands.setting('column') ??
    figureColumns.find((each) =>
      rows.every(
        (row) =>
          (row as unknown as Record<string, unknown>)[each] !== undefined &&
          (row as unknown as Record<string, unknown>)[each] !== null,
      ),
    )!;
  const values = rows.map((row) => (row as unknown as Record<string, number | string>)[column]!);
  const numbers = values.filter((value) => typeof value === 'number');
  const verdict =
    numbers.length === values.length
      ? fitsWithin(Math.max(...numbers) - Math.min(...numbers), tolerance)
      : new Set(values).size === 1
        ? 'fits'
        : 'does_not_fit';
  return { verdict, lines: rows.map((row) => statement(data, row, column)) };
};

/** Figures of different things that are alike to the last digit: a copying slip or chance, which nobody can tell from outside. */
export const identical = (operands: Operands): Outcome => {
  const rows = operands.rows('row');
  const alike = new Set(rows.map((row) => numberIn(row, 'amount_idr'))).size === 1;
  return {
    verdict: alike ? 'undecided' : 'fits',
    lines: rows.map((row): ArithmeticLine => ({
      key: 'check_amount_of',
      slots: {
        place: placeOf(row),
        item: cellFigure(row, 'item'),
        year: published(row, 'fiscal_year'),
        amount: published(row, 'amount_idr'),
      },
    })),
  };
};
