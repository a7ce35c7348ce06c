/**
 * R32: strangers (callers who have not proved an account) cannot tell who exists or who is active:
 * not from the limits, not from failures that only an existing user can cause, and not from the
 * time of a second call. This file is long because it contains three attacks, each with its control
 * and an honest user whose promise is measured.
 */
import { afterEach, describe, expect, it } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';

import { createBudgets } from '../../../src/guard/budgets/budget.js';
import { memoryCounters } from '../../../src/guard/budgets/counters.js';
import type { Counters } from '../../../src/guard/budgets/counters.js';
import type { GuardOptions } from '../../../src/guard/options.js';
import { openGateway } from '../../support/openGateway.js';
import { password, seedUser } from '../../support/ask.js';
import { address, atOnce, behindProxy, count, signInFrom } from '../../support/hostile/attack.js';
import { startDelayProxy } from '../../support/upstream/delayProxy.js';
import { startGateway } from '../../support/gateway.js';
import { graphqlClient } from '../../support/graphqlClient.js';
import type { GraphQLClient } from '../../support/graphqlClient.js';
import {
  cut,
  fail,
  startStubCognito,
  succeed,
  usernameIn,
} from '../../support/upstream/stubCognito.js';
import type { Answer, StubCognito } from '../../support/upstream/stubCognito.js';
import { unlimitedCalls, unprotected } from '../../support/hostile/unprotected.js';
import { view } from '../support/attackerView.js';
import type { Question } from '../support/attackerView.js';
import { figure, sized } from '../support/figures.js';
import { probabilityOfSame } from '../support/sameDistribution.js';

const home = '203.0.113.1';
const userPoolId = 'eu-west-1_Stub00001';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const questions = {
  authenticate: {
    field: 'authenticate',
    input: (username) => ({ username, password: 'Wrong-Horse-7' }),
  },
  forgotPassword: { field: 'forgotPassword', input: (username) => ({ username }) },
  resendConfirmationCode: { field: 'resendConfirmationCode', input: (username) => ({ username }) },
  confirmSignUp: {
    field: 'confirmSignUp',
    input: (username) => ({ username, code: '000000' }),
  },
  confirmForgotPassword: {
    field: 'confirmForgotPassword',
    input: (username) => ({
      username,
      code: '000000',
      newPassword: 'Battery-Staple-8',
    }),
  },
  giveAuthEventFeedback: {
    field: 'giveAuthEventFeedback',
    input: (username) => ({
      username,
      eventId: 'event-1',
      feedbackToken: 'guess',
      feedback: 'Valid',
    }),
  },
  signUp: {
    field: 'signUp',
    input: (username) => ({ username, password, attributes: { email: `${username}@example.com` } }),
  },
} satisfies Record<string, Question>;
type Field = keyof typeof questions;

