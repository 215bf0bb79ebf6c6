/** `npm run bench:read [ROWS]`: what reading and checking so many rows takes beside Papa with headers, in CPU time and memory. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import indonesia from '../../src/data/places/indonesia.json' with { type: 'json' };
import { checkedDataset } from '../../src/data/read-dataset.ts';
import { ownPlaces } from '../contoh.ts';

const FOLDER = 'testing/cases/good';
const LAST_DAY = Date.UTC(2024, 5, 30);
const places = Object.values(indonesia);

/** Rates of all places, day by day backwards: as many as are asked for, and none contradicts another. */
const coverageOf = (rows: number): Buffer => {
  const [header, ...good] = readFileSync(`${FOLDER}/coverage.csv`, 'utf8').trimEnd().split('\n') as [
    string,
    ...string[],
  ];
  const columns = header.split(',');
  const lines = [header, ...good];
  for (let i = 0; i < rows; i += 1) {
    const day = Math.floor(i / places.length);
    const cells: Record<string, string> = {
      id: `cov${100_001 + i}`,
      place: places[i % places.length]!,
      date: new Date(LAST_DAY - day * 86_400_000).toISOString().slice(0, 10),
      basis: 'ucj',
      segment: 'all',
      rate_percent: (40 + (i % 977) / 100).toFixed(2),
      covered_workers: String(60_003 + (i % 9001)),
      stage: 'published',
      precision: 'exact',
      source: 'src-b',
      note_id: i % 7 === 0 ? `"Dihitung sampai akhir bulan, menurut baris ${i}."` : '',
      note_en: i % 7 === 0 ? `"Counted to the end of the month, by row ${i}."` : '',
    };
    lines.push(columns.map((column) => cells[column] ?? '').join());
  }
  return Buffer.from(`${lines.join('\n')}\n`);
};

const READERS: Readonly<Record<string, (bytes: Buffer) => number>> = {
  papa: (bytes) => Papa.parse(bytes.toString('utf8'), { header: true }).data.length,
  own: (bytes) =>
    checkedDataset(
      (name) => (name === 'coverage' ? bytes : readFileSync(`${FOLDER}/${name}.csv`)),
      (name) => `data/${name}.csv`,
      { ownPlaces },
    ).coverage.length,
};

const measure = (reader: string, rows: number): void => {
  const bytes = coverageOf(rows);
  const before = process.cpuUsage();
  READERS[reader]!(bytes);
  const { user, system } = process.cpuUsage(before);
  console.log(JSON.stringify({ seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 }));
};

const [reader, count] = process.argv.slice(2);
if (reader && reader in READERS) measure(reader, Number(count));
else
  for (const rows of reader ? [Number(reader)] : [125_000, 250_000, 500_000, 1_000_000]) {
    const [papa, own] = ['papa', 'own'].map((name) => {
      const { stdout, stderr } = spawnSync(process.execPath, [import.meta.filename, name, String(rows)], {
        encoding: 'utf8',
      });
      if (stdout === '') throw new Error(stderr.slice(0, 2000));
      return JSON.parse(stdout) as { seconds: number; megabytes: number };
    }) as [{ seconds: number; megabytes: number }, { seconds: number; megabytes: number }];
    console.log(
      `${rows} rows: ${own.seconds.toFixed(1)} s of CPU and ${own.megabytes.toFixed(0)} MB at most; Papa with headers ${papa.seconds.toFixed(1)} s and ${papa.megabytes.toFixed(0)} MB; ${(own.seconds / papa.seconds).toFixed(1)} times`,
    );
  }
