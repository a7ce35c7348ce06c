/**
 * R26: no document, compiled or not, exceeds its limits of memory and CPU time or slows other
 * callers down.
 */
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { sharedState } from '../../../src/common/sharedState.js';
import { createTokenIssuer } from '../../support/accessTokens.js';
import { figure, sized } from '../support/figures.js';
import { bundlePrograms } from '../support/gatewayProcess.js';
import type { GatewayProcess, Programs } from '../support/gatewayProcess.js';
import type { Load, Sample } from '../support/openLoop.js';
import { outcomes, quantile, tally } from '../support/samples.js';
import { repeated } from '../../support/hostile/repeated.js';

const attackSeconds = sized(60, 7);
const calmSeconds = sized(5, 2);
/** Heap of a gateway in a small container. */
const heapMb = 256;
/** Typical latency between a gateway and Cognito. */
const cognitoMs = 25;
const userPoolId = 'eu-west-1_Stub00001';
const clientId = 'stubclient';
const honestOutcomes = ['200 AuthenticationTokens', '200 User'] as const;
/** End users, who sign in one after another. */
const userCount = 256;
const { acceptedDocuments, compiledForms, documentUses, acceptHeaders } = sharedState;
const stated =
  acceptedDocuments.bytes + compiledForms.bytes + documentUses.bytes + acceptHeaders.bytes;

const edges = ['devices', 'sessions', 'passkeys', 'authEvents', 'authFactors', 'groups'];
const failure = 'fragment E on OperationError { code message category retryable }';

/**
 * Each document respects every limit. The load generator replaces `$t` with a number that changes
 * every three requests, and `$n` with one that changes every time.
 */
const hostile: Readonly<Record<string, { readonly query: string; readonly variables?: object }>> = {
  'every edge': {
    query:
      `{ ${repeated(10, (index) => `m${index}_$t: me { ...U ...E }`)} } fragment U on ` +
      `User { ${edges.map((edge) => `${edge} { __typename ...E }`).join(' ')} } ` +
      failure,
  },
  wide: {
    query:
      `{ ${repeated(10, (index) => `m${index}_$t: me { ...W }`)} } fragment W on ` +
      `OperationError { ${repeated(80, (index) => `c${index}: code`)} }`,
  },
  deep: {
    query:
      `{ ${repeated(10, (index) => `m${index}_$n: me { ...D }`)} } fragment D on User { ` +
      'groups { ... on GroupConnection { edges { node { users { ... on UserConnection { ' +
      `edges { node { ${repeated(40, (index) => `a${index}: id`)} } } } } } } } } }`,
  },
  'small and many': {
    query: 'query Q$t { me { __typename ...E } } fragment E on OperationError { code }',
  },
  'odd variables': {
    query:
      'mutation M$t($input: UpdateMyAttributesInput!) { updateMyAttributes(input: ' +
      `$input) { __typename ...E } } ${failure}`,
    variables: { input: [{ attributes: [] }, null] },
  },
  'variables that fit': {
    query: `mutation M$n($input: RevokeTokenInput!) { revokeToken(input: $input) { __typename ...E } } ${failure}`,
    variables: { input: {} },
  },
};

let programs: Programs;
let cognito: Server;
let endpoint: string;

