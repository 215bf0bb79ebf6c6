import { origin } from '../tables/table.ts';
import { tableNames, tables, type TableName } from '../tables/tables.ts';
import type { Dataset } from './dataset.ts';
import type { Problem } from './problem.ts';
import { referenceColumns, type AnyRow } from './read-table.ts';
import { enrolmentWithinWorkers, impliedBasesAreLikely } from './rules/bases-are-likely.ts';
import { budgetPercentagesFit, realisedInItsYear, realisedOfWhatWasRealised } from './rules/budget-percentages-fit.ts';
import { checksCanBeWorked } from './rules/checks-can-be-worked.ts';
import { contradictionsAreNamed } from './rules/contradictions-are-named.ts';
import { countsAreCounts, plansAreOfSomething } from './rules/counts-are-counts.ts';
import { coverageFitsItsBase } from './rules/coverage-fits-its-base.ts';
import { coverageWithinAll } from './rules/coverage-within-all.ts';
import {
  nothingBeforeItHappened,
  pastIsPast,
  releasesAreDays,
  removedColumnsAreNamed,
} from './rules/dates-are-likely.ts';
import { employmentAddsUp } from './rules/employment-adds-up.ts';
import { groupsAreNamed } from './rules/groups-are-named.ts';
import { languagesTellTheSameNumbers } from './rules/languages-tell-the-same-numbers.ts';
import { gapsNameRows } from './rules/gaps-name-rows.ts';
import { languagesStayApart } from './rules/languages-stay-apart.ts';
import { moneyPaysContributions } from './rules/money-pays-contributions.ts';
import { notesInBothLanguages } from './rules/notes-in-both-languages.ts';
import { officesAreNamed } from './rules/offices-are-named.ts';
import { ownNamesAreOfOthers } from './rules/own-names.ts';
import { partsHaveAWhole, partsWithinTheirWhole } from './rules/parts-within-their-whole.ts';
import { paidPeriodsAreWhole, periodsRunForward } from './rules/periods-run-forward.ts';
import { placesAreKnown } from './rules/places-are-known.ts';
import { proofsAreOfTheirDocument } from './rules/proofs-are-of-their-document.ts';
import { publishersHaveOneKind } from './rules/publishers-have-one-kind.ts';
import { publishersHaveOneSpelling } from './rules/publishers-have-one-spelling.ts';
import { revisionsNameCells } from './rules/revisions-name-cells.ts';
import { idsAreNames } from './rules/ids-are-names.ts';
import { idsStandOnce, rowsStandOnce, sourcesStandOnce } from './rules/rows-stand-once.ts';
import type { Objection, Rule } from './rules/rule.ts';
import { stepsHaveOneText } from './rules/steps-have-one-text.ts';
import { stepsTellTheirRows } from './rules/steps-tell-their-rows.ts';
import { textsStandOnce } from './rules/texts-stand-once.ts';
import { unitsAreLikely } from './rules/units-are-likely.ts';
import { valuesWithUnits } from './rules/values-with-units.ts';
import { wordsHaveOneTranslation } from './rules/words-have-one-translation.ts';
import {
  coverageIsOfItsTime,
  paidPeriodsAreShort,
  plansAreNear,
  regulationsAreIssued,
  rulesFollowTheirRegulation,
} from './rules/years-are-likely.ts';

const rowsOf = (data: Dataset, name: TableName) => data[name] as unknown as readonly AnyRow[];

/** What is known beside the rows that could be read. */
export interface Reading {
  /** Tables of which some row could not be read. */
  readonly broken: ReadonlySet<TableName>;
  /** Places that the site names in its settings, because no list has them. */
  readonly ownPlaces: readonly string[];
}

/** Each reference names a row. Nothing is said of rows that could not be read: they may be the ones that are named. */
const referencesExist =
  (broken: ReadonlySet<TableName>): Rule =>
  (data) => {
    const ids = new Map(tableNames.map((name) => [name as string, new Set(rowsOf(data, name).map((row) => row.id))]));
    return tableNames.flatMap((name) =>
      referenceColumns(tables[name])
        .filter(({ to }) => !broken.has(to as TableName))
        .flatMap(({ column, to }) =>
          rowsOf(data, name)
            .filter((row) => row[column] !== null && !ids.get(to)!.has(row[column] as string))
            .map((row) => ({ row, column, message: `is no id of the table ${to}; add that row or correct the id` })),
        ),
    );
  };

