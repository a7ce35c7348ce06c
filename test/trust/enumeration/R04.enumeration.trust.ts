/**
 * R4: no caller learns whether a user exists. The answers are the same whatever state the named
 * user is in.
 */
import {
  AdminDisableUserCommand,
  AdminResetUserPasswordCommand,
  CognitoIdentityProviderClient,
  SignUpCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterEach, describe, expect, it } from '@jest/globals';

import type { GuardOptions } from '../../../src/guard/options.js';
import { password, seedUser } from '../../support/ask.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { unprotected } from '../../support/hostile/unprotected.js';
import { watchCalls } from '../../support/upstream/watchCalls.js';
import { view } from '../support/attackerView.js';
import type { Question } from '../support/attackerView.js';
import { figure } from '../support/figures.js';

/**
 * All names have the same length and initial, so that answers derived from the name do not differ.
 */
const states = ['uexisting', 'umissing0', 'udisabled', 'uunproven', 'umustset0'] as const;
type State = (typeof states)[number];
/** Each attack has separate users, so attacks do not share budgets. */
const nameOf = (state: State, attack: number): string =>
  `${state}${String(attack).padStart(2, '0')}`;
/** How many times each question is repeated; a difference in the remaining budget would show. */
const repetitions = 6;
const clientId = 'demopublicclient0000000001';
const session = 's'.repeat(40);

/** What anyone may ask about a user without knowing a secret. */
const attacks: Readonly<Record<string, Question>> = {
  'a wrong password': {
    field: 'authenticate',
    input: (username) => ({ username, password: 'Wrong-Horse-7' }),
  },
  'a wrong password in a choice-based sign-in': {
    field: 'authenticate',
    input: (username) => ({
      username,
      password: 'Wrong-Horse-7',
      flow: 'USER_AUTH',
      preferredFirstFactor: 'PASSWORD',
    }),
  },
  'a forged session with a password': {
    field: 'respondToChallenge',
    input: (username) => ({ password: { username, session, password: 'Wrong-Horse-7' } }),
  },
  'a forged session with a claim': {
    field: 'respondToChallenge',
    input: (username) => ({
      passwordVerifier: {
        username,
        session,
        passwordClaimSignature: 'AAAA',
        secretBlock: 'AAAA',
        timestamp: 'Sun Nov 22 09:00:00 UTC 2026',
      },
    }),
  },
  'a forged session with a new password': {
    field: 'respondToChallenge',
    input: (username) => ({
      newPasswordRequired: { username, session, newPassword: 'Wrong-Horse-7' },
    }),
  },
  'a forged session with a code': {
    field: 'respondToChallenge',
    input: (username) => ({ emailOtp: { username, session, code: '123456' } }),
  },
  'a forgotten password': { field: 'forgotPassword', input: (username) => ({ username }) },
  'a request to resend a code': {
    field: 'resendConfirmationCode',
    input: (username) => ({ username }),
  },
  'a wrong sign-up code': {
    field: 'confirmSignUp',
    input: (username) => ({ username, code: '000000' }),
  },
  'a wrong code for a new password': {
    field: 'confirmForgotPassword',
    input: (username) => ({
      username,
      code: '000000',
      newPassword: 'Battery-Staple-8',
    }),
  },
  'a weak new password with a wrong code': {
    field: 'confirmForgotPassword',
    input: (username) => ({ username, code: '000000', newPassword: 'weak' }),
  },
  'feedback with a guessed token': {
    field: 'giveAuthEventFeedback',
    input: (username) => ({
      username,
      eventId: 'event-1',
      feedbackToken: 'guess',
      feedback: 'Valid',
    }),
  },
  'a sign-up': {
    field: 'signUp',
    input: (username) => ({ username, password, attributes: { email: `${username}@example.com` } }),
  },
  'a sign-up with a weak password': {
    field: 'signUp',
    input: (username) => ({
      username,
      password: 'weak',
      attributes: { email: `${username}@example.com` },
    }),
  },
};

