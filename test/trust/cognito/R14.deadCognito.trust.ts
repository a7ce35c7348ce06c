/**
 * R14: a dead Cognito does not take the gateway down. The gateway fails fast, stays small, and
 * recovers as soon as Cognito does.
 */
import { setTimeout as pause } from 'node:timers/promises';

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { startFaultProxy } from '../../support/upstream/faultProxy.js';
import type { FaultProxy } from '../../support/upstream/faultProxy.js';
import { startStubCognito, succeed } from '../../support/upstream/stubCognito.js';
import type { StubCognito } from '../../support/upstream/stubCognito.js';
import { figure, sized } from '../support/figures.js';
import { bundlePrograms } from '../support/gatewayProcess.js';
import type { GatewayProcess, Programs } from '../support/gatewayProcess.js';
import type { Load, Sample } from '../support/openLoop.js';
import { lastOther, outcomes, quantile, tally, within } from '../support/samples.js';

const perSecond = sized(500, 100);
const deadlineMs = sized(3000, 1000);
/** Requests before the measurement, so that the process is warm. */
const warmSeconds = sized(3, 2);
const patienceMs = 20_000;
const apiKey = 'trust';
const answered = '200 User';

let programs: Programs;
let cognito: StubCognito;
let proxy: FaultProxy;
let gateway: GatewayProcess;

const start = (unlimited: boolean): Promise<GatewayProcess> =>
  programs.gateway({
    userPoolId: 'eu-west-1_Stub00001',
    clientId: 'stubclient',
    endpoint: proxy.endpoint,
    apiKey,
    deadlineMs,
    quotas: false,
    unlimited,
  });

beforeAll(async () => {
  programs = await bundlePrograms();
  cognito = await startStubCognito();
  cognito.answer = succeed({ Username: 'ada', UserAttributes: [] });
  proxy = await startFaultProxy(Number(new URL(cognito.endpoint).port), 14);
});
afterEach(async () => {
  await gateway.stop();
  await proxy.spoil({});
});
afterAll(async () => {
  await proxy.close();
  await cognito.close();
  await programs.remove();
});

const load = (seconds: number): Load => ({
  url: `${gateway.url}/graphql`,
  method: 'POST',
  // A different user for each request, because identical reads would share one call.
  body: JSON.stringify({ query: '{ user(username: "ada$n") { __typename } }' }),
  headers: { 'content-type': 'application/json', 'x-api-key': apiKey },
  seconds,
  perSecond,
  patienceMs,
});

/** The most bytes of memory that the gateway holds during this time. */
async function mostMemory(seconds: number): Promise<number> {
  let most = 0;
  const until = Date.now() + seconds * 1000;
  while (Date.now() < until) {
    most = Math.max(most, await gateway.memory());
    await pause(250);
  }
  return most;
}

