// What a bar looks like says what its figure is: a plan is no published amount, money spent is no budget.
import { describe, expect, test } from 'vitest';
import { fundingRounds } from '../findings/funding-rounds.ts';
import { bare } from '../press/mark.ts';
import { plain } from '../press/sentence.ts';
import { layBars, type BarRow } from './bar-layout.ts';
import { budgetByStage } from './budget-by-stage.chart.ts';
import { contributionFunding } from './contribution-funding.chart.ts';
import { place, example, withRows } from '../../testing/plausible-data.ts';

const barsTold = (svg: SVGSVGElement, words: string): readonly Element[] =>
  [...svg.querySelectorAll('rect')].filter((bar) =>
    bare(bar.querySelector('title')?.textContent ?? '').includes(words),
  );

/** Fill of a mark: its own, or that of the nearest group around it. */
const fillOf = (mark: Element | undefined): string | null | undefined => mark?.closest('[fill]')?.getAttribute('fill');

describe('months of a round', () => {
  const drawn = (status: string, cells: object = {}) => {
    const enrolled = withRows(example, 'enrolment', [
      {
        place: place.name,
        round: 'one',
        date: '2025-03-16',
        group_id: 'pekerja',
        group_en: 'workers',
        segment: 'not_stated',
        precision: 'exact',
        status,
        workers: 10_000,
        ...cells,
      },
    ]);
    const data = withRows(enrolled, 'funding', [
      {
        place: place.name,
        round: 'one',
        date: '2025-03-16',
        fiscal_year: '2025',
        stage: 'not_stated',
        amount_idr: 1_680_000_000,
        qualifier: 'exact',
      },
    ]);
    return contributionFunding(data, place, fundingRounds(data, place.name))!;
  };
  const stated = { paid_from: '2025-03', paid_to: '2025-12' };

  test('are solid as a source states them, hatched as we calculate them, an outline in a plan', () => {
    for (const [status, cells, fill] of [
      ['launched', stated, 'var(--money)'],
      ['launched', {}, 'url(#contribution-funding-en-w)'],
      ['plan', {}, 'var(--paper)'],
      ['plan', stated, 'var(--paper)'],
    ] as const) {
      const [year, months] = barsTold(drawn(status, cells).draw('en', 'wide'), '10,000 workers');
      expect(fillOf(months), status).toBe(fill);
      // Ten of the twelve boxes of a year.
      const [all, paid] = [year, months].map((bar) => Number(bar?.getAttribute('width')));
      expect(paid! / all!).toBeCloseTo(10 / 12, 2);
    }
  });

  test('a box stands for a month, or for years where there are many', () => {
    const boxes = (cells: object) => bare(plain('en', drawn('launched', cells).reading!));
    expect(boxes({ months: 36 })).toContain('each box is 1 month of');
    expect(boxes({ months: 48 })).toContain('each box is 12 months of');
  });
});

describe('a year of the budget', () => {
  const shared = { place: place.name, fiscal_year: '2025', item: 'spending', qualifier: 'exact' };
  const drawn = (...rows: Record<string, string | number>[]) =>
    budgetByStage(
      withRows(
        example,
        'apbd',
        rows.map((row) => ({ ...shared, ...row })),
      ),
      place,
    )!.draw('en', 'wide');
  const told = (svg: SVGSVGElement) =>
    [...svg.querySelectorAll('circle')].map((dot) => [
      /Rp[^.]*(?:\.\d+)?(?: \w+)?/.exec(bare(dot.textContent))?.[0],
      fillOf(dot),
    ]);

  test('goes from its first figure to its last, a plan an outline; what was spent is no figure of the budget', () =>
    expect(
      told(
        drawn(
          { stage: 'rapbd', amount_idr: 1_200_000_000_000 },
          { stage: 'apbd', amount_idr: 1_300_000_000_000 },
          { stage: 'apbd_p', amount_idr: 1_400_000_000_000 },
          { stage: 'realisation', amount_idr: 663_000_000_000 },
        ),
      ),
    ).toEqual([
      ['Rp1.2 trillion', 'var(--paper)'],
      ['Rp1.4 trillion', 'var(--quiet)'],
    ]));
  test('shows what was spent, small and dark, where nothing else was found', () => {
    const svg = drawn({ stage: 'realisation', amount_idr: 663_000_000_000 });
    expect(told(svg)).toEqual([['Rp663 billion', 'var(--ink)']]);
    expect(svg.querySelector('circle')!.getAttribute('r')).toBe('3');
  });
  test('shortens an amount to the rupiah in the drawing alone', () => {
    const svg = drawn({ stage: 'apbd', amount_idr: 1_276_050_516_753 });
    expect(told(svg)[0]![0]).toContain('Rp1,276,050,516,753');
    expect([...svg.querySelectorAll('text')].map(({ textContent }) => bare(textContent))).toContain('Rp1.276 trillion');
  });
});

describe('the value of a bar', () => {
  const row: BarRow = {
    lines: ['words'],
    from: 40,
    to: 98,
    fill: 'none',
    stroke: 'protected',
    value: '12 months',
    tooltip: 'words',
  };
  const laid = (of: Partial<BarRow>) => layBars([{ ...row, ...of }], { width: 300, words: 0, max: 100 }).laid[0]!;

  test('stands after the bar where it finds room', () =>
    expect(laid({ to: 50 }).label!.x).toBeGreaterThan(laid({ to: 50 }).x2));
  test('never before it, but among the words', () => {
    expect(laid({}).label).toBeNull();
    expect(laid({}).words.map(({ text }) => text)).toEqual(['words', '12 months']);
  });
});
