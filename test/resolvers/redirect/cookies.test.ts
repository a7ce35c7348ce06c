/** Sign-ins by redirect in browsers whose refresh token is in a cookie. */
import { Writable } from 'node:stream';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';

import { refreshCookies } from '../../../src/guard/requests/refreshCookie.js';
import type { RefreshCookie } from '../../../src/guard/requests/refreshCookie.js';
import { callback, openRedirectWorld } from './support/redirectWorld.js';
import type { Answer, Browser, RedirectWorld } from './support/redirectWorld.js';

let world: RedirectWorld;
let log = '';
beforeAll(async () => {
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      log += chunk.toString();
      done();
    },
  });
  world = await openRedirectWorld({
    guards: { refreshCookie: { days: 30, keptFor: 'pages' } },
    log: pino({ level: 'warn' }, stream),
  });
});
beforeEach(() => {
  world.server.reset();
});
afterAll(async () => {
  await world.close();
});

const tokens = { __typename: 'AuthenticationTokens' };
const mismatch = { __typename: 'RedirectSignInError', reason: 'STATE_MISMATCH' };

async function signedInThere(browser: Browser): Promise<Answer> {
  const { url } = await browser.start();
  return world.server.authorize(url as string);
}

describe('the cookies', () => {
  it('MUST keep both the flow and the refresh token out of reach of scripts', async () => {
    const browser = world.browser(true);
    const { answer, cookies } = await browser.mutate('startRedirectSignIn', {
      redirectUri: callback,
    });
    expect(answer).toMatchObject({ __typename: 'RedirectSignIn', flow: null });
    expect(cookies).toEqual([
      expect.stringMatching(
        /^__Host-redirect-sign-in-[\w-]{22}=[\w-]{300,}; Max-Age=3600; Path=\/; Secure; HttpOnly; SameSite=Strict$/,
      ),
    ]);
    const { code, state } = await world.server.authorize(answer.url as string);
    const completed = await browser.mutate('completeRedirectSignIn', { code, state });
    expect(completed.answer).toMatchObject({ ...tokens, refreshToken: null });
    expect(completed.cookies).toEqual([
      expect.stringMatching(/^__Host-redirect-sign-in-[\w-]{22}=; Max-Age=0; /),
      expect.stringMatching(/^__Host-refresh-token=[\w-]+; Max-Age=2592000; .*HttpOnly/),
    ]);
    expect(browser.cookies()).toMatch(/^__Host-refresh-token=[\w-]+$/);
  });

  it('are not for other programs, which get the flow and the refresh token in the answer', async () => {
    const program = world.browser();
    const { url, flow } = await program.start();
    const { code, state } = await world.server.authorize(url as string);
    expect(await program.complete({ code, state, flow })).toMatchObject({
      refreshToken: expect.any(String),
    });
  });

  it('MUST NOT keep the refresh token of the former user if the new sign-in brings none', async () => {
    const browser = world.browser(true);
    expect(await browser.complete(await signedInThere(browser))).toMatchObject(tokens);
    expect(browser.cookies()).toContain('__Host-refresh-token=');
    world.server.withoutRefreshToken = true;
    expect(await browser.complete(await signedInThere(browser))).toMatchObject(tokens);
    expect(browser.cookies()).toBe('');
  });

  it('are dropped when the code may be used up', async () => {
    const browser = world.browser(true);
    world.server.instead = (response) => response.destroy();
    expect(await browser.complete(await signedInThere(browser))).toMatchObject({
      __typename: 'OutcomeUnknownError',
    });
    expect(browser.cookies()).toBe('');
  });

  it('MUST NOT be dropped by an answer of another server', async () => {
    const browser = world.browser(true);
    const answer = await signedInThere(browser);
    expect(await browser.complete({ ...answer, issuer: 'https://evil.example' })).toMatchObject(
      mismatch,
    );
    expect(await browser.complete(answer)).toMatchObject(tokens);
  });
});

describe('the tabs of a browser', () => {
  it('complete their sign-ins in any order', async () => {
    const browser = world.browser(true);
    const answers = [
      await signedInThere(browser),
      await signedInThere(browser),
      await signedInThere(browser),
    ];
    for (const answer of answers.reverse())
      expect(await browser.complete(answer)).toMatchObject(tokens);
  });

  it('MUST lose only the oldest sign-in if there are more than eight, and the log says so once', async () => {
    const browser = world.browser(true);
    const answers: Answer[] = [];
    for (let count = 0; count < 10; count += 1) {
      answers.push(await signedInThere(browser));
      expect(browser.cookies().length).toBeLessThan(6000);
    }
    const [first, second, ...others] = answers;
    for (const lost of [first, second])
      expect(await browser.complete(lost)).toMatchObject(mismatch);
    for (const answer of others) expect(await browser.complete(answer)).toMatchObject(tokens);
    expect(log.match(/more redirect sign-ins than it can keep/g)).toHaveLength(1);
  });
});

describe('pools whose names begin alike', () => {
  const pages = refreshCookies({ days: 30 }, { warn: () => undefined });
  /** The cookies of a browser that has used all three pools. */
  const jar = new Map<string, string>();
  function at(pool: string | undefined): RefreshCookie {
    const headers = { cookie: [...jar].map((pair) => pair.join('=')).join('; ') };
    const set = (value: string): void => {
      const [, name = '', content = ''] = /^([^=]+)=([^;]*)/.exec(value) ?? [];
      if (content === '') jar.delete(name);
      else jar.set(name, content);
    };
    return pages(headers, set, pool)!;
  }

  it('MUST NOT share sign-ins, nor drop those of each other', () => {
    const pools = [undefined, 'shop', 'shop-eu', 'shop-eu-x'];
    for (const pool of pools)
      for (let count = 0; count < 8; count += 1)
        at(pool).flows.keep(`state ${String(count)}`, `flow of ${String(pool)}`);
    expect(jar.size).toBe(8 * pools.length);
    at('shop').flows.keep('another', 'flow');
    at(undefined).flows.clear('state 5');
    expect(jar.size).toBe(8 * pools.length - 1);
    for (const pool of pools.slice(1))
      expect(at(pool).flows.of('state 5')).toBe(`flow of ${String(pool)}`);
  });

  it('MUST NOT share sign-ins whose states begin alike', () => {
    jar.clear();
    at('shop').flows.keep('AAAAAAAAone', 'first');
    at('shop').flows.keep('AAAAAAAAtwo', 'second');
    expect(at('shop').flows.of('AAAAAAAAone')).toBe('first');
    at('shop').flows.clear('AAAAAAAAtwo');
    expect(at('shop').flows.of('AAAAAAAAone')).toBe('first');
  });
});
