/** Attacks on sign-ins by redirect. Each has a control: the same without what stops it. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { cookiePair } from '../../support/cookie.js';
import { hasRedis, startRedis } from '../../support/upstream/redis.js';
import { callback, clientId, clientSecret, openRedirectWorld } from './support/redirectWorld.js';
import type { Answer, RedirectWorld } from './support/redirectWorld.js';
import { careless, redirectShapes } from './support/redirectShapes.js';

let world: RedirectWorld;
/** The same, with the flow in a cookie. */
let cookieWorld: RedirectWorld;
beforeAll(async () => {
  world = await openRedirectWorld();
  cookieWorld = await openRedirectWorld({ guards: { refreshCookie: { days: 30 } } }, world.server);
});
beforeEach(() => {
  world.server.reset();
});
afterAll(async () => {
  await cookieWorld.close();
  await world.close();
});

const tokens = { __typename: 'AuthenticationTokens' };
const refusal = (reason: string): object => ({ __typename: 'RedirectSignInError', reason });

/** A sign-in whose browser is about to complete it. */
async function signedInThere(): Promise<{ code: string; state: string; flow: string }> {
  const { url, flow } = await world.browser().start();
  const { code = '', state = '' } = await world.server.authorize(url as string);
  return { code, state, flow };
}
const complete = (input: object): Promise<Answer> => world.browser().complete({ ...input });

describe('redirect URIs', () => {
  it(`has at least 200 shapes`, () => {
    expect(new Set(redirectShapes).size).toBe(redirectShapes.length);
    expect(redirectShapes.length).toBeGreaterThanOrEqual(200);
    expect(redirectShapes).not.toContain(callback);
  });

  it('MUST refuse every shape, at the start and at the end of a sign-in', async () => {
    const accepted: string[] = [];
    for (const uri of redirectShapes) {
      const browser = world.browser();
      const started = await browser.start({ redirectUri: uri });
      const { answer } = await browser.mutate('redirectSignOut', { signOutUri: uri });
      for (const { __typename } of [started, answer] as Answer[])
        if (__typename !== 'InvalidInputError') accepted.push(uri);
    }
    expect(accepted).toEqual([]);
  });

  it('accepts the registered one: the control', async () => {
    expect(await world.browser().start()).toMatchObject({ __typename: 'RedirectSignIn' });
  });

  it.each(Object.keys(careless))('would be accepted by comparing %s: the control', (how) => {
    expect(redirectShapes.filter((uri) => careless[how]!(uri, callback)).length).toBeGreaterThan(0);
  });
});

