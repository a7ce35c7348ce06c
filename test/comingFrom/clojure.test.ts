/**
 * Checks every row of docs/migration.md for `dev.gethop/user-manager.cognito`: callers see what the
 * row says.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { createCognitoAdapter } from '../../src/index.js';
import { openGateway } from '../support/openGateway.js';
import { lambdaArn } from '../support/pool/startPool.js';
import { mutate, readUser, seedUser } from '../support/ask.js';
import type { Answer, Headers } from '../support/ask.js';
import { startGateway } from '../support/gateway.js';
import type { GatewayUnderTest } from '../support/gateway.js';
import { rowsOf } from './support/rows.js';

interface Event {
  readonly userName: string;
  readonly request: { readonly validationData?: object; readonly clientMetadata?: object };
}

const events: Event[] = [];
let gateway: GatewayUnderTest;
let as: Headers;
beforeAll(async () => {
  gateway = await startGateway({
    pool: {
      users: ['ada', 'grace', 'leaver'].map((name) => seedUser(name)),
      Schema: [
        { Name: 'plan', AttributeDataType: 'String', Mutable: true },
        { Name: 'Cart_ID', AttributeDataType: 'String', Mutable: true },
      ],
      LambdaConfig: { PreSignUp: lambdaArn('preSignUp') },
    } as never,
    functions: {
      preSignUp: (event: Event) => {
        events.push(structuredClone(event));
        return event;
      },
    },
  });
  as = await gateway.asAdministrator();
});
afterAll(() => gateway.close());

const userFields =
  'id username enabled status createdAt updatedAt email emailVerified phoneNumber ' +
  'phoneNumberVerified name custom { name value }';
const create = (username: string, input: object = {}): Promise<Answer> =>
  mutate(
    gateway,
    'createUser',
    { username, messageAction: 'SUPPRESS', ...input },
    as,
    `... on CreateUserSuccess { user { ${userFields} } } ... on InvalidPasswordError { violatedRules }`,
  );
const read = (username: string): Promise<Answer> =>
  readUser(gateway, `user(username: "${username}")`, userFields, as);

const rows: Readonly<Record<string, () => Promise<void>>> = {
  '`init-record`, `:user-pool-id`': async () => {
    for (const userPoolId of [undefined, '', 'eu-west-1']) {
      const options = { userPoolId } as { userPoolId: string };
      const expected = /expected a user pool id such as "eu-west-1_a1B2c3D4e"/;
      expect(() => createCognitoAdapter(options)).toThrow(expected);
      await expect(openGateway(options)).rejects.toThrow(expected);
    }
  },

  '`:client-config`': async () => {
    const asked: string[] = [];
    const requestHandler = {
      metadata: { handlerProtocol: 'http/1.1' },
      handle: ({ hostname }: { hostname: string }) => {
        asked.push(hostname);
        return Promise.reject(new Error('not sent'));
      },
    };
    const adapter = createCognitoAdapter({
      userPoolId: 'us-east-1_Client001',
      clientConfig: {
        region: 'eu-north-1',
        requestHandler: requestHandler as never,
        credentials: { accessKeyId: 'id', secretAccessKey: 'key' },
      },
    });
    const { AdminGetUserCommand } = await import('@aws-sdk/client-cognito-identity-provider');
    const input = { UserPoolId: adapter.userPoolId, Username: 'ada' };
    await expect(adapter.send(AdminGetUserCommand, input)).rejects.toThrow('unavailable');
    expect(asked).toContain('cognito-idp.eu-north-1.amazonaws.com');
    adapter.close();
  },

  '`create-user`': async () => {
    const { user } = await create('created', { attributes: { email: 'created@example.com' } });
    expect(user).toMatchObject({ username: 'created', status: 'FORCE_CHANGE_PASSWORD' });
    expect(await read('created')).toEqual({ __typename: 'User', ...user });
  },

  '`:temporary-password`': async () => {
    const weak = await create('temporary', { temporaryPassword: 'short' });
    expect(weak).toMatchObject({ __typename: 'InvalidPasswordError', code: 'INVALID_PASSWORD' });
    expect(weak.violatedRules).toContain('MINIMUM_LENGTH');
    await create('temporary', { temporaryPassword: 'Temporary-pass-1' });
    const input = { username: 'temporary', password: 'Temporary-pass-1' };
    expect(await mutate(gateway, 'authenticate', input)).toMatchObject({
      __typename: 'NewPasswordRequiredChallenge',
    });
  },

  '`:validation-data`': async () => {
    const validationData = [{ key: 'referral_Code-1', value: 'friend' }];
    await create('validated', { validationData });
    const event = events.findLast(({ userName }) => userName === 'validated');
    expect(event?.request.validationData).toEqual({ 'referral_Code-1': 'friend' });
  },

  '`:message-action`': async () => {
    const mails = async (): Promise<number> =>
      (await gateway.pool.outbox({ username: 'invited' })).length;
    const input = { attributes: { email: 'invited@example.com' } };
    expect(await create('invited', input)).toMatchObject({ __typename: 'CreateUserSuccess' });
    expect(await mails()).toBe(0);
    const resent = await create('invited', {
      messageAction: 'RESEND',
      desiredDeliveryMediums: ['EMAIL'],
    });
    expect(resent).toMatchObject({ __typename: 'CreateUserSuccess' });
    expect(await mails()).toBe(1);
  },

  '`:desired-delivery-mediums`': async () => {
    await create('both', {
      messageAction: null,
      desiredDeliveryMediums: ['EMAIL', 'SMS'],
      attributes: { email: 'both@example.com', phoneNumber: '+14255550123' },
    });
    const sent = await gateway.pool.outbox({ username: 'both' });
    expect(sent.map(({ medium }) => medium).sort()).toEqual(['EMAIL', 'SMS']);
  },

  '`:client-metadata`': async () => {
    await create('traced', { clientMetadata: [{ key: 'Trace_ID-x', value: '1' }] });
    const event = events.findLast(({ userName }) => userName === 'traced');
    expect(event?.request.clientMetadata).toEqual({ 'Trace_ID-x': '1' });
  },

  '`:force-alias-creation`': async () => {
    const attributes = { email: 'ada@example.com', emailVerified: true };
    expect(await create('second', { attributes })).toMatchObject({
      __typename: 'AliasExistsError',
    });
    expect(await create('ada')).toMatchObject({ __typename: 'UsernameExistsError' });
    const forced = await create('second', { attributes, forceAliasCreation: true });
    expect(forced).toMatchObject({ __typename: 'CreateUserSuccess' });
  },

  '`:standard-attributes`': async () => {
    const attributes = {
      email: 'typed@example.com',
      emailVerified: true,
      phoneNumber: '+14255550199',
      phoneNumberVerified: true,
      name: 'Typed',
    };
    const { user } = await create('typed', { attributes });
    expect(user).toMatchObject(attributes);
  },

  '`:custom-attributes`': async () => {
    const custom = [
      { name: 'custom:plan', value: 'gold' },
      { name: 'custom:Cart_ID', value: 'A-1' },
    ];
    const { user } = await create('custom', { attributes: { custom } });
    expect(user.custom).toEqual(expect.arrayContaining(custom));
    expect((await read('custom')).custom).toEqual(expect.arrayContaining(custom));
  },

  '`get-user`': async () => {
    const { id, username } = await read('grace');
    expect(username).toBe('grace');
    const found = { __typename: 'User', id };
    for (const by of [`id: "${String(id)}"`, 'email: "grace@example.com"'])
      expect(await readUser(gateway, `lookupUser(by: { ${by} })`, 'id', as)).toEqual(found);
    const { data } = await gateway.graphql(
      '{ usersByUsername(usernames: ["grace", "none"]) { ... on UsersByUsernameSuccess { ' +
        'results { __typename } } } users(filter: { email: { equals: "grace@example.com" } }) { ' +
        '... on UserConnection { edges { node { id } } } } }',
      {},
      as,
    );
    expect(data).toMatchObject({
      usersByUsername: { results: [{ __typename: 'User' }, { __typename: 'UserNotFoundError' }] },
      users: { edges: [{ node: { id } }] },
    });
  },

  '`disable-user`, `enable-user`, `delete-user`': async () => {
    for (const [field, enabled] of [
      ['disableUser', false],
      ['enableUser', true],
    ] as const) {
      expect(await mutate(gateway, field, { username: 'leaver' }, as)).toMatchObject({
        __typename: `${field.charAt(0).toUpperCase()}${field.slice(1)}Success`,
      });
      expect(await read('leaver')).toMatchObject({ enabled });
    }
    const deleted = await mutate(gateway, 'deleteUser', { username: 'leaver' }, as);
    expect(deleted).toMatchObject({ __typename: 'DeleteUserSuccess' });
    expect(await read('leaver')).toMatchObject({ __typename: 'UserNotFoundError' });
    for (const field of ['disableUsers', 'enableUsers', 'deleteUsers']) {
      const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Success`;
      const usernames = { usernames: ['grace', 'none'] };
      const selection = `... on ${type} { results { __typename } }`;
      const { results } = await mutate(gateway, field, usernames, as, selection);
      expect(results).toEqual([
        { __typename: expect.stringMatching(/Success$/) },
        { __typename: 'UserNotFoundError' },
      ]);
    }
  },

  '`:success?`, `:reason`, `:error-details {:type :message :category}`': async () => {
    const selection = '... on OperationError { code message category retryable requestId }';
    expect(await mutate(gateway, 'disableUser', { username: 'none' }, as, selection)).toEqual({
      __typename: 'UserNotFoundError',
      code: 'USER_NOT_FOUND',
      message: expect.any(String),
      category: 'NOT_FOUND',
      retryable: false,
      requestId: expect.any(String),
    });
  },
};

describe('coming from the Clojure library', () => {
  it('has a test for each row of docs/migration.md', () => {
    expect(rowsOf('Clojure')).toEqual(Object.keys(rows));
  });

  it.each(Object.entries(rows))('%s is answered as docs/migration.md says', async (_row, see) => {
    await see();
  });
});