describe('the limits of a user', () => {
  const probes = sized(60, 24);
  /** Names of the same length, with what each owner does between two probes. */
  const owners: Readonly<
    Record<string, (graphql: GraphQLClient, name: string, n: number) => Promise<string>>
  > = {
    idle00: () => Promise.resolve('idle'),
    absent: () => Promise.resolve('idle'),
    active: (graphql, name) => signInFrom(graphql, home, name, password),
    errant: async (graphql, name) => {
      await signInFrom(graphql, home, name, 'Mistyped-Horse-7');
      return signInFrom(graphql, home, name, password);
    },
    mobile: (graphql, name, n) =>
      signInFrom(graphql, `203.0.113.${String(10 + n)}`, name, password),
  };

  /**
   * What strangers see of each name, and the outcome of the sign-ins of the owner, who signs in
   * from a known source.
   */
  async function seriesOf(
    guards: GuardOptions,
  ): Promise<{ series: Map<string, string>; neighbour: string[] }> {
    const gateway = await startGateway({
      guards: { source: behindProxy, ...guards },
      pool: {
        users: Object.keys(owners)
          .filter((name) => name !== 'absent')
          .map((name) => seedUser(name)),
      },
    });
    closing.push(gateway.close);
    const { graphql, url } = gateway;
    for (let n = 0; n < 8; n += 1)
      for (const question of Object.values(questions))
        await view(url, question, `warmup${String(n)}`, address(5000 + n));
    const series = new Map<string, string>();
    const neighbour: string[] = [];
    for (const [index, [name, act]] of Object.entries(owners).entries()) {
      if (name === 'active' || name === 'errant') await signInFrom(graphql, home, name, password);
      const seen: string[] = [];
      for (let n = 0; n < probes; n += 1) {
        const asked = [
          questions.authenticate,
          questions.confirmForgotPassword,
          questions.forgotPassword,
        ][n % 3]!;
        seen.push(await view(url, asked, name, address(1000 * index + n)));
        const answer = await act(graphql, name, n);
        if (name === 'active' || name === 'errant') neighbour.push(answer);
      }
      series.set(name, seen.join('\n'));
    }
    return { series, neighbour };
  }

  it('MUST reveal to strangers neither whether the user exists nor what the owner does between two probes', async () => {
    const { series, neighbour } = await seriesOf({ budgets: {}, enumeration: { answerStepMs: 0 } });
    const differing = [...series]
      .filter(([, seen]) => seen !== series.get('absent'))
      .map(([name]) => name);
    figure(
      'R32',
      `of ${String(series.size)} names (idle, absent, active, mistyping, at new ` +
        `places) probed ${String(probes)} times, those that differ from the others`,
      differing.length,
      '0',
    );
    figure(
      'R32',
      'honest user: sign-ins of the owner between the probes that succeed',
      `${String(count(neighbour, 'AuthenticationTokens'))} of ${String(neighbour.length)}`,
      'all',
    );
    expect(series.get('absent')).toContain('TooManyRequestsError');
    expect(differing).toEqual([]);
    expect(count(neighbour, 'AuthenticationTokens')).toBe(neighbour.length);
  });

  it('control: reveal who is active on an unprotected build, because Cognito locks the user', async () => {
    const { series } = await seriesOf({ ...unprotected, source: behindProxy });
    expect(series.get('idle00')).not.toBe(series.get('active'));
    expect(series.get('idle00')).not.toBe(series.get('absent'));
  });

  /** Counters that forget the guesses of strangers when the owner signs in. */
  const wiping = (counters: Counters): Counters => ({
    reserve: (attempt) =>
      counters.reserve({
        ...attempt,
        limits: attempt.limits.map(({ strangersOnly: _no, ...limit }) => ({
          ...limit,
          forgiving: true,
        })),
      }),
  });

  it.each([
    [
      'MUST allow the same number of guesses whether or not the owner signs in between them',
      (counters: Counters) => counters,
      true,
    ],
    ['control: allow more guesses if each sign-in resets the counter', wiping, false],
  ])('%s', async (_title, changed, same) => {
    const granted = async (active: boolean): Promise<number> => {
      const budgets = createBudgets(changed(memoryCounters(() => new Date())), 'pool');
      const source = (bucket: string) => ({ address: bucket, bucket, network: bucket });
      let passed = 0;
      for (let n = 0; n < 30; n += 1) {
        if (active) (await budgets.reserve('guess', 'ada', source(home)))?.settle('proven');
        const guess = await budgets
          .reserve('guess', 'ada', source(address(n)))
          .catch(() => undefined);
        guess?.settle('spent');
        passed += guess ? 1 : 0;
      }
      return passed;
    };
    expect((await granted(true)) === (await granted(false))).toBe(same);
  });
});

async function gatewayBefore(endpoint: string, guards: GuardOptions): Promise<string> {
  const gateway = await openGateway({
    userPoolId,
    clientId: 'client',
    clientConfig: { endpoint, credentials: { accessKeyId: 'id', secretAccessKey: 'key' } },
    ...unlimitedCalls,
    guards,
  });
  closing.push(() => gateway.close());
  return gateway.listen({ port: 0 });
}

