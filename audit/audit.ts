/**
 * The audit of a built site: whether what its pages print is what was announced when they were made, and whether that is
 * what the tables hold. It reads the site, the stream of figures and the tables by itself; of the code that makes the site
 * it knows nothing but the definitions of the tables. Whatever is announced has to be there, and whatever has a digit has
 * to be announced, so that what it does not understand is a fault.
 */
import { posix } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { csvParse } from 'd3';
import { placeRecords, type Found } from './places.ts';
import { readingFaults } from './readings.ts';
import { faultsOfRecords, sha256, type PrintedRecord } from './records.ts';
import { recordsOf } from './tables.ts';
import { textsOf } from './texts.ts';

export interface AuditedFile {
  /** Path inside the site, with slashes. */
  readonly path: string;
  readonly bytes: Buffer;
}

export interface AuditInput {
  readonly files: readonly AuditedFile[];
  /** Pages that are parsed already, by path. */
  readonly parsed?: ReadonlyMap<string, CheerioAPI>;
  /** The stream of figures, one line of JSON for each. */
  readonly stream: string;
  /** The tables as CSV, by name. */
  readonly tables: ReadonlyMap<string, string>;
}

export interface AuditOutcome {
  readonly faults: readonly string[];
  /** How many figures, counts and days were announced and found. */
  readonly figures: number;
  readonly pages: number;
}

/** The list of hashes of all files that are no pages. */
export const SUMS = 'SHA256SUMS';
/** The table of what was released: `release`, `what` and its `sha256`. */
const RELEASED = 'released';

const isPage = (path: string) => path.endsWith('.html');
/** Files whose every digit is announced: pages, drawings and feeds. */
const isSaid = (path: string) => isPage(path) || /\.svg$/.test(path) || /(?:^|\/)feed\.xml$/.test(path);

const readStream = (stream: string): { records: PrintedRecord[]; faults: string[] } => {
  const records: PrintedRecord[] = [];
  const faults: string[] = [];
  for (const [i, line] of stream.split('\n').entries()) {
    if (line === '') continue;
    try {
      records.push(JSON.parse(line) as PrintedRecord);
    } catch {
      faults.push(`line ${i + 1} of the stream of figures cannot be read: ${line.slice(0, 80)}`);
    }
  }
  return { records, faults };
};

/** A figure leads to its row, or to the section that explains its method, both under the path of the site; steps of scales stand in drawings alone. */
const linkFaults = (path: string, root: string, found: readonly Found[]): string[] =>
  found.flatMap(({ record: { kind, linked, printed, rows = [], method }, said: { href, isLabel } }) => {
    if (kind === 'tick' && !isLabel) return [`${path}: "${printed}" is a step of a scale, outside of any drawing`];
    if (!linked) return [];
    if (href === null) return [`${path}: "${printed}" has lost its link`];
    const [table, id] = (rows[0] ?? '').split(':') as [string, string];
    const [address, anchor] = href.split('#');
    const within = address!.startsWith(`${root}/`) ? address!.slice(root.length) : '';
    const isWithin = /^\/(?![/\\])/.test(within);
    const isRight = method === undefined ? anchor === id && within.includes(`/${table}/`) : anchor === method;
    return isWithin && isRight ? [] : [`${path}: "${printed}" leads to ${href}, not to ${method ?? rows[0]}`];
  });

/** What a page tells in figures, without the labels of drawings: words are longer in one language than in another. */
const toldBy = (found: readonly Found[]): Map<string, number> => {
  const told = new Map<string, number>();
  for (const { record, said } of found) {
    if (said.isLabel || !/^(?:figure|calculated|count|day)$/.test(record.kind) || !/\d/.test(String(record.value)))
      continue;
    const name = `${record.value} of ${record.method ?? record.rows?.[0] ?? record.kind}`;
    told.set(name, (told.get(name) ?? 0) + 1);
  }
  return told;
};

const twinFaults = (path: string, own: Map<string, number>, twinPath: string, twin: Map<string, number>): string[] =>
  [...new Set([...own.keys(), ...twin.keys()])]
    .filter((name) => own.get(name) !== twin.get(name))
    .map((name) => `${path}: tells ${name} ${own.get(name) ?? 0} times, and ${twinPath} ${twin.get(name) ?? 0} times`);

/** Path of the site on its host, such as `/contoh`, as its front page says where it stands; empty for the root. */
const rootOf = ($: CheerioAPI): string =>
  new URL($('link[rel="canonical"]').attr('href') ?? '', 'http://site').pathname.replace(/\/$/, '');

