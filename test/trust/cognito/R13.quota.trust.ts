/** Shares Cognito's quota fairly: a flood of messages is stopped here and does not affect sign-ins. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { demoFile, demoSeed } from '../../../src/embeddedPool/pools/demoSeed.js';
import { openEmbeddedPool } from '../../../src/embeddedPool/embeddedPool.js';
import type { EmbeddedPool } from '../../../src/embeddedPool/embeddedPool.js';
import { password, seedUser } from '../../support/ask.js';
import { startFaultProxy } from '../../support/upstream/faultProxy.js';
import type { FaultProxy } from '../../support/upstream/faultProxy.js';
import { figure, sized } from '../support/figures.js';
import { bundlePrograms } from '../support/gatewayProcess.js';
import type { Programs } from '../support/gatewayProcess.js';
import type { Load, Sample } from '../support/openLoop.js';
import { outcomes, tally } from '../support/samples.js';

const seconds = sized(30, 6);
const floodPerSecond = sized(500, 250);
const apiKey = 'trust';
const honest = { username: 'honest', next: 'Other-Horse-8' };

let programs: Programs;
let directory: string;
let pool: EmbeddedPool;
let proxy: FaultProxy;
let demo: ReturnType<typeof demoFile>;

beforeAll(async () => {
  programs = await bundlePrograms();
  directory = await mkdtemp(join(tmpdir(), 'quota-'));
  demo = demoFile({ directory });
  const seed = demoSeed({ directory });
  const users = [honest.username, 'changing'].map((name) => seedUser(name));
  pool = await openEmbeddedPool({
    directory,
    seed: {
      ...seed,
      credentials: [{ accessKeyId: 'local', secretAccessKey: 'local' }],
      pools: (seed.pools ?? []).map((one) => ({ ...one, users })),
    },
    passwordCost: { N: 16, r: 8, p: 1 },
    quotas: { awsDefaults: true },
  });
  const door = await pool.listen({ port: 0 });
  proxy = await startFaultProxy(Number(new URL(door.url).port));
});
afterAll(async () => {
  await proxy.close();
  await pool.close();
  await programs.remove();
  await rm(directory, { recursive: true, force: true });
});

interface Found {
  readonly flood: Sample[];
  readonly signIns: Sample[];
  readonly passwords: Sample[];
  /** Share of the calls that Cognito throttled, of those that reached it. */
  readonly throttled: number;
}

async function flood(unlimited: boolean): Promise<Found> {
  const gateway = await programs.gateway({
    userPoolId: demo.userPoolId,
    clientId: demo.clientId,
    endpoint: proxy.endpoint,
    apiKey,
    unlimited,
  });
  const load = (query: string, perSecond: number, runs = seconds): Load => ({
    url: `${gateway.url}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': apiKey },
    body: JSON.stringify({ query }),
    seconds: runs,
    perSecond,
    patienceMs: 20_000,
  });
  const signIn =
    `mutation { authenticate(input: { username: "${honest.username}", password: ` +
    `"${password}" }) { __typename } }`;
  await programs.run([load(signIn, 30, 2)]);
  proxy.requests = proxy.throttled = 0;
  const [found = [], signIns = [], passwords = []] = await programs.run([
    load(
      'mutation { forgotPassword(input: { username: "user$n" }) { __typename } }',
      floodPerSecond,
    ),
    load(signIn, 20),
    // Uses the same quota as the flood.
    load(
      'mutation { setUserPassword(input: { username: "changing", password: ' +
        `"${honest.next}", permanent: true }) { __typename } }`,
      5,
    ),
  ]);
  await gateway.stop();
  return { flood: found, signIns, passwords, throttled: proxy.throttled / proxy.requests };
}

const percent = (share: number): string => (100 * share).toFixed(2);
const shareOf = (samples: readonly Sample[], outcome: string): number =>
  outcomes(samples, outcome).length / samples.length;

describe('a flood of forgotten passwords', () => {
  let found: Found;
  beforeAll(async () => {
    found = await flood(false);
  });

  it('MUST leave honest sign-ins alone: at least 99.9 % succeed', () => {
    const share = shareOf(found.signIns, '200 AuthenticationTokens');
    figure(
      'R13',
      `honest sign-ins that succeed during ${String(floodPerSecond)} messages per second, %`,
      percent(share),
      'at least 99.9',
    );
    expect(tally(found.signIns)).toEqual({ '200 AuthenticationTokens': found.signIns.length });
  });

  it('MUST let administrators set passwords, which uses the same quota as the flood', () => {
    const share = shareOf(found.passwords, '200 SetUserPasswordSuccess');
    figure('R13', 'passwords set from the same quota, %', percent(share), 'at least 99.9');
    expect(tally(found.passwords)).toEqual({
      '200 SetUserPasswordSuccess': found.passwords.length,
    });
  });

  it('MUST be refused by the gateway itself, as a typed error: Cognito throttles at most 1 % of the calls that reach it', () => {
    figure('R13', 'calls that Cognito throttled, %', percent(found.throttled), 'at most 1');
    expect(found.throttled).toBeLessThanOrEqual(0.01);
    expect(Object.keys(tally(found.flood)).sort()).toEqual([
      '200 ForgotPasswordSuccess',
      '200 TooManyRequestsError',
    ]);
  });

  it('still gets the share of the quota that other callers leave unused', () => {
    const times = found.flood.map(([at]) => at);
    const perSecond =
      (1000 * outcomes(found.flood, '200 ForgotPasswordSuccess').length) /
      (Math.max(...times) - Math.min(...times));
    expect(perSecond).toBeGreaterThan(10);
    expect(perSecond).toBeLessThanOrEqual(30);
  });
});

describe('the control', () => {
  it('reaches Cognito and harms other callers of the same quota on the unprotected build', async () => {
    const found = await flood(true);
    figure(
      'R13',
      'control: calls that Cognito throttled without guards, %',
      percent(found.throttled),
      'more than 1',
    );
    expect(found.throttled).toBeGreaterThan(0.01);
    expect(shareOf(found.passwords, '200 SetUserPasswordSuccess')).toBeLessThan(0.999);
  });
});