async function stub(): Promise<StubCognito> {
  const cognito = await startStubCognito();
  closing.push(cognito.close);
  return cognito;
}

const noUser = fail('UserNotFoundException', 'User does not exist.');
const sent = succeed({
  CodeDeliveryDetails: {
    Destination: 'a***@e***',
    DeliveryMedium: 'EMAIL',
    AttributeName: 'email',
  },
});

describe('a failure that only an existing user can cause', () => {
  const failures: Readonly<Record<string, Answer>> = Object.fromEntries(
    [
      ['UnexpectedLambdaException', 'CustomMessage failed: timed out'],
      ['UserLambdaValidationException', 'PreAuthentication failed with error Not today.'],
      ['InvalidLambdaResponseException', 'Unrecognizable lambda output'],
      ['InvalidSmsRoleAccessPolicyException', 'Role does not have permission to publish with SNS'],
      ['InvalidSmsRoleTrustRelationshipException', 'Role does not have a trust relationship'],
      ['InvalidEmailRoleAccessPolicyException', 'SES'],
      ['CodeDeliveryFailureException', 'SMS failed'],
      ['LimitExceededException', 'Exceeded daily email limit for the operation or the account.'],
      ['TooManyFailedAttemptsException', 'Too many'],
      ['InvalidUserPoolConfigurationException', 'bad'],
      ['ResourceNotFoundException', 'Device does not exist.'],
      ['UserNotConfirmedException', 'User is not confirmed.'],
      ['PasswordResetRequiredException', 'reset'],
      ['NotAuthorizedException', 'User is disabled.'],
      ['SomethingNewException', 'new'],
    ].map(([name, text]) => [name, fail(name!, text!)]),
  );
  const ofMessages: Readonly<Record<string, Answer>> = {
    'an answer that says only that Cognito failed': fail('InternalErrorException', 'x', 500),
    'a lost answer': cut,
  };
  const sendsMessage: readonly Field[] = ['forgotPassword', 'resendConfirmationCode', 'signUp'];
  /** Triggers that run only after a right code. */
  const afterProof = new Set([
    'UnexpectedLambdaException',
    'UserLambdaValidationException',
    'InvalidLambdaResponseException',
  ]);
  const cells = (Object.keys(questions) as Field[]).flatMap((field) =>
    Object.entries({ ...failures, ...(sendsMessage.includes(field) ? ofMessages : {}) })
      .filter(([failure]) => !(field.startsWith('confirm') && afterProof.has(failure)))
      .map(([failure, answer]) => ({ field, failure, answer })),
  );
  /** Cognito's answer for a missing user when it conceals who exists. */
  const hidden: Readonly<Record<Field, Answer>> = {
    authenticate: fail('NotAuthorizedException', 'Incorrect username or password.'),
    forgotPassword: sent,
    resendConfirmationCode: sent,
    giveAuthEventFeedback: fail('NotAuthorizedException', 'no'),
    confirmSignUp: fail('ExpiredCodeException', 'request a code again'),
    confirmForgotPassword: fail('CodeMismatchException', 'Invalid'),
    signUp: succeed({ UserSub: 'sub', UserConfirmed: false }),
  };

  /**
   * The cells in which an existing user consistently gets a different answer from a missing one.
   */
  async function differing(guards: GuardOptions): Promise<string[]> {
    const cognito = await stub();
    const url = await gatewayBefore(cognito.endpoint, guards);
    const found: string[] = [];
    for (const [index, { field, failure, answer }] of cells.entries()) {
      cognito.answer = (call, response) => {
        const name = usernameIn(call);
        (name.startsWith('uexists')
          ? answer
          : name.startsWith('uabsent') && field !== 'signUp'
            ? noUser
            : hidden[field])(call, response);
      };
      for (let n = 0; index === 0 && n < 10; n += 1)
        for (const each of Object.values(questions))
          await view(url, each, `uabsentwarm${String(n)}`);
      const series = new Set<string>();
      // All names have the same length and initial, so that answers derived from the name do not
      // differ.
      for (const kind of ['uexists', 'uabsent', 'uhidden']) {
        const seen: string[] = [];
        for (let n = 0; n < 5; n += 1)
          seen.push(await view(url, questions[field], `${kind}${String(index).padStart(3, '0')}`));
        series.add(seen.join('\n'));
      }
      if (series.size > 1) found.push(`${field}: ${failure}`);
    }
    return found;
  }

  it('MUST be answered as for a missing user, in body, headers, waiting time and remaining budget', async () => {
    const found = await differing({
      budgets: {
        guessesPerSource: Infinity,
        messagesPerSource: Infinity,
        callsPerSource: Infinity,
      },
      enumeration: { answerStepMs: 0, signUpAnswer: 'uniform' },
    });
    figure(
      'R32',
      'failures of triggers, roles, delivery, quotas and states x fields whose answers differ from a missing user',
      found.length,
      `0 of ${String(cells.length)}`,
    );
    expect(found).toEqual([]);
  });

  it('control: is visible in nearly every cell on an unprotected build', async () => {
    expect((await differing(unprotected)).length).toBeGreaterThan(cells.length * 0.9);
  });

  it.each([
    ['MUST not be visible', {}, 1],
    ['control: is visible on an unprotected build', unprotected, 2],
  ] as [string, GuardOptions, number][])(
    '%s in a pool whose triggers refuse',
    async (_what, guards, different) => {
      const flows = ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] as const;
      const client = {
        ClientName: 'attacked',
        ClientId: 'demopublicclient0000000001',
        ExplicitAuthFlows: [...flows],
        PreventUserExistenceErrors: 'LEGACY' as const,
      };
      const refuses = (): never => {
        throw new Error('Not today');
      };
      const arn = (name: string): string =>
        `arn:aws:lambda:eu-west-1:000000000000:function:${name}`;
      const gateway = await startGateway({
        guards: { enumeration: { answerStepMs: 0 }, ...guards },
        functions: { refuses },
        pool: {
          clients: [client],
          users: [seedUser('exists')],
          LambdaConfig: { PreAuthentication: arn('refuses'), CustomMessage: arn('refuses') },
        },
      });
      closing.push(gateway.close);
      for (const question of [questions.authenticate, questions.forgotPassword]) {
        const seen = await Promise.all(
          ['exists', 'absent'].map((name) => view(gateway.url, question, name)),
        );
        expect(new Set(seen).size).toBe(different);
      }
    },
  );
});

