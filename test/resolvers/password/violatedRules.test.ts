/** Tests every rule of the pool's policy that a refused password breaks. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { openGateway, stubPool } from '../../support/openGateway.js';
import { violatedRules } from '../../../src/resolvers/password/violatedRules.js';
import { asUser, mutate, password, seedUser } from '../../support/ask.js';
import type { Headers } from '../../support/ask.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { graphqlClient } from '../../support/graphqlClient.js';
import { fail, startStubCognito } from '../../support/upstream/stubCognito.js';

const rules = '... on InvalidPasswordError { violatedRules }';
/** Breaks all rules of the demo pool except the one for lower-case letters. */
const weak = 'abc';
const broken = {
  __typename: 'InvalidPasswordError',
  violatedRules: ['MINIMUM_LENGTH', 'REQUIRE_UPPERCASE', 'REQUIRE_NUMBERS', 'REQUIRE_SYMBOLS'],
};

describe('InvalidPasswordError.violatedRules', () => {
  let gateway: GatewayUnderTest;
  let ada: Headers;
  let admin: Headers;
  beforeAll(async () => {
    gateway = await startGateway({ pool: { users: [seedUser('ada')] } });
    ada = await asUser(gateway, 'ada');
    admin = await gateway.asAdministrator();
  });
  afterAll(async () => {
    await gateway.close();
  });

  it('names all of them at once, although Cognito names only the first', async () => {
    const answer = await mutate(
      gateway,
      'signUp',
      { username: 'new', password: weak, attributes: { email: 'new@example.com' } },
      {},
      rules,
    );
    expect(answer).toMatchObject({
      ...broken,
      message: 'Password did not conform with policy: Password not long enough',
    });
  });

  it('is about the new password of changeMyPassword, not the old one', async () => {
    expect(
      await mutate(
        gateway,
        'changeMyPassword',
        { password, newPassword: 'ALLUPPER-77' },
        ada,
        rules,
      ),
    ).toMatchObject({ __typename: 'InvalidPasswordError', violatedRules: ['REQUIRE_LOWERCASE'] });
  });

  it('is included for administrators too', async () => {
    expect(
      await mutate(
        gateway,
        'createUser',
        { username: 'eve', temporaryPassword: weak },
        admin,
        rules,
      ),
    ).toMatchObject(broken);
    expect(
      await mutate(
        gateway,
        'setUserPassword',
        { username: 'ada', password: weak, permanent: true },
        admin,
        rules,
      ),
    ).toMatchObject(broken);
  });

  it('is included when a new password answers a challenge', async () => {
    await mutate(
      gateway,
      'createUser',
      { username: 'bob', temporaryPassword: password, messageAction: 'SUPPRESS' },
      admin,
    );
    const { session, username } = await mutate(
      gateway,
      'authenticate',
      { username: 'bob', password },
      {},
      '... on Challenge { session username }',
    );
    expect(
      await mutate(
        gateway,
        'respondToChallenge',
        { newPasswordRequired: { session, username, newPassword: weak } },
        {},
        rules,
      ),
    ).toMatchObject(broken);
  });

  it("uses Cognito's text if the gateway may not read the policy", async () => {
    const cognito = await startStubCognito();
    const alone = await openGateway({
      ...stubPool(cognito.endpoint),
    });
    try {
      cognito.answer = (call, response) => {
        const refusal =
          call.command === 'SignUp'
            ? fail(
                'InvalidPasswordException',
                'Password did not conform with policy: Password not long enough',
              )
            : fail('AccessDeniedException', '');
        refusal(call, response);
      };
      const graphql = graphqlClient(await alone.listen({ port: 0 }));
      const { data } = await graphql(
        `mutation { signUp(input: { username: "new", password: "abc" }) { __typename ${rules} } }`,
      );
      expect(data.signUp).toEqual({
        __typename: 'InvalidPasswordError',
        violatedRules: ['MINIMUM_LENGTH'],
      });
      expect(cognito.calls.map(({ command }) => command)).toEqual(['SignUp', 'DescribeUserPool']);
    } finally {
      await alone.close();
      await cognito.close();
    }
  });
});

describe('violatedRules', () => {
  const policy = {
    MinimumLength: 8,
    RequireUppercase: true,
    RequireLowercase: true,
    RequireNumbers: true,
    RequireSymbols: true,
  };

  // AWS guide, "Adding user pool password requirements": letters of basic Latin, the listed
  // symbols, a space that is neither first nor last.
  it.each([
    ['Correct-Horse-7', []],
    ['Correct Horse 7', []],
    ['CorrectHorse7', ['REQUIRE_SYMBOLS']],
    [' CorrectHorse7 ', ['REQUIRE_SYMBOLS']],
    ['CorrectHorse7€', ['REQUIRE_SYMBOLS']],
    ['ÄÖÜcorrect-7', ['REQUIRE_UPPERCASE']],
    ['ÄÖÜäöü-7', ['REQUIRE_UPPERCASE', 'REQUIRE_LOWERCASE']],
    ['Correct-Horse-٧', ['REQUIRE_NUMBERS']],
    ['Aa1-', ['MINIMUM_LENGTH']],
  ])('of %j are %j', (text, expected) => {
    expect(violatedRules(text, policy)).toEqual(expected);
  });

  it('are empty if the policy requires nothing', () => {
    expect(violatedRules('', {})).toEqual([]);
  });
});
