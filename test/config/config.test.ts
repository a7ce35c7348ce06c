/** Tests how settings are read: which values are accepted, and what is reported. */
import { describe, expect, it } from '@jest/globals';

import type { Config } from '../../src/config/config.js';
import { parseConfig } from '../../src/config/parseConfig.js';

function configOf(environment: Record<string, string>): Config {
  const parsed = parseConfig(environment);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.config;
}

function problemsOf(environment: Record<string, string>): string[] {
  const parsed = parseConfig(environment);
  return 'problems' in parsed
    ? parsed.problems.map(({ setting, problem }) => `${setting} ${problem}`)
    : [];
}

const pool = { COGNITO_USER_POOL_ID: 'eu-west-1_a1B2c3D4e', COGNITO_CLIENT_ID: 'client' };

describe('parseConfig', () => {
  it('runs on the embedded pool, with GraphiQL, on loopback, when nothing is set', () => {
    expect(configOf({})).toMatchObject({
      cognito: undefined,
      host: '127.0.0.1',
      port: 4000,
      account: true,
      console: true,
      graphiql: true,
      introspection: true,
      production: false,
    });
  });

  it('refuses COGNITO_REFRESH=flow together with a client secret', () => {
    expect(configOf({ ...pool, COGNITO_REFRESH: 'flow', COGNITO_SIGN_IN: 'server' })).toMatchObject(
      { refresh: 'flow', signIn: 'server' },
    );
    expect(
      problemsOf({ ...pool, COGNITO_REFRESH: 'flow', COGNITO_CLIENT_SECRET: 'secret' }),
    ).toEqual([expect.stringMatching(/^COGNITO_REFRESH cannot be flow with/)]);
  });

  it('reads quotas by category, and lists the categories when one is misspelt', () => {
    expect(
      configOf({ ...pool, COGNITO_QUOTAS: 'UserRead=500; UserToken=300' }).cognito?.quotas,
    ).toEqual({ UserRead: 500, UserToken: 300 });
    expect(configOf({ ...pool, COGNITO_QUOTAS: 'off' }).cognito?.quotas).toBe(false);
    expect(problemsOf({ ...pool, COGNITO_QUOTAS: 'UserReads=500;UserToken=0' })).toEqual([
      expect.stringMatching(/entry 1 .*UserRead,/),
      expect.stringMatching(/entry 2/),
    ]);
  });

  it('keeps the refresh tokens of pages in a cookie on the embedded pool, and elsewhere only if configured', () => {
    expect(configOf({}).guards.refreshCookie).toEqual({ days: 30, keptFor: 'pages' });
    expect(configOf({ REFRESH_TOKEN_COOKIE_DAYS: '0' }).guards.refreshCookie).toBeUndefined();
    expect(configOf(pool).guards.refreshCookie).toBeUndefined();
    expect(configOf({ ...pool, REFRESH_TOKEN_COOKIE_DAYS: '7' }).guards.refreshCookie).toEqual({
      days: 7,
      keptFor: 'all',
    });
  });

  it('keeps the audit log in the folder of the embedded pool in development, so that the console shows it', () => {
    const logOf = (environment: Record<string, string>): string => configOf(environment).audit.to;
    expect(logOf({})).toBe('.pool/audit.jsonl');
    expect(logOf({ EMBEDDED_POOL_DIR: 'demo' })).toBe('demo/audit.jsonl');
    expect(logOf({ AUDIT_LOG: 'off' })).toBe('off');
    expect(logOf(pool)).toBe('stdout');
    const production = { NODE_ENV: 'production', TRUSTED_PROXIES: '0', EMBEDDED_POOL: 'allow' };
    expect(logOf(production)).toBe('stdout');
  });

  it('gives the admins group every permission on the demo pool, and none on your own pool', () => {
    expect(configOf({}).grants.groups.admins).toContain('users:write');
    expect(configOf(pool).grants.groups).toEqual({});
  });

  it('switches the account page, GraphiQL and introspection off in production', () => {
    expect(configOf({ ...pool, NODE_ENV: 'production', TRUSTED_PROXIES: '0' })).toMatchObject({
      account: false,
      console: false,
      graphiql: false,
      introspection: false,
    });
  });

  it('MUST refuse the embedded pool in production unless it is explicitly allowed', () => {
    expect(problemsOf({ NODE_ENV: 'production', TRUSTED_PROXIES: '0' })).toEqual([
      expect.stringMatching(/^COGNITO_USER_POOL_ID is missing/),
    ]);
    expect(
      problemsOf({ NODE_ENV: 'production', TRUSTED_PROXIES: '0', EMBEDDED_POOL: 'allow' }),
    ).toEqual([]);
  });

  it('reports every problem at once, each with its setting', () => {
    const problems = problemsOf({
      COGNITO_USER_POOL_ID: 'no pool id',
      COGNITO_ENDPOINT: 'ftp://host',
      PORT: '70000',
      LOG_LEVEL: 'loud',
      GRAPHIQL: 'maybe',
      GROUP_PERMISSIONS: 'support=users:fly',
      SERVICE_KEYS: 'backoffice=short=users:read',
    });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'COGNITO_USER_POOL_ID',
      'COGNITO_CLIENT_ID',
      'COGNITO_ENDPOINT',
      'PORT',
      'LOG_LEVEL',
      'GRAPHIQL',
      'GROUP_PERMISSIONS',
      'SERVICE_KEYS',
    ]);
  });

  it('names a setting that needs a missing pool id', () => {
    expect(problemsOf({ COGNITO_CLIENT_SECRET: 'secret' })).toEqual([
      'COGNITO_CLIENT_SECRET is set, but COGNITO_USER_POOL_ID is not',
    ]);
  });

  it('accepts origins only, not URLs', () => {
    expect(
      configOf({ ALLOWED_ORIGINS: 'https://app.example.com, http://localhost:3000' }).guards
        .browsers,
    ).toMatchObject({ allowedOrigins: ['https://app.example.com', 'http://localhost:3000'] });
    expect(problemsOf({ ALLOWED_ORIGINS: '*,https://app.example.com/' })).toEqual([
      expect.stringMatching(/^ALLOWED_ORIGINS entry 1/),
      expect.stringMatching(/^ALLOWED_ORIGINS entry 2/),
    ]);
  });

  it('MUST accept any host name in production only if configured to, or if there are no pages for developers', () => {
    const hostsOf = (environment: Record<string, string>): unknown =>
      configOf(environment).guards.browsers?.allowedHosts;
    expect(hostsOf({})).toEqual([]);
    expect(hostsOf(pool)).toEqual([]);
    expect(hostsOf({ ...pool, NODE_ENV: 'production', TRUSTED_PROXIES: '0' })).toEqual(['*']);
    expect(
      hostsOf({ ...pool, NODE_ENV: 'production', TRUSTED_PROXIES: '0', GRAPHIQL: 'on' }),
    ).toEqual([]);
    expect(
      hostsOf({ NODE_ENV: 'production', TRUSTED_PROXIES: '0', EMBEDDED_POOL: 'allow' }),
    ).toEqual([]);
    expect(
      hostsOf({
        ...pool,
        NODE_ENV: 'production',
        TRUSTED_PROXIES: '0',
        ALLOWED_HOSTS: 'ID.example.com, [fd00::1]',
      }),
    ).toEqual(['id.example.com', '[fd00::1]']);
    expect(
      problemsOf({
        ALLOWED_HOSTS: 'https://id.example.com,id.example.com:443,*.example.com/x,id.example.com',
      }),
    ).toEqual(
      [1, 2, 3].map((entry) =>
        expect.stringMatching(
          new RegExp(`^ALLOWED_HOSTS entry ${String(entry)} must be \\*, or a name`),
        ),
      ),
    );
  });

  it('MUST NOT repeat a secret in a problem', () => {
    expect(
      problemsOf({ SERVICE_KEYS: 'backoffice=plain-text-key=users:read' }).join(),
    ).not.toContain('plain-text-key');
  });

  it('says which permission of which entry is unknown', () => {
    expect(
      problemsOf({ ...pool, GROUP_PERMISSIONS: 'a=users:read;b=users:read,users:fly' }).join(),
    ).toContain('entry 2, permission 2 is unknown; use users:read');
  });

  it('reads grants of groups, scopes and service keys', () => {
    const sha256 = 'a'.repeat(64);
    const { grants } = configOf({
      ...pool,
      GROUP_PERMISSIONS: 'admins=*; support = users:read',
      SCOPE_PERMISSIONS: 'api/users.read=users:read',
      SERVICE_KEYS: `backoffice=${sha256}=users:read,users:write`,
    });
    expect(grants.groups.support).toEqual(['users:read']);
    expect(grants.scopes['api/users.read']).toEqual(['users:read']);
    expect(grants.serviceKeys).toEqual([
      { name: 'backoffice', sha256, permissions: ['users:read', 'users:write'] },
    ]);
    expect(
      configOf({
        ...pool,
        GROUP_PERMISSIONS: 'support=users:read@customers, users:read@a@b,sessions:write',
      }).grants.groups.support,
    ).toEqual(['users:read@customers', 'users:read@a@b', 'sessions:write']);
    expect(
      configOf({ ...pool, GROUP_PERMISSIONS: 'a%3Bb%25=users:read@north%2Csouth%3D1' }).grants
        .groups,
    ).toEqual({ 'a;b%': ['users:read@north,south=1'] });
    expect(configOf({ ...pool, SERVICE_KEYS: `router=${sha256}` }).grants.serviceKeys).toEqual([
      { name: 'router', sha256, permissions: [] },
    ]);
  });

  it('reads the type prefix and the entities of a subgraph', () => {
    expect(configOf(pool)).toMatchObject({
      subgraphTypePrefix: '',
      subgraphEntities: ['User', 'Group'],
    });
    expect(
      configOf({ ...pool, SUBGRAPH_TYPE_PREFIX: 'Identity', SUBGRAPH_ENTITIES: ' User ' }),
    ).toMatchObject({ subgraphTypePrefix: 'Identity', subgraphEntities: ['User'] });
    expect(
      problemsOf({ ...pool, SUBGRAPH_TYPE_PREFIX: '__x', SUBGRAPH_ENTITIES: 'User,Order' }),
    ).toEqual([
      expect.stringMatching(/^SUBGRAPH_TYPE_PREFIX must start/),
      expect.stringMatching(/^SUBGRAPH_ENTITIES must be/),
    ]);
  });
});