describe('response time', () => {
  const samples = sized(300, 40);
  const lanes = sized(100, 40);
  const kinds = ['absent', 'exists', 'states', 'broken'] as const;
  type Kind = (typeof kinds)[number];
  const outcomes: Readonly<Record<Kind, Answer>> = {
    absent: noUser,
    exists: fail('NotAuthorizedException', 'Incorrect username or password.'),
    states: fail('UserNotConfirmedException', 'User is not confirmed.'),
    broken: fail('UnexpectedLambdaException', 'timed out'),
  };
  const tokens = succeed({
    AuthenticationResult: { AccessToken: 'a', TokenType: 'Bearer', ExpiresIn: 3600 },
  });

  interface Times {
    readonly times: Readonly<Record<Kind, number[]>>;
    readonly neighbour: string[];
  }

  /**
   * A Cognito that takes 50 to 1,500 ms, and 600 ms more to send messages to existing users, behind
   * a slow network.
   */
  async function measure(
    field: 'authenticate' | 'forgotPassword',
    guards: GuardOptions,
    asked: readonly Kind[] = kinds,
  ): Promise<Times> {
    const cognito = await stub();
    const proxy = await startDelayProxy(Number(new URL(cognito.endpoint).port));
    closing.push(proxy.close);
    Object.defineProperty(proxy, 'delayMs', {
      get: () => 50 + Math.random() * (field === 'authenticate' ? 1450 : 850),
    });
    cognito.answer = (call, response) => {
      const name = usernameIn(call);
      const kind = kinds.find((each) => name.startsWith(each));
      if (name.startsWith('honest')) tokens(call, response);
      else if (field === 'authenticate' || kind === 'absent')
        outcomes[kind ?? 'absent'](call, response);
      else
        void wait(600).then(() => {
          sent(call, response);
        });
    };
    const url = await gatewayBefore(`http://127.0.0.1:${String(proxy.port)}`, {
      ...guards,
      budgets: unprotected.budgets,
    });
    const graphql = graphqlClient(url);
    const document =
      'mutation ($input: ' +
      `${field === 'authenticate' ? 'AuthenticateInput' : 'ForgotPasswordInput'}!) { ` +
      `${field}(input: $input) { __typename } }`;
    const times: Record<Kind, number[]> = { absent: [], exists: [], states: [], broken: [] };
    const honest: Promise<string>[] = [];
    await atOnce(lanes, lanes, async (lane) => {
      await wait((lane * 1000) / lanes);
      for (let n = lane; n < samples; n += lanes) {
        honest.push(signInFrom(graphql, home, `honest${String(n)}`, password));
        // Rotates the order of the kinds, so that a disturbance affects all of them equally.
        for (let turn = 0; turn < asked.length; turn += 1) {
          const kind = asked[(turn + n) % asked.length]!;
          const begun = performance.now();
          await graphql(document, { input: questions[field].input(`${kind}${String(n)}`) });
          times[kind].push(performance.now() - begun);
        }
      }
    });
    return { times, neighbour: await Promise.all(honest) };
  }

  it.each(['authenticate', 'forgotPassword'] as const)(
    'MUST NOT reveal whether a user exists in %s, with one call or two to a Cognito that takes 50 to 1,500 ms',
    async (field) => {
      const { times, neighbour } = await measure(field, { enumeration: {} });
      for (const kind of kinds.slice(1)) {
        const p = probabilityOfSame(times[kind], times.absent);
        figure(
          'R32',
          `p that ${kind} and absent users take the same time in ${field}, ${String(times[kind].length)} each`,
          p.toFixed(3),
          'more than 0.01',
        );
        expect(p).toBeGreaterThan(0.01);
      }
      figure(
        'R32',
        `honest user: right passwords accepted meanwhile (${field})`,
        `${String(count(neighbour, 'AuthenticationTokens'))} of ${String(neighbour.length)}`,
        'all',
      );
      expect(count(neighbour, 'AuthenticationTokens')).toBe(neighbour.length);
    },
  );

  it.each([
    ['authenticate', 'states'],
    ['forgotPassword', 'exists'],
  ] as const)(
    'control: in %s, users of kind "%s" take a different time if answers are not held to a step',
    async (field, kind) => {
      const { times } = await measure(field, { enumeration: { answerStepMs: 0 } }, [
        'absent',
        kind,
      ]);
      expect(probabilityOfSame(times[kind], times.absent)).toBeLessThan(0.01);
    },
  );

  it('does not stop owners with the right password from learning their state, if two calls fit into the step', async () => {
    const cognito = await stub();
    cognito.answer = (call, response) => {
      const { PASSWORD } = (call.body as { AuthParameters: { PASSWORD: string } }).AuthParameters;
      setTimeout(() => {
        (PASSWORD === password ? outcomes.states : outcomes.exists)(call, response);
      }, 300);
    };
    const graphql = graphqlClient(
      await gatewayBefore(cognito.endpoint, { enumeration: {}, budgets: unprotected.budgets }),
    );
    expect(await signInFrom(graphql, home, 'ada', password)).toBe('UserNotConfirmedError');
    expect(await signInFrom(graphql, home, 'ada', 'Wrong-Horse-7')).toBe('NotAuthorizedError');
  });
});
