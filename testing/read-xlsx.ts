// A workbook as a spreadsheet program reads it.
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';

/** A cell as a spreadsheet program takes it: what kind of value it is, and the value. */
export interface ReadCell {
  readonly kind: 'text' | 'number' | 'date';
  readonly value: string | number;
  /** How a number is shown, where that is said. */
  readonly format?: string;
  /** The address that it leads to. */
  readonly link?: string;
}

export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly (ReadCell | null)[])[];
  readonly frozenRows: number;
  /** The cells that can be filtered, as `A1:F4`. */
  readonly filter: string | null;
  readonly widths: readonly number[];
  readonly formulas: number;
}

const DAY = 86_400_000;

const columnOf = (address: string): number =>
  [...address.replace(/\d/g, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Reads a workbook by the parts of its archive, as the standard describes them; it shares no code with what writes them. */
export const readXlsx = (bytes: Uint8Array): ReadSheet[] => {
  const parts = unzipSync(bytes);
  const xml = (path: string) => {
    const document = new JSDOM(strFromU8(parts[path]!), { contentType: 'application/xml' }).window.document;
    return (selector: string, from: Document | Element = document) => [...from.querySelectorAll(selector)];
  };
  const strings = xml('xl/sharedStrings.xml')('si').map((item) => item.textContent ?? '');
  const styles = xml('xl/styles.xml');
  const formats = new Map(
    styles('numFmt').map((format) => [format.getAttribute('numFmtId'), format.getAttribute('formatCode')!]),
  );
  const styleFormats = styles('cellXfs > xf').map((style) => formats.get(style.getAttribute('numFmtId')) ?? '');
  return xml('xl/workbook.xml')('sheet').map((sheet, i) => {
    const all = xml(`xl/worksheets/sheet${i + 1}.xml`);
    const targets = new Map(
      xml(`xl/worksheets/_rels/sheet${i + 1}.xml.rels`)('Relationship[TargetMode="External"]').map((relation) => [
        relation.getAttribute('Id'),
        relation.getAttribute('Target')!,
      ]),
    );
    const links = new Map(
      all('hyperlink').map((link) => [link.getAttribute('ref'), targets.get(link.getAttribute('r:id'))!]),
    );
    const rows = all('row').map((row) => {
      const cells: (ReadCell | null)[] = [];
      for (const cell of all('c', row)) {
        const raw = all('v', cell)[0]?.textContent;
        if (raw === undefined || raw === null) continue;
        const format = styleFormats[Number(cell.getAttribute('s') ?? 0)] ?? '';
        const address = cell.getAttribute('r')!;
        const at = columnOf(address);
        const link = links.get(address);
        if (cell.getAttribute('t') === 's')
          cells[at] = { kind: 'text', value: strings[Number(raw)]!, ...(link === undefined ? {} : { link }) };
        else if (/y/.test(format))
          cells[at] = {
            kind: 'date',
            value: new Date(Date.UTC(1899, 11, 30) + Number(raw) * DAY).toISOString().slice(0, 10),
          };
        else cells[at] = { kind: 'number', value: Number(raw), ...(format === '' ? {} : { format }) };
      }
      return Array.from(cells, (cell) => cell ?? null);
    });
    return {
      name: sheet.getAttribute('name')!,
      rows,
      frozenRows: Number(all('pane[state="frozen"]')[0]?.getAttribute('ySplit') ?? 0),
      filter: all('autoFilter')[0]?.getAttribute('ref') ?? null,
      widths: all('col').map((column) => Number(column.getAttribute('width'))),
      formulas: all('f').length,
    };
  });
};
