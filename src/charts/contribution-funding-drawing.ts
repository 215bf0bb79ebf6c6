import type { Language } from '../i18n/language.ts';
import { say } from '../i18n/message.ts';
import { formatRupiah } from '../i18n/numbers.ts';
import { plain } from '../i18n/sentence.ts';
import { scaleFor, wordsBeside, type BarRow } from './bar-layout.ts';
import { barRows } from './bar-rows.ts';
import type { FundedRound } from './contribution-funding.ts';
import { sizes, stack, type Size } from './drawing.ts';
import { hatch } from '../look/marks.ts';
import { colours } from '../look/paint.ts';

const moneyRow = ({ name, pays, form, rupiah, amount, told }: FundedRound, language: Language, hatchId: string): BarRow => ({
  lines: [plain(language, name), plain(language, pays)],
  from: 0,
  to: rupiah,
  fill: form === 'calculated' ? `url(#${hatchId})` : colours.protected,
  stroke: 'protected',
  value: form === 'at_least' ? `≥ ${amount.text(language)}` : form === 'calculated' ? `± ${amount.text(language)}` : amount.text(language),
  open: form === 'at_least',
  told: plain(language, told),
});

/** The share of the budget, or a field of what is not published where it cannot be calculated. */
const shareRow = ({ name, share, form, toldShare }: FundedRound, language: Language, hatchId: string): Omit<BarRow, 'to'> & { to: number | null } => ({
  lines: [share ? say(language, 'label_share_of', { budget: formatRupiah(language, share.budget.amount_idr!), year: share.budget.fiscal_year }) : plain(language, name)],
  from: 0,
  to: share?.value ?? null,
  fill: share ? colours.protected : `url(#${hatchId})`,
  stroke: share ? 'protected' : 'grid',
  value: share ? `${form === 'at_least' ? '≥ ' : ''}${share.figure.text(language)}` : say(language, 'label_share_unknown'),
  open: share !== null && form === 'at_least',
  field: share === null,
  told: plain(language, toldShare),
});

/** One bar for each round, and below them the share of the regency's budget. */
export const drawContributionFunding = (funded: readonly FundedRound[], language: Language, size: Size): SVGSVGElement => {
  const hatchId = `c3${size[0]}`;
  const rows = funded.map((each) => moneyRow(each, language, `${hatchId}e`));
  const shares = funded.map((each) => shareRow(each, language, `${hatchId}u`));
  const room = { width: sizes[size], words: wordsBeside([...rows, ...shares], size === 'narrow') };
  const known = shares.filter((row): row is BarRow => row.to !== null);
  const max = scaleFor(known, room);
  return stack(
    [
      barRows(rows, { ...room, max: scaleFor(rows, room) }),
      barRows(
        shares.map((row) => ({ ...row, to: row.to ?? max })),
        { ...room, max, title: say(language, 'label_share_title') }
      ),
    ],
    [hatch(`${hatchId}e`, 'protected'), hatch(`${hatchId}u`, 'unknown', 'unpublished')]
  );
};
