/**
 * Tests how calls count for their source, measured over HTTP by the calls that reach Cognito, and
 * as a unit.
 */

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { measureUsage } from '../../../src/guard/budgets/usage.js';
import type { GuardOptions } from '../../../src/guard/options.js';
import { openGateway } from '../../support/openGateway.js';
import type { FlatOptions } from '../../../src/gateway/gateway.js';
import type { Gateway } from '../../../src/index.js';
import { catalogue } from '../../../src/resolvers/index.js';
import type { Operation } from '../../../src/resolvers/operation.js';
import { gatewaySchema } from '../../../src/resolvers/schema.js';
import { createTokenIssuer } from '../../support/accessTokens.js';
import { address, behindProxy } from '../../support/hostile/attack.js';
import { graphqlClient } from '../../support/graphqlClient.js';
import type { GraphQLClient } from '../../support/graphqlClient.js';
import { sampleOperation } from '../../support/sampleOperation.js';
import { sealedSession } from '../../support/hostile/sealedSession.js';
import { fail, startStubCognito, succeed } from '../../support/upstream/stubCognito.js';
import type { StubCognito } from '../../support/upstream/stubCognito.js';
import { unlimitedCalls, unprotected } from '../../support/hostile/unprotected.js';
import { serviceKey } from '../../support/serviceKey.js';

const userPoolId = 'eu-west-1_Stub00001';
const apiKey = 'key of a service';
const namingKey = 'key without permissions';
const callsPerSource = 5;
const refused = fail('NotAuthorizedException', 'Invalid Refresh Token');
const tokens = succeed({
  AuthenticationResult: { AccessToken: 'a', TokenType: 'Bearer', ExpiresIn: 3600 },
});

let cognito: StubCognito;
let gateway: Gateway;
let graphql: GraphQLClient;
let issuer: Awaited<ReturnType<typeof createTokenIssuer>>;

async function start(guards: GuardOptions = {}, more: Partial<FlatOptions> = {}): Promise<void> {
  gateway = await openGateway({
    userPoolId,
    clientId: 'client',
    clientConfig: {
      endpoint: cognito.endpoint,
      credentials: { accessKeyId: 'id', secretAccessKey: 'key' },
    },
    fetchJwks: issuer.jwks,
    grants: {
      serviceKeys: [
        serviceKey(apiKey, ['users:read'], 'frontend'),
        serviceKey(namingKey, [], 'named'),
      ],
    },
    ...unlimitedCalls,
    guards: {
      ...unprotected,
      source: behindProxy,
      budgets: { ...unprotected.budgets, callsPerSource },
      ...guards,
    },
    ...more,
  });
  graphql = graphqlClient(await gateway.listen({ port: 0 }));
}
beforeEach(async () => {
  cognito = await startStubCognito();
  issuer = await createTokenIssuer(userPoolId, 'client');
  cognito.answer = refused;
  await start();
});
afterEach(async () => {
  await gateway.close();
  await cognito.close();
});

const refresh =
  'mutation { refreshTokens(input: { refreshToken: "rrrrrrrrrrrrrrrrrrrr" }) { __typename ... ' +
  'on TooManyRequestsError { scope retryAfterSeconds } } }';
const from = (n: number, more: Record<string, string> = {}): Record<string, string> => ({
  'x-forwarded-for': address(n),
  ...more,
});

async function membersOf(
  count: number,
  headers: Record<string, string>,
  document = refresh,
): Promise<string[]> {
  const members: string[] = [];
  for (let n = 0; n < count; n += 1)
    members.push(
      (Object.values((await graphql(document, {}, headers)).data)[0] as { __typename: string })
        .__typename,
    );
  return members;
}

describe('a service that sends requests for many users', () => {
  const usernames = Array.from({ length: 100 }, (_item, index) => `user-${String(index)}`);
  const document =
    'query ($usernames: [String!]!) { usersByUsername(usernames: $usernames) { ... on ' +
    'UsersByUsernameSuccess { results { __typename } } } }';

  it("waits for Cognito's quota, request after request, although a stranger would be refused", async () => {
    cognito.answer = succeed({ Username: 'user', UserAttributes: [{ Name: 'sub', Value: '1' }] });
    await gateway.close();
    await start({}, { quotas: { UserRead: 120 } });
    for (let count = 0; count < 3; count += 1) {
      const { data } = await graphql(document, { usernames }, from(1, { 'x-api-key': apiKey }));
      const { results } = data.usersByUsername as { results: { __typename: string }[] };
      expect(results.filter(({ __typename }) => __typename !== 'User')).toEqual([]);
    }
  });
});

