/**
 * Tests hundreds of wrong settings, made from the table of settings. Each is refused by name or
 * accepted for a stated reason.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { settings } from '../../src/config/settings.js';
import type { Setting } from '../../src/config/settings.js';
import type { Row } from '../../src/config/setting.js';
import { readConfiguration } from '../../src/gateway/readConfiguration.js';

type Environment = Readonly<Record<string, string>>;
interface Wrong {
  readonly setting: string;
  readonly value: string;
  readonly beside?: Environment;
}

const canary = 'Canary7SECRETx9';
const sha256 = 'a'.repeat(64);
const sealingKey = 'k'.repeat(32);
const folder = mkdtempSync(join(tmpdir(), 'settings-'));
const collector = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' };
const pool = { COGNITO_USER_POOL_ID: 'eu-west-1_a1B2c3D4e', COGNITO_CLIENT_ID: 'client' };
const production = { ...pool, NODE_ENV: 'production', TRUSTED_PROXIES: '0' };

const problemsOf = (environment: Environment): readonly { setting: string; problem: string }[] => {
  const read = readConfiguration(environment);
  return 'problems' in read ? read.problems : [];
};

/** Misspellings of a valid value that are wrong for every setting. */
const quoted = (value: string): string[] => [
  `"${value}"`,
  `'${value}'`,
  `${value};`,
  `${value}\n${canary}`,
];

function wrongValues(row: Row): string[] {
  if (row.type === 'word') {
    const { words, default: byDefault = '' } = row;
    const known = words.includes(byDefault) ? byDefault : (words[0] ?? '');
    return [
      ...quoted(known),
      known.toUpperCase(),
      `${known}${canary}`,
      words.join(),
      '0',
      '1',
      '-',
      'yes',
      'NaN',
      canary,
    ];
  }
  if (row.type !== 'integer') return [];
  const { least, most } = row;
  const right = String(least);
  return [
    ...quoted(right),
    '-1',
    '+1',
    String(least - 1),
    String(most + 1),
    '99999999999999999999',
    '1.5',
    '1,5',
    '1e3',
    '0x10',
    '1_000',
    '١٢',
    '１',
    '1 000',
    '1,2',
    'Infinity',
    'NaN',
    'null',
    'true',
    '10s',
    `1${canary}`,
    canary,
  ];
}

