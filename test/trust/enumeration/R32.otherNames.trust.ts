/**
 * R32: a limit that is used up under one name of an account reveals nothing under its other names.
 */
import { afterEach, describe, expect, it } from '@jest/globals';

import type { GuardOptions } from '../../../src/guard/options.js';
import { password, seedUser } from '../../support/ask.js';
import { address, atOnce, behindProxy, count, signInFrom } from '../../support/hostile/attack.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { unprotected } from '../../support/hostile/unprotected.js';
import { figure } from '../support/figures.js';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/**
 * Names of the same length and initial, so that neither masks nor lengths differ. Accounts called
 * `adam` exist, accounts called `abel` do not.
 */
const [exists, absent] = ['adam', 'abel'] as const;
const nickname = (name: string): string => name.replace('a', 'e');
const email = (name: string): string => `${name}@example.com`;
const arn = (name: string): string => `arn:aws:lambda:eu-west-1:000000000000:function:${name}`;
const trigger = (respond: (request: { session: object[] }) => object): never =>
  (async (event: { request: { session: object[] } }) =>
    Promise.resolve({ ...event, response: respond(event.request) })) as never;

/** A pool that allows every sign-in flow that starts with only a name. */
async function open(guards: GuardOptions): Promise<GatewayUnderTest> {
  const gateway = await startGateway({
    guards: {
      ...unprotected,
      source: behindProxy,
      budgets: { callsPerSource: Infinity },
      enumeration: { answerStepMs: 0 },
      ...guards,
    },
    pool: {
      AliasAttributes: ['email', 'preferred_username'],
      AutoVerifiedAttributes: ['email'],
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } },
      LambdaConfig: {
        DefineAuthChallenge: arn('define'),
        CreateAuthChallenge: arn('create'),
        VerifyAuthChallengeResponse: arn('verify'),
      },
      clients: [
        {
          ClientId: 'demopublicclient0000000001',
          ExplicitAuthFlows: [
            'ALLOW_USER_PASSWORD_AUTH',
            'ALLOW_USER_SRP_AUTH',
            'ALLOW_USER_AUTH',
            'ALLOW_CUSTOM_AUTH',
          ],
          PreventUserExistenceErrors: 'ENABLED',
        },
      ],
      users: [
        ...Object.keys(probes).map((_probe, n) =>
          seedUser(`${exists}${String(n)}`, {
            preferred_username: nickname(`${exists}${String(n)}`),
          }),
        ),
        seedUser('bob'),
      ],
    } as never,
    functions: {
      define: trigger(({ session }) => ({
        challengeName: 'CUSTOM_CHALLENGE',
        issueTokens: false,
        failAuthentication: session.length > 2,
      })),
      create: trigger(() => ({
        publicChallengeParameters: { riddle: 'one and one' },
        privateChallengeParameters: { answer: '2' },
      })),
      verify: trigger(() => ({ answerCorrect: false })),
    },
  });
  closing.push(() => gateway.close());
  return gateway;
}

const delivery = 'codeDelivery { destination deliveryMedium attributeName }';
const errors = `__typename ... on OperationError { code message category retryable requestId }
  ... on NotAuthorizedError { reason } ... on TooManyRequestsError { scope }`;
const challenges = `... on Challenge { session username } ... on EmailOtpChallenge { ${delivery} }
  ... on SelectChallenge { firstFactors } ... on PasswordVerifierChallenge { userIdForSrp }
  ... on CustomChallenge { parameters { name value } }`;
const retry = '... on CodeMismatchError { retrySession }';
const selections: Readonly<Record<string, string>> = {
  authenticate: challenges,
  respondToChallenge: `${challenges} ${retry}`,
  forgotPassword: `... on ForgotPasswordSuccess { ${delivery} }`,
  confirmForgotPassword: retry,
};

type Answer = Readonly<Record<string, unknown>>;
type Ask = (field: string, input: object) => Promise<Answer>;

