/**
 * Sends the same calls to cognito-local 5.3.0 and to the embedded pool, where that emulator is
 * correct: groups, administration, attributes, filters.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';

import { startPool } from '../support/pool/startPool.js';
import type { TestPool } from '../support/pool/startPool.js';
import { startCognitoLocal } from './support/cognitoLocal.js';
import type { CognitoLocal } from './support/cognitoLocal.js';

interface Side {
  readonly sdk: CognitoIdentityProvider;
  /** In a pool that both sides create in the same way. */
  readonly UserPoolId: string;
  readonly ClientId: string;
  token: string;
}
type Call = (side: Side) => Promise<object>;
const password = 'Passw0rd!x';
const user =
  (name: string, more: object = {}): Call =>
  ({ sdk, UserPoolId }) =>
    sdk.adminCreateUser({
      UserPoolId,
      Username: name,
      TemporaryPassword: password,
      MessageAction: 'SUPPRESS',
      UserAttributes: [
        { Name: 'email', Value: `${name}@example.com` },
        { Name: 'name', Value: name.toUpperCase() },
      ],
      ...more,
    });
const get =
  (Username: string): Call =>
  ({ sdk, UserPoolId }) =>
    sdk.adminGetUser({ UserPoolId, Username });
const list =
  (more: object): Call =>
  ({ sdk, UserPoolId }) =>
    sdk.listUsers({ UserPoolId, ...more });
const group = (GroupName: string): { readonly [name: string]: Call } => ({
  create: ({ sdk, UserPoolId }) =>
    sdk.createGroup({ UserPoolId, GroupName, Description: `The ${GroupName}`, Precedence: 2 }),
  get: ({ sdk, UserPoolId }) => sdk.getGroup({ UserPoolId, GroupName }),
  update: ({ sdk, UserPoolId }) =>
    sdk.updateGroup({ UserPoolId, GroupName, Description: 'Changed', Precedence: 1 }),
  remove: ({ sdk, UserPoolId }) => sdk.deleteGroup({ UserPoolId, GroupName }),
  members: ({ sdk, UserPoolId }) => sdk.listUsersInGroup({ UserPoolId, GroupName }),
  add: ({ sdk, UserPoolId }) => sdk.adminAddUserToGroup({ UserPoolId, GroupName, Username: 'ann' }),
  drop: ({ sdk, UserPoolId }) =>
    sdk.adminRemoveUserFromGroup({ UserPoolId, GroupName, Username: 'ann' }),
});
const staff = group('staff');
const none = group('none');

