// A title is a claim. When the rows change, it changes with them, or says less.
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../data/dataset.ts';
import { comparedPlace } from '../findings/comparison.ts';
import { fundingRounds } from '../findings/funding-rounds.ts';
import { bare } from '../press/mark.ts';
import { placeName } from '../press/printable.ts';
import { plain, type Sentence } from '../press/sentence.ts';
import { budgetByStage } from './budget-by-stage.chart.ts';
import { comparison } from './comparison.chart.ts';
import { contributionFunding } from './contribution-funding.chart.ts';
import { coverageProgress } from './coverage-progress.chart.ts';
import { denominators } from './denominators.chart.ts';
import { enrolmentByFund } from './enrolment-by-fund.chart.ts';
import { fundedPeriodsChart } from './funded-periods.chart.ts';
import { place, example, withRows } from '../../testing/plausible-data.ts';
import { spendingShares } from './spending-shares.chart.ts';
import { uncoveredBySector } from './uncovered-by-sector.chart.ts';

const province = { id: 'Provinsi Misal', en: 'Misal Province' };
const read = (sentence: Sentence) => bare(plain('en', sentence));
const roundsOf = (data: Dataset) => fundingRounds(data, place.name);

describe('coverage progress', () => {
  type Rates = { date: string; rate_percent: number; stage?: string; precision?: string }[];
  const charted = (...rows: Rates) => {
    const data = withRows(
      example,
      'coverage',
      rows.map((row) => ({
        place: place.name,
        basis: 'ucj',
        segment: 'all',
        stage: 'published',
        precision: 'exact',
        ...row,
      })),
    );
    return coverageProgress(data, place, '2024-10-01', roundsOf(data));
  };
  const titled = (...rows: Rates) => read(charted(...rows).title);
  const old = { date: '2025-03-16', rate_percent: 52 };

  test('one row', () => expect(titled(old)).toBe('Last published: 52 percent covered, 16 March 2025'));
  test('a newer row that is higher', () =>
    expect(titled(old, { date: '2026-01-05', rate_percent: 61.5 })).toBe(
      'Last published: 61.5 percent covered, 5 January 2026',
    ));
  test('a newer row that is lower', () =>
    expect(titled({ date: '2026-01-05', rate_percent: 40 }, old)).toBe(
      'Last published: 40 percent covered, 5 January 2026',
    ));
  test('a newer row that is equal', () =>
    expect(titled(old, { date: '2026-01-05', rate_percent: 52 })).toBe(
      'Last published: 52 percent covered, 5 January 2026',
    ));
  test('a year is not newer than a day in it', () =>
    expect(
      titled({ date: '2026', rate_percent: 55, precision: 'spoken' }, { date: '2026-09-30', rate_percent: 58.31 }),
    ).toBe('Last published: 58.31 percent covered, 30 September 2026'));
  test('what is only announced is not the last rate', () =>
    expect(titled(old, { date: '2026-01-05', rate_percent: 90, stage: 'announced' })).toBe(
      'Last published: 52 percent covered, 16 March 2025',
    ));
  test('months without a figure are drawn once there are three, and told in no other way', () => {
    const drawn = (date: string) => bare(charted({ date, rate_percent: 70 }).draw('en', 'narrow').textContent);
    expect(drawn('2026-08-01')).toContain('3 months after 1 August 2026');
    expect(drawn('2026-11-01')).not.toContain('no new figure');
  });
  test('an announced rate is told beside the last one, until that reaches it', () => {
    const announced = { date: '2024-11-06', rate_percent: 66.08, stage: 'announced' };
    expect(titled(announced, old)).toBe('Announced 66.08 percent, last published 52 percent');
    expect(titled(announced, { ...old, rate_percent: 66.5 })).toBe(
      'Last published: 66.5 percent covered, 16 March 2025',
    );
  });
  test('of the highest rates after an announcement the first is told, though the drawing has room for another only', () => {
    const rates = Array.from({ length: 44 }, (_, i) => ({
      date: new Date(Date.UTC(2025, 0, 1 + 15 * i)).toISOString().slice(0, 10),
      rate_percent: i === 9 || i === 42 ? 60 : 50 + i / 100,
    }));
    const announced = { date: '2024-11-06', rate_percent: 66.08, stage: 'announced' };
    const data = withRows(
      example,
      'coverage',
      [announced, ...rates].map((row) => ({
        place: place.name,
        basis: 'ucj',
        segment: 'all',
        stage: 'published',
        precision: 'exact',
        ...row,
      })),
    );
    const { limits } = coverageProgress(data, place, '2024-10-01', roundsOf(data));
    expect(limits.map(read).join(' ')).toContain('60 percent, as of 16 May 2025');
  });
});

