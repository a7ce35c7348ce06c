/**
 * Tests the field `user` of mutations: what a normalized cache stores, and what the field costs.
 */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { permissionNames } from '../../../src/gateway/caller.js';
import { asUser, mutate, seedUser } from '../../support/ask.js';
import type { Answer, Headers } from '../../support/ask.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { watchCalls } from '../../support/upstream/watchCalls.js';
import type { WatchedCalls } from '../../support/upstream/watchCalls.js';
import { serviceKey } from '../../support/serviceKey.js';

const key = 'a-key-that-may-write-and-not-read';
const serviceKeys = [serviceKey(key, ['users:write'], 'writer')];

let gateway: GatewayUnderTest;
let calls: WatchedCalls;
let ada: Headers;
let admin: Headers;
beforeAll(async () => {
  gateway = await startGateway({
    grants: { groups: { admins: permissionNames }, scopes: {}, serviceKeys },
    pool: {
      users: ['ada', 'grace', 'edsger'].map((name) =>
        seedUser(name, { nickname: 'before', locale: 'en' }),
      ),
    },
  });
  calls = watchCalls(gateway.pool);
  ada = await asUser(gateway, 'ada');
  admin = await gateway.asAdministrator();
});
beforeEach(() => {
  calls.forget();
});
afterAll(async () => {
  await gateway.close();
});

const id: unknown = expect.stringMatching(/^[0-9a-f-]{36}$/);
const typeOf = (field: string): string =>
  `${field.charAt(0).toUpperCase()}${field.slice(1)}Success`;
const withUser = (field: string, selection: string): string =>
  `... on ${typeOf(field)} { user { __typename ... on User { id username ${selection} ` +
  '} ... on OperationError { code } } }';
/** Reads of an administrator's permissions come before the write, and are cached for a while. */
const withoutRights = (names: readonly string[]): string[] =>
  names.filter((name) => !['AdminListGroupsForUser', 'GetUser'].includes(name));

/** An operation, its input, its command, and the command that reads the user afterwards. */
const own: [string, object, string, string, object][] = [
  [
    'updateMyAttributes',
    { attributes: { nickname: 'Countess' } },
    'UpdateUserAttributes',
    'nickname',
    { nickname: 'Countess' },
  ],
  [
    'deleteMyAttributes',
    { attributeNames: ['nickname'] },
    'DeleteUserAttributes',
    'nickname',
    { nickname: null },
  ],
];
const named: typeof own = [
  [
    'updateUserAttributes',
    { attributes: { nickname: 'Admiral' } },
    'AdminUpdateUserAttributes',
    'nickname',
    { nickname: 'Admiral' },
  ],
  [
    'deleteUserAttributes',
    { attributeNames: ['nickname'] },
    'AdminDeleteUserAttributes',
    'nickname',
    { nickname: null },
  ],
  ['disableUser', {}, 'AdminDisableUser', 'enabled', { enabled: false }],
  ['enableUser', {}, 'AdminEnableUser', 'enabled', { enabled: true }],
  ['resetUserPassword', {}, 'AdminResetUserPassword', 'status', { status: 'RESET_REQUIRED' }],
];

describe('the user after a write', () => {
  it.each(own)(
    '%s returns the signed-in user after the write, with one more call',
    async (field, input, command, selection, after) => {
      const { user } = await mutate(gateway, field, input, ada, withUser(field, selection));
      expect(user).toEqual({ __typename: 'User', id, username: 'ada', ...after });
      expect(calls.names).toEqual([command, 'GetUser']);
    },
  );

  it.each(own)(
    '%s needs no extra call if the user is not selected',
    async (field, input, command) => {
      await mutate(gateway, field, input, ada, '__typename');
      expect(calls.names).toEqual([command]);
    },
  );

  it.each(named)(
    '%s returns the user after the write, with one more call',
    async (field, input, command, selection, after) => {
      const { user } = await mutate(
        gateway,
        field,
        { username: 'grace', ...input },
        admin,
        withUser(field, selection),
      );
      expect(user).toEqual({ __typename: 'User', id, username: 'grace', ...after });
      expect(withoutRights(calls.names)).toEqual([command, 'AdminGetUser']);
    },
  );

  it.each(named.slice(0, 4))(
    '%s needs no extra call if the user is not selected',
    async (field, input, command) => {
      await mutate(gateway, field, { username: 'edsger', ...input }, admin, '__typename');
      expect(withoutRights(calls.names)).toEqual([command]);
    },
  );

  it('is the user right after each write if a document has several writes, also when it is compiled', async () => {
    const user = 'user { ... on User { nickname } }';
    const document = `mutation {
      a: updateMyAttributes(input: { attributes: { nickname: "one" } }) { ... on UpdateMyAttributesSuccess { ${user} } }
      b: deleteMyAttributes(input: { attributeNames: ["nickname"] }) { ... on DeleteMyAttributesSuccess { ${user} } }
    }`;
    for (let time = 0; time < 5; time += 1) {
      const { data } = await gateway.graphql(document, {}, ada);
      expect([data.a.user, data.b.user]).toEqual([{ nickname: 'one' }, { nickname: null }]);
    }
  });

  it('is read with the token in the input if the request has no other', async () => {
    const token = ada.authorization?.replace('Bearer ', '');
    const { user } = await mutate(
      gateway,
      'updateMyAttributes',
      { token, attributes: { nickname: 'x' } },
      {},
      withUser('updateMyAttributes', 'nickname'),
    );
    expect(user).toMatchObject({ username: 'ada', nickname: 'x' });
  });

  it('MUST NOT be read for a caller who may write but not read; the write is answered nevertheless', async () => {
    const answer: Answer = await mutate(
      gateway,
      'updateUserAttributes',
      { username: 'edsger', attributes: { nickname: 'x' } },
      { 'x-api-key': key },
      withUser('updateUserAttributes', 'nickname email'),
    );
    expect(answer).toMatchObject({
      __typename: 'UpdateUserAttributesSuccess',
      user: { __typename: 'AccessDeniedError', code: 'ACCESS_DENIED' },
    });
    expect(withoutRights(calls.names)).toEqual(['AdminUpdateUserAttributes']);
  });

  it('is included in the answer to a repeated Idempotency-Key, as the user is at that time', async () => {
    const headers = { ...ada, 'idempotency-key': 'once-1' };
    const write = (): Promise<Answer> =>
      mutate(
        gateway,
        'updateMyAttributes',
        { attributes: { locale: 'de' } },
        headers,
        withUser('updateMyAttributes', 'locale'),
      );
    await write();
    await mutate(gateway, 'updateMyAttributes', { attributes: { locale: 'fr' } }, ada);
    calls.forget();
    expect((await write()).user).toMatchObject({ username: 'ada', locale: 'fr' });
    expect(calls.names).toEqual(['GetUser']);
  });

  it('is included for each item of a bulk operation', async () => {
    const { data } = await gateway.graphql(
      'mutation { disableUsers(input: { usernames: ["grace", "edsger"] }) { ... on ' +
        'DisableUsersSuccess { results { ... on DisableUserSuccess { user { ... on User ' +
        '{ username enabled } } } } } } }',
      {},
      admin,
    );
    expect(data.disableUsers.results).toEqual(
      ['grace', 'edsger'].map((username) => ({ user: { username, enabled: false } })),
    );
  });
});

describe('a document of the client', () => {
  it('does not select the user after a write, so it costs no call', async () => {
    const { UpdateMyAttributesDocument } = await import('../../../client/src/index.js');
    expect(JSON.stringify(UpdateMyAttributesDocument)).not.toContain('"value":"user"');
  });
});
