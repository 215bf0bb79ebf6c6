// Whatever is published next, the charts stay readable: at both sizes and in both languages no words leave the drawing
// or cover each other, and every mark has something to tell.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparedPlace } from '../findings/comparison.ts';
import { contributionOf } from '../findings/contribution.ts';
import { fundingRounds } from '../findings/funding-rounds.ts';
import { languages } from '../i18n/language.ts';
import { bare } from '../press/mark.ts';
import { plain } from '../press/sentence.ts';
import { budgetByStage } from './budget-by-stage.chart.ts';
import type { Chart } from './chart.ts';
import { comparison } from './comparison.chart.ts';
import { contributionFunding } from './contribution-funding.chart.ts';
import { coverageProgress } from './coverage-progress.chart.ts';
import { denominators } from './denominators.chart.ts';
import { sizes, type Size } from './drawing.ts';
import { enrolmentByFund } from './enrolment-by-fund.chart.ts';
import { fundedPeriodsChart } from './funded-periods.chart.ts';
import { textWidth } from './place-labels.ts';
import {
  budgets,
  changed,
  coverage,
  place,
  real,
  rounds,
  sectorShares,
  targets,
  uncoveredCounts,
  uncoveredTable,
  withRows,
  workforce,
} from '../../testing/plausible-data.ts';
import { faultsOf, setWidth } from '../../testing/read-drawing.ts';
import { spendingShares } from './spending-shares.chart.ts';
import { uncoveredBySector } from './uncovered-by-sector.chart.ts';

const CONTRIBUTION = 16_800;
const runs = { numRuns: Number(process.env['CHART_RUNS'] ?? 12) };

/** Where the figures of a chart are missing there is none. */
const expectReadable = (chart: Chart | null): void => {
  if (!chart) return;
  for (const language of languages) {
    for (const sentence of [
      chart.title,
      chart.subtitle,
      ...chart.description,
      ...chart.limits,
      ...(chart.quote ? [chart.quote.sentence] : []),
    ])
      expect(bare(plain(language, sentence))).not.toMatch(/NaN|undefined|Infinity/);
    for (const size of Object.keys(sizes) as Size[]) {
      const svg = chart.draw(language, size);
      expect(faultsOf(svg), `${chart.id}, ${language}, ${size}`).toEqual([]);
      for (const title of svg.querySelectorAll('title')) expect(bare(title.textContent).length).toBeGreaterThan(10);
      for (const mark of svg.querySelectorAll('circle, rect'))
        expect(mark.firstElementChild?.tagName, mark.outerHTML).toBe('title');
    }
  }
};

describe('charts of any data are readable', () => {
  test('coverage progress', () => {
    fc.assert(
      fc.property(coverage, targets, rounds, (rates, aims, { enrolment, funding }) => {
        const data = withRows(withRows(real, 'coverage', rates), 'enrolment', enrolment);
        const aimed = aims.length > 0 ? withRows(data, 'targets', aims) : data;
        const funded = funding.length > 0 ? withRows(aimed, 'funding', funding) : { ...aimed, funding: [] };
        expectReadable(coverageProgress(funded, place, '2024-10-01', fundingRounds(funded, place.name, CONTRIBUTION)));
      }),
      runs,
    );
  }, 600_000);

  test('comparison of places', () => {
    fc.assert(
      fc.property(coverage, (rates) => {
        const data = withRows(real, 'coverage', rates);
        const places = [
          'Kabupaten Bungo',
          'Kota Jambi',
          place.name,
          'Kabupaten Tanjung Jabung Timur',
          'Provinsi Jambi',
          'Indonesia',
        ];
        expectReadable(
          comparison(
            data,
            place.name,
            { id: 'Provinsi Jambi', en: 'Jambi Province' },
            places.map((name) => comparedPlace(data, name)),
          ),
        );
      }),
      runs,
    );
  }, 600_000);

  test('money, funds and periods of rounds', () => {
    fc.assert(
      fc.property(rounds, ({ enrolment, funding }) => {
        const enrolled = withRows(real, 'enrolment', enrolment);
        const data = funding.length > 0 ? withRows(enrolled, 'funding', funding) : { ...enrolled, funding: [] };
        const found = fundingRounds(data, place.name, CONTRIBUTION);
        expectReadable(contributionFunding(data, place, contributionOf(data)!, found));
        expectReadable(enrolmentByFund(data, place, found));
        expectReadable(fundedPeriodsChart(data, place, found));
      }),
      runs,
    );
  }, 600_000);

  test('budgets and shares of spending', () => {
    fc.assert(
      fc.property(budgets, (rows) => {
        const data = withRows(real, 'apbd', rows);
        expectReadable(budgetByStage(data, place));
        expectReadable(spendingShares(data, place)!);
      }),
      runs,
    );
  }, 600_000);

  test('numbers of workers', () => {
    fc.assert(
      fc.property(workforce, (rows) => {
        expectReadable(denominators(withRows(real, 'workforce', rows), place));
      }),
      runs,
    );
  }, 600_000);

  const inProvince = { ...place, province: { id: 'Provinsi Jambi', en: 'Jambi Province' } };

  test('workers without cover by sector, estimated', () => {
    fc.assert(
      fc.property(sectorShares, uncoveredCounts, rounds, (shares, counts, { enrolment }) => {
        const { employment } = changed('employment', shares);
        const { coverage: rates } = changed('coverage', {}, counts);
        expectReadable(
          uncoveredBySector({ ...withRows(real, 'enrolment', enrolment), employment, coverage: rates }, inProvince)!,
        );
      }),
      runs,
    );
  }, 600_000);

  test('workers without cover by sector, published', () => {
    fc.assert(
      fc.property(uncoveredTable, (table) => {
        expectReadable(uncoveredBySector(changed('coverage', {}, table), inProvince)!);
      }),
      runs,
    );
  }, 600_000);
});

test('words are never wider in the project’s font than they are taken to be', () => {
  const said = [
    ...real.enrolment.map(({ group_id }) => group_id),
    ...real.sources.map(({ publisher }) => publisher),
    'Kabupaten Tanjung Jabung Timur',
    'Rp1.276.050.516.753',
    '59% (43–71%)',
  ];
  for (const text of said)
    for (const bold of [false, true])
      expect(setWidth(text, 12, bold), text).toBeLessThanOrEqual(textWidth(text, bold) + 1);
});