describe('uncovered by sector', () => {
  const charted = (...rows: [industry: string, workers: number][]) => {
    const own = rows.map(([industry, uncovered_workers]) => ({
      place: place.name,
      date: '2026-10',
      basis: 'segment_rate',
      segment: 'all',
      industry,
      uncovered_workers,
      stage: 'published',
      precision: 'exact',
    }));
    return uncoveredBySector(withRows(example, 'coverage', own), place)!;
  };
  const titled = (...rows: Parameters<typeof charted>) => read(charted(...rows).title);
  const quoted = (...rows: Parameters<typeof charted>) => read(charted(...rows).quote!.sentence);

  test('the sector ahead of all others', () =>
    expect(titled(['A', 30_000], ['G', 10_000])).toBe('Largest group without cover: agriculture, 30,000 workers'));
  test('another sector, when that is ahead', () =>
    expect(titled(['A', 3_000], ['G', 10_000])).toBe('Largest group without cover: trade, 10,000 workers'));
  test('two alike: neither is called the largest', () =>
    expect(titled(['A', 10_000], ['G', 10_000])).toBe('Workers without cover in agriculture: 10,000'));
  test('one sector alone is compared with nothing', () =>
    expect(titled(['G', 10_000])).toBe('Workers without cover in trade: 10,000'));
  test('the sentence to quote claims no more than the title', () => {
    expect(quoted(['A', 30_000], ['G', 10_000])).toContain(
      'more are in agriculture, forestry and fishing than in any other sector',
    );
    for (const rows of [
      [
        ['A', 10_000],
        ['G', 10_000],
      ],
      [['G', 10_000]],
    ] as Parameters<typeof charted>[])
      expect(quoted(...rows)).not.toContain('than in any other sector');
  });
});

