/** R12: identical writes with the same Idempotency-Key are executed once. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { password, seedUser } from '../../support/ask.js';
import type { Headers } from '../../support/ask.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { watchCalls } from '../../support/upstream/watchCalls.js';
import type { WatchedCalls } from '../../support/upstream/watchCalls.js';
import { figure } from '../support/figures.js';

const twins = 50;
let gateway: GatewayUnderTest;
let calls: WatchedCalls;
let administrator: Headers;
beforeAll(async () => {
  gateway = await startGateway({ pool: { users: [seedUser('ada')] } });
  administrator = await gateway.asAdministrator();
  calls = watchCalls(gateway.pool);
});
afterAll(async () => {
  await gateway.close();
});

/** The texts of the answers to 50 identical requests sent at once. */
async function send(document: string, headers: Headers): Promise<string[]> {
  calls.forget();
  return Promise.all(
    Array.from({ length: twins }, async () => (await gateway.graphql(document, {}, headers)).text),
  );
}

const writes: readonly (readonly [
  field: string,
  command: string,
  document: string,
  asAdministrator: boolean,
])[] = [
  [
    'createUser',
    'AdminCreateUser',
    'mutation { createUser(input: { username: "eve", temporaryPassword: "Temporary-1", ' +
      'messageAction: SUPPRESS }) { __typename ... on CreateUserSuccess { user { id username } } ' +
      '} }',
    true,
  ],
  [
    'disableUser',
    'AdminDisableUser',
    'mutation { disableUser(input: { username: "eve" }) { __typename ... on DisableUserSuccess ' +
      '{ username enabled } } }',
    true,
  ],
  [
    'forgotPassword',
    'ForgotPassword',
    'mutation { forgotPassword(input: { username: "ada" }) { __typename } }',
    false,
  ],
  [
    'signUp',
    'SignUp',
    `mutation { signUp(input: { username: "bob", password: "${password}", attributes: ` +
      '{ email: "bob@example.com" } }) { __typename ... on SignUpSuccess { userId } } }',
    false,
  ],
  [
    'authenticate',
    'InitiateAuth',
    `mutation { authenticate(input: { username: "ada", password: "${password}" }) { ` +
      '__typename ... on AuthenticationTokens { accessToken refreshToken } } }',
    false,
  ],
];

describe('identical requests with one idempotency key', () => {
  it.each(writes)('MUST be one %s', async (field, command, document, asAdministrator) => {
    const answers = await send(document, {
      ...(asAdministrator ? administrator : {}),
      'idempotency-key': `key-of-${field}`,
    });
    const reached = calls.names.filter((name) => name === command).length;
    figure(
      'R12',
      `calls to Cognito by ${String(twins)} identical requests of ${field}`,
      reached,
      '1',
    );
    figure(
      'R12',
      `different answers to ${String(twins)} identical requests of ${field}`,
      new Set(answers).size,
      '1',
    );
    expect(reached).toBe(1);
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/Success"|AuthenticationTokens"/);
  });

  it('control: are executed fifty times without a key', async () => {
    await send('mutation { enableUser(input: { username: "eve" }) { __typename } }', administrator);
    expect(calls.names.filter((name) => name === 'AdminEnableUser')).toHaveLength(twins);
  });
});
