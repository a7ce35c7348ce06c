/** What sign-ins by redirect cost, and that nobody can make others pay for them. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import type { BudgetOptions } from '../../../src/guard/budgets/budgetOptions.js';
import { openRedirectWorld } from './support/redirectWorld.js';
import type { Answer, Browser, RedirectWorld } from './support/redirectWorld.js';

let world: RedirectWorld;
let limited: RedirectWorld | undefined;
let time = 0;
beforeAll(async () => {
  world = await openRedirectWorld();
});
beforeEach(() => {
  world.server.reset();
  time = 0;
});
afterEach(async () => {
  await limited?.close();
  limited = undefined;
});
afterAll(async () => {
  await world.close();
});

/** A gateway with these budgets, whose flows are in cookies. */
async function within(budgets: BudgetOptions): Promise<RedirectWorld> {
  limited = await openRedirectWorld(
    {
      guards: { budgets, refreshCookie: { days: 30, keptFor: 'pages' } },
      now: () => new Date(Date.now() + time),
    },
    world.server,
  );
  return limited;
}

const tokens = { __typename: 'AuthenticationTokens' };
const tooMany = { __typename: 'TooManyRequestsError', scope: 'GATEWAY' };
const refusal = (reason: string): object => ({ __typename: 'RedirectSignInError', reason });

/** What the browser comes back with. */
async function signedInThere(browser: Browser): Promise<Record<string, string>> {
  const { url, flow } = await browser.start();
  return { ...(await world.server.authorize(url as string)), ...(flow ? { flow } : {}) };
}

/** How many of at most `most` answers come before the gateway refuses one. */
async function answersOf(next: () => Promise<Answer>, most: number): Promise<number> {
  for (let count = 0; count < most; count += 1)
    if ((await next()).scope === 'GATEWAY') return count;
  return most;
}

describe('a source', () => {
  it('MUST be bounded in the sign-ins that it starts', async () => {
    const { browser } = await within({ callsPerSource: 20 });
    expect(await answersOf(() => browser().start(), 60)).toBeLessThanOrEqual(21);
    expect(await answersOf(() => world.browser().start(), 60)).toBe(60);
  });

  it('MUST be bounded in the codes that it tries', async () => {
    const { browser } = await within({ guessesPerSource: 10 });
    const guess = async (at: Browser): Promise<Answer> =>
      at.complete({ ...(await signedInThere(at)), code: 'guess' });
    expect(await answersOf(() => guess(browser()), 60)).toBe(10);
    expect(await answersOf(() => guess(world.browser()), 60)).toBe(60);
  });

  it.each([
    ['cancels', 'access_denied', 'ACCESS_DENIED'],
    ['looks whether its user is signed in there', 'login_required', 'LOGIN_REQUIRED'],
    ['meets a provider that fails', 'server_error', 'PROVIDER_ERROR'],
  ])('MUST NOT use up its guesses when it %s', async (_what, error, reason) => {
    const { browser } = await within({ guessesPerSource: 10 });
    const answer = async (): Promise<Answer> => {
      const own = browser();
      const { code: _code, ...other } = await signedInThere(own);
      return own.complete({ ...other, error });
    };
    expect(await answer()).toMatchObject(refusal(reason));
    expect(await answersOf(answer, 30)).toBe(30);
    const own = browser();
    expect(await own.complete(await signedInThere(own))).toMatchObject(tokens);
  });

  it('MUST be charged a call when it cancels', async () => {
    const { browser } = await within({ callsPerSource: 20 });
    const cancel = async (): Promise<Answer> => {
      const own = browser();
      const { url, flow } = await own.start();
      const state = url && new URL(url as string).searchParams.get('state');
      return own.complete({ state: state ?? 'foreign', flow, error: 'access_denied' });
    };
    expect(await answersOf(cancel, 60)).toBeLessThanOrEqual(20);
  });

  it.each([
    ['STATE_MISMATCH', { state: 'foreign', code: 'code' }],
    ['STATE_MISMATCH', { state: 'foreign', error: 'access_denied' }],
  ])('MUST be charged a call for %s', async (reason, input) => {
    const { browser } = await within({ callsPerSource: 20 });
    expect(await browser().complete(input)).toMatchObject(refusal(reason));
    expect(await answersOf(() => browser().complete(input), 60)).toBeLessThanOrEqual(20);
    expect(await answersOf(() => world.browser().complete(input), 60)).toBe(60);
  });

  it.each([
    ['fails', 500, '{"error":"server_error"}'],
    ['answers with the page of a firewall', 403, '<html>'],
    ['is throttled', 429, ''],
    ['answers nothing', 200, ''],
  ])('MUST be charged for what it sends to a domain that %s', async (_what, status, text) => {
    const { browser } = await within({ callsPerSource: 30 });
    world.server.instead = (response) => response.writeHead(status).end(text);
    const complete = async (): Promise<Answer> => {
      const own = browser();
      return own.complete(await signedInThere(own).catch(() => ({ state: 'x', code: 'x' })));
    };
    await answersOf(complete, 60);
    expect(world.server.requests.length).toBeGreaterThan(5);
    expect(world.server.requests.length).toBeLessThanOrEqual(20);
  });

  it('is returned what its successful sign-ins have used', async () => {
    const { browser } = await within({ callsPerSource: 10, guessesPerSource: 3 });
    for (let count = 0; count < 20; count += 1) {
      const own = browser();
      expect(await own.complete(await signedInThere(own))).toMatchObject(tokens);
    }
  });
});

describe('a site that sends a browser to the callback with answers of its own', () => {
  it('MUST NOT use up the guesses of its user, nor end the sign-in of another tab', async () => {
    const { browser } = await within({ guessesPerSource: 10 });
    const [own, stranger] = [browser(true), browser()];
    const answer = await signedInThere(own);
    const { flow: _flow, ...foreign } = await signedInThere(stranger);
    for (let count = 0; count < 50; count += 1)
      expect(await own.complete(foreign)).toMatchObject(refusal('STATE_MISMATCH'));
    await own.complete({ state: foreign.state, error: 'access_denied' });
    expect(await own.complete(answer)).toMatchObject(tokens);
  });

  it('MUST NOT keep its user out for longer than a moment, however often it does so', async () => {
    const { browser } = await within({ callsPerSource: 20 });
    const own = browser(true);
    const answer = await signedInThere(own);
    expect(
      await answersOf(() => own.complete({ state: 'foreign', code: 'code' }), 60),
    ).toBeLessThanOrEqual(20);
    expect(await own.complete(answer)).toMatchObject(tooMany);
    time = 5000;
    expect(await own.complete(answer)).toMatchObject(tokens);
  });
});
