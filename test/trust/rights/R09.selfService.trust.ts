/**
 * R9: attributes are an allow-list: users can write only the attributes that the operator listed.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { profileAttributes } from '../../../src/guard/attributes.js';
import type { GuardOptions } from '../../../src/guard/options.js';
import { createTokenIssuer } from '../../support/accessTokens.js';
import { graphqlClient } from '../../support/graphqlClient.js';
import { sealedSession, testSealingKeys } from '../../support/hostile/sealedSession.js';
import { startStubCognito, succeed } from '../../support/upstream/stubCognito.js';
import type { StubCognito } from '../../support/upstream/stubCognito.js';
import { unprotected } from '../../support/hostile/unprotected.js';
import { openGateway } from '../../support/openGateway.js';
import { figure } from '../support/figures.js';

const userPoolId = 'eu-west-1_Stub00001';
const clientId = 'stubclient';
const listed = ['nickname', 'custom:plan'];

/**
 * Every unlisted standard attribute, attributes that only Cognito may write, and names that look
 * like a listed one.
 */
const hostile = [
  ...profileAttributes.filter((name) => !listed.includes(name)),
  'sub',
  'identities',
  'updated_at',
  'email_verified',
  'phone_number_verified',
  'cognito:user_status',
  'cognito:mfa_enabled',
  'dev:custom:plan',
  'dev:nickname',
  'custom:role',
  'custom:tenant',
  'custom:Plan',
  'CUSTOM:plan',
  'Custom:plan',
  'custom:plan ',
  ' custom:plan',
  'custom: plan',
  'custom:plan\u200b',
  'custom:pl\u0430n',
  'custom:ｐlan',
  'custom:pla\u0301n',
  'custom:plan\u0000',
  'custom::plan',
  'custom:custom:plan',
  'ｃustom:plan',
  'custom\uff1aplan',
  'EMAIL',
  'Email',
  'e-mail',
  'email\u200b',
  'NICKNAME',
  'Nickname',
  'nickname ',
  'nıckname',
  '__proto__',
  'constructor',
  'custom:__proto__',
  'custom:constructor',
];

const fieldOf = (name: string): string =>
  name.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());
/** The attribute together with a listed one: the whole input must be refused. */
const attributesWith = (name: string) =>
  (profileAttributes as readonly string[]).includes(name)
    ? { nickname: 'Ada', [fieldOf(name)]: 'x' }
    : { nickname: 'Ada', custom: [{ name, value: 'x' }] };

/** The self-service operations, each with the input that writes the attribute. */
const ways: Readonly<Record<string, (name: string) => object>> = {
  signUp: (name) => ({
    username: 'ada',
    password: 'Correct-Horse-7',
    attributes: attributesWith(name),
  }),
  updateMyAttributes: (name) => ({ attributes: attributesWith(name) }),
  deleteMyAttributes: (name) => ({ attributeNames: ['nickname', name] }),
  respondToChallenge: (name) => ({
    newPasswordRequired: {
      username: 'ada',
      session: sealedSession('NEW_PASSWORD_REQUIRED'),
      newPassword: 'Correct-Horse-7',
      attributes: attributesWith(name),
    },
  }),
};

let cognito: StubCognito;
let close: () => Promise<void>;
beforeAll(async () => {
  cognito = await startStubCognito();
});
afterEach(async () => {
  await close();
});
afterAll(async () => {
  await cognito.close();
});

async function askerWith(
  guards: GuardOptions,
): Promise<
  (field: string, input: object) => Promise<{ __typename: string; violations?: { path: string }[] }>
> {
  const tokens = await createTokenIssuer(userPoolId, clientId);
  const gateway = await openGateway({
    userPoolId,
    clientId,
    clientConfig: {
      endpoint: cognito.endpoint,
      credentials: { accessKeyId: 'id', secretAccessKey: 'key' },
    },
    fetchJwks: tokens.jwks,
    guards: { sealingKeys: testSealingKeys, ...guards },
    quotas: false,
  });
  close = gateway.close;
  const graphql = graphqlClient(await gateway.listen({ port: 0 }));
  const headers = { authorization: `Bearer ${await tokens.issue()}` };
  cognito.answer = succeed();
  cognito.calls.length = 0;
  return async (field, input) => {
    const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input!`;
    const { data } = await graphql(
      `mutation ($input: ${type}) { ${field}(input: $input) { __typename ... on ` +
        'InvalidInputError { violations { path } } } }',
      { input },
      headers,
    );
    return data[field];
  };
}

/** Names of attributes that reached Cognito, in whatever field of the command. */
function reached(): string[] {
  return cognito.calls.flatMap(({ body }) => [
    ...((body.UserAttributes ?? []) as { Name: string }[]).map(({ Name }) => Name),
    ...((body.UserAttributeNames ?? []) as string[]),
    ...Object.keys(body.ChallengeResponses ?? {}).flatMap((key) =>
      key.startsWith('userAttributes.') ? [key.slice('userAttributes.'.length)] : [],
    ),
  ]);
}

describe('self-service', () => {
  it('MUST let no unlisted attribute reach Cognito, and refuse the whole input with the path of the attribute', async () => {
    const ask = await askerWith({ selfService: { attributes: listed } });
    for (const [field, inputWith] of Object.entries(ways)) {
      for (const name of hostile) {
        const answer = await ask(field, inputWith(name));
        expect({ field, name, ...answer }).toMatchObject({ __typename: 'InvalidInputError' });
        expect(answer.violations?.length).toBeGreaterThan(0);
      }
    }
    figure(
      'R9',
      `calls to Cognito after ${String(hostile.length * Object.keys(ways).length)} inputs with an unlisted attribute`,
      cognito.calls.length,
      '0',
    );
    expect(cognito.calls).toEqual([]);
  });

  it("lets listed attributes through, in the pool's spelling", async () => {
    const ask = await askerWith({ selfService: { attributes: listed } });
    for (const [field, inputWith] of Object.entries(ways))
      await ask(field, inputWith('custom:plan'));
    expect(cognito.calls).toHaveLength(Object.keys(ways).length);
    expect([...new Set(reached())].sort()).toEqual([...listed].sort());
  });

  it('MUST use the standard profile as the list if the operator gives none', async () => {
    const ask = await askerWith({});
    for (const name of hostile.filter(
      (candidate) => !(profileAttributes as readonly string[]).includes(candidate),
    ))
      await ask('updateMyAttributes', ways.updateMyAttributes!(name));
    expect(cognito.calls).toEqual([]);
    for (const name of profileAttributes)
      await ask('updateMyAttributes', ways.updateMyAttributes!(name));
    expect([...new Set(reached())].sort()).toEqual([...profileAttributes]);
  });
});

describe('the control', () => {
  it('an unprotected gateway passes on custom attributes that nobody listed', async () => {
    const ask = await askerWith(unprotected);
    for (const name of hostile) await ask('updateMyAttributes', ways.updateMyAttributes!(name));
    expect(reached()).toEqual(
      expect.arrayContaining(['custom:role', 'custom:tenant', 'custom:Plan', 'email']),
    );
  });
});
