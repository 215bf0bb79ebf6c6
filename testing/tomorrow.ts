// What somebody may publish tomorrow about the place of a site: a row of every kind, with its source and a release.
import { newestRelease } from '../src/data/dataset.ts';
import { readDataset } from '../src/data/read-dataset.ts';
import { newestRate } from '../src/findings/coverage-history.ts';
import { placesOf, type SiteSettings } from '../src/settings.ts';
import type { TableName } from '../src/tables/tables.ts';
import { appendRows, type Cells } from './append-rows.ts';

const A_WEEK = 7 * 86_400_000;
const later = (day: string): string => new Date(Date.parse(day) + A_WEEK).toISOString().slice(0, 10);

const SOURCE = 'tomorrow-1';

/** Rows of tomorrow by their table; they fit whatever the tables of the site hold today. */
const rowsOf = (folder: string, settings: SiteSettings): Readonly<Partial<Record<TableName, Cells[]>>> => {
  const { place, province } = settings;
  const data = readDataset(folder, placesOf(settings));
  const last = newestRate(data, place);
  const date = later(newestRelease(data).date);
  const [year, month] = date.split('-') as [string, string];
  const next = String(Number(year) + 1);
  const of = { place, source: SOURCE, precision: 'exact' };
  const rate = { ...of, date, basis: 'ucj', segment: 'all', stage: 'published' };
  const government = data.sources.find(({ publisher_kind }) => publisher_kind === 'regency_government')!;
  const round = { place, round: 'tomorrow', source: SOURCE };
  return {
    releases: [{ id: date, date, summary_id: 'Angka baru ditambahkan.', summary_en: 'New figures are added.' }],
    sources: [
      {
        id: SOURCE,
        publisher: government.publisher,
        publisher_kind: 'regency_government',
        title: 'Cakupan pekerja terbaru',
        title_from: 'page',
        url: 'https://contoh.example/tomorrow',
        published: date,
        seen: 'whole',
      },
    ],
    coverage: [
      { ...rate, id: 'cov90001', rate_percent: (last.rate_percent! * 0.9 + 7.31).toFixed(2) },
      { ...rate, id: 'cov90002', place: province, rate_percent: 47.12 },
      // The official table by sector, which takes the place of the estimate.
      ...(['A', 'F', 'G'] as const).map((industry, i) => ({
        ...rate,
        id: `cov9000${i + 3}`,
        basis: 'segment_rate',
        industry,
        uncovered_workers: 3210 - 1000 * i,
      })),
    ],
    targets: [
      {
        ...of,
        id: 'tgt90001',
        due: next,
        family: 'ucj',
        group: 'all',
        set_by: 'local_government',
        rate_percent: 88.4,
        stated: date,
      },
    ],
    enrolment: [
      {
        ...round,
        id: 'enr90001',
        precision: 'exact',
        date,
        group_id: 'Pekerja dalam program baru',
        group_en: 'Workers in the new programme',
        segment: 'own_account',
        workers: 12_318,
        status: 'launched',
        fund: 'apbd',
        paid_from: `${year}-${month}`,
        paid_to: `${next}-${month}`,
      },
    ],
    funding: [
      {
        ...round,
        id: 'fun90001',
        date,
        fiscal_year: year,
        stage: 'apbd',
        fund: 'apbd',
        amount_idr: 2_481_000_000,
        qualifier: 'exact',
      },
    ],
    benefits: [
      {
        place,
        source: SOURCE,
        id: 'ben90001',
        date,
        programme: 'all',
        scope: 'total',
        group: 'all',
        amount_idr: 3_214_000_000,
        cases: 87,
        precision: 'exact',
      },
    ],
    channels: [
      {
        place,
        source: SOURCE,
        id: 'chn90001',
        need: 'check',
        step: 'counter-of-tomorrow',
        position: 5,
        date,
        text_id: 'Datang ke loket baru di kantor camat.',
        text_en: 'Go to the new counter at the district office.',
      },
    ],
    apbd: [
      {
        place,
        source: SOURCE,
        id: 'bud90001',
        fiscal_year: next,
        stage: 'apbd',
        item: 'spending',
        amount_idr: 1_333_000_000_000,
        qualifier: 'exact',
      },
    ],
    gaps: [
      {
        id: 'gap90001',
        topic: 'coverage',
        question_id: 'Berapa orang di balik angka terbaru itu?',
        question_en: 'How many people stand behind the newest figure?',
        ask_id: government.publisher,
        ask_en: government.publisher,
        why_id: 'Persentase tanpa jumlah orang tidak bisa diperiksa.',
        why_en: 'A percentage without a number of people cannot be checked.',
      },
    ],
    checks: [
      {
        id: 'chk90001',
        kind: 'change',
        operands: `before=coverage:${last.id} after=coverage:cov90001`,
        verdict: 'undecided',
        title_id: 'Dari angka terakhir ke angka terbaru',
        title_en: 'From the last rate to the newest one',
        explanation_id: 'Tidak ada sumber yang menjelaskan perubahannya.',
        explanation_en: 'No source explains the change.',
      },
    ],
  };
};

/** Appends the rows of tomorrow to the tables in a folder. */
export const publishTomorrow = (folder: string, settings: SiteSettings): void => {
  for (const [name, rows] of Object.entries(rowsOf(folder, settings))) appendRows(folder, name as TableName, rows);
};