/** A rule, and the tables that it has to know whole: a row that is missing there would look like a fault. */
type RuleOnWhole = readonly [Rule, ...TableName[]];

/** What rows are called, and what they name. */
const namesOf = ({ broken, ownPlaces }: Reading): readonly RuleOnWhole[] => [
  [idsAreNames],
  [idsStandOnce],
  [rowsStandOnce],
  [sourcesStandOnce],
  [placesAreKnown(ownPlaces)],
  [publishersHaveOneSpelling],
  [publishersHaveOneKind],
  [referencesExist(broken)],
];

/** What a row says, beside the rows that it names and those of the same statement. */
const STATEMENTS: readonly RuleOnWhole[] = [
  [removedColumnsAreNamed],
  [pastIsPast, 'releases'],
  [nothingBeforeItHappened, 'releases'],
  [proofsAreOfTheirDocument, 'releases'],
  [plansAreNear, 'releases'],
  [coverageIsOfItsTime],
  [paidPeriodsAreShort],
  [rulesFollowTheirRegulation],
  [regulationsAreIssued, 'releases'],
  [notesInBothLanguages],
  [officesAreNamed],
  [ownNamesAreOfOthers],
  [languagesStayApart],
  [languagesTellTheSameNumbers],
  [countsAreCounts],
  [plansAreOfSomething],
  [groupsAreNamed],
  [stepsHaveOneText],
  [periodsRunForward],
  [paidPeriodsAreWhole],
  [valuesWithUnits],
  [coverageFitsItsBase, 'checks'],
  [coverageWithinAll, 'coverage'],
  [impliedBasesAreLikely, 'workforce'],
  [enrolmentWithinWorkers, 'workforce'],
  [budgetPercentagesFit, 'apbd'],
  [realisedInItsYear],
  [realisedOfWhatWasRealised],
  [partsHaveAWhole],
  [partsWithinTheirWhole],
  [employmentAddsUp, 'employment'],
];

/** What holds between statements: series, contradictions, checks, revisions. */
const BETWEEN: readonly RuleOnWhole[] = [
  [releasesAreDays, ...tableNames],
  [wordsHaveOneTranslation],
  [textsStandOnce],
  [unitsAreLikely],
  [moneyPaysContributions, 'enrolment', 'rules'],
  [contradictionsAreNamed, 'checks'],
  [checksCanBeWorked, ...tableNames],
  [revisionsNameCells, ...tableNames],
  [gapsNameRows, ...tableNames],
  [stepsTellTheirRows, ...tableNames],
];

/** What rules say of rows, as problems of their files. */
export const problemsOf = (objections: readonly Objection[], fileOf: (table: string) => string): Problem[] =>
  objections.map(({ row, column, message }) => ({
    file: fileOf(row[origin].table),
    line: row[origin].line,
    column,
    value: row[origin].cells[column] ?? '',
    message,
  }));

const without = (data: Dataset, rows: ReadonlySet<AnyRow>): Dataset =>
  Object.fromEntries(
    tableNames.map((name) => [name, rowsOf(data, name).filter((row) => !rows.has(row))]),
  ) as unknown as Dataset;

/**
 * The problems that show only when rows are looked at together. A row that breaks a rule is left out of the rules that come
 * after, so that its slip is told where it stands, and not once more in every row that is compared with it.
 */
export const acrossRows = (data: Dataset, fileOf: (table: string) => string, reading: Reading): Problem[] => {
  let rest = data;
  let broken = reading.broken;
  let found: readonly Objection[] = [];
  for (const rules of [namesOf(reading), STATEMENTS, BETWEEN]) {
    const objections = rules
      .filter(([, ...needed]) => !needed.some((name) => broken.has(name)))
      .flatMap(([rule]) => rule(rest));
    if (objections.length === 0) continue;
    const slipped = new Set(objections.map(({ row }) => row));
    rest = without(rest, slipped);
    broken = broken.union(new Set([...slipped].map((row) => row[origin].table as TableName)));
    found = found.concat(objections);
  }
  return problemsOf(found, fileOf);
};
