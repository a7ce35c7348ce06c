/**
 * Tests the circuit, the quota, the queue and the retry budget through the adapter, with a clock
 * that the test controls.
 */
import {
  AdminDisableUserCommand,
  AdminGetUserCommand,
  ForgotPasswordCommand,
  InitiateAuthCommand,
  RespondToAuthChallengeCommand,
  SignUpCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { createCognitoAdapter } from '../../../src/cognito/call/adapter.js';
import type { CognitoAdapter, CognitoAdapterOptions } from '../../../src/cognito/call/adapter.js';
import { cut, hang, startStubCognito, succeed } from '../../support/upstream/stubCognito.js';
import type { StubCognito } from '../../support/upstream/stubCognito.js';

const userPoolId = 'eu-west-1_Stub00001';
let cognito: StubCognito;
let adapter: CognitoAdapter;
let time: number;

beforeAll(async () => {
  cognito = await startStubCognito();
});
beforeEach(() => {
  time = 100_000;
  cognito.calls.length = 0;
  cognito.answer = succeed();
});
afterEach(() => {
  adapter.close();
});
afterAll(() => cognito.close());

function open(options: Partial<CognitoAdapterOptions>): void {
  adapter = createCognitoAdapter({
    userPoolId,
    clientId: 'client',
    monotonicMs: () => time,
    random: () => 0,
    clientConfig: {
      endpoint: cognito.endpoint,
      credentials: { accessKeyId: 'id', secretAccessKey: 'key' },
    },
    ...options,
  });
}

const read = (): Promise<unknown> =>
  adapter.send(AdminGetUserCommand, { UserPoolId: userPoolId, Username: 'ada' });
const signIn = (): Promise<unknown> =>
  adapter.send(InitiateAuthCommand, {
    ClientId: 'client',
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: 'ada', PASSWORD: 'x' },
  });
const signInOf = (used: number) => (): Promise<unknown> =>
  adapter.send(
    InitiateAuthCommand,
    {
      ClientId: 'client',
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: String(used), PASSWORD: 'x' },
    },
    undefined,
    used,
  );
const sendCode = (): Promise<unknown> =>
  adapter.send(ForgotPasswordCommand, { ClientId: 'client', Username: 'ada' });

/** The outcomes of several calls, one after the other. */
async function outcomesOf(calls: number, call: () => Promise<unknown>): Promise<string[]> {
  const outcomes: string[] = [];
  for (let index = 0; index < calls; index += 1) {
    outcomes.push(
      await call().then(
        () => 'done',
        (error: unknown) =>
          (error as { reason?: string }).reason ?? (error as Error).constructor.name,
      ),
    );
  }
  return outcomes;
}

describe('the circuit', () => {
  beforeEach(() => {
    open({ quotas: false });
  });

  it('MUST send nothing more when half of the last 20 calls failed', async () => {
    await outcomesOf(10, signIn);
    cognito.answer = cut;
    expect(await outcomesOf(10, signIn)).toEqual(
      Array.from({ length: 10 }, () => 'OutcomeUnknown'),
    );
    cognito.calls.length = 0;
    expect(await outcomesOf(5, signIn)).toEqual(Array.from({ length: 5 }, () => 'circuit'));
    expect(cognito.calls).toEqual([]);
  });

  it('stays closed if fewer calls fail, or if the last 20 took more than ten seconds', async () => {
    cognito.answer = (call, response) => {
      (cognito.calls.length % 5 < 2 ? cut : succeed())(call, response);
    };
    expect(await outcomesOf(40, signIn)).not.toContain('circuit');
    cognito.answer = cut;
    const slowly = (): Promise<unknown> => {
      time += 1000;
      return signIn();
    };
    expect(await outcomesOf(40, slowly)).not.toContain('circuit');
  });

  it('lets one call through after a second, then one each half second, and closes when one is answered', async () => {
    cognito.answer = cut;
    await outcomesOf(20, signIn);
    time += 999;
    expect(await outcomesOf(1, signIn)).toEqual(['circuit']);
    time += 1;
    expect(await outcomesOf(2, signIn)).toEqual(['OutcomeUnknown', 'circuit']);
    time += 500;
    cognito.answer = succeed();
    expect(await outcomesOf(30, signIn)).toEqual(Array.from({ length: 30 }, () => 'done'));
  });

  it('does not wait for a probe that hangs', async () => {
    cognito.answer = cut;
    await outcomesOf(20, signIn);
    time += 1000;
    cognito.answer = hang;
    const hanging = signIn().catch(() => undefined);
    time += 500;
    cognito.answer = succeed();
    expect(await outcomesOf(2, signIn)).toEqual(['done', 'done']);
    adapter.close();
    await hanging;
  });

  it('MUST NOT let failing sign-ups stop sign-ins', async () => {
    cognito.answer = cut;
    await outcomesOf(20, () =>
      adapter.send(SignUpCommand, { ClientId: 'client', Username: 'ada' }),
    );
    cognito.answer = succeed();
    expect(
      await outcomesOf(1, () =>
        adapter.send(SignUpCommand, { ClientId: 'client', Username: 'ada' }),
      ),
    ).toEqual(['circuit']);
    expect(await outcomesOf(1, signIn)).toEqual(['done']);
  });
});

