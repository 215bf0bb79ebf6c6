import { JSDOM } from 'jsdom';
import { site } from '../../../../site.config.ts';
import type { Verdict } from '../../../findings/checks/outcome.ts';
import { languages, type Language } from '../../../i18n/language.ts';
import { messages, type MessageKey } from '../../../i18n/messages.ts';
import { formatPlace } from '../../../i18n/places.ts';
import { tables, type TableName } from '../../../tables/tables.ts';
import type { BuiltFile } from '../built-site.ts';
import type { BuiltFigures, Cells } from './context.ts';
import { blanked } from './literals.ts';
import { slotFinder } from './message-slots.ts';
import { isRoundingOf, readPrinted } from './printed.ts';

/** Where a text stands, for a rule that has to count what is there. */
export interface Place {
  /** The page's address, such as `/en/data/`. */
  readonly address: string;
  readonly element: Element;
  readonly built: BuiltFigures;
}

/** The number that each slot of a message has to hold where it stands, or one of several; nothing where it says something else. */
type Expected = (place: Place) => Readonly<Record<string, number | readonly number[]>> | null | undefined;

const rowsOf = ({ built }: Place, table: TableName) => [...built.records[table].values()];

const tableIn = (href: string | null | undefined): TableName | null => {
  const name = /\/data\/([a-z_]+)[/.]/.exec(href ?? '')?.[1];
  return name && Object.hasOwn(tables, name) ? (name as TableName) : null;
};

const rowsOfTableHere = (place: Place, slot: string): Record<string, number> | null => {
  const { address, element } = place;
  const table =
    tableIn(address) ?? tableIn(element.closest('section, article')?.querySelector('a')?.getAttribute('href'));
  return table && { [slot]: rowsOf(place, table).length };
};

/** The chart that an element belongs to: that of its section, or of the chart's own page. */
export const chartHere = ({ address, element, built }: Place) =>
  built.charts.get(
    /\/embed\/([a-z-]+)\/$/.exec(address)?.[1] ??
      element.closest('section[aria-labelledby]')?.getAttribute('aria-labelledby') ??
      '',
  );

/** Charted rows that one mark stands for: the same mark, figure and year. */
const isAlike = (row: Cells, shown: Cells): boolean =>
  ['mark', 'rate_percent', 'workers', 'place'].every((column) => row[column] === shown[column]) &&
  (row.date ?? '').slice(0, 4) === (shown.date ?? '').slice(0, 4);

/** Documents behind the charted rows that show what a row of a chart's table shows: the same mark, rate and year. */
const documentsOfFigure = (place: Place): number => {
  const chart = chartHere(place);
  const ids = [...(place.element.closest('tr')?.querySelectorAll('a.f[href*="#"]') ?? [])].map(
    (link) => link.getAttribute('href')!.split('#')[1]!,
  );
  const at = (chart?.rows ?? []).findIndex(({ row }) => row?.split(' ').some((id) => ids.includes(id)));
  const shown = chart?.rows[at];
  if (!chart || !shown) return 0;
  return new Set(chart.rows.flatMap((row, i) => (isAlike(row, shown) ? [...chart.documentsOfRows[i]!] : []))).size;
};

/** Publishers beyond the two that the words of a mark name: of any charted figure that those two publish. */
const publishersNotNamed = (place: Place): number[] => {
  const chart = chartHere(place);
  const words = place.element.textContent ?? '';
  return (chart?.rows ?? [])
    .map(
      (shown) =>
        new Set(chart!.rows.flatMap((row, i) => (isAlike(row, shown) ? [...chart!.publishersOfRows[i]!] : []))),
    )
    .filter((publishers) => [...publishers].filter((publisher) => words.includes(publisher)).length >= 2)
    .map(({ size }) => size - 2);
};

const parsedPages = new WeakMap<BuiltFile, Document>();
const parsed = (page: BuiltFile): Document => {
  if (!parsedPages.has(page)) parsedPages.set(page, new JSDOM(page.bytes.toString('utf8')).window.document);
  return parsedPages.get(page)!;
};