/** Paths of the same page in the other languages, for a page in Indonesian. */
const twinsOf = ($: CheerioAPI, root: string): string[] => {
  if ($('html').attr('lang') !== 'id') return [];
  return $('link[rel="alternate"][hreflang]:not([hreflang="id"], [hreflang="x-default"])')
    .toArray()
    .map(({ attribs }) => {
      const { pathname } = new URL(attribs['href']!, 'http://site');
      return `${pathname.startsWith(`${root}/`) ? pathname.slice(root.length + 1) : pathname}index.html`;
    });
};

/** Files that are not those of which the site lists the hashes. */
const sumFaults = (byPath: ReadonlyMap<string, Buffer>): string[] =>
  (byPath.get(SUMS)?.toString('utf8') ?? '').split('\n').flatMap((line) => {
    const [hash, path] = line.split('  ') as [string, string | undefined];
    if (path === undefined) return [];
    const bytes = byPath.get(path);
    return bytes && sha256(bytes) === hash ? [] : [`${path}: is not the file that ${SUMS} lists`];
  });

/**
 * Files of earlier releases, which are kept as they were and whose digits were announced then: the tables remember the hash
 * of each release's list, and the list has theirs. A file of which either does not hold is one like any other.
 */
const keptFiles = (released: string, byPath: ReadonlyMap<string, Buffer>): ReadonlySet<string> => {
  const isOf = (path: string, hash: string | undefined) => byPath.has(path) && sha256(byPath.get(path)!) === hash;
  return new Set(
    csvParse(released)
      .map(({ what, sha256: hash }) => [what ?? '', hash] as const)
      .filter(([list, hash]) => posix.basename(list) === SUMS && isOf(list, hash))
      .flatMap(([list]) =>
        byPath
          .get(list)!
          .toString('utf8')
          .split('\n')
          .map((line) => [posix.join(posix.dirname(list), line.slice(66)), line.slice(0, 64)] as const)
          .filter(([path, hash]) => isOf(path, hash))
          .map(([path]) => path),
      ),
  );
};

/** Audits a built site; `faults` has a line for each fault. */
export const audit = ({ files, parsed, stream, tables }: AuditInput): AuditOutcome => {
  const { records, faults } = readStream(stream);
  const evidenceTables = recordsOf(tables);
  const cells = new Set([...evidenceTables.values()].flatMap((rows) => [...rows.values()].flatMap(Object.values)));
  const byPage = Map.groupBy(records, ({ page }) => page);
  const byPath = new Map(files.map((file) => [file.path, file.bytes]));
  const anchors = new Set<string>();
  const told = new Map<string, { told: Map<string, number>; twins: readonly string[] }>();
  const read = (path: string, bytes: Buffer) =>
    parsed?.get(path) ?? load(bytes.toString('utf8'), isPage(path) ? {} : { xml: true });
  const root = rootOf(read('index.html', byPath.get('index.html') ?? Buffer.of()));
  const kept = keptFiles(tables.get(RELEASED) ?? '', byPath);
  let figures = 0;

  for (const { path, bytes } of files) {
    if (!isSaid(path) || kept.has(path)) continue;
    const $ = read(path, bytes);
    for (const element of $('[id]').toArray()) anchors.add(element.attribs['id']!);
    const placed = placeRecords(
      path,
      textsOf($, (text) => cells.has(text)),
      byPage.get(path) ?? [],
    );
    figures += placed.found.length;
    faults.push(
      ...placed.faults,
      ...linkFaults(path, root, placed.found),
      ...readingFaults(path, placed.found, evidenceTables),
    );
    if (isPage(path)) told.set(path, { told: toldBy(placed.found), twins: twinsOf($, root) });
  }

  for (const page of byPage.keys())
    if (!byPath.has(page)) faults.push(`${page}: is not there, and figures were announced for it`);
  for (const [path, own] of told)
    for (const twinPath of own.twins) {
      const twin = told.get(twinPath);
      if (twin) faults.push(...twinFaults(path, own.told, twinPath, twin.told));
      else faults.push(`${path}: names ${twinPath} as the same in another language, which is not there`);
    }
  faults.push(...sumFaults(byPath));
  faults.push(...faultsOfRecords(records, { tables: evidenceTables, fileOf: (path) => byPath.get(path), anchors }));
  return { faults, figures, pages: told.size };
};
