/** Tests the file that configures several user pools. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { parseTenants, readTenants } from '../../src/gateway/tenantsFile.js';

/** Where the problems are. */
const places = (parsed: ReturnType<typeof parseTenants>): string[] =>
  'problems' in parsed ? parsed.problems.map(({ setting }) => setting) : [];

const acme = {
  COGNITO_USER_POOL_ID: 'eu-west-1_a1B2c3D4e',
  COGNITO_CLIENT_ID: 'client',
  COGNITO_CLIENT_SECRET: '$ACME_SECRET',
  GROUP_PERMISSIONS: 'admins=*',
  hosts: ['id.acme.example'],
};

describe('the file of POOLS', () => {
  it('gives each pool its own options, with secrets from the environment', () => {
    const parsed = parseTenants(
      { by: 'host', pools: { acme } },
      { ACME_SECRET: 'hush', GROUP_PERMISSIONS: 'everybody=*', COGNITO_CLIENT_ID: 'other' },
    );
    expect(parsed).toMatchObject({
      tenants: {
        by: 'host',
        pools: {
          acme: {
            userPoolId: 'eu-west-1_a1B2c3D4e',
            clientId: 'client',
            clientSecret: 'hush',
            hosts: ['id.acme.example'],
          },
        },
      },
    });
    expect(
      'tenants' in parsed && Object.keys(parsed.tenants.pools.acme?.grants?.groups ?? {}),
    ).toEqual(['admins']);
  });

  it('reports all problems at once, each with its place', () => {
    const parsed = parseTenants(
      {
        by: 'colour',
        header: 'a b',
        others: 'all',
        pool: {},
        pools: {
          acme,
          'a b': { ...acme, COGNITO_REFRESH: 'flow', hosts: 'x' },
          globex: { PORT: '4000', COGNITO_CLIENT_ID: 7 },
          twin: acme,
        },
      },
      {},
    );
    expect(places(parsed)).toEqual([
      'POOLS',
      'POOLS by',
      'POOLS header',
      'POOLS others',
      'POOLS pools.acme.COGNITO_CLIENT_SECRET',
      'POOLS pools[1]',
      'POOLS pools[1].COGNITO_CLIENT_SECRET',
      'POOLS pools[1].hosts',
      'POOLS pools.globex.PORT',
      'POOLS pools.globex.COGNITO_CLIENT_ID',
      'POOLS pools.globex.COGNITO_USER_POOL_ID',
      'POOLS pools.twin.COGNITO_CLIENT_SECRET',
      'POOLS pools.twin.hosts',
    ]);
  });

  it('reports the problems of a pool under the names of its settings', () => {
    const parsed = parseTenants(
      {
        by: 'header',
        pools: { acme: { ...acme, COGNITO_REFRESH: 'flow', GROUP_PERMISSIONS: 'admins=fly' } },
      },
      { ACME_SECRET: 'hush' },
    );
    expect(places(parsed).sort()).toEqual([
      'POOLS pools.acme.COGNITO_REFRESH',
      'POOLS pools.acme.GROUP_PERMISSIONS',
    ]);
  });

  it.each([
    ['nothing', undefined],
    ['no JSON', '{'],
  ])('says so when there is %s at the path', (_title, content) => {
    const path = join(mkdtempSync(join(tmpdir(), 'pools-')), 'pools.json');
    if (content !== undefined) writeFileSync(path, content);
    expect(readTenants(path, {})).toMatchObject({
      problems: [
        { setting: 'POOLS', problem: expect.stringMatching(/can be read \(ENOENT\)|is not JSON/) },
      ],
    });
  });
});
