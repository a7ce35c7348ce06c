/** Tests the audit log: what it records, and what it never contains. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { auditLog } from '../../../src/guard/audit/audit.js';
import type { AuditEvent } from '../../../src/guard/audit/auditEvent.js';
import { catalogue } from '../../../src/resolvers/index.js';
import type { Operation } from '../../../src/resolvers/operation.js';
import { gatewaySchema } from '../../../src/resolvers/schema.js';
import { mutate, password, seedUser } from '../../support/ask.js';
import type { Headers } from '../../support/ask.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { sampleOperation } from '../../support/sampleOperation.js';

const lines: string[] = [];
const log = auditLog({ write: (line) => void lines.push(line) });
const events = (): (AuditEvent & { time: string })[] => lines.map((line) => JSON.parse(line));

let gateway: GatewayUnderTest;
/** A second gateway. It has refused nobody yet, so its events are not merged. */
let fresh: GatewayUnderTest;
let asAdministrator: Headers;
let asAda: Headers;

beforeAll(async () => {
  gateway = await startGateway({
    pool: { users: ['ada', 'grace', 'edsger'].map((name) => seedUser(name)) },
    guards: { audit: { log } },
  });
  fresh = await startGateway({ guards: { audit: { log } } });
  asAdministrator = await gateway.asAdministrator();
  asAda = await gateway
    .graphql(
      'mutation ($input: AuthenticateInput!) { authenticate(input: $input) { ... on ' +
        'AuthenticationTokens { accessToken } } }',
      { input: { username: 'ada', password } },
    )
    .then(({ data }) => ({ authorization: `Bearer ${data.authenticate.accessToken as string}` }));
});
beforeEach(() => {
  lines.length = 0;
});
afterAll(async () => {
  await gateway.close();
  await fresh.close();
});

describe('the audit log', () => {
  it('records who disabled whom, the result, the request id and the id of the Cognito request', async () => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...asAdministrator },
      body: JSON.stringify({
        query: 'mutation { disableUser(input: { username: "grace" }) { __typename } }',
      }),
    });
    expect(events()).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        audit: 1,
        event: 'disableUser',
        actor: {
          kind: 'bearer',
          sub: expect.stringMatching(/^[0-9a-f-]{36}$/),
          username: gateway.demo.adminUsername,
          jti: expect.stringMatching(/^[0-9a-f-]{36}$/),
        },
        on: { username: 'grace' },
        given: [],
        outcome: 'DisableUserSuccess',
        source: '127.0.0.1',
        requestId: response.headers.get('x-request-id'),
        cognitoRequestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      },
    ]);
  });

  it('MUST keep a request id only if a trusted proxy sent it and it is a plain name', async () => {
    const behind = await startGateway({
      guards: { audit: { log }, source: { trustedProxies: 1 } },
    });
    const ask = (id: string, url = behind.url) =>
      fetch(`${url}/graphql?query={__typename}`, {
        headers: { 'apollo-require-preflight': '1', 'x-request-id': id },
      }).then(({ headers }) => headers.get('x-request-id'));
    await expect(ask('proxy-0123456789')).resolves.toBe('proxy-0123456789');
    await expect(ask('"} {"audit": 1')).resolves.toMatch(/^[0-9a-f-]{36}$/);
    await expect(ask('proxy-0123456789', gateway.url)).resolves.not.toBe('proxy-0123456789');
    await behind.close();
  });

  it.each([
    ['anyone', () => ({}), { kind: 'anyone' }, 'AccessDeniedError', 'users:write'],
    [
      'a user without the permission',
      () => asAda,
      { kind: 'bearer', username: 'ada' },
      'AccessDeniedError',
      'users:write',
    ],
    [
      'a caller with an invalid token',
      () => ({ authorization: 'Bearer no.such.token' }),
      { kind: 'unknown' },
      'NotAuthorizedError',
      'TOKEN_INVALID',
    ],
  ])(
    'MUST record an administrative call refused to %s',
    async (_title, headers, actor, outcome, reason) => {
      await mutate(gateway, 'deleteUser', { username: 'edsger' }, headers());
      expect(events()).toEqual([
        expect.objectContaining({
          event: 'deleteUser',
          actor: expect.objectContaining(actor),
          on: { username: 'edsger' },
          outcome,
          reason,
        }),
      ]);
    },
  );

  it('MUST record every refused administrative read, and allowed ones only if configured', async () => {
    await gateway.graphql('{ user(username: "edsger") { __typename } }', {}, asAda);
    await gateway.graphql('{ user(username: "edsger") { __typename } }', {}, asAdministrator);
    expect(events()).toEqual([
      expect.objectContaining({
        event: 'user',
        on: { username: 'edsger' },
        outcome: 'AccessDeniedError',
      }),
    ]);

    const curious = await startGateway({ guards: { audit: { log, reads: true } } });
    const headers = await curious.asAdministrator();
    lines.length = 0;
    await curious.graphql('{ user(username: "nobody") { __typename } }', {}, headers);
    await curious.close();
    expect(events()).toEqual([
      expect.objectContaining({
        event: 'user',
        on: { username: 'nobody' },
        outcome: 'UserNotFoundError',
      }),
    ]);
  });

  it('records a failed sign-in with its reason, and not the password', async () => {
    await mutate(gateway, 'authenticate', { username: 'edsger', password: 'Wrong-Canary-7' });
    expect(events()).toEqual([
      expect.objectContaining({
        event: 'authenticate',
        actor: { kind: 'anyone' },
        on: { username: 'edsger' },
        given: ['password'],
        outcome: 'NotAuthorizedError',
        reason: 'BAD_CREDENTIALS',
      }),
    ]);
    expect(lines.join()).not.toContain('Canary');
  });

  it('records a bulk operation item by item', async () => {
    await mutate(gateway, 'enableUsers', { usernames: ['grace', 'nobody'] }, asAdministrator);
    // In the order in which they finished.
    expect(
      new Set(
        events().map(({ on, outcome }) => `${(on as { username: string }).username} ${outcome}`),
      ),
    ).toEqual(new Set(['grace EnableUserSuccess', 'nobody UserNotFoundError']));
  });

  it('MUST write one line of JSON per event, whatever characters the username contains', async () => {
    await mutate(gateway, 'authenticate', {
      username: 'x\n{"audit":1,"event":"forged"}\u2028',
      password: 'p',
    });
    expect(events()).toHaveLength(1);
    expect(lines.join('')).toMatch(/^[^\n]*\n$/);
  });

  it.each(
    Object.entries<Operation>(catalogue)
      .filter(([, { on, bulk }]) => on === 'Mutation' && !bulk)
      .map(([field]) => field),
  )('MUST record %s once, without a sensitive value', async (field) => {
    const { document, variables } = sampleOperation(gatewaySchema(), field, { full: true });
    await fresh.graphql(document, variables);
    expect(events().map(({ event }) => event)).toEqual([field]);
    expect(lines.join()).not.toMatch(/Correct-Horse-7|123456|ssssssssss|eyJ/);
  });
});
