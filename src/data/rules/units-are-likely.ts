import { origin } from '../../tables/table.ts';
import type { TableName } from '../../tables/tables.ts';
import type { AnyRow } from '../read-table.ts';
import type { Objection, Rule } from './rule.ts';

/** Figures that stay near each other over the years: of which table, by the columns that say what they are of. */
export const ALIKE: readonly {
  readonly table: TableName;
  readonly of: readonly string[];
  readonly figures: readonly string[];
}[] = [
  {
    table: 'coverage',
    of: ['place', 'basis', 'segment', 'industry'],
    figures: ['covered_workers', 'uncovered_workers', 'rate_percent'],
  },
  { table: 'workforce', of: ['place', 'concept', 'group'], figures: ['workers', 'rate_percent'] },
  { table: 'targets', of: ['place', 'family', 'group'], figures: ['workers', 'rate_percent'] },
  {
    table: 'employment',
    of: ['place', 'industry'],
    figures: ['workers', 'formal_workers', 'informal_workers', 'share_percent', 'formal_percent', 'informal_percent'],
  },
  { table: 'apbd', of: ['place', 'item', 'item_name_id'], figures: ['amount_idr'] },
];

/** Figures in which a zero says something: nobody covered, nothing budgeted. */
const MAY_BE_NOTHING: readonly string[] = ['coverage', 'apbd'];

/**
 * How many times the next figure of its series no figure is, by its unit. Between what grows and what a digit, a point or a
 * unit makes of it: a digit too many makes ten times as much of a figure that may itself have grown by half.
 */
const mistaken = (figure: string): number => (figure === 'amount_idr' ? 7 : figure.endsWith('_percent') ? 8 : 4);

/** Of one industry there may be few, who come and go. */
const OF_AN_INDUSTRY = 5;

/** Of so few a doubling is a handful of people. */
const FEW = 100;

/** As with percentages above 100: what a source prints so wrong is far more often a slip of ours. */
const ADVICE = 'check its digits and unit; what its source does print so stands in a note';

const sizeOf = (ratio: number): string =>
  ratio === 0
    ? 'nothing beside'
    : ratio >= 1
      ? `about ${Math.round(ratio)} times`
      : `about one ${Math.round(1 / ratio)}th of`;

/** Growth is a difference: it may be small, large or none. What was spent by a day in the year is a part of it, small at first. */
const hasSize = (row: AnyRow, table: TableName, figure: string): boolean =>
  typeof row[figure] === 'number' &&
  row.concept !== 'working_growth' &&
  !(row.stage === 'realisation' && row.as_of !== null) &&
  (row[figure] > 0 || (row[figure] === 0 && !figure.endsWith('_percent') && !MAY_BE_NOTHING.includes(table)));

/** Of a series, the figures that are far from the next one above and the next one below. */
const farFigures = (rows: readonly AnyRow[], figure: string): Objection[] => {
  const valueOf = (row: AnyRow) => row[figure] as number;
  const industry = rows[0]?.industry;
  const isIndustry = typeof industry === 'string' && industry !== 'all';
  const limit = mistaken(figure) * (isIndustry ? OF_AN_INDUSTRY : 1);
  const far = (a: number, b: number) => {
    const [less, more] = [Math.min(a, b), Math.max(a, b)];
    return more >= limit * Math.max(less, 1e-9) && (figure.endsWith('_percent') || more >= FEW);
  };
  const sorted = rows.toSorted((a, b) => valueOf(a) - valueOf(b));
  return sorted.flatMap((row, i): Objection[] => {
    const [below, above] = [sorted[i - 1], sorted[i + 1]];
    const near = [below, above].filter((other) => other !== undefined);
    if (near.length === 0 || !near.every((other) => far(valueOf(row), valueOf(other)))) return [];
    // Of two figures nobody can say which is mistaken; the one written last is asked about.
    if (rows.length === 2 && near[0]![origin].line > row[origin].line) return [];
    const [other] = near.toSorted((a, b) => a[origin].line - b[origin].line) as [AnyRow];
    const ratio = valueOf(row) / Math.max(valueOf(other), 1e-9);
    return [
      {
        row,
        column: figure,
        message: `is ${sizeOf(ratio)} ${other.id} on line ${other[origin].line} (${other[origin].cells[figure]!}); ${ADVICE}`,
      },
    ];
  });
};

export const unitsAreLikely: Rule = (data) =>
  ALIKE.flatMap(({ table, of, figures }) => {
    const rows = data[table] as unknown as readonly AnyRow[];
    const series = [...Map.groupBy(rows, (row) => of.map((column) => String(row[column])).join('|')).values()];
    return figures.flatMap((figure) =>
      series.flatMap((each) =>
        farFigures(
          each.filter((row) => hasSize(row, table, figure)),
          figure,
        ),
      ),
    );
  });
