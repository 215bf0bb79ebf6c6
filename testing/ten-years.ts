// Ten years of what a regency, BPJS, BPS and the press may publish about the place of a site, as rows behind those of today.
import { randomInt, randomLcg, utcDay, utcMonth } from 'd3';
import { newestRelease } from '../src/data/dataset.ts';
import { readDataset } from '../src/data/read-dataset.ts';
import { placesOf, type SiteSettings } from '../src/settings.ts';
import type { TableName } from '../src/tables/tables.ts';
import { appendRows, type Cells } from './append-rows.ts';

type Rows = Partial<Record<TableName, Cells[]>>;

const iso = (day: Date): string => day.toISOString().slice(0, 10);
const INDUSTRIES = [...'ABCDEFGHIJKLMNOPQ'];
const STAGES = ['rapbd', 'apbd', 'apbd_adjusted', 'apbd_p', 'realisation'];
/** What each stage makes of a budget. */
const OF_BUDGET = [1, 1.02, 0.98, 1.05, 0.97];
const OUTLETS = ['Kabar Misal', 'Harian Umpama', 'Warta Andai', 'Suara Contoh', 'Pos Teladan', 'Berita Ibarat'];

/** How much is published: the numbers that the design has to hold. */
const PUBLISHED = {
  rates: 120,
  rounds: 20,
  fiscalYears: 15,
  ratesElsewhere: 400,
  checks: 100,
  benefits: 120,
  channels: 40,
  gaps: 80,
  steps: 120,
  sources: 1000,
  releases: 120,
  revisions: 500,
};

/**
 * Rows of ten years after the newest release, of which some months bring nothing and some two figures, exact and spoken
 * ones mixed. Every figure is made up. `seed` is from 0 to 1: another one makes other figures in other months.
 */