/** Sign-in by redirect sends no commands: test/resolvers/redirect/budgets.test.ts measures it. */
describe('a call that proves no account', () => {
  const open = Object.entries<Operation>(catalogue).filter(
    ([, { allow, commands }]) =>
      (allow.kind === 'anyone' || allow.kind === 'bearerOrSession') && commands.length > 0,
  );

  it.each(open.map(([field]) => field).filter((field) => field !== 'userPool'))(
    'MUST cost its source something, so that no open operation is free: %s',
    async (field) => {
      const { document, variables } = sampleOperation(gatewaySchema(), field);
      const session = {
        input: {
          ...(variables.input as object),
          ...((catalogue as Readonly<Record<string, Operation>>)[field]?.allow.kind ===
          'bearerOrSession'
            ? { session: sealedSession('MFA_SETUP') }
            : {}),
        },
      };
      for (let n = 0; n < 3 * callsPerSource; n += 1) await graphql(document, session, from(1));
      const reached = cognito.calls.length;
      expect(reached).toBeGreaterThan(0);
      expect(reached).toBeLessThanOrEqual(callsPerSource);
      await graphql(document, session, from(2));
      expect(cognito.calls.length).toBeGreaterThan(reached);
    },
  );

  it('control: always reaches Cognito when there is no limit', async () => {
    await gateway.close();
    await start({ budgets: unprotected.budgets });
    await membersOf(20, from(1));
    expect(cognito.calls).toHaveLength(20);
  });

  it('is cached when anyone may send it without limit: userPool', async () => {
    cognito.answer = succeed({ UserPool: {}, UserPoolClient: {} });
    for (let n = 0; n < 20; n += 1) await graphql('{ userPool { __typename } }', {}, from(1));
    // DescribeUserPool, DescribeUserPoolClient and GetUserPoolMfaConfig, once each.
    expect(cognito.calls).toHaveLength(3);
  });

  it('MUST be refused with the time to wait, and without a call', async () => {
    await membersOf(callsPerSource, from(1));
    const { data } = await graphql(refresh, {}, from(1));
    expect(data.refreshTokens).toEqual({
      __typename: 'TooManyRequestsError',
      scope: 'GATEWAY',
      retryAfterSeconds: expect.any(Number),
    });
    expect(data.refreshTokens.retryAfterSeconds).toBeLessThanOrEqual(20);
    expect(cognito.calls).toHaveLength(callsPerSource);
  });

  it('is refunded when Cognito did not process it', async () => {
    cognito.answer = fail('TooManyRequestsException', 'Rate exceeded');
    expect(new Set(await membersOf(3 * callsPerSource, from(1)))).toEqual(
      new Set(['TooManyRequestsError']),
    );
    cognito.answer = tokens;
    expect(await membersOf(1, from(1))).toEqual(['AuthenticationTokens']);
  });
});

describe('a proof', () => {
  it('refunds the cost, so a server that refreshes tokens for many users is not refused', async () => {
    cognito.answer = tokens;
    expect(new Set(await membersOf(20 * callsPerSource, from(1)))).toEqual(
      new Set(['AuthenticationTokens']),
    );
  });

  it('also refunds the step before it, which had not proved anything yet', async () => {
    for (let n = 0; n < 4 * callsPerSource; n += 1) {
      cognito.answer = succeed({
        ChallengeName: 'PASSWORD_VERIFIER',
        Session: 's'.repeat(30),
        ChallengeParameters: { USER_ID_FOR_SRP: 'ada' },
      });
      await graphql(
        'mutation { authenticate(input: { username: "ada", flow: USER_SRP_AUTH, srpA: "abcd" }) { __typename } }',
        {},
        from(1),
      );
      cognito.answer = tokens;
      expect(await membersOf(1, from(1))).toEqual(['AuthenticationTokens']);
    }
  });

  it('MUST NOT be inferred from answers that anyone can get, such as revoking an invented token', async () => {
    cognito.answer = succeed({});
    const revoke =
      'mutation { revokeToken(input: { refreshToken: "rrrrrrrrrrrrrrrrrrrr" }) { __typename } }';
    expect(
      new Set((await membersOf(2 * callsPerSource, from(1), revoke)).slice(callsPerSource)),
    ).toEqual(new Set(['TooManyRequestsError']));
  });
});

describe('callers who share an address with a stranger', () => {
  it('are served when they send a token or a service key', async () => {
    await membersOf(2 * callsPerSource, from(1));
    cognito.answer = succeed({ Username: 'ada', UserAttributes: [] });
    expect(
      await membersOf(
        1,
        from(1, { authorization: `Bearer ${await issuer.issue()}` }),
        '{ me { __typename } }',
      ),
    ).toEqual(['User']);
    cognito.answer = refused;
    expect(await membersOf(1, from(1))).toEqual(['TooManyRequestsError']);
    expect(await membersOf(1, from(1, { 'x-api-key': apiKey }))).toEqual(['NotAuthorizedError']);
    expect(await membersOf(1, from(1, { 'x-api-key': namingKey }))).toEqual([
      'TooManyRequestsError',
    ]);
    expect(await membersOf(1, from(1, { 'x-api-key': 'invented' }))).toEqual(['AccessDeniedError']);
  });
});

describe('a token', () => {
  it('MUST cost its source something when it was never valid', async () => {
    await membersOf(
      callsPerSource,
      from(1, { authorization: 'Bearer aaaa.bbbb.cccc' }),
      '{ me { __typename } }',
    );
    expect(await membersOf(1, from(1))).toEqual(['TooManyRequestsError']);
  });

  it('costs nothing when it has expired', async () => {
    const expired = await issuer.issue({ exp: 1 });
    await membersOf(
      2 * callsPerSource,
      from(1, { authorization: `Bearer ${expired}` }),
      '{ me { __typename } }',
    );
    expect(await membersOf(1, from(1))).toEqual(['NotAuthorizedError']);
  });
});

describe('what a source has used', () => {
  it('falls to a third within a minute, and never below zero', () => {
    let time = 0;
    const usage = measureUsage(100, () => new Date(time));
    const payer = { name: 'home', trusted: false };
    for (let n = 0; n < 30; n += 1) usage.spend(payer, 1);
    time = 60_000;
    expect(usage.spend(payer, 0)).toBeCloseTo(30 / Math.E);
    usage.giveBack(payer, 100);
    expect(usage.spend(payer, 0)).toBe(0);
  });
});
