/**
 * Tests accounts of external providers, and the factors that users sign in with, on the embedded
 * pool.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { identitiesOf } from '../../../src/resolvers/user/identity.js';
import { asUser, mutate, readUser, seedUser } from '../../support/ask.js';
import type { Headers } from '../../support/ask.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';

const identities = 'identities { userId providerName providerType issuer primary createdAt }';
const google = (attributeValue: string) => ({ providerName: 'Google', attributeValue });

let gateway: GatewayUnderTest;
let admin: Headers;
beforeAll(async () => {
  gateway = await startGateway({
    pool: {
      users: ['ada', 'bob', 'eve'].map((name) => seedUser(name)),
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } },
    },
  });
  admin = await gateway.asAdministrator();
});
afterAll(async () => {
  await gateway.close();
});

describe('linkUserProvider', () => {
  it('links an account, which User.identities then shows to administrators and to the user', async () => {
    expect(
      await mutate(
        gateway,
        'linkUserProvider',
        { username: 'ada', account: google('g-1') },
        admin,
        '... on LinkUserProviderSuccess { username }',
      ),
    ).toEqual({ __typename: 'LinkUserProviderSuccess', username: 'ada' });
    const linked = {
      identities: [
        {
          userId: 'g-1',
          providerName: 'Google',
          providerType: 'Google',
          issuer: null,
          primary: false,
          createdAt: expect.any(String),
        },
      ],
    };
    expect(await readUser(gateway, 'user(username: "ada")', identities, admin)).toMatchObject(
      linked,
    );
    expect(await readUser(gateway, 'me', identities, await asUser(gateway, 'ada'))).toMatchObject(
      linked,
    );
  });

  it('answers InvalidInputError for an account that is already linked', async () => {
    await mutate(gateway, 'linkUserProvider', { username: 'bob', account: google('g-2') }, admin);
    expect(
      await mutate(gateway, 'linkUserProvider', { username: 'bob', account: google('g-2') }, admin),
    ).toMatchObject({ __typename: 'InvalidInputError' });
  });

  it("answers AliasExistsError for another user's account", async () => {
    expect(
      await mutate(gateway, 'linkUserProvider', { username: 'eve', account: google('g-2') }, admin),
    ).toMatchObject({ __typename: 'AliasExistsError' });
  });

  it('answers LimitExceededError for the sixth account', async () => {
    const answers = [];
    for (const id of ['1', '2', '3', '4', '5', '6'])
      answers.push(
        await mutate(
          gateway,
          'linkUserProvider',
          { username: 'eve', account: { providerName: `Provider${id}`, attributeValue: 'e' } },
          admin,
        ),
      );
    expect(answers.map(({ __typename: member }) => member as string)).toEqual([
      ...Array<string>(5).fill('LinkUserProviderSuccess'),
      'LimitExceededError',
    ]);
  });

  it('answers UserNotFoundError for an unknown user', async () => {
    expect(
      await mutate(
        gateway,
        'linkUserProvider',
        { username: 'nobody', account: google('g-3') },
        admin,
      ),
    ).toMatchObject({ __typename: 'UserNotFoundError' });
  });
});

describe('unlinkUserProvider', () => {
  it('ends the link', async () => {
    const account = { providerName: 'Facebook', attributeValue: 'f-9' };
    await mutate(gateway, 'linkUserProvider', { username: 'ada', account }, admin);
    expect(
      await mutate(
        gateway,
        'unlinkUserProvider',
        { account },
        admin,
        '... on UnlinkUserProviderSuccess { providerName }',
      ),
    ).toEqual({ __typename: 'UnlinkUserProviderSuccess', providerName: 'Facebook' });
    const { identities: left } = await readUser(
      gateway,
      'user(username: "ada")',
      identities,
      admin,
    );
    expect(left).not.toContainEqual(expect.objectContaining({ userId: 'f-9' }));
  });

  it('answers UserNotFoundError for an account that is not linked', async () => {
    expect(
      await mutate(gateway, 'unlinkUserProvider', { account: google('g-none') }, admin),
    ).toMatchObject({ __typename: 'UserNotFoundError' });
  });
});

describe('identitiesOf', () => {
  // The format of the AWS guide, "Linking federated users", in which booleans and times are strings.
  it('reads the attribute as Cognito writes it', () => {
    const attribute =
      '[{"userId":"1234","providerName":"MyIDP","providerType":"SAML","issuer":"https://idp.example","primary":"true","dateCreated":"1642699117273"}]';
    expect(identitiesOf(attribute)).toMatchObject([
      {
        userId: '1234',
        providerName: 'MyIDP',
        providerType: 'SAML',
        issuer: 'https://idp.example',
        primary: true,
        createdAt: new Date(1_642_699_117_273),
      },
    ]);
  });

  it.each([undefined, '', 'not json', '{}', 'null'])('treats %j as an empty list', (attribute) => {
    expect(identitiesOf(attribute)).toEqual([]);
  });
});

describe('User.authFactors', () => {
  const factors =
    'authFactors { __typename ... on AuthFactors { configured mfaMethods preferredMfaMethod } ' +
    '... on AccessDeniedError { requires } }';

  it('returns the same to the user and to administrators', async () => {
    const expected = {
      authFactors: {
        __typename: 'AuthFactors',
        configured: ['PASSWORD', 'EMAIL_OTP'],
        mfaMethods: [],
        preferredMfaMethod: null,
      },
    };
    expect(await readUser(gateway, 'me', factors, await asUser(gateway, 'ada'))).toMatchObject(
      expected,
    );
    expect(await readUser(gateway, 'user(username: "ada")', factors, admin)).toMatchObject(
      expected,
    );
  });
});