// Left out, because cognito-local is wrong here: it creates a group twice, and refuses
// `email_verified` from an administrator.
const steps: readonly (readonly [title: string, call: Call])[] = [
  ['a user is made', user('ann')],
  ['another user is made', user('bob')],
  ['a user is read', get('ann')],
  ['a missing user is not there', get('nobody')],
  ['a group is made', staff.create!],
  ['a group is read', staff.get!],
  ['a missing group is not there', none.get!],
  ['a group is changed', staff.update!],
  ['a user joins', staff.add!],
  ['a user joins again', staff.add!],
  ['nobody joins a missing group', none.add!],
  ['the members are listed', staff.members!],
  [
    'the groups of a user are listed',
    ({ sdk, UserPoolId }) => sdk.adminListGroupsForUser({ UserPoolId, Username: 'ann' }),
  ],
  ['the groups are listed', ({ sdk, UserPoolId }) => sdk.listGroups({ UserPoolId })],
  ['a user leaves', staff.drop!],
  ['nobody is left', staff.members!],
  ['a group is deleted', staff.remove!],
  ['the deleted group is not there', staff.get!],
  ['all users are listed', list({})],
  ['a filter finds by username', list({ Filter: 'username = "ann"' })],
  ['a filter finds by address', list({ Filter: 'email = "bob@example.com"' })],
  ['a filter finds by prefix', list({ Filter: 'name ^= "A"' })],
  ['a filter finds by status', list({ Filter: 'cognito:user_status = "FORCE_CHANGE_PASSWORD"' })],
  ['a filter finds nobody', list({ Filter: 'email = "nobody@example.com"' })],
  [
    'an administrator sets attributes',
    ({ sdk, UserPoolId }) =>
      sdk.adminUpdateUserAttributes({
        UserPoolId,
        Username: 'ann',
        UserAttributes: [
          { Name: 'nickname', Value: 'A' },
          { Name: 'birthdate', Value: '1815-12-10' },
        ],
      }),
  ],
  ['they are there', get('ann')],
  ['a filter finds by them', list({ Filter: 'nickname = "A"' })],
  [
    'an administrator takes one away',
    ({ sdk, UserPoolId }) =>
      sdk.adminDeleteUserAttributes({
        UserPoolId,
        Username: 'ann',
        UserAttributeNames: ['nickname'],
      }),
  ],
  ['it is gone', get('ann')],
  [
    'an attribute that is in no schema is refused',
    ({ sdk, UserPoolId }) =>
      sdk.adminUpdateUserAttributes({
        UserPoolId,
        Username: 'ann',
        UserAttributes: [{ Name: 'custom:none', Value: 'x' }],
      }),
  ],
  [
    'a password is set',
    ({ sdk, UserPoolId }) =>
      sdk.adminSetUserPassword({
        UserPoolId,
        Username: 'ann',
        Password: password,
        Permanent: true,
      }),
  ],
  ['the user is confirmed by it', get('ann')],
  [
    'the user reads herself',
    async (side) => {
      const { AuthenticationResult } = await side.sdk.initiateAuth({
        ClientId: side.ClientId,
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: 'ann', PASSWORD: password },
      });
      side.token = AuthenticationResult?.AccessToken ?? '';
      return side.sdk.getUser({ AccessToken: side.token });
    },
  ],
  [
    'the user changes an attribute',
    ({ sdk, token }) =>
      sdk.updateUserAttributes({
        AccessToken: token,
        UserAttributes: [{ Name: 'nickname', Value: 'Annie' }],
      }),
  ],
  ['it is changed', ({ sdk, token }) => sdk.getUser({ AccessToken: token })],
  [
    'the user takes it away',
    ({ sdk, token }) =>
      sdk.deleteUserAttributes({ AccessToken: token, UserAttributeNames: ['nickname'] }),
  ],
  ['it is taken away', ({ sdk, token }) => sdk.getUser({ AccessToken: token })],
  [
    'a user is disabled',
    ({ sdk, UserPoolId }) => sdk.adminDisableUser({ UserPoolId, Username: 'bob' }),
  ],
  ['that shows', get('bob')],
  [
    'a user is enabled',
    ({ sdk, UserPoolId }) => sdk.adminEnableUser({ UserPoolId, Username: 'bob' }),
  ],
  ['that shows, too', get('bob')],
  [
    'a user is deleted',
    ({ sdk, UserPoolId }) => sdk.adminDeleteUser({ UserPoolId, Username: 'ann' }),
  ],
  ['the deleted user is not there', get('ann')],
  ['the others are', list({})],
];

/**
 * The outcome without what differs between any two pools: ids, times, the order of attributes,
 * absent and undefined.
 */
async function outcome(side: Side, call: Call): Promise<unknown> {
  try {
    const { $metadata: _, ...output } = (await call(side)) as { $metadata?: unknown };
    return { output: plain(output, side) };
  } catch (error) {
    return { error: (error as Error).name };
  }
}

function plain(value: unknown, side: Side): unknown {
  if (value instanceof Date) return 'a time';
  if (value === side.UserPoolId) return 'the pool';
  if (typeof value === 'string') return /^[0-9a-f-]{36}$/.test(value) ? 'a sub' : value;
  if (Array.isArray(value))
    return value
      .map((item) => plain(item, side))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([name, member]) => [name, plain(member, side)]),
  );
}

describe('the embedded pool and cognito-local give the same answers', () => {
  let peer: CognitoLocal;
  let test: TestPool;
  let sides: { readonly ours: Side; readonly theirs: Side };

  beforeAll(async () => {
    [peer, test] = await Promise.all([startCognitoLocal(), startPool()]);
    const ours = new CognitoIdentityProvider({
      region: 'us-east-1',
      endpoint: test.url,
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
    const sideOf = async (sdk: CognitoIdentityProvider): Promise<Side> => {
      const { UserPool: { Id: UserPoolId = '' } = {} } = await sdk.createUserPool({
        PoolName: 'differential',
      });
      const { UserPoolClient: { ClientId = '' } = {} } = await sdk.createUserPoolClient({
        UserPoolId,
        ClientName: 'peer',
        ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
      });
      return { sdk, UserPoolId, ClientId, token: '' };
    };
    sides = { ours: await sideOf(ours), theirs: await sideOf(peer.cognito) };
  });
  afterAll(async () => {
    sides.ours.sdk.destroy();
    await Promise.all([peer.close(), test.stop()]);
    expect(test.faults).toEqual([]);
  });

  it.each(steps)('%s', async (_title, call) => {
    const [ours, theirs] = await Promise.all([
      outcome(sides.ours, call),
      outcome(sides.theirs, call),
    ]);
    expect(ours).toEqual(theirs);
  });
});
