import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import Papa from 'papaparse';
import { site as settings } from '../site.config.ts';
import { dataPackageSchema } from './data-package-schema.ts';

/** Every chart that has files. */
const charts = readdirSync('dist/charts')
  .filter((file) => /^[^.]+\.csv$/.test(file))
  .map((file) => file.replace('.csv', ''));

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const rowsAt = async (request: APIRequestContext, path: string) => {
  const { data, meta } = Papa.parse<Record<string, string>>((await (await request.get(`/${path}`)).text()).trimEnd(), {
    header: true,
  });
  return { rows: data, header: meta.fields! };
};

interface Field {
  name: string;
  type: string;
  format?: string;
  categories?: { value: string; label: string }[];
  description: string;
  emptyCells?: Record<string, string>;
  missingValues?: unknown;
  constraints: {
    required: boolean;
    unique?: boolean;
    pattern?: string;
    enum?: string[];
    minimum?: number;
    maximum?: number;
  };
}
interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: {
    fields: Field[];
    primaryKey?: string[];
    missingValues: unknown;
    foreignKeys?: { fields: [string]; reference: { resource?: string; fields: [string] } }[];
  };
}

/** Whether a cell is a value of its field, by the standard's own rules. */
const cellFits = ({ type, format, categories, constraints }: Field, cell: string): boolean => {
  if (cell === '') return !constraints.required;
  const number = Number(cell);
  if (type === 'integer' && !/^-?\d+$/.test(cell)) return false;
  if (type === 'number' && !/^[-+]?\d+(\.\d+)?$/.test(cell)) return false;
  if (number < (constraints.minimum ?? -Infinity) || number > (constraints.maximum ?? Infinity)) return false;
  if (type === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(cell)) return false;
  if (format === 'uri' && !URL.canParse(cell)) return false;
  if (constraints.pattern && !new RegExp(`^(${constraints.pattern})$`).test(cell)) return false;
  if (constraints.enum && !constraints.enum.includes(cell)) return false;
  return !categories || categories.some(({ value }) => value === cell);
};

test('datapackage.json keeps the rules of Data Package 2.0, and the files keep what it says', async ({ request }) => {
  const descriptor = (await (await request.get('/datapackage.json')).json()) as { resources: Resource[] };
  const ajv = new Ajv({ allErrors: true, strict: false });
  formats.default(ajv);
  const valid = ajv.validate(dataPackageSchema, descriptor);
  expect(ajv.errors ?? []).toEqual([]);
  expect(valid).toBe(true);

  const byName = new Map(descriptor.resources.map((resource) => [resource.name, resource]));
  expect(byName.size).toBe(descriptor.resources.length);
  const ids = new Map<string, Set<string>>();
  for (const { name, path } of descriptor.resources)
    ids.set(name, new Set((await rowsAt(request, path)).rows.map(({ id }) => id!)));

  for (const { name, path, bytes, hash, schema } of descriptor.resources) {
    const body = await (await request.get(`/${path}`)).body();
    expect.soft([body.length, `sha256:${sha256(body)}`], name).toEqual([bytes, hash]);
    const { rows, header } = await rowsAt(request, path);
    expect(header, name).toEqual(schema.fields.map((field) => field.name));
    // In a form that readers of the first version know too.
    expect(schema.missingValues).toEqual(['']);
    for (const field of schema.fields) {
      const { categories, constraints } = field;
      // What may be empty says what that means.
      const where = `${name}.${field.name}`;
      expect(field.missingValues, where).toBeUndefined();
      expect(Object.keys(field.emptyCells ?? {}).sort(), where).toEqual(constraints.required ? [] : ['en', 'id']);
      expect(field.description.includes('Empty cell: '), where).toBe(!constraints.required);
      if (categories)
        expect(new Set(categories.map(({ label }) => label)).size, `${name}.${field.name}: labels differ`).toBe(
          categories.length,
        );
      if (constraints.enum) expect(constraints.enum).toEqual(categories?.map(({ value }) => value));
      const wrong = rows.filter((row) => !cellFits(field, row[field.name]!)).map(({ id }) => id);
      expect(wrong, `${name}.${field.name}`).toEqual([]);
      if (constraints.unique) expect(new Set(rows.map((row) => row[field.name])).size).toBe(rows.length);
    }
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const target = reference.resource ?? name;
      expect(reference.resource, 'a key into its own table names no resource').not.toBe(name);
      expect(byName.get(target)?.schema.primaryKey).toEqual(reference.fields);
      for (const row of rows)
        if (row[fields[0]] !== '') expect(ids.get(target)!.has(row[fields[0]]!), `${name} ${row.id}`).toBe(true);
    }
  }
});

interface CsvwTable {
  '@type': string;
  url: string;
  tableSchema: {
    columns: {
      name: string;
      titles: Record<string, string[]>;
      datatype: string | { base: string; format?: string };
      required: boolean;
    }[];
    primaryKey?: string;
    foreignKeys: { columnReference: string; reference: { resource: string; columnReference: string } }[];
  };
}

