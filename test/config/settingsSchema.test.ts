import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Fastify from 'fastify';

import { parseConfig } from '../../src/config/parseConfig.js';
import { defaultText } from '../../src/config/setting.js';
import type { Row } from '../../src/config/setting.js';
import { settings } from '../../src/config/settings.js';
import { configurationSchema, poolsFileSchema } from '../../src/config/settingsSchema.js';
import { parseTenants } from '../../src/gateway/tenantsFile.js';

type Validate = (value: unknown) => boolean;

const rows: [string, Row][] = Object.entries(settings);
const pool = { COGNITO_USER_POOL_ID: 'eu-west-1_a1B2c3D4e', COGNITO_CLIENT_ID: 'client' };

// The tests use Ajv, Fastify's validator.
const app = Fastify({
  ajv: {
    customOptions: {
      strict: false,
      coerceTypes: false,
      useDefaults: false,
      removeAdditional: false,
    },
  },
});
let settingsAreValid: Validate;
let poolsFileIsValid: Validate;
beforeAll(async () => {
  app.get('/', (request) => {
    settingsAreValid = request.compileValidationSchema(configurationSchema()) as Validate;
    poolsFileIsValid = request.compileValidationSchema(poolsFileSchema()) as Validate;
    return 'compiled';
  });
  const response = await fetch(await app.listen({ host: '127.0.0.1', port: 0 }));
  expect(response.status).toBe(200);
});
afterAll(() => app.close());

function rightValues(row: Row): (string | number)[] {
  if (row.type === 'integer') return [row.least, row.most, String(row.most)];
  if (row.type === 'word') return [...row.words];
  return [];
}

function wrongValues(row: Row): unknown[] {
  if (row.type === 'integer')
    return [row.least - 1, row.most + 1, 1.5, '1.5', '-1', '10s', true, null];
  if (row.type === 'word') return [row.words.join(), row.words[0]?.toUpperCase(), true, 1];
  return [1, true, null, []];
}

/** Whether the parser refuses the value regardless of other settings. */
function isRefused(setting: string, value: unknown): boolean {
  const read = parseConfig({ ...pool, [setting]: String(value) });
  return (
    'problems' in read &&
    read.problems.some(
      ({ setting: blamed, problem }) => blamed === setting && problem.startsWith('must be'),
    )
  );
}

describe('the JSON schema of the settings', () => {
  it.each(rows)('accepts the valid values of %s, like the gateway', (setting, row) => {
    for (const value of rightValues(row)) {
      expect([value, settingsAreValid({ [setting]: value })]).toEqual([value, true]);
      expect([value, isRefused(setting, value)]).toEqual([value, false]);
    }
  });

  it.each(rows)('refuses invalid values of %s', (setting, row) => {
    for (const value of wrongValues(row))
      expect([value, settingsAreValid({ [setting]: value })]).toEqual([value, false]);
  });

  it('allows other environment variables', () => {
    expect(settingsAreValid({ PATH: '/usr/bin', ...pool })).toBe(true);
  });

  it('MUST mark every secret', () => {
    const { properties } = configurationSchema() as {
      properties: Record<string, { writeOnly?: boolean }>;
    };
    const marked = Object.keys(properties).filter((name) => properties[name]?.writeOnly);
    expect(marked).toEqual([
      'COGNITO_CLIENT_SECRET',
      'COGNITO_MACHINE_CLIENTS',
      'OTEL_EXPORTER_OTLP_HEADERS',
      'OTEL_EXPORTER_OTLP_TRACES_HEADERS',
      'REDIS_URL',
      'SEALING_KEYS',
    ]);
  });
});

describe('the JSON schema of the file of POOLS', () => {
  const file = (own: object): object => ({ by: 'path', pools: { acme: { ...pool, ...own } } });
  const isTaken = (value: object): boolean =>
    'tenants' in parseTenants(value, { ACME_SECRET: 'secret' });

  it.each([
    ['a pool', file({})],
    ['a secret from the environment', file({ COGNITO_CLIENT_SECRET: '$ACME_SECRET' })],
    ['a whole number as a string', file({ COGNITO_DEADLINE_MS: '5000' })],
    ['a word', file({ PRIVILEGED_TARGETS: 'allow' })],
    ['hosts', { ...file({ hosts: ['id.acme.example'] }), by: 'host', others: 'refuse' }],
  ])('accepts %s, like the gateway', (_what, value) => {
    expect([poolsFileIsValid(value), isTaken(value)]).toEqual([true, true]);
  });

  it.each([
    ['a setting of the process', file({ PORT: '4000' })],
    ['a name that is not a setting', file({ COGNITO_POOL: 'x' })],
    ['a number', file({ COGNITO_DEADLINE_MS: 5000 })],
    ['a wrong word', file({ PRIVILEGED_TARGETS: 'maybe' })],
    ['a pool without an id', { by: 'path', pools: { acme: { COGNITO_CLIENT_ID: 'client' } } }],
    ['no pool', { by: 'path', pools: {} }],
    ['another way', { ...file({}), by: 'cookie' }],
  ])('refuses %s, like the gateway', (_what, value) => {
    expect([poolsFileIsValid(value), isTaken(value)]).toEqual([false, false]);
  });
});

describe('the defaults of a setting', () => {
  it('are listed with the conditions under which they apply', () => {
    expect(defaultText(settings.SHUTDOWN_NOTICE_MS)).toBe('0; in production 5000');
    expect(defaultText(settings.GUESSES_PER_USER)).toBe(
      '20; on the embedded pool in development 1000',
    );
    expect(defaultText(settings.COGNITO_CLIENT_ID)).toBe('');
    expect(defaultText(settings.AWS_REGION)).toBe('from the pool id');
  });

  it('are the defaults that the parser uses', () => {
    const limits = (environment: Record<string, string>): unknown[] => {
      const read = parseConfig(environment);
      if ('problems' in read) return [...read.problems];
      const { noticeMs, graphiql, guards } = read.config;
      return [noticeMs, graphiql, guards.budgets?.guessesPerUser];
    };
    expect(limits({})).toEqual([0, true, 1000]);
    expect(limits(pool)).toEqual([0, true, 20]);
    expect(limits({ ...pool, NODE_ENV: 'production', TRUSTED_PROXIES: '1' })).toEqual([
      5000,
      false,
      20,
    ]);
  });
});