/** The texts that are neither words nor numbers, each with similar ones. */
const byHand: readonly (readonly [Setting, Environment, readonly string[]])[] = [
  [
    'HOST',
    {},
    [
      '*',
      '[::1]',
      '127.0.0.1:4000',
      '999.1.1.1',
      '1.2.3',
      'http://localhost',
      'a b',
      '::1::2',
      `"${canary}"`,
      `${canary}/x`,
      '.',
      'a..b',
    ],
  ],
  ['METRICS_HOST', { METRICS_PORT: '9000' }, ['*', '[::1]', '0.0.0.0:9000', `${canary}:1`, 'a b']],
  ['AUDIT_LOG', {}, ['stderr', 'on', 'TRUE', 'none', 'Disabled', '-', folder]],
  [
    'COGNITO_USER_POOL_ID',
    pool,
    [
      'eu-west-1',
      'eu-west-1_',
      'arn:aws:cognito-idp:eu-west-1:1:userpool/eu-west-1_a',
      '"eu-west-1_a1B2c3D4e"',
      canary,
      `a_b_${canary}!`,
    ],
  ],
  [
    'COGNITO_ENDPOINT',
    pool,
    [
      `ftp://u:${canary}@h`,
      `https://u:${canary}@h`,
      `https://h/?key=${canary}`,
      'h:9229',
      '//h',
      'http://',
      'http://h:99999',
      `https://h/#${canary}`,
      '"https://h"',
    ],
  ],
  [
    'COGNITO_DOMAIN',
    pool,
    [
      `https://u:${canary}@auth.example.com`,
      `https://auth.example.com/?${canary}`,
      `https://auth.example.com/#${canary}`,
      'http://auth.example.com',
      'ftp://auth.example.com',
      'https://',
      `auth.example.com ${canary}`,
      'auth.example.com\\evil',
    ],
  ],
  ['COGNITO_DOMAIN', {}, ['example', 'auth.example.com']],
  [
    'COGNITO_REDIRECT_URIS',
    { ...pool, COGNITO_DOMAIN: 'example' },
    [
      '/callback',
      'app.example.com/callback',
      'http://app.example.com/callback',
      'https://app.example.com/*',
      'https://*.example.com/',
      'https://app.example.com/#/callback',
      `https://u:${canary}@app.example.com/`,
      'https://app.example.com\\@evil.example/',
      `javascript:alert("${canary}")`,
      'data:text/html;base64',
      'file:///etc/hosts',
    ],
  ],
  ['COGNITO_REDIRECT_URIS', pool, ['https://app.example.com/callback']],
  [
    'COGNITO_MACHINE_CLIENTS',
    { ...pool, COGNITO_DOMAIN: 'example' },
    [
      'client',
      'client=',
      `=${canary}`,
      `a=${canary};a=${canary}`,
      `a b=${canary}`,
      `a=b=${canary}`,
    ],
  ],
  ['COGNITO_MACHINE_CLIENTS', pool, [`client=${canary}`]],
  ['COGNITO_ISSUER', pool, [`https://u:${canary}@h`, 'h', 'http://', `https://h?${canary}`]],
  [
    'COGNITO_QUOTAS',
    pool,
    [
      `UserReads=${canary}`,
      'UserRead=0',
      'UserRead=1.5',
      'UserRead',
      'UserRead=5=6',
      'UserRead=5;UserRead=6',
      'UserRead=-1',
      'OFF',
      `${canary}=5`,
      'UserRead:5',
      'UserRead=1e3',
    ],
  ],
  [
    'OTEL_EXPORTER_OTLP_ENDPOINT',
    {},
    ['collector:4318', `http://u:${canary}@h`, 'grpc://h', 'http://h:99999'],
  ],
  [
    'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
    {},
    ['collector:4318', `http://u:${canary}@h`, `http://h?key=${canary}`],
  ],
  ['OTEL_EXPORTER_OTLP_PROTOCOL', collector, ['grpc', 'http/protobuf', 'http', 'HTTP/JSON']],
  [
    'OTEL_EXPORTER_OTLP_TRACES_PROTOCOL',
    { ...collector, OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json' },
    ['grpc', 'http/protobuf'],
  ],
  [
    'OTEL_EXPORTER_OTLP_HEADERS',
    collector,
    [canary, `=${canary}`, `a=${canary},b`, `a:${canary}`, `a=%zz${canary}`, `a=b;${canary}`],
  ],
  ['OTEL_EXPORTER_OTLP_TRACES_HEADERS', collector, [canary]],
  ['OTEL_TRACES_SAMPLER', collector, ['xray', 'always', 'jaeger_remote']],
  [
    'OTEL_TRACES_SAMPLER_ARG',
    { ...collector, OTEL_TRACES_SAMPLER: 'traceidratio' },
    ['10', '1.1', '-1', '10%', 'x'],
  ],
  [
    'REDIS_URL',
    {},
    [
      'redis://h:99999',
      `redis//:${canary}@h`,
      `http://:${canary}@h`,
      'h:6379',
      'redis://',
      `redis://:${canary}@h/name`,
      'redis://h/0/1',
      'redis://h/1.5',
      'redis://h/-1',
      `redis://h?db=${canary}`,
      `redis://:${canary}%@h`,
      `rediss://h#${canary}`,
    ],
  ],
  [
    'ALLOWED_ORIGINS',
    {},
    [
      '*',
      'https://*.example.com',
      `https://u:${canary}@app.example.com`,
      'app.example.com',
      'https://app.example.com/',
      'null',
      'ftp://h',
      `https://app.example.com?${canary}`,
      'https://APP.example.com',
      'https://app.example.com:443',
      `https://a.example,${canary}`,
    ],
  ],
  [
    'ALLOWED_HOSTS',
    {},
    [`https://${canary}`, 'id.example.com:443', 'a/b', `u:${canary}@h`, '*.example.com/x'],
  ],
  [
    'TRUSTED_PROXIES',
    {},
    [
      '100',
      '-1',
      '1.5',
      'all',
      '*',
      '10.0.0.0/33',
      '10.0.0/8',
      'fd00::/129',
      '10.0.0.0/8/8',
      `10.0.0.0/8,${canary}`,
      '10.0.0.0/8;fd00::/8',
      'loopback',
      '0.0.0.0/0',
      '::/0',
      '0.0.0.0/1,128.0.0.0/1',
      '::/8',
    ],
  ],
  ['SEALING_KEYS', {}, [canary, `${'k'.repeat(32)},${canary}`]],
  [
    'GROUP_PERMISSIONS',
    pool,
    [
      'admins',
      `admins=${canary}`,
      '=*',
      'admins=*,users:read',
      'admins=*@customers',
      'admins=users:read@',
      'admins=users:read@two words',
      'admins=audit:read@customers',
      `admins=${canary}@customers`,
      'admins=users:fly',
      'a%zz=users:read',
      'admins=users:read@%ff',
      'a%3Bb=*;a%3bb=*',
      'admins=*;admins=users:read',
      'admins=',
      'admins=users:read=users:write',
      canary,
      'a:users:read',
      'admins=USERS:READ',
    ],
  ],
  [
    'SCOPE_PERMISSIONS',
    pool,
    [
      'api/read',
      `api/read=${canary}`,
      'api=users:read;api=users:write',
      'aws.cognito.signin.user.admin=*',
      'aws.cognito.signin.user.admin=users:read',
      'api==*',
    ],
  ],
  [
    'SCOPE_PERMISSIONS',
    { ...pool, COGNITO_DOMAIN: 'example' },
    ['api/read=users:read', 'profile=users:read'],
  ],
  [
    'SERVICE_KEYS',
    pool,
    [
      `backoffice=${canary}=users:read`,
      `backoffice=${sha256}=${canary}`,
      `${sha256}=${canary}`,
      `a=${sha256}=users:read;b=${sha256}=*`,
      `a=${sha256}=users:read;b=${sha256.toUpperCase()}=*`,
      canary,
      `=${sha256}=*`,
      `a=${sha256}=*=${canary}`,
      `a=${sha256}0=*`,
      `a=${sha256.slice(1)}=*`,
    ],
  ],
  [
    'SELF_SERVICE_ATTRIBUTES',
    {},
    [
      'sub',
      'email_verified',
      'phone_number_verified',
      'identities',
      'Email',
      'nick_name',
      'dev:custom:plan',
      'custom:',
      `custom:${'x'.repeat(21)}`,
      'cognito:groups',
      canary,
      'standard;nickname',
      'standard,',
      '*',
      'all',
    ],
  ],
  ['SUBGRAPH_TYPE_PREFIX', {}, ['__x', '1a', 'a-b', `${canary}!`, 'a b', 'é', 'x'.repeat(33)]],
  ['SUBGRAPH_ENTITIES', {}, ['user', 'User;Group', 'User,', canary, '*', 'Users']],
  ['ACCEPTED_RISKS', {}, ['all', 'Any-Proxy', canary, 'any-proxy;every-user', '*', 'true']],
  ['POOLS', {}, [join(folder, 'none.json'), `"${folder}/x"`, `'${canary}'`, folder, canary]],
];

/** Settings that contradict each other, or that need a risk to be accepted. */
const together: readonly (readonly [Setting, Environment])[] = [
  ['TRUSTED_PROXIES', { ...pool, NODE_ENV: 'production' }],
  ['COGNITO_USER_POOL_ID', { NODE_ENV: 'production', TRUSTED_PROXIES: '0' }],
  ['COGNITO_CLIENT_ID', { COGNITO_USER_POOL_ID: pool.COGNITO_USER_POOL_ID }],
  ...(
    [
      'COGNITO_CLIENT_ID',
      'COGNITO_CLIENT_SECRET',
      'COGNITO_ENDPOINT',
      'COGNITO_ISSUER',
      'COGNITO_QUOTAS',
    ] as const
  ).map((setting) => [setting, { [setting]: `https://${canary}` }] as const),
  ['COGNITO_ENDPOINT', { ...production, COGNITO_ENDPOINT: 'http://cognito.internal:9229' }],
  ['COGNITO_ENDPOINT', { ...production, COGNITO_ENDPOINT: 'http://127.0.0.1.example.com' }],
  ['COGNITO_REFRESH', { ...pool, COGNITO_REFRESH: 'flow', COGNITO_CLIENT_SECRET: canary }],
  ['COGNITO_SIGN_IN', { ...pool, COGNITO_SIGN_IN: 'server', COGNITO_PUBLIC_ONLY: 'true' }],
  ['TELL_COGNITO_SOURCE', { ...pool, TELL_COGNITO_SOURCE: 'on' }],
  ['PROXY_HEADER', { PROXY_HEADER: 'forwarded' }],
  ['PROXY_HEADER', { PROXY_HEADER: 'forwarded', TRUSTED_PROXIES: '0' }],
  ['METRICS_HOST', { METRICS_HOST: '127.0.0.1' }],
  ['METRICS_PORT', { METRICS_PORT: '4000' }],
  ['EMBEDDED_POOL_PORT', { EMBEDDED_POOL_PORT: '4000' }],
  ['EMBEDDED_POOL_PORT', { EMBEDDED_POOL_PORT: '9000', METRICS_PORT: '9000' }],
  ['GUESSES_PER_USER_AND_SOURCE', { ...pool, GUESSES_PER_USER_AND_SOURCE: '21' }],
  ['GUESSES_PER_USER_AND_SOURCE', { ...pool, GUESSES_PER_SOURCE: '3' }],
  [
    'GUESSES_PER_USER_AND_SOURCE',
    { ...pool, GUESSES_PER_SERVICE: '4', GUESSES_PER_USER_AND_SOURCE: '5' },
  ],
  ['MESSAGES_PER_USER', { ...pool, MESSAGES_PER_USER: '11' }],
  ['MESSAGES_PER_USER', { ...pool, MESSAGES_PER_SOURCE: '2' }],
  ['MESSAGES_PER_USER', { ...pool, MESSAGES_PER_SERVICE: '2' }],
  ['MAX_CALLS_PER_REQUEST', { MAX_CALLS_PER_REQUEST: '1001' }],
  ...(
    [
      `redis://:${canary}@cache.example.com`,
      'redis://203.0.113.7:6379',
      'redis://10.example.com',
      'redis://172.32.0.1',
      'redis://[2001:db8::1]',
      'redis://127.0.0.1.example.com',
      'redis://redis.svc.example.com',
    ] as const
  ).map(
    (url) =>
      ['REDIS_URL', { ...production, COGNITO_CLIENT_SECRET: canary, REDIS_URL: url }] as const,
  ),
  ['SEALING_KEYS', { ...pool, REDIS_URL: 'redis://127.0.0.1' }],
  ['SEALING_KEYS', { ...production, REDIS_URL: 'rediss://cache.example.com' }],
];

/** Names that are similar to a setting, or have a prefix that only our settings have. */
const misspelt: readonly (readonly [string, string])[] = [
  ['COGNITO_USERPOOL_ID', 'COGNITO_USER_POOL_ID'],
  ['COGNITO_POOL_ID', 'COGNITO_USER_POOL_ID'],
  ['COGNITO_CLIENTID', 'COGNITO_CLIENT_ID'],
  ['COGNITO_CLIENT_SECRETS', 'COGNITO_CLIENT_SECRET'],
  ['cognito_user_pool_id', 'COGNITO_USER_POOL_ID'],
  ['TRUSTED_PROXY', 'TRUSTED_PROXIES'],
  ['TRUST_PROXIES', 'TRUSTED_PROXIES'],
  ['ALLOWED_ORIGIN', 'ALLOWED_ORIGINS'],
  ['ALLOWED_HOST', 'ALLOWED_HOSTS'],
  ['REDIS_URI', 'REDIS_URL'],
  ['SERVICE_KEY', 'SERVICE_KEYS'],
  ['SEALING_KEY', 'SEALING_KEYS'],
  ['GROUPS_PERMISSIONS', 'GROUP_PERMISSIONS'],
  ['OTEL_EXPORTER_OTLP_ENDPONT', 'OTEL_EXPORTER_OTLP_ENDPOINT'],
  ['LOGLEVEL', 'LOG_LEVEL'],
  ['MAX_DOCUMENTS_DEPTH', 'MAX_DOCUMENT_DEPTH'],
  ['AUDIT_FILE', ''],
  ['METRICS_PATH', ''],
  ['EMBEDDED_POOL_CAPACITY', ''],
  ['GUESSES_PER_DAY', ''],
  ['MESSAGES_PER_DAY', ''],
  ['SUBGRAPH_NAME', ''],
];

const besideOf = (setting: string): Environment =>
  setting.startsWith('COGNITO_')
    ? pool
    : setting.startsWith('OTEL_TRACES_SAMPLER')
      ? collector
      : {};
const generated: Wrong[] = Object.entries(settings).flatMap(([setting, row]) =>
  [...new Set(wrongValues(row))].map((value) => ({ setting, value, beside: besideOf(setting) })),
);
const written: Wrong[] = byHand.flatMap(([setting, beside, values]) =>
  values.map((value) => ({ setting, value, beside })),
);

describe('wrong settings', () => {
  const all = [...generated, ...written];

  it('number several hundred', () => {
    expect(all.length + together.length + misspelt.length).toBeGreaterThanOrEqual(500);
  });

  it('MUST be refused with the name of the setting, without repeating the value', () => {
    const missed: string[] = [];
    for (const { setting, value, beside } of all) {
      const problems = problemsOf({ ...beside, [setting]: value });
      if (!problems.some((problem) => problem.setting === setting))
        missed.push(`${setting}=${value} is taken`);
      if (JSON.stringify(problems).includes(canary)) missed.push(`${setting}=${value} is repeated`);
      if (problems.some((problem) => problem.setting !== setting))
        missed.push(
          `${setting}=${value} blames ${problems.map((problem) => problem.setting).join()}`,
        );
    }
    expect(missed).toEqual([]);
  });

  it.each(together)('MUST be refused together: %s %j', (setting, environment) => {
    const problems = problemsOf(environment);
    expect(problems.map((problem) => problem.setting)).toEqual([setting]);
    expect(JSON.stringify(problems)).not.toContain(canary);
  });

  it.each(misspelt)(
    'MUST be refused under the name %s, together with the name that was meant: %s',
    (name, meant) => {
      expect(problemsOf({ [name]: canary })).toEqual([
        {
          setting: name,
          problem: meant === '' ? 'is not a setting' : `is not a setting. Did you mean ${meant}?`,
        },
      ]);
    },
  );

  it('are reported all at once, including those in files that settings name', () => {
    const file = join(folder, 'pools.json');
    writeFileSync(
      file,
      JSON.stringify({
        by: 'colour',
        pools: { acme: { ...pool, COGNITO_CLIENT_SECRET: `$${canary}` } },
      }),
    );
    const problems = problemsOf({
      POOLS: file,
      HOST: '*',
      AUDIT_LOG: folder,
      OTEL_EXPORTER_OTLP_ENDPOINT: 'collector',
      PORT: 'x',
      COGNITO_USERPOOL_ID: 'x',
    });
    expect(problems.map(({ setting }) => setting)).toEqual([
      'COGNITO_USERPOOL_ID',
      'HOST',
      'PORT',
      'OTEL_EXPORTER_OTLP_ENDPOINT',
      'POOLS by',
      'POOLS pools.acme.COGNITO_CLIENT_SECRET',
      'AUDIT_LOG',
    ]);
    expect(JSON.stringify(problems)).not.toContain(canary);
  });

  it.each([
    ['a text that is not JSON', `PASSWORD=${canary}`],
    ['JSON that breaks off', `{"by": "host",\n "${canary}": `],
    ['a string', `"${canary}"`],
    ['an object of secrets', `{"${canary}": "${canary}"}`],
    [
      'pools under names of secrets',
      `{"by": "header", "pools": {"${canary} x": {"${canary}": "${canary}", "COGNITO_CLIENT_SECRET": "$${canary}"}}}`,
    ],
  ])('MUST NOT be repeated from a file that POOLS names by mistake: %s', (_title, text) => {
    const file = join(folder, 'secret');
    writeFileSync(file, text);
    const problems = problemsOf({ POOLS: file });
    expect(problems.map(({ setting }) => setting)).toContainEqual(expect.stringMatching(/^POOLS/));
    expect(JSON.stringify(problems)).not.toContain(canary);
  });
});

describe('values that look wrong and are accepted', () => {
  it.each<[string, Environment]>([
    [
      'an empty or blank value, which counts as not set',
      Object.fromEntries(Object.keys(settings).map((setting) => [setting, ' '])),
    ],
    [
      'white space around a value, as in files of secrets',
      { PORT: ' 4001\n', GRAPHIQL: 'off\r\n' },
    ],
    ['a number with leading zeros', { PORT: '04000' }],
    [
      'variables of other programs',
      {
        COGNITO_USERNAME: 'x',
        AWS_PROFILE: 'x',
        OTEL_SERVICE_NAME: 'x',
        OTEL_TRACES_SAMPLER: 'always_on',
        NODE_OPTIONS: '',
        MAX_WORKERS: '2',
        HOME: '/',
        PWD: '/',
        PATH: '/bin',
      },
    ],
    [
      'addresses of services, which Kubernetes sets',
      {
        METRICS_SERVICE_HOST: '10.0.0.1',
        METRICS_SERVICE_PORT: '80',
        AUDIT_PORT: 'tcp://10.0.0.1:80',
        AUDIT_PORT_80_TCP_ADDR: '10.0.0.1',
      },
    ],
    ['an AWS_REGION of its own, which Lambda sets', { ...production, AWS_REGION: 'us-east-1' }],
    [
      'a plain http endpoint on this machine',
      { ...production, COGNITO_ENDPOINT: 'http://127.0.0.1:9229' },
    ],
    [
      'risks that ACCEPTED_RISKS names',
      {
        ...production,
        COGNITO_ENDPOINT: 'http://cognito.internal',
        TRUSTED_PROXIES: '0.0.0.0/0',
        SCOPE_PERMISSIONS: 'aws.cognito.signin.user.admin=users:read',
        REDIS_URL: 'redis://cache.example.com',
        ACCEPTED_RISKS: 'plain-endpoint, any-proxy,every-user,plain-redis,own-sealing-keys',
      },
    ],
    [
      'several instances with the client secret, which can open all of their sessions',
      { ...production, COGNITO_CLIENT_SECRET: canary, REDIS_URL: 'rediss://cache.example.com' },
    ],
    ...[
      '127.0.0.1',
      'localhost',
      '[::1]',
      '10.1.2.3',
      '172.31.0.1',
      '192.168.0.1',
      '[fd00::1]',
      'redis',
      'redis.identity.svc.cluster.local',
      'cache.internal',
    ].map((host): [string, Environment] => [
      `plain Redis at ${host}, on this machine or in a private network`,
      { ...production, SEALING_KEYS: sealingKey, REDIS_URL: `redis://${host}:6379` },
    ]),
    [
      'plain Redis in development',
      { ...pool, SEALING_KEYS: sealingKey, REDIS_URL: 'redis://cache.example.com' },
    ],
    [
      'the embedded pool without a key, because it runs in one process',
      { REDIS_URL: 'redis://127.0.0.1' },
    ],
    ['the prefix of a domain', { ...pool, COGNITO_DOMAIN: 'example' }],
    ['a custom domain', { ...pool, COGNITO_DOMAIN: 'auth.example.com' }],
    ['a domain of the embedded pool', { COGNITO_DOMAIN: 'http://localhost:9229' }],
    [
      'addresses of a page, of development and of an app',
      {
        ...pool,
        COGNITO_DOMAIN: 'example',
        COGNITO_REDIRECT_URIS:
          'https://app.example.com/callback,http://localhost:3000/,com.example.app://callback',
      },
    ],
    ['a wide network with a single owner', { TRUSTED_PROXIES: '10.0.0.0/8,fd00::/8' }],
    ['the same origin twice', { ALLOWED_ORIGINS: 'https://a.example,https://a.example' }],
    [
      'two keys of one service, as during a rotation',
      { ...pool, SERVICE_KEYS: `a=${sha256}=*;a=${'b'.repeat(64)}=*` },
    ],
  ])('%s', (_reason, environment) => {
    expect(problemsOf(environment)).toEqual([]);
  });

  it('signs for the Region of the pool at AWS, whatever AWS_REGION says', () => {
    const regionOf = (environment: Environment): unknown => {
      const read = readConfiguration({ ...pool, AWS_REGION: 'us-east-1', ...environment });
      return 'config' in read && read.config.cognito?.region;
    };
    expect(regionOf({})).toBeUndefined();
    expect(
      regionOf({ COGNITO_ENDPOINT: 'https://cognito-idp-fips.eu-west-1.amazonaws.com' }),
    ).toBeUndefined();
    expect(regionOf({ COGNITO_ENDPOINT: 'http://localhost:9229' })).toBe('us-east-1');
  });

  it('sends no traces when OpenTelemetry is switched off', () => {
    const traces = (environment: Environment): unknown => {
      const read = readConfiguration({
        OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318',
        ...environment,
      });
      return 'config' in read ? read.config.telemetry.collector : read.problems;
    };
    expect(
      [{}, { OTEL_SDK_DISABLED: 'true' }, { OTEL_TRACES_EXPORTER: 'none' }].map(traces),
    ).toEqual(['http://collector:4318', undefined, undefined]);
  });

  it("also sends traces to an address that is set for traces only (OpenTelemetry's specification of the OTLP exporter)", () => {
    const collector = (environment: Environment): unknown => {
      const read = readConfiguration(environment);
      return 'config' in read ? read.config.telemetry.collector : read.problems;
    };
    const traces = { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://traces:4318/in' };
    expect(collector(traces)).toBe('http://traces:4318');
    expect(collector({ ...traces, OTEL_EXPORTER_OTLP_ENDPOINT: 'http://all:4318' })).toBe(
      'http://traces:4318',
    );
    expect(collector({})).toBeUndefined();
  });

  it('names the variables of OpenTelemetry that have no effect, and no others', () => {
    const read = readConfiguration({
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318',
      OTEL_EXPORTER_OTLP_TIMEOUT: '1000',
      OTEL_EXPORTER_OTLP_TRACES_COMPRESSION: 'gzip',
      OTEL_RESOURCE_ATTRIBUTES: 'a=b',
      OTEL_SPAN_LINK_COUNT_LIMIT: '10',
      OTEL_BSP_SCHEDULE_DELAY: '100',
      OTEL_METRICS_EXPORTER: 'otlp',
      OTEL_PROPAGATORS: 'b3',
      OTEL_LOG_LEVEL: ' ',
    });
    expect('config' in read && read.config.telemetry.ignored).toEqual([
      'OTEL_METRICS_EXPORTER',
      'OTEL_PROPAGATORS',
    ]);
  });

  it('ignores how traces are sent when none are sent', () => {
    expect(
      problemsOf({ OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc', OTEL_TRACES_SAMPLER: 'xray' }),
    ).toEqual([]);
  });

  it('serves the pools of a file in production without a default pool', () => {
    const file = join(folder, 'alone.json');
    const text = { by: 'header', pools: { acme: pool } };
    writeFileSync(file, JSON.stringify(text));
    const alone = { NODE_ENV: 'production', TRUSTED_PROXIES: '0', POOLS: file };
    expect(problemsOf(alone)).toEqual([]);
    writeFileSync(file, JSON.stringify({ ...text, others: 'default' }));
    expect(problemsOf(alone)).toMatchObject([{ setting: 'POOLS others' }]);
  });

  it('MUST explain how to create a key that several instances share, also for each pool of a file', () => {
    const file = join(folder, 'secrets.json');
    const acme = { ...pool, COGNITO_CLIENT_SECRET: canary };
    const several = {
      NODE_ENV: 'production',
      TRUSTED_PROXIES: '0',
      POOLS: file,
      REDIS_URL: 'rediss://cache.example.com',
    };
    writeFileSync(file, JSON.stringify({ by: 'header', pools: { acme } }));
    expect(problemsOf(several)).toEqual([]);
    writeFileSync(file, JSON.stringify({ by: 'header', pools: { acme, initech: pool } }));
    expect(problemsOf(several)).toEqual([
      {
        setting: 'SEALING_KEYS',
        problem: expect.stringMatching(/openssl rand -base64 32.*own-sealing-keys/),
      },
    ]);
    expect(problemsOf({ ...several, SEALING_KEYS: sealingKey })).toEqual([]);
  });
});
