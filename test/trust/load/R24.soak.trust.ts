/**
 * R24, a soak (a long run under load): honest traffic, attacks and faults of Cognito over a long
 * time leave nothing behind.
 */
import { setTimeout as pause } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { cut, fail, startStubCognito, succeed } from '../../support/upstream/stubCognito.js';
import type { Answer, StubCognito } from '../../support/upstream/stubCognito.js';
import { figure, sized } from '../support/figures.js';
import { bundlePrograms } from '../support/gatewayProcess.js';
import type { GatewayProcess, Programs, Vitals } from '../support/gatewayProcess.js';
import type { Load } from '../support/openLoop.js';

/**
 * A full run sends a million requests, or TRUST_SOAK_REQUESTS, however long that takes; a short run
 * ends after a fixed time.
 */
const wanted = Number(process.env.TRUST_SOAK_REQUESTS ?? sized(1_000_000, Infinity));
const seconds = wanted === Infinity ? 10 : Infinity;
/**
 * The share of the run after which memory is first measured. By then the caches, which are bounded,
 * must be full.
 */
const markAt = sized(0.1, 0.6);
/** Length of one round in seconds. */
const pieceSeconds = sized(6, 1);
const apiKey = 'soak';
const megabyte = 1024 * 1024;
const graphql = (query: string, variables?: object): string => JSON.stringify({ query, variables });

/** Faults that occur at every nth call; all other calls are answered. */
const faults: readonly (readonly [every: number, answer: Answer])[] = [
  [53, cut],
  [41, fail('InternalErrorException', 'internal', 500)],
  [37, fail('TooManyRequestsException', 'slow down')],
  [
    31,
    (call, response) =>
      void setTimeout(() => {
        succeed({ Username: call.body.Username, UserAttributes: [] })(call, response);
      }, 250),
  ],
  [29, (_call, response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<html>')],
  [11, fail('UserNotFoundException', 'User does not exist.')],
];

let programs: Programs;
let cognito: StubCognito;
let gateway: GatewayProcess;

beforeAll(async () => {
  programs = await bundlePrograms();
  cognito = await startStubCognito();
  let count = 0;
  cognito.answer = (call, response) => {
    count += 1;
    cognito.calls.length = 0;
    if (call.command === 'InitiateAuth')
      fail('NotAuthorizedException', 'Incorrect username or password.')(call, response);
    else
      (
        faults.find(([every]) => count % every === 0)?.[1] ??
        succeed({ Username: call.body.Username, UserAttributes: [{ Name: 'sub', Value: '1' }] })
      )(call, response);
  };
  gateway = await programs.gateway({
    userPoolId: 'eu-west-1_Stub00001',
    clientId: 'client',
    endpoint: cognito.endpoint,
    apiKey,
    quotas: false,
    guarded: true,
  });
});
afterAll(async () => {
  await gateway.stop();
  await cognito.close();
  await programs.remove();
});

const load = (
  inFlight: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Load => ({
  url: `${gateway.url}/graphql`,
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body,
  inFlight,
  seconds: pieceSeconds,
  patienceMs: 20_000,
});

const traffic = (): Load[] => [
  load(
    48,
    graphql('query ($username: String!) { user(username: $username) { __typename } }', {
      username: 'ada$n',
    }),
    { 'x-api-key': apiKey },
  ),
  // A client that writes its values into the document produces a new document each time.
  load(1, graphql('{ user(username: "ada$n") { __typename } }'), { 'x-api-key': apiKey }),
  load(
    4,
    graphql(
      'mutation ($input: AuthenticateInput!) { authenticate(input: $input) { __typename } }',
      { input: { username: 'eve$n', password: 'guess$n' } },
    ),
  ),
  load(
    2,
    graphql(
      'mutation ($input: ForgotPasswordInput!) { forgotPassword(input: $input) { __typename } }',
      { input: { username: 'eve$n' } },
    ),
  ),
  load(1, graphql('{ user(username: "$n") { __typename } }')),
  load(2, graphql('{ me { __typename } }'), { authorization: 'Bearer a.b.c' }),
  load(
    1,
    graphql(
      `query d$n { user(username: "a") ${'{ ... on User '.repeat(40)}{ id }${' }'.repeat(40)} }`,
    ),
  ),
  load(2, '{"query": "{ user(username: \\"$n\\"'),
];

/** Waits until work in progress has ended and idle connections are closed. */
async function atRest(): Promise<Vitals> {
  await pause(sized(6000, 1500));
  return gateway.vitals();
}

describe('a long run under load (soak)', () => {
  it('MUST leave memory, handles and sockets as they were once the caches were full', async () => {
    const began = performance.now();
    const elapsed = (): number => (performance.now() - began) / 1000;
    const outcomes = new Set<string>();
    let sent = 0;
    let mark: Vitals | undefined;
    while (sent < wanted && elapsed() < seconds) {
      for (const samples of await programs.run(traffic())) {
        sent += samples.length;
        for (const [, , outcome] of samples) outcomes.add(outcome);
      }
      if (!mark && (sent >= wanted * markAt || elapsed() >= seconds * markAt))
        mark = await atRest();
    }
    const end = await atRest();
    const grown = (end.live - mark!.live) / megabyte;
    figure(
      'R24',
      'requests',
      sent,
      seconds === Infinity ? String(wanted) : `as many as fit into ${String(seconds)} s`,
    );
    figure(
      'R24',
      `memory in use at the end, compared with that at ${String(markAt * 100)} % of the run`,
      `${grown.toFixed(1)} MB (${(end.live / megabyte).toFixed(1)} MB)`,
      'at most +10 MB',
    );
    figure(
      'R24',
      'handles and sockets at the end, compared with the same point',
      end.resources - mark!.resources,
      'at most 5 more',
    );
    // Each kind of traffic got its expected answer, so no attack was stopped before it reached the
    // code under test.
    expect([...outcomes]).toEqual(
      expect.arrayContaining([
        '200 User',
        '200 UserNotFoundError',
        '200 ServiceUnavailableError',
        '200 TooManyRequestsError',
        '200 AccessDeniedError',
        '400',
      ]),
    );
    expect(grown).toBeLessThanOrEqual(10);
    expect(end.resources - mark!.resources).toBeLessThanOrEqual(5);
  });
});
