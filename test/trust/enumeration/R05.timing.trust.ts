/** R5: response times do not reveal whether a user exists. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';

import { openGateway, stubPool } from '../../support/openGateway.js';
import type { Gateway } from '../../../src/index.js';
import type { GuardOptions } from '../../../src/guard/options.js';
import { fail, startStubCognito, succeed, usernameIn } from '../../support/upstream/stubCognito.js';
import type { Answer, StubCognito } from '../../support/upstream/stubCognito.js';
import { unprotected } from '../../support/hostile/unprotected.js';
import { graphqlClient } from '../../support/graphqlClient.js';
import { figure, sized } from '../support/figures.js';
import { probabilityOfSame } from '../support/sameDistribution.js';

const pairs = sized(1500, 150);
/** Requests in progress at once; the two of a pair are sent together. */
const lanes = 50;
/** Milliseconds. */
const answerStepMs = 500;

/**
 * What anyone may send about a user, and Cognito's answer if the user exists; for a missing user it
 * is UserNotFoundException.
 */
const fields: Readonly<
  Record<string, { readonly input: (username: string) => object; readonly existing: Answer }>
> = {
  authenticate: {
    input: (username) => ({ username, password: 'Wrong-Horse-7' }),
    existing: fail('NotAuthorizedException', 'Incorrect username or password.'),
  },
  forgotPassword: {
    input: (username) => ({ username }),
    existing: succeed({
      CodeDeliveryDetails: {
        Destination: 'a***@e***',
        DeliveryMedium: 'EMAIL',
        AttributeName: 'email',
      },
    }),
  },
  resendConfirmationCode: {
    input: (username) => ({ username }),
    existing: succeed({
      CodeDeliveryDetails: {
        Destination: 'a***@e***',
        DeliveryMedium: 'EMAIL',
        AttributeName: 'email',
      },
    }),
  },
  confirmSignUp: {
    input: (username) => ({ username, code: '000000' }),
    existing: fail(
      'CodeMismatchException',
      'Invalid verification code provided, please try again.',
    ),
  },
  confirmForgotPassword: {
    input: (username) => ({
      username,
      code: '000000',
      newPassword: 'Battery-Staple-8',
    }),
    existing: fail(
      'CodeMismatchException',
      'Invalid verification code provided, please try again.',
    ),
  },
  signUp: {
    input: (username) => ({
      username,
      password: 'Correct-Horse-7',
      attributes: { email: `${username}@example.com` },
    }),
    existing: fail('UsernameExistsException', 'User already exists'),
  },
};
const missing: Answer = fail('UserNotFoundException', 'User does not exist.');
const signedUp: Answer = succeed({
  UserSub: '3f8e8b1c-5c1f-4f7a-9a39-000000000001',
  UserConfirmed: false,
});

/** A Cognito that is 57 ms slower for existing users when it checks a password or sends a message. */
async function telltaleCognito(field: string): Promise<StubCognito> {
  const cognito = await startStubCognito();
  cognito.answer = (call, response) => {
    const exists = usernameIn(call).startsWith('exists');
    const answer = exists ? fields[field]!.existing : field === 'signUp' ? signedUp : missing;
    void wait(exists ? 60 : 3).then(() => {
      answer(call, response);
    });
  };
  return cognito;
}

let gateway: Gateway | undefined;
let cognito: StubCognito | undefined;
afterEach(async () => {
  await gateway?.close();
  await cognito?.close();
});

const unlimited: GuardOptions = { budgets: { ...unprotected.budgets } };

/** Response times in milliseconds for existing and missing users, asked alternately. */
async function measure(
  field: string,
  count: number,
  guards: GuardOptions,
): Promise<{ existing: number[]; missing: number[] }> {
  cognito = await telltaleCognito(field);
  gateway = await openGateway({
    ...stubPool(cognito.endpoint),
    guards: { ...unlimited, ...guards },
    quotas: false,
  });
  const graphql = graphqlClient(await gateway.listen({ port: 0 }));
  const { input } = fields[field]!;
  const query =
    `mutation ($input: ${field.charAt(0).toUpperCase()}${field.slice(1)}Input!) { ` +
    `${field}(input: $input) { __typename } }`;
  const ask = async (username: string): Promise<number> => {
    const start = performance.now();
    const { data } = await graphql(query, { input: input(username) });
    const took = performance.now() - start;
    expect(data[field].__typename).toBeDefined();
    return took;
  };
  const found: { existing: number[]; missing: number[] } = { existing: [], missing: [] };
  const lane = async (first: number): Promise<void> => {
    // Lanes that start together would stay in step and wait for each other. The warm-up compiles
    // documents and opens connections before anything is measured.
    await wait((first * answerStepMs) / lanes);
    await ask(`warm${String(first)}`);
    for (let index = first; index < count; index += lanes) {
      const existing = async (): Promise<void> =>
        void found.existing.push(await ask(`exists${String(index)}`));
      const absent = async (): Promise<void> =>
        void found.missing.push(await ask(`absent${String(index)}`));
      // Alternating which of the two goes first cancels the effect of the order. Both kinds are in
      // progress at any moment, so a disturbance affects both.
      for (const next of (Math.floor(index / lanes) + first) % 2 === 0
        ? [existing, absent]
        : [absent, existing])
        await next();
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_none, first) => lane(first)));
  return found;
}

describe('response time', () => {
  it.each(Object.keys(fields))('MUST NOT reveal whether a user exists in %s', async (field) => {
    const { existing, missing: absent } = await measure(field, pairs, {
      enumeration: { answerStepMs, signUpAnswer: 'uniform' },
    });
    const p = probabilityOfSame(existing, absent);
    figure(
      'R5',
      `p that existing and missing users take the same time in ${field}, ${String(pairs)} pairs`,
      p.toFixed(3),
      'more than 0.01',
    );
    expect(p).toBeGreaterThan(0.01);
  });
});

describe('the control', () => {
  it.each(Object.keys(fields))(
    'reveals existing users in %s on an unprotected build',
    async (field) => {
      const { existing, missing: absent } = await measure(field, 100, unprotected);
      expect(probabilityOfSame(existing, absent)).toBeLessThan(0.01);
    },
  );
});

describe('probabilityOfSame', () => {
  // Reference: scipy.stats.ks_2samp(range(100), range(30, 130), method='asymp') has D = 0.3.
  it('(the statistical test) distinguishes identical samples from shifted ones', () => {
    const sample = Array.from({ length: 100 }, (_none, index) => index);
    expect(probabilityOfSame(sample, sample)).toBe(1);
    expect(
      probabilityOfSame(
        sample,
        sample.map((value) => value + 30),
      ),
    ).toBeLessThan(0.001);
    expect(
      probabilityOfSame(
        sample,
        sample.map((value) => value + 5),
      ),
    ).toBeGreaterThan(0.9);
  });
});