beforeAll(async () => {
  programs = await bundlePrograms();
  cognito = createServer(await cognitoStub());
  await new Promise<void>((resolve) => cognito.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${String((cognito.address() as AddressInfo).port)}`;
});
afterAll(async () => {
  cognito.closeAllConnections();
  cognito.close();
  await programs.remove();
});

/** A stub of Cognito: each sign-in gets the next user's token; every token reads the same user. */
async function cognitoStub(): Promise<RequestListener> {
  const { issue, jwks } = await createTokenIssuer(userPoolId, clientId);
  const tokens = await Promise.all(
    Array.from({ length: userCount }, (_item, index) =>
      issue({ sub: `sub-${index}`, jti: `jti-${index}`, origin_jti: `origin-${index}` }),
    ),
  );
  const keys = JSON.stringify(await jwks());
  const user = JSON.stringify({ Username: 'ada', UserAttributes: [{ Name: 'sub', Value: '1' }] });
  let signedIn = 0;
  const tokensOfNext = (): string => {
    const AccessToken = tokens[(signedIn += 1) % userCount];
    const result = { AccessToken, IdToken: 'i', RefreshToken: 'r', ExpiresIn: 3600 };
    return JSON.stringify({ AuthenticationResult: result });
  };
  return (request, response) => {
    request.resume();
    const isSignIn = String(request.headers['x-amz-target']).endsWith('.InitiateAuth');
    const body = request.method === 'GET' ? keys : isSignIn ? tokensOfNext() : user;
    setTimeout(
      () => response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' }).end(body),
      cognitoMs,
    );
  };
}

const start = (unlimited: boolean): Promise<GatewayProcess> =>
  programs.gateway({
    userPoolId,
    clientId,
    endpoint,
    apiKey: 'not used here',
    quotas: false,
    limitedDocuments: true,
    unlimited,
    heapMb,
  });

const post = (
  gateway: GatewayProcess,
  body: object,
  rest: Pick<Load, 'seconds' | 'perSecond' | 'inFlight' | 'signedIn'>,
): Load => ({
  url: `${gateway.url}/graphql`,
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
  patienceMs: 10_000,
  ...rest,
});

/** End users of an app: each signs in and reads `me` with the token from that sign-in. */
const honest = (
  gateway: GatewayProcess,
  seconds: number,
  pace: Pick<Load, 'perSecond' | 'inFlight'> = { perSecond: 10 },
): Load =>
  post(
    gateway,
    {
      query:
        'mutation SignIn($input: AuthenticateInput!) { authenticate(input: $input) { ' +
        '__typename ... on AuthenticationTokens { accessToken refreshToken ' +
        `expiresInSeconds } ...E } } ${failure}`,
      variables: { input: { username: 'ada$n', password: 'Right-Horse-1' } },
    },
    {
      seconds,
      ...pace,
      signedIn: JSON.stringify({
        query: `query Me { me { __typename ... on User { id username email emailVerified status } ...E } } ${failure}`,
      }),
    },
  );

/** Each hostile document is sent on one connection without pauses. */
const attack = (gateway: GatewayProcess, seconds: number): Load[] =>
  Object.values(hostile).map((body) => post(gateway, body, { seconds, inFlight: 1 }));

describe('anonymous documents within all limits', () => {
  let calm: Sample[];
  let during: Sample[];
  let hostiles: Sample[][];
  let honestCpuMs: number;
  let hostileCpuMs: number;
  let grownBy: number;
  let isAlive = false;

  beforeAll(async () => {
    const gateway = await start(false);
    const busy = { inFlight: 32 };
    await programs.run([honest(gateway, 3, busy)]);
    [calm = []] = await programs.run([honest(gateway, calmSeconds)]);
    const before = await gateway.vitals();
    const [many = []] = await programs.run([honest(gateway, calmSeconds, busy)]);
    const middle = await gateway.vitals();
    honestCpuMs = (middle.cpuMs - before.cpuMs) / many.length;
    [during = [], ...hostiles] = await programs.run([
      honest(gateway, attackSeconds),
      ...attack(gateway, attackSeconds),
    ]);
    const after = await gateway.vitals();
    hostileCpuMs =
      (after.cpuMs - middle.cpuMs - honestCpuMs * during.length) / hostiles.flat().length;
    grownBy = after.live - before.live;
    isAlive = (await fetch(`${gateway.url}/health/live`)).ok;
    await gateway.stop();
  });

  it('MUST NOT stop the gateway from answering every honest request', () => {
    figure(
      'R26',
      `hostile requests in ${attackSeconds} s, with a heap of ${heapMb} MB`,
      hostiles.flat().length,
      'the process lives',
    );
    expect(isAlive).toBe(true);
    const [signIns, reads] = honestOutcomes;
    expect(tally(during)).toEqual({ [signIns]: during.length / 2, [reads]: during.length / 2 });
  });

  it('MUST keep all caches together within their documented memory', () => {
    figure(
      'R26',
      'memory held after the attack, compared with before, MB',
      (grownBy / 1024 / 1024).toFixed(1),
      `at most ${(stated / 1024 / 1024).toFixed(1)}`,
    );
    expect(grownBy).toBeLessThanOrEqual(stated);
  });

  it('MUST cost at most three times as much as an honest request', () => {
    figure(
      'R26',
      'CPU of a hostile request, ms',
      hostileCpuMs.toFixed(2),
      `at most 3 times the ${honestCpuMs.toFixed(2)} of an honest one`,
    );
    expect(hostileCpuMs).toBeLessThanOrEqual(3 * honestCpuMs);
  });

  it.each([
    ['sign-in', honestOutcomes[0]],
    ['read of `me`', honestOutcomes[1]],
  ])('MUST slow an honest %s down by at most a factor of three', (what, outcome) => {
    const [alone, beside] = [
      quantile(outcomes(calm, outcome), 0.5),
      quantile(outcomes(during, outcome), 0.5),
    ];
    figure(
      'R26',
      `p50 of an honest ${what} beside the attack, ms`,
      beside,
      `at most 3 times the ${alone} without it`,
    );
    expect(beside).toBeLessThanOrEqual(3 * alone);
  });
});

describe('the control', () => {
  it('crashes or exceeds the documented memory if only the size of documents is limited', async () => {
    const gateway = await start(true);
    await programs.run([honest(gateway, 1)]);
    const before = await gateway.vitals();
    await programs.run(attack(gateway, sized(15, 10)));
    const after = await gateway.vitals().catch(() => undefined);
    await gateway.stop();
    const what = after
      ? `${((after.live - before.live) / 1024 / 1024).toFixed(0)} MB more`
      : 'the process ended';
    figure(
      'R26',
      'control: the same documents without the other limits',
      what,
      'more than documented, or a crash',
    );
    expect(after === undefined || after.live - before.live > stated).toBe(true);
  });
});
