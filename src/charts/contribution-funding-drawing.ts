import type { Language } from '../i18n/language.ts';
import { say } from '../i18n/message.ts';
import { barRows, type BarRow } from './bar-rows.ts';
import { plain } from '../i18n/sentence.ts';
import type { FundedRound } from './contribution-funding.ts';
import { colours, hatch, sizes, stack, type Size } from './drawing.ts';
import { formatRupiah } from '../i18n/numbers.ts';

/** One bar for each round, and below them the share of the regency's budget. */
export const drawContributionFunding = (funded: readonly FundedRound[], language: Language, size: Size): SVGSVGElement => {
  const width = sizes[size];
  const hatchId = `c3${size[0]}`;
  const rows = funded.map(({ name, pays, form, rupiah, amount }): BarRow => ({
    lines: [plain(language, name), plain(language, pays)],
    from: 0,
    to: rupiah,
    fill: form === 'calculated' ? `url(#${hatchId})` : colours.protected,
    stroke: 'protected',
    value: form === 'at_least' ? `≥ ${amount.text(language)}` : form === 'calculated' ? `± ${amount.text(language)}` : amount.text(language),
    open: form === 'at_least',
  }));
  const most = Math.max(1, ...funded.map(({ rupiah }) => rupiah));
  const room = size === 'narrow' ? 1.75 : 1.3;
  const shares = funded.map(({ name, share, form }): BarRow => ({
    lines: [share ? say(language, 'label_share_of', { budget: formatRupiah(language, share.budget.amount_idr!), year: share.budget.fiscal_year }) : plain(language, name)],
    from: 0,
    to: share?.value ?? 0,
    fill: colours.protected,
    stroke: share ? 'protected' : 'unknown',
    value: share ? `${form === 'at_least' ? '≥ ' : ''}${share.figure.text(language)}` : say(language, 'label_share_unknown'),
    open: form === 'at_least',
  }));
  const largestShare = Math.max(1, ...funded.map(({ share }) => share?.value ?? 0));
  return stack(
    [barRows(rows, { width, max: most * room }), barRows(shares, { width, max: largestShare * room, title: say(language, 'label_share_title') })],
    [hatch(hatchId, 'protected')]
  );
};
