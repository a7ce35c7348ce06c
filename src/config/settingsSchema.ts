/**
 * The settings as JSON Schema (draft 7), for editors and deployment tools; `npm run docs` writes
 * them.
 */
import { defaultText } from './setting.js';
import type { Row } from './setting.js';
import { settings } from './settings.js';

type Schema = Readonly<Record<string, unknown>>;

const draft = { $schema: 'http://json-schema.org/draft-07/schema#' };

/**
 * Returns the schema of all settings as a map of environment variables. Integers may be written as
 * numbers.
 */
export function configurationSchema(): Schema {
  return {
    ...draft,
    title: 'Settings of cognito-graphql-gateway',
    description: 'Environment variables of the gateway; see configuration.md.',
    type: 'object',
    properties: propertiesOf(() => true, settingSchema),
  };
}

/**
 * Returns the schema of the file that `POOLS` names. All values are strings; `$NAME` refers to an
 * environment variable.
 */
export function poolsFileSchema(): Schema {
  const pool = {
    type: 'object',
    required: ['COGNITO_USER_POOL_ID', 'COGNITO_CLIENT_ID'],
    properties: {
      hosts: {
        description: 'Host names of the pool, without ports.',
        type: 'array',
        items: { type: 'string', pattern: '^[\\w.-]+$' },
        uniqueItems: true,
      },
      ...propertiesOf(({ perPool = false }) => perPool, textOrReference),
    },
    additionalProperties: false,
  };
  return {
    ...draft,
    title: 'User pools of cognito-graphql-gateway',
    description: 'The file that the setting POOLS names; see several-pools.md.',
    type: 'object',
    required: ['by', 'pools'],
    properties: {
      by: { enum: ['host', 'header', 'path'] },
      header: { type: 'string', pattern: '^[\\w-]+$' },
      others: { enum: ['default', 'refuse'] },
      pools: { type: 'object', minProperties: 1, additionalProperties: pool },
    },
    additionalProperties: false,
  };
}

function propertiesOf(has: (row: Row) => boolean, schemaOf: (row: Row) => Schema): Schema {
  const rows: [string, Row][] = Object.entries(settings);
  return Object.fromEntries(
    rows.filter(([, row]) => has(row)).map(([setting, row]) => [setting, schemaOf(row)]),
  );
}

function settingSchema(row: Row): Schema {
  const text = defaultText(row);
  return {
    description: text === '' ? row.meaning : `${row.meaning} Default: ${text}.`,
    ...(row.default === undefined ? {} : { default: row.default }),
    ...(row.secret ? { writeOnly: true } : {}),
    ...formOf(row),
  };
}

function formOf(row: Row): Schema {
  if (row.type === 'integer')
    return {
      type: ['integer', 'string'],
      minimum: row.least,
      maximum: row.most,
      pattern: '^[0-9]+$',
    };
  if (row.type === 'word') return { type: 'string', enum: row.words };
  return row.type === 'url' ? { type: 'string', format: 'uri' } : { type: 'string' };
}

function textOrReference(row: Row): Schema {
  const { description, default: byDefault, ...form } = settingSchema(row);
  const text = row.type === 'integer' ? { type: 'string', pattern: '^[0-9]+$' } : form;
  return { description, anyOf: [text, { type: 'string', pattern: '^\\$.' }] };
}
