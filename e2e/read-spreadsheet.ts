import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';

/** A cell of a spreadsheet as it is stored: text, a number, or a number that its form makes a day. */
export type StoredCell = string | number | { readonly day: string } | null;

export interface StoredSheet {
  readonly name: string;
  /** Rows at the top that stay in view. */
  readonly frozen: number;
  readonly widths: readonly number[];
  readonly formulas: number;
  readonly rows: readonly (readonly StoredCell[])[];
}

const xml = (bytes: Uint8Array | undefined) => {
  if (!bytes) throw new Error('a part of the spreadsheet is missing');
  return new JSDOM(new TextDecoder().decode(bytes), { contentType: 'application/xml' }).window.document;
};

const columnOf = (reference: string) => [.../^[A-Z]+/.exec(reference)![0]].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Days that spreadsheets count from 30 December 1899. */
const dayOf = (serial: number) => new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);

/** Reads Office Open XML from its zip and its XML; shares no code with what wrote it. */
export const readSpreadsheet = (bytes: Uint8Array): StoredSheet[] => {
  const parts = unzipSync(bytes);
  const strings = [...xml(parts['xl/sharedStrings.xml']).querySelectorAll('si')].map((item) => item.textContent ?? '');
  const styles = xml(parts['xl/styles.xml']);
  const codes = new Map([...styles.querySelectorAll('numFmt')].map((form) => [form.getAttribute('numFmtId'), form.getAttribute('formatCode') ?? '']));
  const isDay = [...styles.querySelectorAll('cellXfs > xf')].map((style) => /y/.test(codes.get(style.getAttribute('numFmtId')) ?? ''));
  const targets = new Map([...xml(parts['xl/_rels/workbook.xml.rels']).querySelectorAll('Relationship')].map((each) => [each.getAttribute('Id'), each.getAttribute('Target')!]));

  return [...xml(parts['xl/workbook.xml']).querySelectorAll('sheet')].map((sheet) => {
    const document = xml(parts[`xl/${targets.get(sheet.getAttribute('r:id'))!.replace(/^\/?(xl\/)?/, '')}`]);
    const pane = document.querySelector('pane[state="frozen"]');
    return {
      name: sheet.getAttribute('name')!,
      frozen: Number(pane?.getAttribute('ySplit') ?? 0),
      widths: [...document.querySelectorAll('col')].map((column) => Number(column.getAttribute('width'))),
      formulas: document.querySelectorAll('f').length,
      rows: [...document.querySelectorAll('row')].map((row) => {
        const cells: StoredCell[] = [];
        for (const cell of row.querySelectorAll('c')) {
          const value = cell.querySelector('v')?.textContent ?? null;
          const read = (): StoredCell => {
            if (value === null) return null;
            if (cell.getAttribute('t') === 's') return strings[Number(value)]!;
            return isDay[Number(cell.getAttribute('s') ?? 0)] ? { day: dayOf(Number(value)) } : Number(value);
          };
          cells[columnOf(cell.getAttribute('r')!)] = read();
        }
        return Array.from(cells, (cell) => cell ?? null);
      }),
    };
  });
};
