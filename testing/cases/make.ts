import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** Spoils the data folder of a case, which holds the good tables and the case's own files. */
export type Make = (folder: string) => void;

/** The coverage table with its bytes changed: most ways to spoil a file are shown on this one. */
export const bytes =
  (change: (text: string) => string | Uint8Array): Make =>
  (folder) => {
    const file = join(folder, 'coverage.csv');
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  };

export const records = (change: (records: string[][]) => string[][], style: Papa.UnparseConfig = {}): Make =>
  bytes((text) => `${Papa.unparse(change(Papa.parse<string[]>(text.trimEnd()).data), { newline: '\n', ...style })}\n`);

export const header = (change: (names: string[]) => string[]): Make => records(([names, ...rows]) => [change(names!), ...rows]);

export const utf16 = (text: string) => Buffer.from(text, 'utf16le');
