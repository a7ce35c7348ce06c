/** Tests who the caller is, by token, key, both or neither, and what it costs to find out. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import type { Gateway } from '../../../src/index.js';
import { createTokenIssuer } from '../../support/accessTokens.js';
import type { TokenIssuer } from '../../support/accessTokens.js';
import type { Answer, Headers } from '../../support/ask.js';
import { graphqlClient } from '../../support/graphqlClient.js';
import { openGateway, stubPool } from '../../support/openGateway.js';
import { serviceKey } from '../../support/serviceKey.js';
import { fail, startStubCognito, succeed } from '../../support/upstream/stubCognito.js';
import type { StubCognito } from '../../support/upstream/stubCognito.js';

const document = `{ viewer { __typename
  ... on Viewer { kind id username serviceName groups permissions expiresAt }
  ... on OperationError { code message } ... on AccessDeniedError { requires } ... on NotAuthorizedError { reason } } }`;
const anHour = 3_600_000;

let cognito: StubCognito;
let gateway: Gateway;
let tokens: TokenIssuer;
let ask: (headers?: Headers) => Promise<Answer>;
let time: number;

beforeAll(async () => {
  cognito = await startStubCognito();
  const pool = stubPool(cognito.endpoint);
  tokens = await createTokenIssuer(pool.userPoolId, pool.clientId);
  gateway = await openGateway({
    ...pool,
    fetchJwks: tokens.jwks,
    now: () => new Date(time),
    grants: {
      groups: { support: ['users:read', 'sessions:write'], admins: ['users:write'] },
      scopes: { 'api/read': ['groups:read'] },
      serviceKeys: [serviceKey('secret', ['users:write', 'groups:read'], 'billing')],
    },
  });
  const graphql = graphqlClient(await gateway.listen({ port: 0 }));
  ask = async (headers = {}) => {
    const { data, errors } = await graphql(document, {}, headers);
    expect(errors).toBeUndefined();
    return data.viewer;
  };
});
beforeEach(() => {
  time = Math.floor(Date.now() / 1000) * 1000;
  cognito.calls.length = 0;
  cognito.answer = succeed();
});
afterAll(async () => {
  await gateway.close();
  await cognito.close();
});

const as = async (claims: object = {}): Promise<Headers> => ({
  authorization: `Bearer ${await tokens.issue({ ...claims })}`,
});
const commands = (): string[] => cognito.calls.map(({ command }) => command);
const key = { 'x-api-key': 'secret' };

describe('viewer', () => {
  it('answers a signed-in user without a call to Cognito', async () => {
    const exp = (time + anHour) / 1000;
    expect(await ask(await as({ 'cognito:groups': ['readers'], exp }))).toEqual({
      __typename: 'Viewer',
      kind: 'USER',
      id: '3f8e8b1c-5c1f-4f7a-9a39-000000000001',
      username: 'ada',
      serviceName: null,
      groups: ['readers'],
      permissions: [],
      expiresAt: new Date(time + anHour).toISOString(),
    });
    expect(commands()).toEqual([]);
  });

  it('returns a service by the name of its key', async () => {
    expect(await ask(key)).toEqual({
      __typename: 'Viewer',
      kind: 'SERVICE',
      id: null,
      username: null,
      serviceName: 'billing',
      groups: [],
      permissions: ['users:write', 'groups:read'],
      expiresAt: null,
    });
  });

  it("MUST NOT add the key's permissions to those of an accompanying token", async () => {
    expect(await ask({ ...(await as()), ...key })).toMatchObject({
      kind: 'USER',
      username: 'ada',
      serviceName: 'billing',
      permissions: [],
    });
  });

  it('returns the permissions of groups and scopes together, each once', async () => {
    const groups = ['support', 'admins', 'nobody'];
    const headers = await as({ 'cognito:groups': groups, scope: 'api/read openid' });
    cognito.answer = succeed({ Groups: groups.map((GroupName) => ({ GroupName })) });
    expect(await ask(headers)).toMatchObject({
      groups,
      permissions: ['users:read', 'users:write', 'groups:read', 'sessions:write'],
    });
  });

  it('MUST return only the permissions of groups that the user is still in', async () => {
    const headers = await as({ 'cognito:groups': ['support', 'admins'], jti: 'removed' });
    expect(await ask(headers)).toMatchObject({
      permissions: ['users:read', 'users:write', 'sessions:write'],
    });
    expect(commands()).toEqual([]);
    time += 61_000;
    cognito.answer = succeed({ Groups: [{ GroupName: 'admins' }] });
    expect(await ask(headers)).toMatchObject({ permissions: ['users:write'] });
    expect(commands().sort()).toEqual(['AdminListGroupsForUser', 'GetUser']);
  });

  it('MUST refuse a token with permissions that Cognito has revoked', async () => {
    const headers = await as({ 'cognito:groups': ['support'], jti: 'revoked' });
    time += 61_000;
    cognito.answer = fail('NotAuthorizedException', 'Access Token has been revoked');
    expect(await ask(headers)).toMatchObject({
      __typename: 'NotAuthorizedError',
      reason: 'TOKEN_REVOKED',
    });
  });

  it.each([
    ['an expired token', { exp: 1 }, 'TOKEN_EXPIRED'],
    ['a token of another client', { client_id: 'other' }, 'TOKEN_INVALID'],
  ])('MUST answer NotAuthorizedError to %s', async (_title, claims, reason) => {
    expect(await ask(await as(claims))).toMatchObject({
      __typename: 'NotAuthorizedError',
      reason,
    });
    expect(commands()).toEqual([]);
  });

  it.each([
    ['neither a token nor a key', {}, 'access token or service key'],
    ['an unknown key', { 'x-api-key': 'other' }, 'service key'],
  ])('answers AccessDeniedError to %s', async (_title, headers, requires) => {
    expect(await ask(headers)).toMatchObject({ __typename: 'AccessDeniedError', requires });
  });

  it('MUST cost a caller with permissions one read a minute, however often it is requested', async () => {
    const headers = await as({ 'cognito:groups': ['support'], jti: 'often' });
    time += 61_000;
    cognito.answer = succeed({ Groups: [{ GroupName: 'support' }] });
    for (let count = 0; count < 20; count += 1) await ask(headers);
    expect(commands().sort()).toEqual(['AdminListGroupsForUser', 'GetUser']);
  });
});
