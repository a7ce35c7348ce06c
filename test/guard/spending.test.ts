/**
 * Tests what operations use up, what is returned, and what Cognito is told about the source,
 * measured over HTTP by the calls that reach Cognito.
 */
import { readFileSync } from 'node:fs';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { policies } from '../../src/cognito/call/policy.js';
import type { CommandPolicy } from '../../src/cognito/call/policy.js';
import { policyOf } from '../../src/cognito/call/command.js';
import type { GuardOptions } from '../../src/guard/options.js';
import { openGateway } from '../support/openGateway.js';
import type { Gateway } from '../../src/index.js';
import { catalogue } from '../../src/resolvers/index.js';
import type { Operation } from '../../src/resolvers/operation.js';
import { sensitivePaths } from '../../src/schema/input.js';
import { password, seedUser } from '../support/ask.js';
import { address, behindProxy, count, signInFrom, wrongFrom } from '../support/hostile/attack.js';
import { startGateway } from '../support/gateway.js';
import { graphqlClient } from '../support/graphqlClient.js';
import type { GraphQLClient } from '../support/graphqlClient.js';
import { sealedSession } from '../support/hostile/sealedSession.js';
import { cut, fail, startStubCognito, succeed } from '../support/upstream/stubCognito.js';
import type { Answer, StubCognito } from '../support/upstream/stubCognito.js';
import { unlimitedCalls, unprotected } from '../support/hostile/unprotected.js';

const home = '203.0.113.1';
let cognito: StubCognito;
let gateway: Gateway;
let graphql: GraphQLClient;

async function start(guards: GuardOptions = {}): Promise<void> {
  cognito = await startStubCognito();
  gateway = await openGateway({
    userPoolId: 'eu-west-1_Stub00001',
    clientId: 'client',
    clientConfig: { endpoint: cognito.endpoint },
    ...unlimitedCalls,
    guards: { ...unprotected, source: behindProxy, budgets: {}, ...guards },
  });
  graphql = graphqlClient(await gateway.listen({ port: 0 }));
}
async function stop(): Promise<void> {
  await gateway.close();
  await cognito.close();
}
beforeEach(() => start());
afterEach(stop);

/**
 * Sends ten equal requests in sequence, to which Cognito gives this answer; returns how many reach
 * it.
 */
async function reached(answer: Answer, document: string): Promise<number> {
  cognito.answer = answer;
  for (let n = 0; n < 10; n += 1) await graphql(document, {}, { 'x-forwarded-for': home });
  return cognito.calls.length;
}

const signIn = `mutation { authenticate(input: { username: "ada", password: "${password}" }) { __typename } }`;
const confirm =
  'mutation { confirmForgotPassword(input: { username: "ada", code: "123456", ' +
  'newPassword: "weak" }) { __typename } }';
const forgot = 'mutation { forgotPassword(input: { username: "ada" }) { __typename } }';

describe('a uniform sign-up', () => {
  it('MUST answer the same, without another message, when the address has used up its messages', async () => {
    await stop();
    await start({ enumeration: { answerStepMs: 0, signUpAnswer: 'uniform' } });
    cognito.answer = succeed({ UserConfirmed: false, UserSub: '1' });
    const members: unknown[] = [];
    for (let n = 0; n < 5; n += 1) {
      const signUp =
        `mutation { signUp(input: { username: "new${String(n)}", password: ` +
        `"${password}", attributes: { email: "ada@example.com" } }) { __typename } }`;
      members.push((await graphql(signUp, {}, { 'x-forwarded-for': address(n) })).data.signUp);
    }
    expect(members).toEqual(Array(5).fill({ __typename: 'SignUpSuccess' }));
    expect(cognito.calls.filter(({ command }) => command === 'SignUp')).toHaveLength(3);
  });
});