function asker({ graphql }: GatewayUnderTest, source: string): Ask {
  return async (field, input) => {
    const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input!`;
    const { data, errors: failures } = await graphql(
      `mutation ($input: ${type}) { ${field}(input: $input) { ${errors} ${selections[field]!} } }`,
      { input },
      { 'x-forwarded-for': source },
    );
    expect(failures).toBeUndefined();
    return data[field] as Answer;
  };
}

/** Replaces sessions by their length, and ids by their form. */
const seen = (answer: Answer, name: string): string =>
  JSON.stringify(answer, (key, value: unknown) => {
    if (key === 'session' || key === 'retrySession') return String(value).length;
    return key === 'requestId' && typeof value === 'string'
      ? value.replace(/[0-9a-f]/g, 'x')
      : value;
  })
    .replaceAll(nickname(name), '<name>')
    .replaceAll(name, '<name>');

const start = (username: string, more: object): object => ({ username, ...more });
const otp = { flow: 'USER_AUTH', preferredFirstFactor: 'EMAIL_OTP' };

async function answerCode(ask: Ask, name: string, { session }: Answer): Promise<Answer[]> {
  if (!session) return [];
  const emailOtp = { username: email(name), session, code: '00000000' };
  return [await ask('respondToChallenge', { emailOtp })];
}

/** What a stranger may do under one name, and the answers to it. */
const probes: Readonly<Record<string, (ask: Ask, name: string) => Promise<Answer[]>>> = {
  'a code by e-mail': async (ask, name) => {
    const challenge = await ask('authenticate', start(email(name), otp));
    return [challenge, ...(await answerCode(ask, name, challenge))];
  },
  'a code by e-mail as the chosen challenge': async (ask, name) => {
    const offer = await ask('authenticate', start(email(name), { flow: 'USER_AUTH' }));
    const { session } = offer;
    const selectChallenge = { username: email(name), session, firstFactor: 'EMAIL_OTP' };
    const challenge = await ask('respondToChallenge', { selectChallenge });
    return [offer, challenge, ...(await answerCode(ask, name, challenge))];
  },
  "the pool's own challenge": async (ask, name) => [
    await ask('authenticate', start(nickname(name), { flow: 'CUSTOM_AUTH' })),
  ],
  SRP: async (ask, name) => [
    await ask(
      'authenticate',
      start(nickname(name), { flow: 'USER_SRP_AUTH', srpA: 'a'.repeat(512) }),
    ),
  ],
  'a password': async (ask, name) => [
    await ask('authenticate', start(email(name), { password: 'Wrong-Horse-7' })),
  ],
  'a forgotten password': async (ask, name) => [
    await ask('forgotPassword', { username: email(name) }),
  ],
  'a code for a forgotten password': async (ask, name) => [
    await ask('confirmForgotPassword', {
      username: email(name),
      code: '000000',
      newPassword: 'Battery-Staple-8',
    }),
  ],
};

type Spend = (gateway: GatewayUnderTest, name: string) => Promise<unknown>;
const spends: Readonly<Record<string, Spend>> = {
  messages: (gateway, username) =>
    atOnce(6, 1, (n) => asker(gateway, address(n))('forgotPassword', { username })),
  'guesses at the password': ({ graphql }, name) =>
    atOnce(12, 1, (n) => signInFrom(graphql, address(n), name, `Wrong-Horse-${String(n)}`)),
  'guesses at a code': (gateway, username) =>
    atOnce(30, 1, (n) =>
      asker(gateway, address(n))('confirmForgotPassword', {
        username,
        code: '000000',
        newPassword: 'Battery-Staple-8',
      }),
    ),
};

/** Probes under another name whose answers differ if the account exists. */
async function differing(guards: GuardOptions, spend: Spend): Promise<string[]> {
  const found: string[] = [];
  const gateway = await open(guards);
  for (const [index, [what, probe]] of Object.entries(probes).entries()) {
    const series: string[] = [];
    for (const name of [exists, absent].map((kind) => `${kind}${String(index)}`)) {
      await spend(gateway, name);
      const ask = asker(gateway, address(name.startsWith(exists) ? 900 : 901));
      series.push((await probe(ask, name)).map((answer) => seen(answer, name)).join('\n'));
    }
    if (series[0] !== series[1]) found.push(`${what}:\n${series.join('\n---\n')}`);
  }
  const answers = await atOnce(2, 1, () =>
    signInFrom(gateway.graphql, '203.0.113.1', 'bob', password),
  );
  expect(count(answers, 'AuthenticationTokens')).toBe(2);
  return found;
}

describe('a budget used up under one name of an account', () => {
  it.each(Object.entries(spends))(
    'MUST reveal nothing under another name: %s',
    async (what, spend) => {
      const found = await differing({}, spend);
      const ways = Object.keys(probes).length;
      figure(
        'R32',
        `ways to ask under another name after ${what} were used up whose answers reveal that the account exists`,
        found.length,
        `0 of ${String(ways)}`,
      );
      expect(found).toEqual([]);
    },
  );

  it.each(Object.entries(spends))(
    'control: reveals the account if nothing is concealed: %s',
    async (_what, spend) => {
      expect((await differing({ enumeration: false }, spend)).length).toBeGreaterThan(0);
    },
  );

  it('MUST send no message to the account, and charge it for no guess', async () => {
    const gateway = await open({});
    await spends.messages!(gateway, `${exists}0`);
    const before = (await gateway.pool.outbox()).length;
    expect(before).toBe(3);
    const ask = asker(gateway, address(900));
    const [challenge] = await probes['a code by e-mail']!(ask, `${exists}0`);
    expect(challenge).toMatchObject({
      __typename: 'EmailOtpChallenge',
      codeDelivery: { destination: 'a***@e***' },
    });
    expect(await gateway.pool.outbox()).toHaveLength(before);
    // The guess at the code above cost the account nothing: all of its guesses are left.
    const guesses = await spends['guesses at the password']!(gateway, `${exists}0`);
    expect(count(guesses as string[], 'NotAuthorizedError')).toBe(6);
  });
});
