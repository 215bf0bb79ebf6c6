/** What a workbook has beside its cells: properties, links, filters, how it is printed. The writer leaves these to others. */
import type { Feature, Image, SheetOptions } from 'write-excel-file/node';
import { bare } from '../press/mark.ts';
import { LICENCE } from './licence.ts';
import { element, escapeXml } from './xml.ts';

/** What a workbook says of itself. */
export interface About {
  readonly title: string;
  /** Who publishes it. */
  readonly publisher: string;
  /** Where it stands, as a whole address. */
  readonly address: string;
  /** Day of the release, as an ISO date. */
  readonly release: string;
}

/** A cell that leads to an address; rows and columns are counted from 0, the header is row 0. */
export interface Link {
  readonly row: number;
  readonly column: number;
  readonly address: string;
}

/** What the writer takes for the content of a file. */
type Content = Image['content'];

interface Linked {
  readonly sheet: string;
  readonly columns: readonly { readonly width: number }[];
  readonly data: readonly unknown[];
  readonly links: readonly Link[];
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** `A1` for the first cell, `AA1` for that in the 27th column. */
const cellName = (row: number, column: number): string => {
  const letters = (at: number): string =>
    (at >= 26 ? letters(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));
  return `${letters(column)}${row + 1}`;
};

const rangeOf = ({ columns, data }: Linked, at: (row: number, column: number) => string = cellName): string =>
  `${at(0, 0)}:${at(data.length - 1, columns.length - 1)}`;

/** Each address once: programs take 65,530 links of a sheet, and repeated ones share their target. */
const targetsOf = ({ links }: Linked): readonly string[] => [...new Set(links.map(({ address }) => address))];

const linkId = (i: number): string => `rId-link-${i + 1}`;

/** Characters that can still be read in the width of a page of A4 across. */
const ACROSS = 200;

/** Pages beside each other that a sheet is fitted to: one, unless its letters would be too small. */
const pagesAcross = ({ columns }: Linked): number =>
  Math.ceil(columns.reduce((sum, { width }) => sum + width, 0) / ACROSS);

const sheetEnd = (sheet: Linked, title: string): string => {
  const targets = new Map(targetsOf(sheet).map((address, i) => [address, linkId(i)]));
  const links = sheet.links.map(({ row, column, address }) =>
    element('hyperlink', { ref: cellName(row, column), 'r:id': targets.get(address)! }),
  );
  // The standard fixes their order.
  return [
    element('autoFilter', { ref: rangeOf(sheet) }),
    ...(links.length > 0 ? [element('hyperlinks', {}, links.join(''))] : []),
    element('pageSetup', {
      paperSize: '9',
      orientation: 'landscape',
      fitToWidth: String(pagesAcross(sheet)),
      fitToHeight: '0',
    }),
    element('headerFooter', {}, element('oddFooter', {}, escapeXml(`&L${title.replaceAll('&', '&&')}&R&P / &N`))),
  ].join('');
};

const names = (sheets: readonly Linked[]): string => {
  const fixed = (row: number, column: number) => cellName(row, column).replace(/^([A-Z]+)/, '$$$1$$');
  return sheets
    .flatMap((sheet, i) => {
      const local = { localSheetId: String(i) };
      const quoted = `'${sheet.sheet.replaceAll("'", "''")}'`;
      return [
        element(
          'definedName',
          { name: '_xlnm._FilterDatabase', ...local, hidden: '1' },
          escapeXml(`${quoted}!${rangeOf(sheet, fixed)}`),
        ),
        element('definedName', { name: '_xlnm.Print_Titles', ...local }, escapeXml(`${quoted}!$A:$A,${quoted}!$1:$1`)),
      ];
    })
    .join('');
};

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const coreProperties = ({ title, publisher, address, release }: About): string => {
  const day = (name: string) => element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, `${release}T00:00:00Z`);
  return (
    DECLARATION +
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      [
        element('dc:title', {}, escapeXml(title)),
        element('dc:creator', {}, escapeXml(publisher)),
        element('dc:description', {}, escapeXml(`${address} (${LICENCE.name}, ${LICENCE.url})`)),
        element('dc:identifier', {}, escapeXml(address)),
        day('created'),
        day('modified'),
        element('cp:version', {}, release),
      ].join(''),
    )
  );
};

const customProperties = ({ publisher, address, release }: About): string => {
  const said = {
    Publisher: publisher,
    Address: address,
    Release: release,
    Licence: LICENCE.name,
    LicenceAddress: LICENCE.url,
  };
  return (
    DECLARATION +
    element(
      'Properties',
      { xmlns: `${OFFICE}/custom-properties`, 'xmlns:vt': `${OFFICE}/docPropsVTypes` },
      Object.entries(said)
        .map(([name, value], i) =>
          element(
            'property',
            // The class that the standard gives to all of them; numbers begin with 2.
            { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: String(i + 2), name },
            element('vt:lpwstr', {}, escapeXml(value)),
          ),
        )
        .join(''),
    )
  );
};

const FILES = {
  core: {
    path: 'docProps/core.xml',
    type: 'application/vnd.openxmlformats-package.core-properties+xml',
    relation: `${PACKAGE}/relationships/metadata/core-properties`,
    write: coreProperties,
  },
  custom: {
    path: 'docProps/custom.xml',
    type: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    relation: `${OFFICE}/relationships/custom-properties`,
    write: customProperties,
  },
} as const;

/** The further parts of a workbook of these sheets, as the writer takes them. */
export const workbookParts = (sheets: readonly Linked[], said: About): Feature<Content>[] => {
  const about: About = { ...said, title: bare(said.title), publisher: bare(said.publisher) };
  const files = Object.entries(FILES);
  return [
    {
      files: {
        transform: {
          '[Content_Types].xml': {
            insert: () =>
              files
                .map(([, { path, type }]) => element('Override', { PartName: `/${path}`, ContentType: type }))
                .join(''),
          },
          '_rels/.rels': {
            insert: () =>
              files
                .map(([name, { path, relation }]) =>
                  element('Relationship', { Id: `rId-${name}`, Type: relation, Target: path }),
                )
                .join(''),
          },
          'xl/workbook.xml': {
            transform: (xml) => xml.replace('<definedNames/>', () => element('definedNames', {}, names(sheets))),
          },
          'xl/styles.xml': {
            // Readers take the style "Normal" for what a cell is without one.
            transform: (xml) =>
              xml
                .replace('<cellXfs', '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs')
                .replace(
                  '</cellXfs>',
                  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
                ),
          },
          'xl/worksheets/sheet{id}.xml': {
            transform: (xml) =>
              xml
                .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
                // Without frozen columns there is no pane at the right.
                .replace('activePane="bottomRight"', 'activePane="bottomLeft"'),
            insert: (_: SheetOptions<Content>, { sheetIndex }) => sheetEnd(sheets[sheetIndex]!, about.title),
          },
          'xl/worksheets/_rels/sheet{id}.xml.rels': {
            insert: (_: SheetOptions<Content>, { sheetIndex }) =>
              targetsOf(sheets[sheetIndex]!)
                .map((address, i) =>
                  element('Relationship', {
                    Id: linkId(i),
                    Type: `${OFFICE}/relationships/hyperlink`,
                    Target: address,
                    TargetMode: 'External',
                  }),
                )
                .join(''),
          },
        },
        write: {
          files: () => Object.fromEntries(files.map(([, { path, write }]) => [path, write(about)])),
        },
      },
    },
  ];
};