let gateway: GatewayUnderTest | undefined;
afterEach(async () => {
  await gateway?.close();
});

/** A gateway whose pool has users in all five states. */
async function begin(
  existenceErrors: 'ENABLED' | 'LEGACY',
  guards: GuardOptions,
): Promise<GatewayUnderTest> {
  const flows = [
    'ALLOW_USER_PASSWORD_AUTH',
    'ALLOW_REFRESH_TOKEN_AUTH',
    'ALLOW_USER_SRP_AUTH',
    'ALLOW_USER_AUTH',
  ] as const;
  const named = (state: State): string[] =>
    Object.keys(attacks).map((_attack, index) => nameOf(state, index));
  const started = await startGateway({
    guards: {
      budgets: {
        guessesPerSource: Infinity,
        messagesPerSource: Infinity,
        callsPerSource: Infinity,
      },
      ...guards,
    },
    pool: {
      clients: [
        {
          ClientName: 'attacked',
          ClientId: clientId,
          ExplicitAuthFlows: [...flows],
          PreventUserExistenceErrors: existenceErrors,
        },
      ],
      users: [...named('uexisting'), ...named('udisabled'), ...named('umustset0')].map((name) =>
        seedUser(name),
      ),
    },
  });
  const cognito = new CognitoIdentityProviderClient(started.pool.clientConfig);
  const UserPoolId = started.demo.userPoolId;
  for (const Username of named('udisabled'))
    await cognito.send(new AdminDisableUserCommand({ UserPoolId, Username }));
  for (const Username of named('umustset0'))
    await cognito.send(new AdminResetUserPasswordCommand({ UserPoolId, Username }));
  for (const Username of named('uunproven'))
    await cognito.send(
      new SignUpCommand({
        ClientId: clientId,
        Username,
        Password: password,
        UserAttributes: [{ Name: 'email', Value: `${Username}@example.com` }],
      }),
    );
  cognito.destroy();
  return (gateway = started);
}

/**
 * For each attack, how many different series of answers the five users get. A single series reveals
 * nothing.
 */
async function seriesOf(url: string): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>();
  for (const [index, [attack, facts]] of Object.entries(attacks).entries()) {
    const series = new Set<string>();
    // graphql-jit compiles a document after a few uses and then orders the fields differently.
    for (let count = 0; count < 10; count += 1) await view(url, facts, `warmup${String(count)}`);
    for (const state of states) {
      const answers: string[] = [];
      for (let count = 0; count < repetitions; count += 1)
        answers.push(await view(url, facts, nameOf(state, index)));
      series.add(answers.join('\n'));
    }
    found.set(attack, series);
  }
  return found;
}

let differences = 0;
/**
 * Under LEGACY, Cognito tells this state to anyone, so that the right password shows in nothing.
 */
const notConfirmed = {
  ENABLED: { __typename: 'UserNotConfirmedError' },
  LEGACY: { __typename: 'NotAuthorizedError', reason: 'BAD_CREDENTIALS' },
};
const uniform: GuardOptions = { enumeration: { answerStepMs: 0, signUpAnswer: 'uniform' } };