describe('contribution funding', () => {
  const round = {
    place: place.name,
    date: '2024-11-06',
    group_id: 'pekerja',
    group_en: 'workers',
    segment: 'not_stated',
    precision: 'exact',
    status: 'launched',
  };
  const charted = (qualifier: string, later: boolean) => {
    const enrolled = withRows(example, 'enrolment', [
      { ...round, round: 'one', workers: 10_000 },
      ...(later
        ? [{ ...round, round: 'two', date: '2025-10-28', workers: 20_000, paid_from: '2025-09', paid_to: '2026-08' }]
        : []),
    ]);
    const data = withRows(enrolled, 'funding', [
      {
        place: place.name,
        round: 'one',
        date: '2024-10-13',
        fiscal_year: '2024',
        stage: 'apbd_p',
        amount_idr: 1_680_000_000,
        qualifier,
      },
    ]);
    return contributionFunding(data, place, roundsOf(data))!;
  };
  const titled = (...of: Parameters<typeof charted>) => read(charted(...of).title);

  test('an amount, also before a round without one', () =>
    expect(titled('exact', true)).toBe('By our calculation, 2024 programme money lasts about 10 months'));
  test('at least so much pays for so long or longer', () =>
    expect(titled('at_least', true)).toBe('We calculate: 2024 programme money lasts 10 months or more'));
  test('a cost is called missing in the sentence to quote, where a round lacks one and none else', () => {
    expect(read(charted('exact', true).quote!.sentence)).toContain(
      'We found no published cost of the programme of October 2025',
    );
    expect(read(charted('exact', false).quote!.sentence)).not.toContain('We found no');
  });

  const newest = { ...round, round: 'three', date: '2026-06-01', workers: 15_000 };
  const amount = {
    place: place.name,
    round: 'three',
    date: '2026-06-01',
    fiscal_year: '2026',
    stage: 'apbd',
    amount_idr: 2_520_000_000,
    qualifier: 'exact',
  };
  /** Three rounds: money of 2024, none for 2025, and one of 2026 with these cells. */
  const chartWith = (workers: object, money: object) => {
    const enrolled = withRows(example, 'enrolment', [
      { ...round, round: 'one', workers: 10_000 },
      { ...round, round: 'two', date: '2025-10-28', workers: 20_000, paid_from: '2025-09', paid_to: '2026-08' },
      { ...newest, ...workers },
    ]);
    const data = withRows(enrolled, 'funding', [
      { ...amount, round: 'one', date: '2024-10-13', fiscal_year: '2024', amount_idr: 1_680_000_000 },
      { ...amount, ...money },
    ]);
    return contributionFunding(data, place, roundsOf(data))!;
  };
  const movedOn = (workers: object = {}, money: object = {}) => read(chartWith(workers, money).title);

  test('the newest round with an amount is told, not the first', () =>
    expect(movedOn()).toBe('By our calculation, 2026 programme money lasts about 10 months'));
  test('a plan is not told while a launched round has an amount', () =>
    expect(movedOn({ status: 'plan' })).toBe('By our calculation, 2024 programme money lasts about 10 months'));
  test('what was carried out is no plan', () => {
    const { title, description } = chartWith({ status: 'realised' }, {});
    expect(read(title)).toContain('2026 programme money');
    expect(read(description.at(-1)!)).toMatch(/^Carried out 1 June 2026: 15,000 workers/);
  });
  test('a published period is told, and not what the money would be enough for', () => {
    expect(movedOn({ paid_from: '2026-06', paid_to: '2027-05' })).toBe(
      'Contributions of 15,000 workers paid June 2026 to May 2027',
    );
    expect(movedOn({ months: 12 }, { qualifier: 'at_least' })).toBe(
      'at least Rp2.52 billion for 12 months, 15,000 workers',
    );
    const { rows, description } = chartWith({ paid_from: '2026-06', paid_to: '2027-05' }, {});
    expect(rows.at(-1)).toMatchObject({ months: 12 });
    expect(read(description.at(-1)!)).toMatch(/paid from June 2026 to May 2027\.$/);
  });
});

describe('denominators', () => {
  const titled = (...workers: (number | { workers: number; date: string; concept: string })[]) =>
    read(
      denominators(
        withRows(
          { ...example, coverage: [], targets: [], enrolment: [] },
          'workforce',
          workers.map((each) => ({
            place: place.name,
            date: '2024-10-02',
            concept: 'stated_total',
            group: 'all',
            precision: 'exact',
            ...(typeof each === 'number' ? { workers: each } : each),
          })),
        ),
        place,
      )!.title,
    );

  test('from the smallest to the largest', () =>
    expect(titled(120_000, 110_000, 130_000)).toBe('How many workers? Sources disagree: 110,000 to 130,000'));
  test('an official count is told once it came after them, and they once they differ anew', () => {
    const counted = { workers: 125_000, date: '2025-12-31', concept: 'ucj_base' };
    expect(titled(120_000, 110_000, counted)).toBe('BPJS: 125,000 workers can take part, 31 December 2025');
    expect(titled(120_000, { workers: 130_000, date: '2026-02', concept: 'stated_total' }, counted)).toContain(
      'disagree',
    );
  });
  test('sources that agree do not differ', () => expect(titled(120_000, 120_000)).not.toContain('differ'));
  test('nor does one alone', () => expect(titled(120_000)).not.toContain('differ'));
});

describe('funded periods', () => {
  const titled = (...paid: [from: string, to: string][]) => {
    const data = withRows(
      { ...example, funding: [] },
      'enrolment',
      paid.map(([paid_from, paid_to], i) => ({
        place: place.name,
        round: `r-${i}`,
        date: paid_from,
        group_id: 'pekerja',
        group_en: 'workers',
        segment: 'not_stated',
        workers: 1000,
        precision: 'exact',
        status: 'launched',
        paid_from,
        paid_to,
      })),
    );
    return read(fundedPeriodsChart(data, place, roundsOf(data))!.title);
  };

  test('after the period that ends last, not the one that began last', () =>
    expect(titled(['2025-01', '2026-08'], ['2025-03', '2025-06'])).toContain('after August 2026'));
  test('no silence while somebody is paid for', () => expect(titled(['2025-01', '2027-01'])).not.toContain('no word'));
});