test('each table has metadata after CSV on the Web that fits its file', async ({ request }) => {
  const { resources } = (await (await request.get('/datapackage.json')).json()) as { resources: Resource[] };
  expect(resources.map(({ path }) => path)).toEqual(expect.arrayContaining(charts.map((id) => `charts/${id}.csv`)));
  for (const { name, path } of resources) {
    const metadata = (await (await request.get(`/${path}-metadata.json`)).json()) as {
      '@context': [string, { '@language': string }];
      '@type': string;
      tables: CsvwTable[];
    };
    expect(metadata['@context'], name).toEqual(['http://www.w3.org/ns/csvw', { '@language': 'en' }]);
    expect(metadata['@type']).toBe('TableGroup');
    expect(metadata.tables[0]!.url).toBe(`${name}.csv`);
    const described = new Set(metadata.tables.map(({ url }) => url));
    expect(described.size).toBe(metadata.tables.length);
    for (const { '@type': type, url, tableSchema } of metadata.tables) {
      const { rows, header } = await rowsAt(request, new URL(url, `https://site.example/${path}`).pathname.slice(1));
      expect(type).toBe('Table');
      expect(
        tableSchema.columns.map((column) => column.name),
        url,
      ).toEqual(header);
      for (const column of tableSchema.columns) {
        // The header of the file is one of the titles, in every language.
        for (const titles of Object.values(column.titles)) expect(titles).toContain(column.name);
        expect(column.name).toMatch(/^[a-z][a-z0-9_]*$/);
        const datatype = typeof column.datatype === 'string' ? { base: column.datatype } : column.datatype;
        expect(['string', 'integer', 'decimal', 'anyURI', 'date']).toContain(datatype.base);
        if (datatype.base === 'date')
          for (const row of rows) expect(row[column.name]).toMatch(/^(?:\d{4}-\d{2}-\d{2})?$/);
        if ('format' in datatype) {
          const pattern = new RegExp(`^(?:${datatype.format})$`);
          expect(
            rows.filter((row) => row[column.name] !== '' && !pattern.test(row[column.name]!)),
            `${url} ${column.name}`,
          ).toEqual([]);
        }
        if (column.required) expect(rows.filter((row) => row[column.name] === '')).toEqual([]);
      }
      expect(tableSchema.primaryKey).toBe(header.includes('id') ? 'id' : undefined);
      for (const { columnReference, reference } of tableSchema.foreignKeys) {
        expect(header).toContain(columnReference);
        expect(described, `${url}: a foreign key stays inside the group`).toContain(reference.resource);
      }
    }
  }
});

type Node = Record<string, unknown> & { '@id': string; '@type': string };
const text = (value: unknown) =>
  typeof value === 'string' ? value : (value as { '@value': string }[]).map((each) => each['@value']).join('');

