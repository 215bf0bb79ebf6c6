import { capital } from '../press/capital.ts';
import type { FundingRound } from '../findings/funding-rounds.ts';
import { published, unlinked, yearOf } from '../press/figure.ts';
import { type Figure, print, wordsIn } from '../press/printable.ts';
import type { Language } from '../i18n/language.ts';
import { plain, say, type Sentence } from '../press/sentence.ts';
import { itemOf } from '../press/own-names.ts';
import type { RowOf } from '../tables/tables.ts';
import { scaleFor, wordsBeside, type BarRow } from './bar-layout.ts';
import { barRows } from './bar-rows.ts';
import { patternId, sizes, stack, type Size } from './drawing.ts';
import { hatch } from '../look/marks.ts';
import { colours } from '../look/paint.ts';

/** A round as it is drawn: its money, what it pays, and its share of the budget. */
export interface FundedRound {
  readonly round: FundingRound;
  readonly amount: Figure;
  readonly rupiah: number;
  readonly form: 'published' | 'at_least' | 'calculated';
  /** True when the money is that of a plan. */
  readonly planned: boolean;
  /** Name of the round, and what it pays. */
  readonly name: Sentence;
  readonly pays: Sentence;
  readonly share: { readonly figure: Figure; readonly value: number; readonly budget: RowOf<'apbd'> } | null;
  /** What a pointer that rests on its bar, or on that of its share, is told. */
  readonly tooltip: Sentence;
  readonly shareTooltip: Sentence;
}

/** Money that was only planned is an outline, like every plan. */
const filled = ({ planned }: FundedRound): string => (planned ? colours.paper : colours.protected);

const valueText = (language: Language, form: FundedRound['form'], amount: string): string =>
  form === 'at_least' ? say(language, 'label_at_least', { amount }) : amount;

const moneyRow = (funded: FundedRound, language: Language, hatchId: string): BarRow => {
  const { name, pays, form, rupiah, amount, tooltip } = funded;
  return {
    lines: [plain(language, name), plain(language, pays)],
    from: 0,
    to: rupiah,
    fill: form === 'calculated' ? `url(#${hatchId})` : filled(funded),
    stroke: 'protected',
    value: form === 'calculated' ? `± ${print(language, amount)}` : valueText(language, form, print(language, amount)),
    open: form === 'at_least',
    tooltip: plain(language, tooltip),
  };
};

/** The share of the budget, which we calculate, or a field of what is not published where it cannot be calculated. */
const shareRow = (
  funded: FundedRound,
  language: Language,
  hatchId: string,
): Omit<BarRow, 'to'> & { to: number | null } => {
  const { name, share, form, shareTooltip } = funded;
  return {
    lines: [
      share
        ? capital(
            language,
            say(language, 'label_share_of', {
              item: wordsIn(language, itemOf(share.budget)),
              budget: unlinked(published(share.budget, 'amount_idr')),
              year: yearOf(share.budget, 'fiscal_year'),
            }),
          )
        : plain(language, name),
    ],
    from: 0,
    to: share?.value ?? null,
    fill: `url(#${hatchId}${share ? 'e' : 'u'})`,
    stroke: share ? 'protected' : 'unknown',
    value: share ? valueText(language, form, print(language, share.figure)) : say(language, 'label_share_unknown'),
    open: share !== null && form === 'at_least',
    field: share === null,
    tooltip: plain(language, shareTooltip),
  };
};

/** Between the panels: each has a scale of its own, so they are kept well apart. */
const APART = 24;

/** One bar for each round, and below them the share of the regency's budget, where that is known of any. */
export const drawContributionFunding = (
  chart: string,
  funded: readonly FundedRound[],
  language: Language,
  size: Size,
): SVGSVGElement => {
  const hatchId = patternId(chart, language, size);
  const rows = funded.map((each) => moneyRow(each, language, `${hatchId}e`));
  const shares = funded.map((each) => shareRow(each, language, hatchId));
  const room = { width: sizes[size], words: wordsBeside([...rows, ...shares], size === 'narrow') };
  const known = shares.filter((row): row is BarRow => row.to !== null);
  const max = scaleFor(known, room);
  return stack(
    [
      barRows(rows, { ...room, max: scaleFor(rows, room), title: say(language, 'label_money_title') }),
      ...(known.length > 0
        ? [
            barRows(
              shares.map((row) => ({ ...row, to: row.to ?? max })),
              { ...room, max, title: say(language, 'label_share_title') },
            ),
          ]
        : []),
    ],
    [hatch(`${hatchId}e`, 'protected'), hatch(`${hatchId}u`, 'unknown', 'unpublished')],
    APART,
  );
};