const rowsOf = (folder: string, settings: SiteSettings, seed: number): Rows => {
  const { place, province } = settings;
  const today = readDataset(folder, placesOf(settings));
  const random = randomLcg(seed);
  const upTo = (limit: number) => randomInt.source(random)(limit)();
  const between = (low: number, high: number) => low + random() * (high - low);
  const first = utcMonth.ceil(new Date(newestRelease(today).date));
  const months = Array.from({ length: PUBLISHED.releases }, (_, i) => utcMonth.offset(first, i));
  const rows = {
    sources: [] as Cells[],
    releases: [] as Cells[],
    coverage: [] as Cells[],
    targets: [] as Cells[],
    workforce: [] as Cells[],
    enrolment: [] as Cells[],
    funding: [] as Cells[],
    apbd: [] as Cells[],
    employment: [] as Cells[],
    benefits: [] as Cells[],
    channels: [] as Cells[],
    gaps: [] as Cells[],
    story: [] as Cells[],
    checks: [] as Cells[],
    revisions: [] as Cells[],
  } satisfies Rows;
  const numbered = (prefix: string, list: readonly Cells[]) => `${prefix}${90_001 + list.length}`;

  /** A document about a month, published on a day of the month after it. */
  const document = (name: string, publisher: string, kind: string, day: Date, about: string, quoting = ''): string => {
    const id = `${name}-${iso(day)}-${rows.sources.length + 1}`;
    rows.sources.push({
      id,
      publisher,
      publisher_kind: kind,
      quoting,
      title: about,
      title_from: 'page',
      url: `https://${name}.example/${iso(day)}/${rows.sources.length + 1}`,
      published: iso(day),
      seen: random() < 0.7 ? 'whole' : 'excerpt',
    });
    return id;
  };
  const government = today.sources.find(({ publisher_kind }) => publisher_kind === 'regency_government')?.publisher;
  const byGovernment = (day: Date, about: string) =>
    document('pemkab', government ?? 'Pemerintah Kabupaten', 'regency_government', day, about);
  const byPress = (day: Date, about: string) => {
    const outlet = OUTLETS[upTo(OUTLETS.length)]!;
    return document(outlet.toLowerCase().replace(' ', '-'), outlet, 'press', day, about, government);
  };

  const rate = { place, basis: 'ucj', segment: 'all', stage: 'published' };
  const base = 112_000 + upTo(1000);
  let covered = Math.round(base * between(0.45, 0.55));
  for (const [i, month] of months.entries()) {
    const end = utcDay.offset(utcMonth.ceil(utcDay.offset(month, 1)), -1);
    const said = utcDay.offset(month, 34);
    const name = iso(month).slice(0, 7);
    rows.releases.push({
      id: iso(utcDay.offset(month, 50)),
      date: iso(utcDay.offset(month, 50)),
      summary_id: `Angka tentang bulan ${name} ditambahkan.`,
      summary_en: `Figures about ${name} are added.`,
    });
    if (random() < 0.12) continue;
    covered = Math.min(base, Math.max(20_000, covered + upTo(2400) - 1000));
    const percent = (100 * covered) / base;
    const exact = byGovernment(said, `Cakupan Jamsostek per ${name}`);
    rows.coverage.push({
      ...rate,
      id: numbered('cov', rows.coverage),
      date: iso(end),
      rate_percent: percent.toFixed(2),
      covered_workers: covered,
      precision: 'exact',
      source: exact,
    });
    if (i % 4 !== 0) continue;
    rows.coverage.push({
      ...rate,
      id: numbered('cov', rows.coverage),
      date: name,
      rate_percent: Math.round(percent),
      precision: 'spoken',
      source: byPress(utcDay.offset(said, 2), `Cakupan ${name} disebut wakil bupati`),
    });
  }

  const elsewhere = [...new Set(today.coverage.map((row) => row.place))].filter(
    (each) => each !== place && each !== province && each.startsWith('Kabupaten'),
  );
  const places = [...elsewhere, province];
  // Where today's rate is very low, so are those that follow.
  const lowOf = new Map(
    places.map((each) => {
      const rates = today.coverage.filter((row) => row.place === each && row.basis === 'ucj' && row.rate_percent);
      return [each, Math.min(1, (rates.at(-1)?.rate_percent ?? 30) / 30)] as const;
    }),
  );
  // Few places have fewer rates: a list comes out every other month at the most.
  const lists = Math.min(Math.ceil(PUBLISHED.ratesElsewhere / places.length), PUBLISHED.releases / 2);
  for (let nth = 0; nth < lists; nth++) {
    const day = utcMonth.offset(first, Math.floor((nth / lists) * (PUBLISHED.releases - 2)));
    const source = byPress(utcDay.offset(day, 20), `Cakupan di ${province}, daftar ${nth + 1}`);
    for (const [i, each] of places.entries())
      rows.coverage.push({
        ...rate,
        id: numbered('cov', rows.coverage),
        place: each,
        date: iso(day),
        rate_percent: (lowOf.get(each)! * (30 + Math.abs(((i * 7 + nth * 3) % 110) - 55) + random())).toFixed(2),
        precision: 'exact',
        source,
      });
  }

  const tableDay = utcMonth.offset(first, 60);
  const bySector = byGovernment(utcDay.offset(tableDay, 20), 'Pekerja yang belum terlindungi menurut lapangan usaha');
  for (const industry of INDUSTRIES)
    rows.coverage.push({
      ...rate,
      id: numbered('cov', rows.coverage),
      date: iso(utcDay.offset(tableDay, -1)),
      basis: 'segment_rate',
      industry,
      uncovered_workers: 200 + upTo(industry === 'A' ? 20_000 : 3000),
      precision: 'exact',
      source: bySector,
    });

  for (let i = 0; i < PUBLISHED.rounds; i++) {
    const day = utcDay.offset(utcMonth.offset(first, i * 6), 10);
    const to = utcMonth.offset(utcMonth.floor(day), 5);
    const source = byGovernment(day, `Peluncuran program ke-${i + 1}`);
    const round = { place, round: `program-${i + 1}`, date: iso(day), precision: 'exact', source };
    const paid = { paid_from: iso(day).slice(0, 7), paid_to: iso(to).slice(0, 7), months: 6, status: 'launched' };
    const parts = [18_000 + upTo(6000), 2000 + upTo(3000), 300 + upTo(400)];
    const whole = numbered('enr', rows.enrolment);
    rows.enrolment.push({
      ...round,
      ...paid,
      id: whole,
      group_id: 'Seluruh pekerja dalam program',
      group_en: 'All workers in the programme',
      segment: 'mixed',
      workers: parts[0]! + parts[1]! + parts[2]!,
    });
    const funds = ['apbd', 'dbh_sawit', 'provincial_grant'];
    for (const [j, workers] of parts.entries()) {
      const group = [
        ['Pekerja rentan', 'Vulnerable workers'],
        ['Pekebun dan petani', 'Smallholders and farmers'],
        ['Petugas kelurahan', 'Ward officials'],
      ][j]!;
      rows.enrolment.push({
        ...round,
        ...paid,
        id: numbered('enr', rows.enrolment),
        group_id: group[0]!,
        group_en: group[1]!,
        segment: 'own_account',
        workers,
        fund: funds[j]!,
        part_of: whole,
      });
      if (j < 2)
        rows.funding.push({
          place,
          round: `program-${i + 1}`,
          id: numbered('fun', rows.funding),
          date: iso(day),
          fiscal_year: iso(day).slice(0, 4),
          stage: 'apbd',
          fund: funds[j]!,
          amount_idr: workers * 16_800 * 6,
          qualifier: j === 0 && i % 3 === 0 ? 'rounded' : 'exact',
          source,
        });
    }
  }

  const lines = ['spending', 'revenue', 'own_revenue', 'transfer_revenue', 'spending_capital'];
  const shares = [1, 0.97, 0.1, 0.8, 0.2];
  const firstYear = first.getUTCFullYear() + 1;
  for (let i = 0; i < Math.min(PUBLISHED.fiscalYears, 9); i++) {
    const size = Math.round(between(1300, 1600)) * 1_000_000_000;
    for (const [j, stage] of STAGES.entries()) {
      const day = utcDay.offset(utcMonth.offset(new Date(Date.UTC(firstYear + i, 0, 1)), [-4, -1, 2, 9, 15][j]!), 14);
      if (day >= months.at(-1)!) continue;
      const source = byGovernment(day, `APBD ${firstYear + i}, tahap ${j + 1}`);
      for (const [k, item] of lines.entries())
        rows.apbd.push({
          place,
          id: numbered('bud', rows.apbd),
          fiscal_year: firstYear + i,
          stage,
          item,
          amount_idr: Math.round(size * OF_BUDGET[j]! * shares[k]!),
          qualifier: 'exact',
          source,
        });
    }
  }

  for (let i = 0; i < 10; i++) {
    const day = utcDay.offset(utcMonth.offset(first, i * 12), 40);
    const year = iso(day).slice(0, 4);
    const source = document('bps', 'BPS', 'statistics_office', day, `Keadaan angkatan kerja ${year}`);
    rows.workforce.push(
      {
        place,
        id: numbered('wfc', rows.workforce),
        date: `${Number(year) - 1}-08`,
        concept: 'working',
        group: 'all',
        workers: 140_000 + upTo(9000),
        precision: 'exact',
        source,
      },
      {
        place,
        id: numbered('wfc', [...rows.workforce, {}]),
        date: iso(utcMonth.floor(day)),
        concept: 'ucj_base',
        group: 'all',
        workers: base,
        precision: 'exact',
        source: byGovernment(day, `Pekerja yang dapat menjadi peserta, ${year}`),
      },
    );
    // A plan of five years is written while the one before it has a year to go.
    for (const ahead of i % 5 === 4 ? [1, 2, 3, 4, 5] : [])
      rows.targets.push({
        place,
        id: numbered('tgt', rows.targets),
        due: Number(year) + ahead,
        family: 'ucj',
        group: 'all',
        set_by: 'local_government',
        rate_percent: (55 + ahead * 3 + i + random()).toFixed(2),
        stated: iso(day),
        precision: 'exact',
        source: byGovernment(day, `Target ${Number(year) + ahead}, rencana ${i + 1}`),
      });
  }

  const rates = rows.coverage.filter((row) => row.place === place && row.precision === 'exact' && row.rate_percent);
  for (let i = today.checks.length; i < PUBLISHED.checks; i++) {
    const check = { id: numbered('chk', rows.checks) };
    const because = {
      reasons_id: 'Mungkin yang satu menghitung penduduk bekerja dan yang lain yang dapat menjadi peserta.',
      reasons_en: 'One may count people working and the other those who can take part.',
    };
    if (i % 2 === 0) {
      const day = utcDay.offset(utcMonth.offset(first, i), 9);
      const [one, other] = [0, 1].map((nth) => {
        const id = numbered('wfc', rows.workforce);
        rows.workforce.push({
          place: province,
          id,
          date: iso(day),
          concept: 'stated_total',
          group: 'all',
          workers: 1_700_000 + nth * 120_000 + upTo(1000),
          precision: 'exact',
          source: byPress(day, `Rapat tentang Jamsostek ke-${i}, berita ${nth + 1}`),
        });
        return id;
      });
      rows.checks.push({
        ...check,
        ...because,
        kind: 'same',
        operands: `row=workforce:${one} row=workforce:${other}`,
        verdict: 'does_not_fit',
        title_id: `Berapa pekerja di ${province} menurut dua berita tentang rapat ke-${i}?`,
        title_en: `How many workers has ${province} in two reports on meeting ${i}?`,
        explanation_id:
          'Dua media menyebut jumlah pekerja yang berbeda untuk rapat yang sama; tidak dijelaskan siapa yang dihitung masing-masing.',
        explanation_en:
          'Two outlets give different numbers of workers for the same meeting; neither says who is counted.',
      });
      continue;
    }
    const nth = i % (rates.length - 1);
    const [before, after] = [rates[nth]!, rates[nth + 1]!];
    rows.checks.push({
      ...check,
      ...because,
      kind: 'change',
      operands: `before=coverage:${before.id} after=coverage:${after.id}`,
      // Both have two digits behind the point.
      verdict: Math.abs(Number(before.rate_percent) - Number(after.rate_percent)) < 0.0101 ? 'fits' : 'undecided',
      title_id: `Dari ${before.date} ke ${after.date}: apakah cakupan tetap?`,
      title_en: `From ${before.date} to ${after.date}: does coverage stay?`,
      explanation_id: 'Perubahan antara dua laporan, di luar pembulatannya.',
      explanation_en: 'The change between two reports, beyond their rounding.',
    });
  }
  for (let i = today.gaps.length; i < PUBLISHED.gaps; i++)
    rows.gaps.push({
      id: numbered('gap', rows.gaps),
      topic: ['coverage', 'base', 'enrolment', 'sector', 'benefits', 'budget', 'targets', 'comparison'][i % 8]!,
      question_id: `Berapa pekerja yang ikut program ke-${i + 1}, menurut desa dan lapangan usaha, dan berapa yang berhenti?`,
      question_en: `How many workers took part in programme ${i + 1}, by village and industry, and how many stopped?`,
      ask_id: 'BPJS Ketenagakerjaan; Dinas Tenaga Kerja',
      ask_en: 'BPJS Ketenagakerjaan; Manpower Office',
      why_id: 'Yang diumumkan hanya jumlah yang didaftarkan.',
      why_en: 'Only the number enrolled was announced.',
    });

  for (let i = 0; i < PUBLISHED.benefits; i++) {
    const day = utcDay.offset(first, 30 + upTo(3300));
    const whole = upTo(2) === 0;
    const cases = whole ? 1 + upTo(900) : 1;
    const amount = cases * 1_000_000 * (12 + upTo(150));
    rows.benefits.push({
      id: numbered('ben', rows.benefits),
      place: [place, province, place][i % 3]!,
      since: whole ? iso(utcDay.offset(day, -300)) : '',
      date: iso(day),
      programme: ['all', 'jkk', 'jkm', 'jht', 'scholarship'][i % 5]!,
      scope: whole ? 'total' : 'single',
      group: i % 4 === 0 ? 'vulnerable' : 'all',
      amount_idr: amount,
      cases,
      contributions_idr: whole && i % 6 === 0 ? amount + 1_000_000 * upTo(500) : '',
      precision: 'rounded',
      source: byPress(day, `Santunan dibayar, kabar nomor ${i + 1}`),
      note_id: 'Tidak disebut berapa yang masih menunggu, dan di desa mana mereka tinggal.',
      note_en: 'Not said how many are still waiting, nor in which villages they live.',
    });
  }
  for (let i = 0; i < PUBLISHED.channels; i++) {
    const day = utcDay.offset(first, 30 + upTo(3300));
    // Every third row is another source of the step before it.
    const step = i - (i % 3 === 2 ? 1 : 0);
    rows.channels.push({
      id: numbered('chn', rows.channels),
      need: ['check', 'join', 'claim_accident', 'claim_death'][step % 4]!,
      step: `step-of-ten-years-${step}`,
      position: 10 + step,
      place: step % 2 === 0 ? place : province,
      date: iso(day),
      text_id: `Bawa kartu peserta dan KTP ke loket nomor ${step}, lalu minta tanda terima dari petugas.`,
      text_en: `Bring the membership card and the identity card to counter ${step}, and ask the officer for a receipt.`,
      source: byPress(day, `Cara mengurus Jamsostek, kabar nomor ${i + 1}`),
    });
  }
  for (const [i, row] of rates.slice(0, PUBLISHED.steps).entries())
    rows.story.push({
      place,
      id: numbered('sto', rows.story),
      date: row.date!,
      step: ['published', 'announced', 'planned'][i % 3]!,
      text_id: `Cakupan disebut ${String(row.rate_percent).replace('.', ',')} persen dalam rapat bersama camat dan kepala desa.`,
      text_en: `Coverage was given as ${row.rate_percent} percent at a meeting with heads of districts and villages.`,
      figures: `coverage:${row.id}`,
      ...(i % 4 === 0
        ? { reading_id: 'Dasar hitungannya tidak dijelaskan.', reading_en: 'What it is counted on was not explained.' }
        : {}),
      source: row.source!,
    });

  const revised = rows.coverage.filter((row) => row.place !== place);
  for (let i = 0; i < Math.min(PUBLISHED.revisions, 2 * revised.length); i++) {
    const row = revised[i % revised.length]!;
    const column = i < revised.length ? 'rate_percent' : 'precision';
    if (row[column] === undefined) continue;
    rows.revisions.push({
      id: numbered('rev', rows.revisions),
      release: rows.releases[60 + (i % 60)]!.id!,
      table: 'coverage',
      row: row.id!,
      column,
      old_value: column === 'rate_percent' ? (Number(row[column]) + 1).toFixed(2) : 'about',
      new_value: row[column],
      reason_id: 'Salah ketik saat angka dimasukkan.',
      reason_en: 'A slip when the figure was typed in.',
    });
  }

  // What is left of the documents says the same as others do: it has no figure of its own.
  while (today.sources.length + rows.sources.length < PUBLISHED.sources)
    byPress(utcDay.offset(first, upTo(3400)), `Berita tentang Jamsostek nomor ${rows.sources.length + 1}`);
  return rows;
};

/** Appends ten years of rows to the tables in a folder. */
export const publishTenYears = (folder: string, settings: SiteSettings, seed: number): void => {
  for (const [name, rows] of Object.entries(rowsOf(folder, settings, seed)))
    appendRows(folder, name as TableName, rows);
};