describe('the quota', () => {
  it('MUST leave room for other calls in a category that is flooded with messages', async () => {
    open({});
    const flood = await outcomesOf(30, sendCode);
    expect(flood.filter((outcome) => outcome === 'done')).toHaveLength(7);
    expect(flood.slice(7)).toEqual(Array.from({ length: 23 }, () => 'QuotaReached'));
    expect(cognito.calls).toHaveLength(7);
    const reset = (): Promise<unknown> =>
      adapter.inBackground.send(ForgotPasswordCommand, { ClientId: 'client', Username: 'ada' });
    expect(await outcomesOf(1, reset)).toEqual(['QuotaReached']);
    expect(await outcomesOf(1, signIn)).toEqual(['done']);
  });

  it("lets 90 % of the category's rate pass over a longer time, and says when to retry", async () => {
    open({});
    let done = 0;
    for (; time < 110_000; time += 10)
      done += (await outcomesOf(1, sendCode)).filter((outcome) => outcome === 'done').length;
    expect(done).toBeGreaterThanOrEqual(270);
    expect(done).toBeLessThanOrEqual(270 + 7);
    await expect(sendCode()).rejects.toMatchObject({ retryAfterSeconds: 1 });
  });

  it('MUST keep room for newcomers while a busy source floods it, so that they do not wait', async () => {
    open({});
    const flood = await outcomesOf(200, signInOf(300));
    const passed = flood.filter((outcome) => outcome === 'done').length;
    expect(passed).toBeGreaterThan(27);
    expect(passed).toBeLessThan(40);
    // The clock does not advance here, so a call that had to wait would miss its deadline.
    expect(await outcomesOf(20, signInOf(0))).toEqual(Array.from({ length: 20 }, () => 'done'));
    expect(await outcomesOf(1, signInOf(1))).toEqual(['QuotaReached']);
  });

  it('refuses the busier of two sources first', async () => {
    open({});
    await outcomesOf(200, signInOf(300));
    expect(await outcomesOf(3, signInOf(300))).toEqual([
      'QuotaReached',
      'QuotaReached',
      'QuotaReached',
    ]);
    expect(await outcomesOf(3, signInOf(100))).toEqual(['done', 'done', 'done']);
  });

  it('is divided among the gateways that share it', async () => {
    open({ replicas: () => 4 });
    expect((await outcomesOf(30, sendCode)).filter((outcome) => outcome === 'done')).toHaveLength(
      2,
    );
  });

  it('is as configured, and three times as large for answers to challenges', () => {
    open({ quotas: { UserAuthentication: 200 } });
    expect(
      [InitiateAuthCommand, RespondToAuthChallengeCommand, AdminDisableUserCommand].map((command) =>
        adapter.quotaOf(command),
      ),
    ).toEqual([200, 600, 25]);
  });
});

describe('the queue', () => {
  it('MUST cap the calls in progress, and refuse calls that find the queue full or wait too long', async () => {
    open({ quotas: false, maxInFlight: 2, maxQueued: 3, maxQueuedMs: 50, deadlineMs: 300 });
    cognito.answer = hang;
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => outcomesOf(1, signIn)));
    expect(outcomes.flat().sort()).toEqual([
      'OutcomeUnknown',
      'OutcomeUnknown',
      'overload',
      'overload',
      'overload',
      'overload',
      'overload',
      'overload',
    ]);
    expect(cognito.calls).toHaveLength(2);
  });

  it('serves sign-ins first and messages last, and when full drops the lowest priority', async () => {
    open({ quotas: false, maxInFlight: 1, maxQueued: 2, maxQueuedMs: 5000 });
    const first = read();
    const [message, other, own] = [sendCode(), read(), signIn()];
    await expect(message).rejects.toMatchObject({ reason: 'overload' });
    await Promise.all([first, other, own]);
    expect(cognito.calls.map(({ command }) => command)).toEqual([
      'AdminGetUser',
      'InitiateAuth',
      'AdminGetUser',
    ]);
  });
});

describe('the queue, among calls that matter equally', () => {
  it('MUST serve the source with the fewest recent calls first, and refuse the one with the most', async () => {
    open({ quotas: false, maxInFlight: 1, maxQueued: 2, maxQueuedMs: 5000 });
    const first = read();
    const [much, some, little] = [signInOf(200)(), signInOf(50)(), signInOf(1)()];
    await expect(much).rejects.toMatchObject({ reason: 'overload' });
    await expect(signInOf(50)()).rejects.toMatchObject({ reason: 'overload' });
    await Promise.all([first, some, little]);
    expect(
      cognito.calls.map(
        ({ body }) => (body.AuthParameters as { USERNAME: string } | undefined)?.USERNAME,
      ),
    ).toEqual([undefined, '1', '50']);
  });
});

describe('the retry budget', () => {
  it('MUST keep retries to a tenth of the calls', async () => {
    open({ quotas: false, circuitFailureShare: Infinity, deadlineMs: 60_000 });
    await outcomesOf(200, read);
    cognito.calls.length = 0;
    cognito.answer = cut;
    await outcomesOf(40, read);
    // 240 calls and 27 retries are 267 attempts, of which the retries are a tenth.
    expect(cognito.calls.length - 40).toBe(27);
  });
});
