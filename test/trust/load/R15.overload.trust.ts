/**
 * R15: the gateway sheds overload. At five times its capacity it still serves its capacity, and
 * refuses the rest at once.
 */
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { figure, sized } from '../support/figures.js';
import { bundlePrograms } from '../support/gatewayProcess.js';
import type { GatewayProcess, Programs } from '../support/gatewayProcess.js';
import type { Load, Sample } from '../support/openLoop.js';
import { lastOther, outcomes, quantile, tally, within } from '../support/samples.js';

/** A Cognito with fixed concurrency and duration per call; further calls queue. */
const atOnce = sized(64, 16);
const eachMs = 100;
/**
 * Measured from the third second on; by then the queue of an unprotected build is longer than
 * anyone waits.
 */
const overloadSeconds = sized(15, 6);
const apiKey = 'trust';
const answered = '200 User';
/** The longest that a caller waits for an answer. */
const patienceMs = 3000;

let programs: Programs;
let cognito: Server;
let endpoint: string;

beforeAll(async () => {
  programs = await bundlePrograms();
  const line: (() => void)[] = [];
  let working = 0;
  const body = JSON.stringify({ Username: 'ada', UserAttributes: [] });
  cognito = createServer((request, response) => {
    request.resume();
    const work = (): void => {
      working += 1;
      setTimeout(() => {
        response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' }).end(body);
        working -= 1;
        line.shift()?.();
      }, eachMs);
    };
    if (working < atOnce) work();
    else line.push(work);
  });
  await new Promise<void>((resolve) => cognito.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${String((cognito.address() as AddressInfo).port)}`;
});
afterAll(async () => {
  cognito.closeAllConnections();
  cognito.close();
  await programs.remove();
});

const start = (unlimited: boolean): Promise<GatewayProcess> =>
  programs.gateway({
    userPoolId: 'eu-west-1_Stub00001',
    clientId: 'stubclient',
    endpoint,
    apiKey,
    quotas: false,
    maxInFlight: atOnce,
    maxQueued: 2 * atOnce,
    unlimited,
  });

const load = (
  { url }: GatewayProcess,
  rest: Pick<Load, 'seconds' | 'perSecond' | 'inFlight'>,
): Load => ({
  url: `${url}/graphql`,
  method: 'POST',
  body: JSON.stringify({ query: '{ user(username: "ada$n") { __typename } }' }),
  headers: { 'content-type': 'application/json', 'x-api-key': apiKey },
  patienceMs,
  ...rest,
});

const perSecondOf = (samples: readonly Sample[], from: number, seconds: number): number =>
  outcomes(within(samples, from, from + seconds * 1000), answered).length / seconds;

describe('a gateway at five times its capacity', () => {
  let peak: number;
  let during: Sample[];
  let health: Sample[];
  let after: Sample[];

  beforeAll(async () => {
    const gateway = await start(false);
    await programs.run([load(gateway, { seconds: 2, inFlight: atOnce })]);
    const calibrating = sized(5, 3);
    const [calm = []] = await programs.run([
      load(gateway, { seconds: calibrating, inFlight: atOnce }),
    ]);
    peak = outcomes(calm, answered).length / calibrating;
    const cheap: Load = {
      url: `${gateway.url}/health/live`,
      method: 'GET',
      headers: {},
      seconds: overloadSeconds,
      perSecond: 20,
      patienceMs,
    };
    [during = [], health = []] = await programs.run([
      load(gateway, { seconds: overloadSeconds, perSecond: 5 * peak }),
      cheap,
    ]);
    [after = []] = await programs.run([load(gateway, { seconds: 3, perSecond: peak / 2 })]);
    await gateway.stop();
  });

  it('MUST still serve at least 90 % of the peak', () => {
    const [first = [0]] = during;
    const goodput = perSecondOf(during, first[0] + 2000, overloadSeconds - 2);
    figure('R15', 'peak, answers per second', Math.round(peak), 'measured in this run');
    figure(
      'R15',
      'goodput at five times the peak, % of it',
      ((100 * goodput) / peak).toFixed(1),
      'at least 90',
    );
    expect(goodput).toBeGreaterThanOrEqual(0.9 * peak);
  });

  it('MUST refuse the rest at once, with 503 before the body is read or with a typed error', () => {
    const others = during.filter(([, , outcome]) => outcome !== answered);
    const p99 = quantile(outcomes(during, '503'), 0.99);
    figure('R15', 'time to refuse with 503, p99 ms', p99, 'at most 1000');
    expect(Object.keys(tally(others)).sort()).toEqual(expect.arrayContaining(['503']));
    expect(
      Object.keys(tally(others)).filter(
        (outcome) => outcome !== '503' && outcome !== '200 ServiceUnavailableError',
      ),
    ).toEqual([]);
    expect(p99).toBeLessThanOrEqual(1000);
  });

  it('MUST answer health checks throughout', () => {
    const inTime = health.filter(
      ([, took, outcome]) => /^[24]0[04]/.test(outcome) && took < 1000,
    ).length;
    figure(
      'R15',
      'health checks answered within 1 s, %',
      ((100 * inTime) / health.length).toFixed(1),
      '100',
    );
    expect(inTime).toBe(health.length);
  });

  it('MUST return to normal service within 1 s', () => {
    const [first = [0]] = after;
    const took = lastOther(after, first[0], answered);
    figure('R15', 'recovered after, ms', took, 'at most 1000');
    expect(took).toBeLessThanOrEqual(1000);
  });
});

describe('the control', () => {
  it('serves less than 90 % of the peak on the unprotected build', async () => {
    const gateway = await start(true);
    await programs.run([load(gateway, { seconds: 2, inFlight: atOnce })]);
    const [calm = []] = await programs.run([load(gateway, { seconds: 3, inFlight: atOnce })]);
    const peak = outcomes(calm, answered).length / 3;
    const [during = []] = await programs.run([
      load(gateway, { seconds: overloadSeconds, perSecond: 5 * peak }),
    ]);
    await gateway.stop();
    const [first = [0]] = during;
    const goodput = perSecondOf(during, first[0] + 2000, overloadSeconds - 2);
    figure(
      'R15',
      'control: goodput without guards, % of the peak',
      ((100 * goodput) / peak).toFixed(1),
      'less than 90',
    );
    expect(goodput).toBeLessThan(0.9 * peak);
  });
});
