/** R36: a redirect sign-in cannot be turned around: by its addresses, browsers, servers or logs. */
import type { ServerResponse } from 'node:http';
import { Writable } from 'node:stream';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';

import {
  callback,
  clientId,
  clientSecret,
  machine,
  openRedirectWorld,
  service,
} from '../../resolvers/redirect/support/redirectWorld.js';
import type { Answer, RedirectWorld } from '../../resolvers/redirect/support/redirectWorld.js';
import { cookiePair } from '../../support/cookie.js';
import { careless, redirectShapes } from '../../support/hostile/redirectShapes.js';
import { figure } from '../support/figures.js';
import { leaksIn } from '../support/secrets.js';

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
  it('MUST be refused in every shape but the registered text, at the start and at the end of a sign-in', async () => {
    expect(new Set(redirectShapes).size).toBe(redirectShapes.length);
    expect(redirectShapes.length).toBeGreaterThanOrEqual(200);
    const accepted: string[] = [];
    for (const uri of redirectShapes) {
      const browser = world.browser();
      const started = await browser.start({ redirectUri: uri });
      const { answer } = await browser.mutate('redirectSignOut', { signOutUri: uri });
      for (const { __typename } of [started, answer] as Answer[])
        if (__typename !== 'InvalidInputError') accepted.push(uri);
    }
    const { length } = redirectShapes;
    figure('R36', `of ${length} shapes of redirect URIs, accepted`, accepted.length, '0');
    expect(accepted).toEqual([]);
    expect(await world.browser().start()).toMatchObject({ __typename: 'RedirectSignIn' });
  });

  it.each(Object.keys(careless))('(control) would be accepted by comparing %s', (how) => {
    const accepted = redirectShapes.filter((uri) => careless[how]!(uri, callback));
    figure('R36', `control: accepted by comparing ${how}`, accepted.length, 'more than 0');
    expect(accepted.length).toBeGreaterThan(0);
  });
});

describe('another browser', () => {
  it('MUST NOT complete a sign-in that it has not begun (CSRF on the callback), nor spend it', async () => {
    const [attacker, victim] = [cookieWorld.browser(), cookieWorld.browser()];
    const { url } = await attacker.start();
    await victim.start();
    const { code, state } = await world.server.authorize(url as string);
    const flow = attacker.cookies().split('=')[1];
    const answers: Answer[] = [];
    for (const browser of [victim, cookieWorld.browser()])
      for (const input of [
        { code, state },
        { code, state, flow },
        { state, error: 'access_denied' },
      ])
        answers.push(await browser.complete(input));
    const accepted = answers.filter(({ reason }: Answer) => reason !== 'STATE_MISMATCH').length;
    figure('R36', 'answers accepted from another browser (CSRF on the callback)', accepted, '0');
    expect(accepted).toBe(0);
    expect(world.server.requests).toEqual([]);
    // The control: the browser that began can.
    expect(await attacker.complete({ code, state })).toMatchObject(tokens);
  });

  it('MUST NOT put anything of a state into a header', async () => {
    const { cookies } = await cookieWorld
      .browser()
      .mutate(
        'completeRedirectSignIn',
        { code: 'code', state: 'a=b; Path=/x\r\nX-Evil: 1' },
        { cookie: '__Host-redirect-sign-in-abPathx=1' },
      );
    expect(cookies.map((cookie) => cookiePair([cookie]))).toEqual([]);
  });
});

describe('answers of others', () => {
  it('MUST be refused by their issuer, before the code leaves the gateway (mix-up)', async () => {
    const { issuer: own } = world.server;
    const issuers = [
      'https://evil.example',
      own.replace('00001', '00002'),
      `${own}/`,
      own.replace('https', 'HTTPS'),
      own.toUpperCase(),
      ` ${own}`,
    ];
    const answer = await signedInThere();
    for (const issuer of issuers)
      expect(await complete({ ...answer, issuer })).toMatchObject(refusal('STATE_MISMATCH'));
    figure('R36', 'codes sent on for another issuer (mix-up)', world.server.requests.length, '0');
    expect(world.server.requests).toEqual([]);
    // The control: with the right issuer, the same answer is accepted.
    expect(await complete({ ...answer, issuer: own })).toMatchObject(tokens);
  });

  const now = Math.floor(Date.now() / 1000);
  const hostile: Readonly<Record<string, object>> = {
    'another nonce': { idClaims: { nonce: 'another' } },
    'no nonce': { idClaims: { nonce: undefined } },
    'another audience': { idClaims: { aud: 'other' } },
    'several audiences': { idClaims: { aud: [clientId, 'other'] } },
    'another authorized party': { idClaims: { azp: 'other' } },
    'several authorized parties': { idClaims: { azp: [clientId] } },
    'another issuer': { idClaims: { iss: 'https://evil.example' } },
    'another use': { idClaims: { token_use: 'access' } },
    'the digest of another access token': { idClaims: { at_hash: 'AAAAAAAAAAAAAAAAAAAAAA' } },
    'an empty digest': { idClaims: { at_hash: '' } },
    'a digest that is not a string': { idClaims: { at_hash: null } },
    'a past expiry': { idClaims: { exp: now - 10 } },
    'no expiry': { idClaims: { exp: undefined } },
    'a future issue': { idClaims: { iat: now + 3600 } },
    'another user': { idClaims: { sub: 'another' } },
    'no user': { idClaims: { 'cognito:username': undefined } },
    'an access token of another client': { accessClaims: { client_id: 'other' } },
    'an access token of another issuer': { accessClaims: { iss: 'https://evil.example' } },
    'an access token that is an ID token': { accessClaims: { token_use: 'id' } },
    'signatures of another key': { forged: true },
    'no ID token': { withoutIdToken: true },
  };
  it('MUST be refused by their tokens', async () => {
    const accepted: string[] = [];
    for (const [what, changes] of Object.entries(hostile)) {
      Object.assign(world.server, changes);
      const { reason } = await complete(await signedInThere());
      if (reason !== 'PROVIDER_ERROR') accepted.push(what);
      world.server.reset();
    }
    const { length } = Object.keys(hostile);
    figure(
      'R36',
      `of ${length} hostile answers of a token endpoint, accepted`,
      accepted.length,
      '0',
    );
    expect(accepted).toEqual([]);
    expect(await complete(await signedInThere())).toMatchObject(tokens);
  });
});