describe('Cognito as a black hole that never answers', () => {
  const busySeconds = sized(12, 3);
  const healthySeconds = sized(4, 1);
  const deadSeconds = sized(30, 4);
  const healedSeconds = sized(6, 3);
  let samples: Sample[];
  let diedAt: number;
  let healedAt: number;
  let grownBytes: number;

  beforeAll(async () => {
    gateway = await start(false);
    // Warm up until the heap reaches its working size, so that start-up growth is not measured.
    const { perSecond: _, ...atFullSpeed } = load(busySeconds);
    await programs.run([{ ...atFullSpeed, inFlight: 32 }]);
    const running = await programs.begin([load(healthySeconds + deadSeconds + healedSeconds)]);
    const before = await mostMemory(healthySeconds);
    diedAt = Date.now();
    await proxy.spoil({ fault: 'blackHole' });
    const most = await mostMemory(deadSeconds);
    healedAt = Date.now();
    await proxy.spoil({});
    [samples = []] = await running.samples;
    grownBytes = most - before;
  });

  it('MUST answer 99 of 100 requests within the deadline plus 100 ms', () => {
    const p99 = quantile(within(samples, diedAt, healedAt), 0.99);
    figure('R14', 'p99 at a black hole, ms', p99, `at most ${String(deadlineMs + 100)}`);
    expect(p99).toBeLessThanOrEqual(deadlineMs + 100);
  });

  it('MUST answer 99 of 100 requests within 20 ms once the circuit is open', () => {
    const from = diedAt + deadlineMs + 500;
    const open = within(samples, from, healedAt);
    // Two calls a second probe whether Cognito is back, and wait for its answer.
    const probes = 2 * Math.ceil((healedAt - from) / 1000);
    const p99 = quantile([...open].sort((one, other) => one[1] - other[1]).slice(0, -probes), 0.99);
    figure(
      'R14',
      'p99 with the circuit open, apart from two probes a second, ms',
      p99,
      'at most 20',
    );
    expect(tally(open)).toEqual({ '200 ServiceUnavailableError': open.length });
    expect(p99).toBeLessThanOrEqual(20);
  });

  it('MUST recover within 1 s after Cognito does', () => {
    const took = lastOther(samples, healedAt, answered);
    figure('R14', 'recovered after, ms', took, 'at most 1000');
    expect(took).toBeLessThanOrEqual(1000);
    expect(outcomes(within(samples, healedAt + 1000, Infinity), answered).length).toBeGreaterThan(
      perSecond,
    );
  });

  it('MUST hold at most 50 MB more than before', () => {
    const megabytes = Math.round(grownBytes / 2 ** 20);
    figure('R14', 'memory more than before, MB', megabytes, 'at most 50');
    expect(megabytes).toBeLessThanOrEqual(50);
  });
});

describe('a sick Cognito', () => {
  it.each([
    ['5 % of its answers reset', { fault: 'resetAfter', share: 0.05 }],
    ['every answer late', { latencyMs: sized(2000, 600) }],
    ['every answer trickling', { fault: 'trickle' }],
  ] as const)(
    'MUST answer 99 of 100 requests within the deadline plus 100 ms: %s',
    async (title, spoiling) => {
      gateway = await start(false);
      await programs.run([load(warmSeconds)]);
      await proxy.spoil(spoiling);
      const [samples = []] = await programs.run([load(sized(10, 3))]);
      const p99 = quantile(samples, 0.99);
      figure('R14', `p99 with ${title}, ms`, p99, `at most ${String(deadlineMs + 100)}`);
      expect(samples.length).toBeGreaterThan(perSecond);
      expect(
        Object.keys(tally(samples)).filter(
          (outcome) => ![answered, '200 ServiceUnavailableError', '503'].includes(outcome),
        ),
      ).toEqual([]);
      expect(p99).toBeLessThanOrEqual(deadlineMs + 100);
    },
  );

  it('answers nearly all reads despite 5 % resets, because it retries them within the retry budget', async () => {
    gateway = await start(false);
    await programs.run([load(warmSeconds)]);
    await proxy.spoil({ fault: 'resetAfter', share: 0.05 });
    const [samples = []] = await programs.run([load(sized(6, 3))]);
    const share = outcomes(samples, answered).length / samples.length;
    figure('R14', 'reads answered despite 5 % resets, %', (100 * share).toFixed(1), 'at least 99');
    expect(share).toBeGreaterThanOrEqual(0.99);
  });
});

describe('the control', () => {
  it('leaves callers waiting beyond the deadline on the unprotected build', async () => {
    gateway = await start(true);
    await proxy.spoil({ fault: 'blackHole' });
    const [samples = []] = await programs.run([{ ...load(1), patienceMs: deadlineMs + 1000 }]);
    const p99 = quantile(samples, 0.99);
    figure(
      'R14',
      'control: p99 at a black hole without guards, ms',
      p99,
      `more than ${String(deadlineMs + 100)}`,
    );
    expect(p99).toBeGreaterThan(deadlineMs + 100);
  });
});