describe('a guess', () => {
  it.each([
    'NotAuthorizedException',
    'UserNotFoundException',
    'UserNotConfirmedException',
    'PasswordResetRequiredException',
    'UserLambdaValidationException',
    'InvalidParameterException',
  ])('MUST be spent when Cognito answers %s', async (exception) => {
    expect(await reached(fail(exception, 'no'), signIn)).toBe(4);
  });

  it('MUST be spent when Cognito answers with another custom challenge, as it does after a wrong answer too', async () => {
    const again = succeed({
      ChallengeName: 'CUSTOM_CHALLENGE',
      Session: 's'.repeat(20),
      ChallengeParameters: { USERNAME: 'ada' },
    });
    const answer =
      'mutation { respondToChallenge(input: { custom: { username: "ada", session: ' +
      `"${sealedSession('CUSTOM_CHALLENGE')}", answer: "1234" } }) { __typename } }`;
    expect(await reached(again, answer)).toBe(4);
  });

  it.each([
    [
      'SRP',
      'authenticate(input: { username: "ada", flow: USER_SRP_AUTH, srpA: "ab", password: "x" })',
    ],
    [
      'a custom challenge',
      'authenticate(input: { username: "ada", flow: CUSTOM_AUTH, password: "x" })',
    ],
    ['a choice', 'authenticate(input: { username: "ada", flow: USER_AUTH, password: "x" })'],
    [
      'another chosen factor',
      'respondToChallenge(input: { selectChallenge: { username: "ada", session: ' +
        `"${sealedSession('SELECT_CHALLENGE')}", firstFactor: PASSWORD_SRP, srpA: "ab", ` +
        'password: "x" } })',
    ],
  ])(
    'MUST NOT be counted for a password that Cognito ignores, sent with %s',
    async (_beside, field) => {
      cognito.answer = fail('NotAuthorizedException', 'no');
      const { data } = await graphql(
        `mutation { ${field} { __typename ... on InvalidInputError { violations { path } } } }`,
      );
      expect(Object.values(data)).toMatchObject([
        {
          __typename: 'InvalidInputError',
          violations: [{ path: expect.stringMatching(/password$/) }],
        },
      ]);
      expect(cognito.calls.length).toBe(0);
    },
  );

  it('MUST be spent when the answer is lost', async () => {
    expect(await reached(cut, signIn)).toBe(4);
  });

  it('is returned when Cognito accepts it', async () => {
    expect(
      await reached(
        succeed({ ChallengeName: 'SMS_MFA', Session: 's'.repeat(30), ChallengeParameters: {} }),
        signIn,
      ),
    ).toBe(10);
  });

  it('is returned when Cognito is too busy to process it', async () => {
    await reached(fail('TooManyRequestsException', 'Rate exceeded'), signIn);
    cognito.calls.length = 0;
    expect(
      await reached(fail('NotAuthorizedException', 'Incorrect username or password.'), signIn),
    ).toBe(4);
  });

  it('is returned when the new password, not the code, is refused', async () => {
    expect(
      await reached(fail('InvalidPasswordException', 'Password not long enough'), confirm),
    ).toBe(10);
  });

  it('MUST NOT be returned by a step without tokens, so that knowing the password gives no endless guesses at codes', async () => {
    const code =
      'mutation { respondToChallenge(input: { smsMfa: { username: "ada", session: ' +
      `"${sealedSession('SMS_MFA')}", code: "123456" } }) { __typename } }`;
    for (let n = 0; n < 10; n += 1) {
      cognito.answer = succeed({
        ChallengeName: 'SMS_MFA',
        Session: 's'.repeat(30),
        ChallengeParameters: {},
      });
      await graphql(signIn, {}, { 'x-forwarded-for': home });
      cognito.answer = fail('CodeMismatchException', 'Invalid code');
      await graphql(code, {}, { 'x-forwarded-for': home });
    }
    expect(
      cognito.calls.filter(({ command }) => command === 'RespondToAuthChallenge'),
    ).toHaveLength(4);
  });

  it('MUST be refused with the time to wait, without saying which limit was reached', async () => {
    await reached(fail('NotAuthorizedException', 'Incorrect username or password.'), signIn);
    const { data } = await graphql(
      signIn.replace(
        '__typename',
        '__typename ... on TooManyRequestsError { code scope retryAfterSeconds requestId }',
      ),
      {},
      { 'x-forwarded-for': home },
    );
    expect(data.authenticate).toEqual({
      __typename: 'TooManyRequestsError',
      code: 'TOO_MANY_REQUESTS',
      scope: 'GATEWAY',
      retryAfterSeconds: expect.any(Number),
      requestId: null,
    });
  });
});

describe('a message', () => {
  it.each<[string, Answer]>([
    ['it is sent', succeed({})],
    ['no user has the name', fail('UserNotFoundException', 'User does not exist.')],
    ['the limit of the user is reached', fail('LimitExceededException', 'Attempt limit exceeded')],
    ['the answer is lost', cut],
  ])('MUST be spent when %s', async (_when, answer) => {
    expect(await reached(answer, forgot)).toBe(3);
  });

  it('MUST count for the recipient when each sign-up invents a name', async () => {
    cognito.answer = succeed({ UserSub: 'sub' });
    for (let n = 0; n < 10; n += 1) {
      await graphql(
        `mutation { signUp(input: { username: "user-${String(n)}", password: ` +
          `"${password}", attributes: { email: "victim@example.com" } }) { __typename } }`,
        {},
        { 'x-forwarded-for': address(n) },
      );
    }
    expect(cognito.calls).toHaveLength(3);
  });
});