describe('the logs', () => {
  let logged: RedirectWorld;
  let text = '';
  beforeAll(async () => {
    const stream = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        text += chunk.toString();
        done();
      },
    });
    logged = await openRedirectWorld({ log: pino({ level: 'trace' }, stream) }, world.server);
  });
  afterAll(async () => {
    await logged.close();
  });
  const auditLines = (event: string): Answer[] =>
    text
      .split('\n')
      .filter((line) => line.includes(`"${event}"`))
      .map((line) => JSON.parse(line))
      .filter((line: Answer) => line.event === event);
  const instead = (status: number, body: string): object => ({
    instead: (response: ServerResponse) => response.writeHead(status).end(body),
  });

  it('MUST name starts and completions, and hold no secret, code, state or verifier', async () => {
    const secrets: (string | undefined)[] = [clientSecret, machine.secret, 'ada@example.com'];
    async function signIn(changes: object = {}): Promise<void> {
      const browser = logged.browser();
      const { url, flow } = await browser.start({ loginHint: 'ada@example.com' });
      const { code, state } = await world.server.authorize(url as string);
      const answer = await browser.complete({ code, state, flow, ...changes });
      secrets.push(code, state, flow as string);
      secrets.push(new URL(url as string).searchParams.get('nonce') ?? undefined);
      secrets.push(answer.accessToken, answer.idToken, answer.refreshToken);
    }
    await signIn();
    await signIn({ issuer: 'https://evil.example' });
    await signIn({ code: undefined, error: 'access_denied', errorDescription: 'canary-text' });
    for (const changes of [
      { idClaims: { nonce: 'canary-nonce' } },
      { forged: true },
      { withoutIdToken: true },
      instead(401, '{"error":"invalid_client"}'),
      instead(400, '{"error":"canary-error","error_description":"canary"}'),
      instead(500, 'canary-body'),
      { instead: (response: ServerResponse) => response.destroy() },
    ]) {
      Object.assign(world.server, changes);
      await signIn();
      secrets.push(...world.server.requests.map(({ fields }) => fields.code_verifier));
      world.server.reset();
    }
    await logged.browser().mutate('clientToken', { scopes: ['orders/read'] }, service);

    const known = [...new Set(secrets.filter((secret) => secret !== undefined && secret !== null))];
    expect(known.length).toBeGreaterThan(40);
    const leaks = leaksIn(text, Object.fromEntries(known.map((secret, at) => [at, secret])));
    figure('R36', `of ${known.length} secrets of sign-ins, in the logs`, leaks.length, '0');
    expect(leaks).toEqual([]);
    expect(text).not.toContain('canary');
    // The controls: the lines are there, with what an operator needs, and a secret would be found.
    expect(leaksIn(`${text}${known[5]}`, { known: known[5]! })).not.toEqual([]);
    expect(auditLines('startRedirectSignIn')).toHaveLength(10);
    const completed = auditLines('completeRedirectSignIn');
    expect(completed[0]).toMatchObject({ outcome: tokens.__typename, on: { username: 'ada' } });
    expect(completed.map(({ reason }: Answer) => reason)).toEqual(
      expect.arrayContaining(['STATE_MISMATCH', 'ACCESS_DENIED', 'PROVIDER_ERROR']),
    );
    expect(auditLines('clientToken')).toMatchObject([{ outcome: 'ClientToken' }]);
    expect(text).toContain('nonce has the wrong value for this use');
    expect(text).toContain('there is no ID token');
    expect(text).toContain('The token endpoint answers invalid_client');
  });
});