describe.each(['ENABLED', 'LEGACY'] as const)(
  'with PreventUserExistenceErrors %s',
  (existenceErrors) => {
    it('MUST give the same answers for users in every state, however often anyone asks', async () => {
      const { url } = await begin(existenceErrors, uniform);
      const differing = [...(await seriesOf(url))].filter(([, series]) => series.size !== 1);
      differences += differing.length;
      expect(differing.map(([attack]) => attack)).toEqual([]);
    });

    it.each([
      ['udisabled', { __typename: 'NotAuthorizedError', reason: 'USER_DISABLED' }],
      ['uunproven', notConfirmed[existenceErrors]],
    ] as [State, object][])(
      'tells the owner of a %s account, who gives the right password, what Cognito tells of it',
      async (state, answer) => {
        const { graphql } = await begin(existenceErrors, uniform);
        const { data } = await graphql(
          'mutation ($input: AuthenticateInput!) { authenticate(input: $input) { __typename ' +
            '... on NotAuthorizedError { reason } } }',
          { input: { username: nameOf(state, 0), password } },
        );
        expect(data.authenticate).toEqual(answer);
      },
    );

    it('shows callers with permission to read users what Cognito said', async () => {
      const { graphql, asAdministrator } = await begin(existenceErrors, uniform);
      const { data } = await graphql(
        'mutation { confirmSignUp(input: { username: "uexisting00", code: "000000" }) { ' +
          '__typename ... on NotAuthorizedError { reason } } }',
        {},
        await asAdministrator(),
      );
      expect(data.confirmSignUp).toEqual({
        __typename: 'NotAuthorizedError',
        reason: 'ALREADY_CONFIRMED',
      });
    });

    it('control: gives many different answers on an unprotected build', async () => {
      const { url } = await begin(existenceErrors, unprotected);
      const differing = [...(await seriesOf(url))].filter(([, series]) => series.size > 1);
      expect(differing.length).toBeGreaterThanOrEqual(4);
    });
  },
);

describe.each([
  ['SRP', { flow: 'USER_SRP_AUTH', srpA: 'ab'.repeat(384) }],
  ['choice', { flow: 'USER_AUTH' }],
])('a sign-in that starts with only a name, by %s', (_way, more) => {
  const attack = { field: 'authenticate', input: (username: string) => ({ username, ...more }) };
  const answers = async (url: string): Promise<Set<string>> =>
    new Set(await Promise.all(states.map((state) => view(url, attack, nameOf(state, 0)))));

  it('MUST be refused to everyone if Cognito reveals who exists', async () => {
    const { url, pool } = await begin('LEGACY', uniform);
    expect([...(await answers(url))]).toEqual([expect.stringContaining('FEATURE_NOT_AVAILABLE')]);
    // Once the gateway knows how Cognito behaves, it does not ask again.
    const calls = watchCalls(pool);
    await answers(url);
    expect(calls.names).toEqual([]);
  });

  it('continues in the same way for everyone if Cognito conceals who exists', async () => {
    const { graphql } = await begin('ENABLED', uniform);
    const kinds = await Promise.all(
      ['uexisting', 'umissing0'].map(async (state) => {
        const { data } = await graphql(
          'mutation ($input: AuthenticateInput!) { authenticate(input: $input) { __typename } }',
          { input: attack.input(`${state}00`) },
        );
        return data.authenticate.__typename as string;
      }),
    );
    expect(new Set(kinds).size).toBe(1);
    expect(kinds[0]).toMatch(/Challenge$/);
  });

  it('control: reveals who exists on an unprotected build', async () => {
    const { url } = await begin('LEGACY', unprotected);
    expect((await answers(url)).size).toBeGreaterThan(1);
  });
});

describe('a uniform sign-up with a name that is already in use', () => {
  it('sends the owner a code: to set a new password, or to confirm an unconfirmed account', async () => {
    const { url, pool } = await begin('ENABLED', uniform);
    for (const name of ['uexisting00', 'uunproven00']) await view(url, attacks['a sign-up']!, name);
    const sent = async (username: string, purpose: string): Promise<number> =>
      (await pool.outbox({ username })).filter((message) => message.purpose === purpose).length;
    for (
      let waited = 0;
      waited < 100 &&
      (await sent('uexisting00', 'forgotPassword')) + (await sent('uunproven00', 'signUp')) < 3;
      waited += 1
    )
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect([
      await sent('uexisting00', 'forgotPassword'),
      await sent('uunproven00', 'signUp'),
    ]).toEqual([1, 2]);
  });

  it('records the figure', () => {
    figure(
      'R4',
      `of ${String(2 * Object.keys(attacks).length)} questions that anyone may ask about a ` +
        'user in five states, those with different answers',
      differences,
      '0',
    );
    expect(differences).toBe(0);
  });
});