describe('codes and states', () => {
  it('MUST be accepted once, even by a server that accepts codes again', async () => {
    world.server.careless = true;
    const answer = await signedInThere();
    expect(await complete(answer)).toMatchObject(tokens);
    expect(await complete(answer)).toMatchObject(refusal('CODE_USED'));
    expect(world.server.requests).toHaveLength(1);
    // The control: the server itself would give tokens again.
    expect(await askDirectly(world.server.requests[0]!.fields)).toBe(200);
  });

  it('MUST accept a code once, also with the state and the flow of another sign-in', async () => {
    world.server.careless = true;
    const [first, second] = [await signedInThere(), await signedInThere()];
    expect(await complete(first)).toMatchObject(tokens);
    expect(await complete({ ...second, code: first.code })).toMatchObject(refusal('CODE_USED'));
    expect(world.server.requests).toHaveLength(1);
    expect(await complete(second)).toMatchObject(tokens);
  });

  it('MUST refuse a code that was obtained by another sign-in (injection)', async () => {
    const [attacker, victim] = [await signedInThere(), await signedInThere()];
    expect(await complete({ ...victim, code: attacker.code })).toMatchObject(refusal('CODE_USED'));
    expect(world.server.requests).toHaveLength(1);
    expect(await complete(await signedInThere())).toMatchObject(tokens);
  });

  it('MUST refuse swapped states', async () => {
    const [first, second] = [await signedInThere(), await signedInThere()];
    for (const state of [second.state, '', 'x', `${first.state}x`, first.state.slice(1)])
      expect((await complete({ ...first, state })).__typename).not.toBe(tokens.__typename);
    expect(world.server.requests).toEqual([]);
    expect(await complete(first)).toMatchObject(tokens);
    expect(await complete(second)).toMatchObject(tokens);
  });

  it('MUST refuse every altered flow', async () => {
    const { flow, ...answer } = await signedInThere();
    const altered = Array.from({ length: flow.length }, (_value, index) => {
      const other = flow[index] === 'A' ? 'B' : 'A';
      return flow.slice(0, index) + other + flow.slice(index + 1);
    });
    // The last character holds bits that are not part of the text.
    for (const each of altered.slice(0, -1))
      expect(await complete({ ...answer, flow: each })).toMatchObject(refusal('STATE_MISMATCH'));
    expect(await complete({ ...answer, flow })).toMatchObject(tokens);
  });

  it('MUST refuse the flow of another gateway, pool or client', async () => {
    const { flow, ...answer } = await signedInThere();
    for (const other of [
      { clientSecret: 'another secret' },
      { userPoolId: 'eu-west-1_Other0001' },
      { clientId: 'other' },
    ]) {
      const elsewhere = await openRedirectWorld(other, world.server);
      expect(await elsewhere.browser().complete({ ...answer, flow })).toMatchObject(
        refusal('STATE_MISMATCH'),
      );
      await elsewhere.close();
    }
    expect(await complete({ ...answer, flow })).toMatchObject(tokens);
  });

  async function parallel(worlds: readonly RedirectWorld[]): Promise<Answer[]> {
    Object.assign(world.server, { careless: true, delayMs: 50 });
    const answer = await signedInThere();
    return Promise.all(
      Array.from({ length: 40 }, (_value, index) =>
        worlds[index % worlds.length]!.browser().complete(answer),
      ),
    );
  }
  const ok = (answers: readonly Answer[]): number =>
    answers.filter(({ __typename }: Answer) => __typename === tokens.__typename).length;

  it('MUST accept one of 40 parallel completions', async () => {
    const answers = await parallel([world]);
    expect(ok(answers)).toBe(1);
    expect(world.server.requests).toHaveLength(1);
    // The control: the server itself would give tokens to all.
    const { fields } = world.server.requests[0]!;
    const direct = await Promise.all(Array.from({ length: 40 }, () => askDirectly(fields)));
    expect(direct.filter((status) => status === 200)).toHaveLength(40);
  });

  (hasRedis ? it : it.skip)(
    'MUST accept one of 40 parallel completions at three instances with a shared store',
    async () => {
      const redis = await startRedis();
      const instances = await Promise.all(
        [1, 2, 3].map(() => openRedirectWorld({ redisUrl: redis.url }, world.server)),
      );
      expect(ok(await parallel(instances))).toBe(1);
      for (const instance of instances) await instance.close();
      await redis.close();
      // The control: instances that share nothing accept one each.
      const alone = await Promise.all([1, 2, 3].map(() => openRedirectWorld({}, world.server)));
      expect(ok(await parallel(alone))).toBe(3);
      for (const instance of alone) await instance.close();
    },
    30_000,
  );

  /** The status of the same request without the gateway. */
  async function askDirectly(fields: Readonly<Record<string, string>>): Promise<number> {
    const response = await fetch(`${world.server.url}/oauth2/token`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`,
      },
      body: new URLSearchParams(fields),
    });
    return response.status;
  }
});

describe('another browser', () => {
  it('MUST NOT complete a sign-in that it has not begun (CSRF on the callback)', async () => {
    const [attacker, victim] = [cookieWorld.browser(), cookieWorld.browser()];
    const { url } = await attacker.start();
    await victim.start();
    const { code, state } = await world.server.authorize(url as string);
    expect(await victim.complete({ code, state })).toMatchObject(refusal('STATE_MISMATCH'));
    expect(await cookieWorld.browser().complete({ code, state })).toMatchObject(
      refusal('STATE_MISMATCH'),
    );
    expect(world.server.requests).toEqual([]);
    // The control: the browser that began can.
    expect(await attacker.complete({ code, state })).toMatchObject(tokens);
  });

  it('MUST NOT be given the flow in the input instead of the cookie', async () => {
    const attacker = cookieWorld.browser();
    const { url } = await attacker.start();
    const { code, state } = await world.server.authorize(url as string);
    const flow = attacker.cookies().split('=')[1];
    expect(await cookieWorld.browser().complete({ code, state, flow })).toMatchObject(
      refusal('STATE_MISMATCH'),
    );
    expect(await attacker.complete({ code, state })).toMatchObject(tokens);
  });

  it('MUST NOT spend the sign-in of the browser that began', async () => {
    const browser = cookieWorld.browser();
    const { url } = await browser.start();
    const { code, state } = await world.server.authorize(url as string);
    for (let count = 0; count < 5; count += 1)
      await cookieWorld.browser().complete({ code, state });
    await cookieWorld.browser().complete({ state, error: 'access_denied' });
    expect(await browser.complete({ code, state })).toMatchObject(tokens);
  });

  it('MUST NOT put anything of a state into a header', async () => {
    const browser = cookieWorld.browser();
    const { cookies } = await browser.mutate(
      'completeRedirectSignIn',
      { code: 'code', state: 'a=b; Path=/x\r\nX-Evil: 1' },
      { cookie: '__Host-redirect-sign-in-abPathx=1' },
    );
    expect(cookies.map((cookie) => cookiePair([cookie]))).toEqual([]);
  });
});

describe('answers of others', () => {
  it.each([
    'https://evil.example',
    'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Stub00002',
    'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Stub00001/',
    'HTTPS://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Stub00001',
  ])('MUST be refused by their issuer, before the code leaves the gateway: %s', async (issuer) => {
    const answer = await signedInThere();
    expect(await complete({ ...answer, issuer })).toMatchObject(refusal('STATE_MISMATCH'));
    expect(world.server.requests).toEqual([]);
    // The control: with the right issuer, the same answer is accepted.
    expect(await complete({ ...answer, issuer: world.server.issuer })).toMatchObject(tokens);
  });

  const now = Math.floor(Date.now() / 1000);
  it.each([
    ['another nonce', { idClaims: { nonce: 'another' } }],
    ['no nonce', { idClaims: { nonce: undefined } }],
    ['another audience', { idClaims: { aud: 'other' } }],
    ['another authorized party', { idClaims: { azp: 'other' } }],
    ['several authorized parties', { idClaims: { azp: [clientId] } }],
    ['several audiences', { idClaims: { aud: [clientId, 'other'] } }],
    ['another issuer', { idClaims: { iss: 'https://evil.example' } }],
    ['another use', { idClaims: { token_use: 'access' } }],
    ['the digest of another access token', { idClaims: { at_hash: 'AAAAAAAAAAAAAAAAAAAAAA' } }],
    ['an empty digest', { idClaims: { at_hash: '' } }],
    ['a digest that is not a string', { idClaims: { at_hash: null } }],
    ['a past expiry', { idClaims: { exp: now - 10 } }],
    ['no expiry', { idClaims: { exp: undefined } }],
    ['a future issue', { idClaims: { iat: now + 3600 } }],
    ['another user', { idClaims: { sub: 'another' } }],
    ['no user', { idClaims: { 'cognito:username': undefined } }],
    ['an access token of another client', { accessClaims: { client_id: 'other' } }],
    ['an access token of another issuer', { accessClaims: { iss: 'https://evil.example' } }],
    ['an access token that is an ID token', { accessClaims: { token_use: 'id' } }],
    ['signatures of another key', { forged: true }],
    ['no ID token', { withoutIdToken: true }],
  ])('MUST be refused by their tokens: %s', async (_what, changes) => {
    Object.assign(world.server, changes);
    expect(await complete(await signedInThere())).toMatchObject(refusal('PROVIDER_ERROR'));
    world.server.reset();
    expect(await complete(await signedInThere())).toMatchObject(tokens);
  });
});
