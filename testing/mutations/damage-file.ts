import { gzipSync } from 'node:zlib';
import type { Random } from './random.ts';

const quoted = (cell: string) =>
  /[",\n\r]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Records as RFC 4180 writes them. */
export const toText = (records: readonly (readonly string[])[]) =>
  `${records.map((record) => record.map(quoted).join(',')).join('\n')}\n`;

/** Ways to spoil rows and the file as a whole. */
export const FILE_DAMAGES: readonly [string, (records: string[][], random: Random) => string | Uint8Array][] = [
  ['row doubled', (records, random) => toText(spliced(records, random, (row) => [row, row]))],
  ['row lost', (records, random) => toText(spliced(records, random, () => []))],
  [
    'row cut short',
    (records, random) => toText(spliced(records, random, (row) => [row.slice(0, 1 + random.below(row.length - 1))])),
  ],
  ['row with a cell too many', (records, random) => toText(spliced(records, random, (row) => [[...row, 'x']]))],
  ['two cells swapped', (records, random) => toText(spliced(records, random, (row) => [swapped(row, random)]))],
  [
    'blank line',
    (records, random) => toText(records).replace(/\n/, () => (random.below(2) === 0 ? '\n\n' : '\n,,,\n')),
  ],
  ['title row above', (records) => `Data Sarolangun\n${toText(records)}`],
  ['total row below', (records) => `${toText(records)}Jumlah,,,123\n`],
  ['column renamed', (records, random) => toText([renamed(records[0]!, random), ...records.slice(1)])],
  ['column lost', (records, random) => toText(withoutColumn(records, random))],
  ['columns turned round', (records) => toText(records.map((record) => [...record].reverse()))],
  [
    'semicolons',
    (records) =>
      `${records.map((record) => record.map((cell) => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';')).join('\n')}\n`,
  ],
  [
    'tabs',
    (records) =>
      `${records.map((record) => record.map((cell) => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')).join('\n')}\n`,
  ],
  ['CRLF', (records) => toText(records).replaceAll('\n', '\r\n')],
  ['CR', (records) => toText(records).replaceAll('\n', '\r')],
  ['byte order mark', (records) => `\uFEFF${toText(records)}`],
  ['UTF-16', (records) => new Uint8Array(Buffer.from(`\uFEFF${toText(records)}`, 'utf16le'))],
  ['UTF-16 without its mark', (records) => new Uint8Array(Buffer.from(toText(records), 'utf16le'))],
  ['Windows-1252', (records) => new Uint8Array(Buffer.from(`${toText(records)}caf\u00e9\n`, 'latin1'))],
  [
    'quote left open',
    (records, random) => toText(records).replace(/\n/, () => `\n${random.below(2) === 0 ? '"' : 'x"'}`),
  ],
  ['cut in the middle', (records, random) => toText(records).slice(0, random.below(toText(records).length))],
  ['trailing separators', (records) => toText(records).replaceAll('\n', ',\n')],
  ['row pasted under another id', (records) => toText([...records, ['new-id', ...records.at(-1)!.slice(1)]])],
  ['rows turned round', ([header, ...rows]) => toText([header!, ...rows.toReversed()])],
  ['ids swapped', (records, random) => toText(idsSwapped(records, random))],
  ['header in capitals', ([header, ...rows]) => toText([header!.map((name) => name.toUpperCase()), ...rows])],
  [
    'header with a no-break space',
    ([header, ...rows]) => toText([header!.map((name, i) => (i === 0 ? `${name}\u00A0` : name)), ...rows]),
  ],
  ['column doubled', (records) => toText(records.map((record) => [...record, record[0]!]))],
  ['separator line', (records) => `sep=,\n${toText(records)}`],
  [
    'one row of semicolons',
    (records, random) =>
      toText(records).replaceAll(/\n(.*)/g, (line) =>
        random.below(records.length) === 0 ? line.replaceAll(',', ';') : line,
      ),
  ],
  ['spaces behind separators', (records) => toText(records).replaceAll(',', ', ')],
  ['mixed line ends', (records, random) => toText(records).replaceAll('\n', () => random.pick(['\n', '\r\n', '\r']))],
  [
    'line ends of another kind',
    (records, random) => toText(records).replaceAll('\n', random.pick(['\v', '\f', '\u0085', '\u2028', '\u2029'])),
  ],
  ['two byte order marks', (records) => `\uFEFF\uFEFF${toText(records)}`],
  [
    'UTF-16, the other way round',
    (records) => new Uint8Array(Buffer.from(`\uFEFF${toText(records)}`, 'utf16le').swap16()),
  ],
  [
    'UTF-32',
    (records) =>
      new Uint8Array(Uint32Array.from(`\uFEFF${toText(records)}`, (character) => character.codePointAt(0)!).buffer),
  ],
  ['stray quotation mark', (records, random) => withByte(toText(records), random, () => [0x22])],
  ['byte lost', (records, random) => withByte(toText(records), random, () => [])],
  ['byte changed', (records, random) => withByte(toText(records), random, () => [random.below(256)])],
  [
    'bytes added',
    (records, random) => withByte(toText(records), random, (byte) => [byte, random.below(256), random.below(256)]),
  ],
  ['bit turned', (records, random) => withByte(toText(records), random, (byte) => [byte ^ (1 << random.below(8))])],
  ['workbook', () => new Uint8Array(Buffer.from('PK\u0003\u0004\u0014\0\0\0[Content_Types].xml'))],
  ['gzip', (records) => gzipSync(toText(records))],
  ['empty', () => ''],
  ['header only', (records) => toText(records.slice(0, 1))],
];

const spliced = (records: readonly string[][], random: Random, change: (row: string[]) => string[][]): string[][] => {
  const at = 1 + random.below(records.length - 1);
  return [...records.slice(0, at), ...change(records[at]!), ...records.slice(at + 1)];
};

const swapped = (row: readonly string[], random: Random): string[] => {
  const [a, b] = [random.below(row.length), random.below(row.length)];
  return row.map((cell, i) => (i === a ? row[b]! : i === b ? row[a]! : cell));
};

const renamed = (header: readonly string[], random: Random): string[] => {
  const at = random.below(header.length);
  return header.map((name, i) => (i === at ? `${name}_x` : name));
};

const withoutColumn = (records: readonly string[][], random: Random): string[][] => {
  const at = random.below(records[0]!.length);
  return records.map((record) => record.filter((_, i) => i !== at));
};

const idsSwapped = (records: readonly string[][], random: Random): string[][] => {
  const [a, b] = [1 + random.below(records.length - 1), 1 + random.below(records.length - 1)];
  return records.map((record, i) =>
    i === a ? [records[b]![0]!, ...record.slice(1)] : i === b ? [records[a]![0]!, ...record.slice(1)] : record,
  );
};

/** One byte of the file, at any place, replaced by others. */
const withByte = (text: string, random: Random, change: (byte: number) => number[]): Uint8Array => {
  const bytes = Buffer.from(text);
  const at = random.below(bytes.length);
  return new Uint8Array([...bytes.subarray(0, at), ...change(bytes[at]!), ...bytes.subarray(at + 1)]);
};
