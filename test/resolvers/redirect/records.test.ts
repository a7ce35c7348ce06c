/** What the log and the audit log say about sign-ins by redirect. */
import type { ServerResponse } from 'node:http';
import { Writable } from 'node:stream';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';

import { clientSecret, machine, openRedirectWorld, service } from './support/redirectWorld.js';
import type { Answer, RedirectWorld } from './support/redirectWorld.js';

interface AuditLine {
  readonly event?: string;
  readonly outcome?: string;
  readonly reason?: string;
  readonly on?: Readonly<Record<string, string>>;
}

let world: RedirectWorld;
let text = '';
beforeAll(async () => {
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      text += chunk.toString();
      done();
    },
  });
  world = await openRedirectWorld({ log: pino({ level: 'trace' }, stream) });
});
afterAll(async () => {
  await world.close();
});

const auditLines = (event: string): AuditLine[] =>
  text
    .split('\n')
    .filter((line) => line.includes(`"${event}"`))
    .map((line) => JSON.parse(line) as AuditLine)
    .filter((line) => line.event === event);

describe('the logs', () => {
  it('MUST name starts and completions, and hold no secret, code, state or verifier', async () => {
    const secrets: string[] = [clientSecret, machine.secret];
    async function signIn(changes: object = {}): Promise<Answer> {
      const browser = world.browser();
      const { url, flow } = await browser.start({ loginHint: 'ada@example.com' });
      const query = new URL(url as string).searchParams;
      const { code = '', state = '' } = await world.server.authorize(url as string);
      const answer = await browser.complete({ code, state, flow, ...changes });
      secrets.push(code, state, flow as string, query.get('nonce') ?? '', 'ada@example.com');
      secrets.push(answer.accessToken as string, answer.idToken as string);
      secrets.push(answer.refreshToken as string);
      return answer;
    }
    await signIn();
    await signIn({ issuer: 'https://evil.example' });
    await signIn({ code: undefined, error: 'access_denied', errorDescription: 'canary-text' });
    for (const changes of [
      { idClaims: { nonce: 'canary-nonce' } },
      { forged: true },
      { withoutIdToken: true },
      {
        instead: (response: ServerResponse) =>
          response.writeHead(401).end('{"error":"invalid_client"}'),
      },
      {
        instead: (response: ServerResponse) =>
          response.writeHead(400).end('{"error":"canary-error","error_description":"canary"}'),
      },
      { instead: (response: ServerResponse) => response.writeHead(500).end('canary-body') },
      { instead: (response: ServerResponse) => response.destroy() },
    ]) {
      world.server.reset();
      Object.assign(world.server, changes);
      await signIn();
    }
    secrets.push(...world.server.requests.map(({ fields }) => fields.code_verifier ?? ''));
    world.server.reset();
    await world.browser().mutate('clientToken', { scopes: ['orders/read'] }, service);

    const known = secrets.filter(Boolean);
    expect(known.length).toBeGreaterThan(40);
    expect(known.filter((secret) => text.includes(secret))).toEqual([]);
    expect(text).not.toContain('canary');
    // The controls: the lines are there, with what an operator needs.
    expect(auditLines('startRedirectSignIn')).toHaveLength(10);
    const completed = auditLines('completeRedirectSignIn');
    expect(completed[0]).toMatchObject({
      outcome: 'AuthenticationTokens',
      on: { username: 'ada' },
    });
    expect(completed.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(['STATE_MISMATCH', 'ACCESS_DENIED', 'PROVIDER_ERROR']),
    );
    expect(auditLines('clientToken')).toMatchObject([{ outcome: 'ClientToken' }]);
    expect(text).toContain('nonce has the wrong value for this use');
    expect(text).toContain('there is no ID token');
    expect(text).toContain('The token endpoint answers invalid_client');
  });
});