describe('the answers to strangers about a name', () => {
  const owner = '203.0.113.9';

  /** Runs the act and returns the answers to five strangers who then request a message. */
  async function seen(act?: () => Promise<unknown>): Promise<unknown[]> {
    const pool = await startGateway({
      guards: { source: behindProxy, budgets: {}, enumeration: { answerStepMs: 0 } },
      pool: { AutoVerifiedAttributes: ['email'], users: [seedUser('ada')] },
    });
    const own = graphql;
    graphql = pool.graphql;
    try {
      await act?.();
      const answers: unknown[] = [];
      for (let n = 0; n < 5; n += 1) {
        answers.push((await graphql(forgot, {}, from(address(n)))).data.forgotPassword.__typename);
      }
      return answers;
    } finally {
      graphql = own;
      await pool.close();
    }
  }
  const from = (source: string) => ({ 'x-forwarded-for': source });

  async function signsUp(): Promise<void> {
    await graphql(
      `mutation { signUp(input: { username: "ada", password: "${password}", ` +
        'attributes: { email: "x@example.net" } }) { __typename } }',
      {},
      from(owner),
    );
  }

  /**
   * Requests a code from a source at which ada has not signed in; the token comes from another
   * source.
   */
  async function asksAsBearer(): Promise<void> {
    const { data } = await graphql(
      `mutation { authenticate(input: { username: "ada", password: "${password}" }) { ` +
        '... on AuthenticationTokens { accessToken } } }',
      {},
      from('203.0.113.8'),
    );
    const answer = await graphql(
      'mutation { sendMyAttributeCode(input: { attributeName: "email" }) { __typename } }',
      {},
      { ...from(owner), authorization: `Bearer ${String(data.authenticate.accessToken)}` },
    );
    expect(answer.data.sendMyAttributeCode.__typename).toBe('SendMyAttributeCodeSuccess');
  }

  it.each([
    ['has just signed up', signsUp],
    ['asks for a code with a token at a new place', asksAsBearer],
  ])('MUST be the same whether its owner %s or not', async (_what, act) => {
    const quiet = await seen();
    expect(quiet).toContain('TooManyRequestsError');
    expect(await seen(act)).toEqual(quiet);
  });
});

describe('an owner who has signed in before', () => {
  it("waits for Cognito's lock, which strangers caused, instead of being refused", async () => {
    const pauses: number[] = [];
    const pool = await startGateway({
      guards: { source: behindProxy, budgets: {} },
      pool: { users: [seedUser('ada')] },
      pause: async (ms) => {
        pauses.push(ms);
        await new Promise((resolve) => setTimeout(resolve, ms));
      },
    });
    try {
      await signInFrom(pool.graphql, home, 'ada', password);
      const strangers: string[] = [];
      for (let n = 0; n < 5; n += 1) strangers.push(await wrongFrom(pool, address(n), 'ada', n));
      expect(count(strangers, 'NotAuthorizedError')).toBe(5);
      expect(await signInFrom(pool.graphql, home, 'ada', password)).toBe('AuthenticationTokens');
      expect(pauses).toEqual([1000]);
    } finally {
      await pool.close();
    }
  });
});

describe('the source', () => {
  it.each([
    [true, { IpAddress: home }, 'Mozilla/5.0'],
    [undefined, undefined, undefined],
  ])(
    'is passed to Cognito with the browser when tellCognito is %s',
    async (tellCognito, told, agent) => {
      await stop();
      await start({ source: { ...behindProxy, tellCognito } });
      cognito.answer = succeed({ UserSub: 'sub' });
      await graphql(signIn, {}, { 'x-forwarded-for': home, 'user-agent': 'Mozilla/5.0' });
      expect(cognito.calls[0]?.body.UserContextData).toEqual(told);
      expect(cognito.calls[0]?.headers['user-agent']).toBe(agent);
    },
  );
});

describe('the facts of operations', () => {
  const open = Object.entries<Operation>(catalogue).filter(
    ([, { on, allow }]) => on === 'Mutation' && allow.kind !== 'permission',
  );

  it.each(
    open.filter(([, { commands }]) => commands.some((command) => policyOf(command).sendsMessage)),
  )('%s uses up a message', (_field, { spends }) => {
    expect(spends?.message).toBeDefined();
  });

  const secretive = open.filter(
    ([, { allow, input }]) => allow.kind === 'anyone' && sensitivePaths(input).length > 0,
  );
  // Revoking a token reveals nothing about it.
  it.each(secretive.filter(([field]) => field !== 'revokeToken'))(
    '%s accepts a secret from anyone, so it uses up something',
    (_field, { spends }) => {
      expect(spends).toBeDefined();
    },
  );

  it('name the commands that accept the source', () => {
    const facts = JSON.parse(
      readFileSync(new URL('../data/commands.json', import.meta.url), 'utf8'),
    ) as Record<string, { input: { name: string }[] }>;
    const taking = Object.keys(facts).filter((command) =>
      facts[command]!.input.some(({ name }) => name === 'UserContextData'),
    );
    const rows = Object.entries<CommandPolicy>(policies);
    expect(
      rows
        .filter(([, { takesSource }]) => takesSource)
        .map(([command]) => command)
        .sort(),
    ).toEqual(taking.sort());
  });
});
