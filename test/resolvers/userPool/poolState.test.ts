/**
 * Tests what administrators see of the pool: its size, the use of quotas, and the findings of the
 * check.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { Gateway } from '../../../src/index.js';
import { seedUser } from '../../support/ask.js';
import type { Answer, Headers } from '../../support/ask.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { graphqlClient } from '../../support/graphqlClient.js';
import type { GraphQLClient } from '../../support/graphqlClient.js';
import { openGateway, stubPool } from '../../support/openGateway.js';
import { serviceKey } from '../../support/serviceKey.js';
import { startStubCognito } from '../../support/upstream/stubCognito.js';
import type { StubCognito } from '../../support/upstream/stubCognito.js';
import { watchCalls } from '../../support/upstream/watchCalls.js';

const errors = '... on OperationError { code message } ... on AccessDeniedError { requires }';
const usage = `{ poolUsage { __typename ${errors} ... on PoolUsage { estimatedNumberOfUsers
  quotas { name callsPerSecond recentCalls recentRefusals circuitOpen } } } }`;
const checked = `{ poolCheck { __typename ${errors} ... on PoolCheck { checkedAt
  findings { level problem fix } } } }`;
const key: Headers = { 'x-api-key': 'overview' };
const serviceKeys = [
  serviceKey('overview', ['pool:read', 'users:read'], 'overview'),
  serviceKey('reader', ['users:read'], 'reader'),
];
const grants = { groups: {}, scopes: {}, serviceKeys };

let gateway: GatewayUnderTest;

beforeAll(async () => {
  gateway = await startGateway({
    pool: { users: ['ada', 'grace'].map((name) => seedUser(name)) },
    quotas: { UserRead: 40 },
    grants,
  });
});
afterAll(async () => {
  await gateway.close();
});

describe('poolUsage', () => {
  it('returns the number of users, and the size and use of the quotas', async () => {
    const asked = 3;
    for (let count = 0; count < asked; count += 1)
      await gateway.graphql('{ user(username: "ada") { __typename } }', {}, key);
    const { data } = await gateway.graphql(usage, {}, key);
    const { __typename, estimatedNumberOfUsers, quotas } = data.poolUsage;
    expect(__typename).toBe('PoolUsage');
    // The administrator of the demo pool, ada and grace.
    expect(estimatedNumberOfUsers).toBe(3);
    expect((quotas as Answer[]).find(({ name }) => name === 'UserRead')).toEqual({
      name: 'UserRead',
      callsPerSecond: 40,
      recentCalls: asked,
      recentRefusals: 0,
      circuitOpen: false,
    });
  });

  it('MUST refuse callers without pool:read', async () => {
    for (const headers of [{}, { 'x-api-key': 'reader' }]) {
      const { data } = await gateway.graphql(usage, {}, headers);
      expect(data.poolUsage).toMatchObject({
        __typename: 'AccessDeniedError',
        requires: 'pool:read',
      });
    }
  });
});

describe('poolCheck', () => {
  it('returns the findings of the command `check`, the most serious first', async () => {
    const { data } = await gateway.graphql(checked, {}, key);
    const { __typename, findings } = data.poolCheck;
    expect(__typename).toBe('PoolCheck');
    expect(findings).toContainEqual({
      level: 'WARNING',
      problem: 'No user can have a second factor (MfaConfiguration is OFF).',
      fix: 'Set MfaConfiguration of the pool to OPTIONAL or ON.',
    });
    const levels = (findings as Answer[]).map(({ level }) => level as string);
    const order = ['ERROR', 'WARNING', 'UNKNOWN'];
    expect(levels).toEqual(
      [...levels].sort((one, other) => order.indexOf(one) - order.indexOf(other)),
    );
    expect(levels).not.toContain('ERROR');
  });

  it('MUST ask Cognito at most once in 5 minutes, however often it is called', async () => {
    const calls = watchCalls(gateway.pool);
    calls.forget();
    const { data } = await gateway.graphql(checked, {}, key);
    expect(data.poolCheck.__typename).toBe('PoolCheck');
    expect(calls.names).toEqual([]);
  });

  it('MUST refuse callers without pool:read', async () => {
    const { data } = await gateway.graphql(checked, {}, { 'x-api-key': 'reader' });
    expect(data.poolCheck).toMatchObject({ __typename: 'AccessDeniedError' });
  });
});

describe('User.temporaryPasswordExpired', () => {
  const now = new Date('2026-11-29T00:00:00Z');
  const daysAgo = (days: number): number => now.getTime() / 1000 - days * 24 * 3600;
  let cognito: StubCognito;
  let stubbed: Gateway;
  let graphql: GraphQLClient;
  let days: number | undefined;
  let user: object;

  beforeAll(async () => {
    cognito = await startStubCognito();
    cognito.answer = ({ command }, response) => {
      const policy = days === undefined ? {} : { TemporaryPasswordValidityDays: days };
      const output =
        command === 'DescribeUserPool'
          ? { UserPool: { Policies: { PasswordPolicy: policy } } }
          : { Username: 'ada', UserAttributes: [], Enabled: true, ...user };
      response
        .writeHead(200, { 'content-type': 'application/x-amz-json-1.1' })
        .end(JSON.stringify(output));
    };
    stubbed = await openGateway({
      ...stubPool(cognito.endpoint),
      grants,
      now: () => now,
      rememberSettingsMs: 0,
    });
    graphql = graphqlClient(await stubbed.listen({ port: 0 }));
  });
  afterAll(async () => {
    await stubbed.close();
    await cognito.close();
  });

  it.each([
    ['true after 7 days by default', undefined, 'FORCE_CHANGE_PASSWORD', 8, 8, true],
    ['false within 7 days by default', undefined, 'FORCE_CHANGE_PASSWORD', 6, 6, false],
    ['true after the days of the pool', 3, 'FORCE_CHANGE_PASSWORD', 5, 4, true],
    ['false within the days of the pool', 30, 'FORCE_CHANGE_PASSWORD', 20, 8, false],
    ['null if a change since may have sent a new one', 7, 'FORCE_CHANGE_PASSWORD', 8, 1, null],
    ['null without a temporary password', 7, 'CONFIRMED', 8, 8, null],
  ])('is %s', async (_title, validDays, UserStatus, created, changed, expected) => {
    days = validDays;
    user = {
      UserStatus,
      UserCreateDate: daysAgo(created),
      UserLastModifiedDate: daysAgo(changed),
    };
    const { data } = await graphql(
      '{ user(username: "ada") { ... on User { temporaryPasswordExpired } } }',
      {},
      key,
    );
    expect(data.user.temporaryPasswordExpired).toBe(expected);
  });
});
