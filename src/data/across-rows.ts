import { origin } from '../tables/table.ts';
import { tableNames, tables, type TableName } from '../tables/tables.ts';
import type { Dataset } from './dataset.ts';
import type { Problem } from './problem.ts';
import { referenceColumns, type AnyRow } from './read-table.ts';
import { enrolmentWithinWorkers, impliedBasesAreLikely } from './rules/bases-are-likely.ts';
import { budgetPercentagesFit, realisedInItsYear } from './rules/budget-percentages-fit.ts';
import { checksCanBeWorked } from './rules/checks-can-be-worked.ts';
import { contradictionsAreNamed } from './rules/contradictions-are-named.ts';
import { coverageFitsItsBase } from './rules/coverage-fits-its-base.ts';
import { coverageWithinAll } from './rules/coverage-within-all.ts';
import {
  nothingBeforeItHappened,
  pastIsPast,
  releasesAreDays,
  removedColumnsAreNamed,
} from './rules/dates-are-likely.ts';
import { employmentAddsUp } from './rules/employment-adds-up.ts';
import { languagesStayApart } from './rules/languages-stay-apart.ts';
import { notesInBothLanguages } from './rules/notes-in-both-languages.ts';
import { officesAreNamed } from './rules/offices-are-named.ts';
import { ownNamesAreOfOthers } from './rules/own-names.ts';
import { partsHaveAWhole, partsWithinTheirWhole } from './rules/parts-within-their-whole.ts';
import { paidPeriodsAreWhole, periodsRunForward } from './rules/periods-run-forward.ts';
import { placesAreKnown, placesHaveOneSpelling } from './rules/places-have-one-spelling.ts';
import { revisionsNameCells } from './rules/revisions-name-cells.ts';
import { idsStandOnce, rowsStandOnce, sourcesStandOnce } from './rules/rows-stand-once.ts';
import type { Rule } from './rules/rule.ts';
import { moneyPaysContributions, unitsAreLikely } from './rules/units-are-likely.ts';
import { valuesWithUnits } from './rules/values-with-units.ts';
import { wordsHaveOneTranslation } from './rules/words-have-one-translation.ts';
import {
  coverageIsOfItsTime,
  paidPeriodsAreShort,
  plansAreNear,
  rulesFollowTheirRegulation,
} from './rules/years-are-likely.ts';

const rowsOf = (data: Dataset, name: TableName) => data[name] as unknown as readonly AnyRow[];

const referencesExist: Rule = (data) => {
  const ids = new Map(tableNames.map((name) => [name as string, new Set(rowsOf(data, name).map((row) => row.id))]));
  return tableNames.flatMap((name) =>
    referenceColumns(tables[name]).flatMap(({ column, to }) =>
      rowsOf(data, name)
        .filter((row) => row[column] !== null && !ids.get(to)!.has(row[column] as string))
        .map((row) => ({ row, column, message: `is no id of the table ${to}; add that row or correct the id` })),
    ),
  );
};

const RULES: readonly Rule[] = [
  idsStandOnce,
  rowsStandOnce,
  sourcesStandOnce,
  referencesExist,
  releasesAreDays,
  removedColumnsAreNamed,
  pastIsPast,
  nothingBeforeItHappened,
  plansAreNear,
  coverageIsOfItsTime,
  paidPeriodsAreShort,
  rulesFollowTheirRegulation,
  notesInBothLanguages,
  officesAreNamed,
  ownNamesAreOfOthers,
  languagesStayApart,
  wordsHaveOneTranslation,
  periodsRunForward,
  paidPeriodsAreWhole,
  valuesWithUnits,
  unitsAreLikely,
  moneyPaysContributions,
  placesHaveOneSpelling,
  placesAreKnown,
  coverageFitsItsBase,
  coverageWithinAll,
  impliedBasesAreLikely,
  enrolmentWithinWorkers,
  budgetPercentagesFit,
  realisedInItsYear,
  partsHaveAWhole,
  partsWithinTheirWhole,
  employmentAddsUp,
  checksCanBeWorked,
  contradictionsAreNamed,
  revisionsNameCells,
];

/** The problems that show only when rows are looked at together. */
export const acrossRows = (data: Dataset, fileOf: (table: string) => string): Problem[] =>
  RULES.flatMap((rule) => rule(data)).map(({ row, column, message }) => ({
    file: fileOf(row[origin].table),
    line: row[origin].line,
    column,
    value: row[origin].cells[column] ?? '',
    message,
  }));
