/**
 * Tests what a service with a key may do from one address, measured over HTTP by the calls that
 * reach Cognito.
 */

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import type { GuardOptions } from '../../src/guard/options.js';
import { openGateway, stubPool } from '../support/openGateway.js';
import type { Gateway } from '../../src/index.js';
import { graphqlClient } from '../support/graphqlClient.js';
import { fail, startStubCognito, succeed } from '../support/upstream/stubCognito.js';
import type { StubCognito } from '../support/upstream/stubCognito.js';
import { unlimitedCalls, unprotected } from '../support/hostile/unprotected.js';
import { serviceKey } from '../support/serviceKey.js';

const serviceKeys = [
  serviceKey('backend', ['users:write', 'passwords:write']),
  serviceKey('router', ['users:read']),
  serviceKey('label'),
];

let cognito: StubCognito;
let gateway: Gateway;
beforeEach(async () => {
  cognito = await startStubCognito();
});
afterEach(async () => {
  await gateway.close();
  await cognito.close();
});

interface Ask {
  readonly document: (index: number) => string;
  readonly times: number;
  readonly headers?: Record<string, string>;
  readonly budgets?: GuardOptions['budgets'];
  readonly keys?: typeof serviceKeys;
}

/** Sends requests from one address and counts the union members in the answers. */
async function membersOf(ask: Ask): Promise<Record<string, number>> {
  gateway = await openGateway({
    ...stubPool(cognito.endpoint),
    grants: { serviceKeys: ask.keys ?? serviceKeys },
    ...unlimitedCalls,
    guards: { ...unprotected, audit: false, budgets: { callsPerSource: Infinity, ...ask.budgets } },
  });
  const graphql = graphqlClient(await gateway.listen({ port: 0 }));
  const members: Record<string, number> = {};
  for (let index = 0; index < ask.times; index += 1) {
    const { data } = await graphql(ask.document(index), {}, ask.headers);
    const member = data.answer.__typename as string;
    members[member] = (members[member] ?? 0) + 1;
  }
  return members;
}

const signUp = (index: number): string =>
  `mutation { answer: signUp(input: { username: "user${String(index)}", password: ` +
  '"Correct-Horse-7" }) { __typename } }';
const signIn = (index: number): string =>
  `mutation { answer: authenticate(input: { username: "user${String(index)}", password: "wrong" }) { __typename } }`;
const forgot = (): string =>
  'mutation { answer: forgotPassword(input: { username: "ada" }) { __typename } }';

describe('a service whose key has `users:write`', () => {
  beforeEach(() => {
    cognito.answer = succeed({ UserSub: '1', UserConfirmed: false });
  });

  it('signs up 40 users in an hour from one address', async () => {
    const members = await membersOf({
      document: signUp,
      times: 40,
      headers: { 'x-api-key': 'backend' },
    });
    expect(members).toEqual({ SignUpSuccess: 40 });
  });

  it('has a separate budget', async () => {
    const budgets = { messagesPerService: 15 };
    const members = await membersOf({
      document: signUp,
      times: 20,
      headers: { 'x-api-key': 'backend' },
      budgets,
    });
    expect(members).toEqual({ SignUpSuccess: 15, TooManyRequestsError: 5 });
  });

  it('MUST NOT cause more messages to one user than other callers can', async () => {
    await membersOf({ document: forgot, times: 10, headers: { 'x-api-key': 'backend' } });
    expect(cognito.calls.filter(({ command }) => command === 'ForgotPassword')).toHaveLength(3);
  });

  it.each([
    ['without a key', {}],
    ['with a key that lacks the permission', { 'x-api-key': 'router' }],
    ['with a key that grants nothing', { 'x-api-key': 'label' }],
    [
      'with the key and an access token, so that the caller is the user',
      { 'x-api-key': 'backend', authorization: 'Bearer a.b.c' },
    ],
  ])('control: %s, the eleventh sign-up of an hour is refused', async (_how, headers) => {
    const members = await membersOf({ document: signUp, times: 12, headers });
    expect(members).toEqual({ SignUpSuccess: 10, TooManyRequestsError: 2 });
  });
});

describe('a service whose key has `passwords:write`', () => {
  it.each([
    ['with', 'backend', 120],
    ['control: without', 'router', 100],
  ])(
    '%s the permission (key %s), %d of 120 wrong passwords, each for another user, reach Cognito',
    async (_how, key, judged) => {
      cognito.answer = fail('NotAuthorizedException', 'Incorrect username or password.');
      const members = await membersOf({
        document: signIn,
        times: 120,
        headers: { 'x-api-key': key },
      });
      expect(members.NotAuthorizedError).toBe(judged);
    },
  );
});

describe('an unknown service key', () => {
  const headers = { 'x-api-key': 'a mistyped key' };

  it('MUST be refused even for open operations, without a call to Cognito', async () => {
    expect(await membersOf({ document: signUp, times: 1, headers })).toEqual({
      AccessDeniedError: 1,
    });
    expect(cognito.calls).toEqual([]);
  });

  it('is ignored when no service keys are configured', async () => {
    cognito.answer = succeed({ UserSub: '1', UserConfirmed: false });
    expect(await membersOf({ document: signUp, times: 1, headers, keys: [] })).toEqual({
      SignUpSuccess: 1,
    });
  });
});