test('catalog.jsonld keeps what DCAT 3 asks of catalogues, datasets and distributions', async ({ request }) => {
  const catalog = (await (await request.get('/catalog.jsonld')).json()) as Node & {
    '@context': Record<string, string>;
    'dcat:dataset': (Node & { 'dcat:distribution': Node[] })[];
  };
  expect(catalog['@context'].dcat).toBe('http://www.w3.org/ns/dcat#');
  expect(catalog['@context'].dct).toBe('http://purl.org/dc/terms/');
  expect(catalog['@type']).toBe('dcat:Catalog');
  for (const property of [
    'dct:title',
    'dct:description',
    'dct:publisher',
    'dct:license',
    'foaf:homepage',
    'dcat:dataset',
  ])
    expect(catalog, property).toHaveProperty([property]);
  const prefixes = new Set(Object.keys(catalog['@context']));
  const used = JSON.stringify({ ...catalog, '@context': null }).matchAll(/"([a-z]+):[A-Za-z0-9]+"/g);
  for (const [, prefix] of used) expect(prefixes).toContain(prefix);

  const datasets = catalog['dcat:dataset'];
  expect(new Set(datasets.map((dataset) => dataset['@id'])).size).toBe(datasets.length);
  const site = catalog['@id'].replace('/catalog.jsonld', '');
  for (const dataset of datasets) {
    expect(dataset['@type']).toBe('dcat:Dataset');
    for (const property of ['dct:title', 'dct:description']) expect(text(dataset[property]).length).toBeGreaterThan(3);
    expect(text(dataset['dct:description'])).toMatch(/datapackage\.json|Empty cell/);
    for (const property of [
      'dct:identifier',
      'dct:publisher',
      'dct:license',
      'dct:issued',
      'dct:modified',
      'dct:accrualPeriodicity',
      'dcat:theme',
      'dcat:version',
      'dcat:landingPage',
    ])
      expect(dataset).toHaveProperty([property]);
    const words = dataset['dcat:keyword'] as { '@value': string; '@language': string }[];
    expect(Object.keys(Object.groupBy(words, (word) => word['@language'])).sort()).toEqual(['en', 'id']);
    expect(new Set(words.map((word) => JSON.stringify(word))).size).toBe(words.length);
    for (const [of, at] of [
      ['dct:spatial', 'dct:spatial'],
      ['dcat:contactPoint', 'dcat:contactPoint'],
      ['dct:publisher', 'dct:publisher'],
    ] as const)
      expect((dataset[of] as Node)['@id']).toBe((catalog[at] as Node)['@id']);
    // A table without dates covers no time.
    const time = dataset['dct:temporal'] as Record<string, { '@value': string }> | undefined;
    if (time) expect(time['dcat:startDate']!['@value'] <= time['dcat:endDate']!['@value'], dataset['@id']).toBe(true);
    for (const file of dataset['dcat:distribution']) {
      expect(file['@type']).toBe('dcat:Distribution');
      const address = (file['dcat:downloadURL'] as { '@id': string })['@id'];
      const body = await (await request.get(address.replace(site, ''))).body();
      expect.soft((file['dcat:byteSize'] as { '@value': string })['@value'], address).toBe(String(body.length));
      expect
        .soft((file['spdx:checksum'] as Record<string, { '@value': string }>)['spdx:checksumValue']!['@value'], address)
        .toBe(sha256(body));
      expect((file['dct:format'] as Record<string, string>)['rdfs:label']).toBe(
        address.replace(/^.*\./, '').toUpperCase(),
      );
      for (const property of ['dcat:accessURL', 'dcat:mediaType', 'dct:license'])
        expect(file).toHaveProperty([property]);
      expect((file['dcat:mediaType'] as { '@id': string })['@id']).toMatch(
        /^https:\/\/www\.iana\.org\/assignments\/media-types\/[a-z]+\/[\w.+-]+$/,
      );
    }
  }

  expect(datasets.filter((dataset) => 'dct:temporal' in dataset).length).toBeGreaterThan(datasets.length / 2);
  // What a portal lists among others says whose it is.
  const titles = datasets.map((dataset) => text(dataset['dct:title']));
  expect(new Set(titles).size).toBe(titles.length);
  for (const title of titles) expect(title).toContain(settings.place);
  // Every chart is a dataset too.
  for (const id of charts) expect(datasets.map((dataset) => dataset['dct:identifier'])).toContain(id);
  // What is linked has the class that the shapes of DCAT-AP ask for, where it stands or where it is described.
  const classes: Record<string, string> = {
    'dct:license': 'dct:LicenseDocument',
    'dct:language': 'dct:LinguisticSystem',
    'dct:accrualPeriodicity': 'dct:Frequency',
    'dct:spatial': 'dct:Location',
    'dct:format': 'dct:MediaTypeOrExtent',
    'dct:publisher': 'foaf:Agent',
    'foaf:homepage': 'foaf:Document',
    'dcat:landingPage': 'foaf:Document',
    'dcat:mediaType': 'dct:MediaType',
    'dcat:theme': 'skos:Concept',
    'dcat:contactPoint': 'vcard:Kind',
    'spdx:algorithm': 'spdx:ChecksumAlgorithm',
  };
  const nodes: Node[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value)) nodes.push(value as Node);
    Object.values(value).forEach(walk);
  };
  walk(catalog);
  const typesOf = (node: Node) =>
    [node, ...nodes.filter((other) => node['@id'] !== undefined && other['@id'] === node['@id'])].flatMap(
      (each) => each['@type'] ?? [],
    );
  for (const node of nodes)
    for (const [property, type] of Object.entries(classes))
      for (const linked of [node[property] ?? []].flat() as Node[]) expect(typesOf(linked), property).toContain(type);
  // What the shapes call mandatory of each class.
  const mandatory: Record<string, string[]> = {
    'dcat:Catalog': ['dct:title', 'dct:description', 'dct:publisher'],
    'dcat:Dataset': ['dct:title', 'dct:description'],
    'dcat:Distribution': ['dcat:accessURL'],
    'foaf:Agent': ['foaf:name'],
    'skos:Concept': ['skos:prefLabel'],
    'skos:ConceptScheme': ['dct:title'],
    'spdx:Checksum': ['spdx:algorithm', 'spdx:checksumValue'],
    'adms:Identifier': ['skos:notation'],
  };
  for (const [type, properties] of Object.entries(mandatory)) {
    const ofType = nodes.filter((node) => [node['@type']].flat().includes(type));
    expect(ofType.length, type).toBeGreaterThan(0);
    for (const node of ofType) for (const property of properties) expect(node, type).toHaveProperty([property]);
  }
  expect((catalog['dct:spatial'] as Node)['adms:identifier']).toMatchObject([
    { 'adms:schemaAgency': 'Kemendagri', 'skos:notation': '1503' },
    { 'adms:schemaAgency': 'BPS', 'skos:notation': '1503' },
  ]);
});
