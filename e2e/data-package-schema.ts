/**
 * What Data Package, Data Resource and Table Schema (version 2.0, datapackage.org) require of a descriptor, written
 * from the text of the standard as a JSON schema; rules that a JSON schema cannot express are in descriptors.spec.ts.
 */
const urlOrPath = { type: 'string', pattern: '^(https?://\\S+|(?!/)(?!.*\\.\\./)[^\\\\~]+)$' };

const licenses = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    anyOf: [{ required: ['name'] }, { required: ['path'] }],
    properties: { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, path: urlOrPath, title: { type: 'string' } },
  },
};

const sources = {
  type: 'array',
  items: {
    type: 'object',
    minProperties: 1,
    properties: {
      title: { type: 'string' },
      path: urlOrPath,
      email: { type: 'string', format: 'email' },
      version: { type: 'string' },
    },
  },
};

/** Texts, as in the first version of the standard, or texts with labels. */
const missingValues = {
  type: 'array',
  uniqueItems: true,
  items: {
    anyOf: [
      { type: 'string' },
      { type: 'object', required: ['value'], properties: { value: { type: 'string' }, label: { type: 'string' } } },
    ],
  },
};

const strings = { type: 'array', minItems: 1, items: { type: 'string' } };

const fieldTypes = [
  'string',
  'number',
  'integer',
  'boolean',
  'object',
  'array',
  'list',
  'datetime',
  'date',
  'time',
  'year',
  'yearmonth',
  'duration',
  'geopoint',
  'geojson',
  'any',
];

const field = {
  type: 'object',
  required: ['name', 'type'],
  properties: {
    name: { type: 'string', minLength: 1 },
    type: { enum: fieldTypes },
    title: { type: 'string' },
    description: { type: 'string' },
    missingValues,
    categories: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: {
        type: 'object',
        required: ['value'],
        properties: { value: { type: ['string', 'integer'] }, label: { type: 'string' } },
      },
    },
    constraints: {
      type: 'object',
      properties: {
        required: { type: 'boolean' },
        unique: { type: 'boolean' },
        pattern: { type: 'string', format: 'regex' },
        enum: { type: 'array', minItems: 1, uniqueItems: true },
        minimum: { type: 'number' },
        maximum: { type: 'number' },
      },
    },
  },
  allOf: [
    { if: { required: ['categories'] }, then: { properties: { type: { enum: ['string', 'integer'] } } } },
    {
      if: { properties: { type: { const: 'string' } } },
      then: { properties: { format: { enum: ['default', 'email', 'uri', 'binary', 'uuid'] } } },
    },
  ],
};

const tableSchema = {
  type: 'object',
  required: ['fields'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
    fields: { type: 'array', minItems: 1, items: field },
    fieldsMatch: { enum: ['exact', 'equal', 'subset', 'superset', 'partial'] },
    missingValues,
    primaryKey: strings,
    uniqueKeys: { type: 'array', minItems: 1, items: strings },
    foreignKeys: {
      type: 'array',
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        properties: {
          fields: strings,
          reference: {
            type: 'object',
            required: ['fields'],
            properties: { fields: strings, resource: { type: 'string', minLength: 1 } },
          },
        },
      },
    },
  },
};

const resource = {
  type: 'object',
  required: ['name', 'path', 'type', 'schema', 'bytes', 'hash'],
  not: { required: ['data'] },
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/dataresource.json' },
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    path: urlOrPath,
    type: { const: 'table' },
    title: { type: 'string' },
    description: { type: 'string' },
    format: { type: 'string' },
    mediatype: { type: 'string', pattern: '^.+/.+$' },
    encoding: { type: 'string' },
    bytes: { type: 'integer', minimum: 1 },
    hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
    sources,
    licenses,
    dialect: {
      type: 'object',
      properties: {
        header: { type: 'boolean' },
        delimiter: { type: 'string' },
        lineTerminator: { type: 'string' },
        quoteChar: { type: 'string', maxLength: 1 },
        doubleQuote: { type: 'boolean' },
      },
    },
    schema: tableSchema,
  },
};

export const dataPackageSchema = {
  type: 'object',
  required: ['$schema', 'name', 'id', 'licenses', 'resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    id: { type: 'string' },
    title: { type: 'string' },
    description: { type: 'string' },
    homepage: { type: 'string', format: 'uri' },
    version: { type: 'string', pattern: '^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)$' },
    created: { type: 'string', format: 'date-time' },
    contributors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        minProperties: 1,
        properties: { title: { type: 'string' }, path: { type: 'string', format: 'uri' }, roles: strings },
      },
    },
    licenses,
    sources,
    resources: { type: 'array', minItems: 1, items: resource },
  },
};