/** Verdicts of a kind in the part of the ledger's page that is about this place: the first. */
const verdictsOnLedger = ({ built }: Place, verdict: Verdict | '' = ''): number => {
  const ledger = built.files.get('cek-angka/index.html');
  return countOf(
    ledger &&
      parsed(ledger)
        .querySelector('section')
        ?.querySelectorAll(verdict ? `.verdict.${verdict}` : '.verdict'),
  );
};

/** Months of a column of costs: it holds that many times what the first column of rupiah holds. */
const monthsOfColumn = ({ element }: Place): Record<string, number> | null => {
  if (element.tagName !== 'TH') return null;
  const column = [...(element.parentElement?.children ?? [])].indexOf(element);
  const row = element.closest('table')?.querySelector('tbody tr');
  const value = (at: number) => Number(row?.children[at]?.querySelector('a.f')?.getAttribute('data-v'));
  const first = [...(row?.children ?? [])].findIndex((cell) =>
    cell.querySelector('a.f.c[href$="#cost-of-covering"]')?.textContent?.startsWith('Rp'),
  );
  return first < 0 ? null : { months: value(column) / value(first) };
};

const countOf = (elements: ArrayLike<unknown> | undefined) => elements?.length ?? 0;

const rules: readonly (readonly [MessageKey, Expected])[] = [
  ['cite_full', (place) => rowsOfTableHere(place, 'rows')],
  ['data_rows', (place) => rowsOfTableHere(place, 'count')],
  ['file_facts', (place) => rowsOfTableHere(place, 'rows')],
  ['data_line', ({ element }) => ({ line: Number(/#row=(\d+)$/.exec(element.getAttribute('href') ?? '')?.[1]) })],
  ['home_unknown_count', (place) => ({ count: rowsOf(place, 'gaps').length })],
  [
    'home_misfits_text',
    (place) => ({
      all: verdictsOnLedger(place),
      wrong: verdictsOnLedger(place, 'does_not_fit'),
      undecided: verdictsOnLedger(place, 'undecided'),
    }),
  ],
  [
    'checks_count',
    ({ element: { ownerDocument: page } }) => ({
      wrong: countOf(page.querySelectorAll('.verdict.does_not_fit')),
      undecided: countOf(page.querySelectorAll('.verdict.undecided')),
      right: countOf(page.querySelectorAll('.verdict.fits')),
    }),
  ],
  [
    'unpublished_topic_count',
    ({ element }) => {
      const topic = /^#(topic-.+)$/.exec(element.getAttribute('href') ?? '')?.[1];
      return topic
        ? { count: countOf(element.ownerDocument.getElementById(topic)?.querySelectorAll('article')) }
        : null;
    },
  ],
  [
    'sources_seen',
    (place) => {
      const seen = (how: string) => rowsOf(place, 'sources').filter((source) => source.seen === how).length;
      return {
        total: rowsOf(place, 'sources').length,
        whole: seen('whole'),
        excerpt: seen('excerpt'),
        unknown: seen('not_recorded'),
      };
    },
  ],
  [
    'sources_publisher_documents',
    (place) => {
      const publisher = place.element.parentElement?.querySelector('a')?.textContent;
      const sources = new Set(
        rowsOf(place, 'sources')
          .filter((source) => source.publisher === publisher)
          .map(({ id }) => id),
      );
      const taken = (Object.keys(tables) as TableName[])
        .filter((table) => 'source' in tables[table].columns)
        .flatMap((table) => rowsOf(place, table));
      return { sources: sources.size, rows: taken.filter(({ source }) => sources.has(source)).length };
    },
  ],
  [
    'chart_source_more',
    (place) => {
      const chart = place.element.tagName === 'FIGCAPTION' && chartHere(place);
      return chart
        ? { count: chart.publishers.size - countOf(place.element.querySelectorAll('a[href*="/data/sources/"]')) }
        : null;
    },
  ],
  [
    'take_cite_more',
    (place) => {
      const chart = chartHere(place);
      return chart ? { count: chart.documents.size - 1 } : null;
    },
  ],
  ['head_for_month', (place) => monthsOfColumn(place)],
  ['head_for_months', (place) => monthsOfColumn(place)],
  [
    'sector_title',
    (place) => {
      const estimates =
        (chartHere(place) ?? place.built.charts.get('uncovered-by-sector'))?.rows.filter(
          ({ mark }) => mark === 'estimate',
        ) ?? [];
      const share = (row: Cells | undefined, part: string) => Number(row?.[`share_${part}_percent`]);
      const largest = [...estimates].sort((a, b) => share(b, 'centre') - share(a, 'centre'))[0];
      return { low: Math.round(share(largest, 'low') / 10), high: Math.round(share(largest, 'high') / 10) };
    },
  ],
  [
    'method_sector_mix_row',
    ({ element, built: { records } }) => {
      const { agriculture, provinceWorkers, capitalWorkers, marker } = site.sectorEstimate;
      const share = (id: string) => Number(records.employment.get(id)?.share_percent);
      const workers = (id: string) => Number(records.workforce.get(id)?.workers);
      const name = /^(.+): /.exec(element.textContent ?? '')?.[1];
      if (element.tagName !== 'TH' || !name) return null;
      if (Object.values(messages.method_sector_mix_rest).includes(name)) {
        const [all, capital] = [workers(provinceWorkers), workers(capitalWorkers)];
        // In a capital between none and a tenth of the workers farm; the middle is said in whole percent.
        const [high, low] = [0, 10].map(
          (farming) => (share(agriculture) * all - farming * capital) / (all - capital),
        ) as [number, number];
        return { share: Math.round((low + high) / 2) };
      }
      const own = [agriculture, marker].find((id) =>
        languages.some((language) => formatPlace(language, records.employment.get(id)?.place ?? '') === name),
      );
      return own ? { share: share(own) } : null;
    },
  ],
  [
    'take_publishers_more',
    // A sentence names three publishers and counts the others: of the whole chart, or of the rows that its figure is calculated from.
    (place) => {
      const chart = chartHere(place);
      return chart && { count: [chart.publishers, ...chart.publishersOfRows].map(({ size }) => size - 3) };
    },
  ],
  [
    'comparison_missing',
    ({ built }) => {
      const rows = built.charts.get('comparison')?.rows ?? [];
      const dated = new Set(rows.filter(({ rate_percent }) => rate_percent !== '').map(({ place }) => place));
      const all = new Set(rows.map(({ place }) => place)).size;
      return { none: all - dated.size, all };
    },
  ],
  ['mark_told_more', (place) => (place.element.localName === 'title' ? { count: publishersNotNamed(place) } : null)],
  ['sources_count', (place) => (place.element.tagName === 'TD' ? { count: documentsOfFigure(place) } : null)],
];

/** Slots that hold a number, where it is not the one slot `count`. */
const SLOTS: Partial<Record<MessageKey, readonly string[]>> = {
  cite_full: ['rows'],
  file_facts: ['rows'],
  data_line: ['line'],
  checks_count: ['wrong', 'undecided', 'right'],
  sources_seen: ['total', 'whole', 'excerpt', 'unknown'],
  sources_publisher_documents: ['sources', 'rows'],
  home_misfits_text: ['all', 'wrong', 'undecided'],
  comparison_missing: ['none', 'all'],
  head_for_month: ['months'],
  head_for_months: ['months'],
  sector_title: ['low', 'high'],
  method_sector_mix_row: ['share'],
};

const findersIn = (language: Language) =>
  rules.map(([key, expected]) => ({ expected, find: slotFinder(language, key, SLOTS[key] ?? ['count']) }));
const finders = { id: findersIn('id'), en: findersIn('en') } as const;

/** Counts that a text states in a message made for them: the text with those blanked out, and a line for each that is wrong. */
export const withoutCounts = (language: Language, text: string, place: Place): { rest: string; faults: string[] } => {
  let rest = text;
  const faults: string[] = [];
  for (const { expected, find } of finders[language]) {
    for (const slots of find(rest)) {
      const numbers = expected(place);
      if (!numbers) continue;
      for (const [slot, { text: shown, start, end }] of Object.entries(slots)) {
        const printed = readPrinted(language, shown);
        if (!printed || ![numbers[slot] ?? []].flat().some((number) => isRoundingOf(printed, number)))
          faults.push(`says ${shown} where it has to be ${[numbers[slot]].flat().join(' or ')}`);
        rest = blanked(rest, start, end);
      }
    }
  }
  return { rest, faults };
};
