import type { Dataset } from './dataset.ts';
import { problemLine } from './problem.ts';
import { problemsOf } from './across-rows.ts';
import {
  daysAreNotExchanged,
  documentsAreReadForTheSite,
  dueYearsAreNotTurned,
  sourcesAreOfTheirDate,
  yearsAreNotTurned,
} from './doubts/days-are-not-exchanged.ts';
import {
  amountsAreWhole,
  benefitsAreOfTheirCases,
  linesAreWithinTheirBudget,
  zerosAreTold,
} from './doubts/amounts-are-of-their-kind.ts';
import { basesAreOfTheirSource } from './doubts/bases-are-of-their-source.ts';
import { digitsAreInOrder } from './doubts/digits-are-in-order.ts';
import { figuresAreNearTheirTime } from './doubts/figures-are-near-their-time.ts';
import { explanationsAreOwn } from './doubts/explanations-are-own.ts';
import { hostsAreSpeltOnce } from './doubts/hosts-are-spelt-once.ts';
import { impliedBasesAreNear } from './doubts/implied-bases-are-near.ts';
import { oneEventIsToldOneWay } from './doubts/one-event-is-told-one-way.ts';
import { oneFigureIsToldOneWay } from './doubts/one-figure-is-told-one-way.ts';
import { partsMakeUpTheirWhole } from './doubts/parts-make-up-their-whole.ts';
import { ratesAreOfTheirGroup } from './doubts/rates-are-of-their-group.ts';
import { budgetsAreOfTheirYear, roundsAreOfTheirYear } from './doubts/rounds-are-of-their-year.ts';
import { rulesAreWhatTheyAreCalled } from './doubts/rules-are-what-they-are-called.ts';
import { sentencesAreEnded } from './doubts/sentences-are-ended.ts';
import { sourcesTellOfThePlace } from './doubts/sources-tell-of-the-place.ts';
import { sumsComeOut } from './doubts/sums-come-out.ts';
import { textsTellTheFigures } from './doubts/texts-tell-the-figures.ts';
import type { Rule } from './rules/rule.ts';

/** What may be true and is more often a slip. */
const DOUBTS: readonly Rule[] = [
  digitsAreInOrder,
  figuresAreNearTheirTime,
  impliedBasesAreNear,
  basesAreOfTheirSource,
  ratesAreOfTheirGroup,
  partsMakeUpTheirWhole,
  sumsComeOut,
  zerosAreTold,
  amountsAreWhole,
  linesAreWithinTheirBudget,
  benefitsAreOfTheirCases,
  roundsAreOfTheirYear,
  budgetsAreOfTheirYear,
  textsTellTheFigures,
  rulesAreWhatTheyAreCalled,
  oneEventIsToldOneWay,
  oneFigureIsToldOneWay,
  explanationsAreOwn,
  sentencesAreEnded,
  daysAreNotExchanged,
  yearsAreNotTurned,
  dueYearsAreNotTurned,
  sourcesAreOfTheirDate,
  documentsAreReadForTheSite,
  sourcesTellOfThePlace,
  hostsAreSpeltOnce,
];

/** What a second reader would ask of tables that have no fault: a line each. They are used as they are. */
export const doubtLines = (data: Dataset, fileOf: (table: string) => string): readonly string[] =>
  problemsOf(
    DOUBTS.flatMap((doubt) => doubt(data)),
    fileOf,
  ).map(problemLine);