describe('comparison', () => {
  const titled = (rows: [place: string, date: string][], places: readonly string[]) => {
    const data = withRows(
      example,
      'coverage',
      rows.map(([name, date], i) => ({
        place: name,
        date,
        basis: 'ucj',
        segment: 'all',
        rate_percent: 40 + i,
        stage: 'published',
        precision: 'exact',
      })),
    );
    return read(
      comparison(
        data,
        place.name,
        province,
        places.map((name) => comparedPlace(data, name)),
      ).title,
    );
  };
  const [a, b, c] = ['Kabupaten Umpama', place.name, 'Kota Ibarat'] as const;

  test('different dates: the rate of the place itself, and a place without a figure', () =>
    expect(
      titled(
        [
          [a, '2025-01-01'],
          [b, '2025-02-01'],
        ],
        [a, b, c],
      ),
    ).toBe(`${bare(placeName('en', b))} 41 percent, 1 February 2025; others dated differently`));
  test('different dates, and none of the place itself', () =>
    expect(
      titled(
        [
          [a, '2025-01-01'],
          [c, '2025-02-01'],
        ],
        [a, b, c],
      ),
    ).toBe('The figures of these areas are not of one date'));
  test('one date is not called different', () =>
    expect(
      titled(
        [
          [a, '2025-01-01'],
          [b, '2025-01-01'],
        ],
        [a, b],
      ),
    ).not.toMatch(/different|not of one date/));
});

describe('workers by fund', () => {
  test('the fund of the largest group, with all groups that it pays', () => {
    const shared = {
      place: place.name,
      round: 'one',
      date: '2025-10-28',
      group_id: 'pekerja',
      group_en: 'workers',
      segment: 'own_account',
      precision: 'exact',
      status: 'launched',
    };
    const data = withRows(example, 'enrolment', [
      { ...shared, id: 'enr001', workers: 1000 },
      { ...shared, id: 'enr002', workers: 300, fund: 'apbd', part_of: 'enr001' },
      { ...shared, id: 'enr003', workers: 600, fund: 'dbh_sawit', part_of: 'enr001' },
      { ...shared, id: 'enr004', workers: 100, fund: 'dbh_sawit', part_of: 'enr001' },
    ]);
    expect(read(enrolmentByFund(data, place, roundsOf(data))!.title)).toBe(
      '700 of 1,000 workers: oil-palm revenue share (DBH Sawit)',
    );
  });
});

describe('budgets', () => {
  const budget = (...rows: Record<string, string | number>[]) =>
    withRows(
      example,
      'apbd',
      rows.map((row) => ({ place: place.name, fiscal_year: '2025', qualifier: 'exact', ...row })),
    );
  const titled = (before: number, after: number) =>
    read(
      budgetByStage(
        budget(
          { stage: 'apbd', item: 'total', amount_idr: before },
          { stage: 'apbd_p', item: 'total', amount_idr: after },
        ),
        place,
      )!.title,
    );
  const spent = (...shares: number[]) =>
    read(
      spendingShares(
        budget(
          ...shares.map((share_percent, i) => ({ stage: 'apbd', item: ['education', 'health'][i]!, share_percent })),
        ),
        place,
      )!.title,
    );

  test('a budget that grew or shrank', () => {
    expect(titled(1e12, 2e12)).toContain('first Rp1 trillion, then Rp2 trillion');
    expect(titled(2e12, 1e12)).toContain('first Rp2 trillion, then Rp1 trillion');
  });
  test('a budget that stayed the same is not called changed', () => expect(titled(1e12, 1e12)).not.toContain('then'));
  test('the largest share; overlap only where shares exceed the whole', () => {
    expect(spent(20, 30)).toBe('Spending in 2025: 30 percent on health');
    expect(spent(60, 50)).toContain('60 percent on education; kinds of spending overlap');
  });
});
