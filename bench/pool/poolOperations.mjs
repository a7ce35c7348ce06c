/** The operations that `npm run bench:pool` measures, one row each; each call builds a new request. */
export const userPoolId = 'us-east-1_Bench0001';
export const clientId = 'benchclient000000000000001';
export const password = 'Passw0rd!x';
export const usernameOf = (number) => `user${String(number).padStart(6, '0')}`;
export const emailOf = (number) => `${usernameOf(number)}@example.com`;
/** Number of users whose password is hashed at the default cost. */
export const fullCostUsers = 4;

const pool = { UserPoolId: userPoolId };
const admin = (target, more = () => ({})) => ({
  target,
  body: (world, number) => ({ ...pool, Username: usernameOf(number), ...more(world, number) }),
});
const list = (more) => ({
  target: 'ListUsers',
  body: (world, number) => ({ ...pool, Limit: 60, ...more(world, number) }),
});
const signIn = (numberOf) => ({
  target: 'InitiateAuth',
  body: (world, number) => ({
    ClientId: clientId,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: usernameOf(numberOf(number)), PASSWORD: password },
  }),
});
const group = (more) => (world, number) => ({ GroupName: 'everyone', ...more?.(world, number) });

/**
 * The calls of a row run one after another and are timed together. `number` is a random user's
 * number, `world.size` the number of users.
 */
export const operations = [
  ['sign-in by password, scrypt at its default cost', [signIn((number) => number % fullCostUsers)]],
  ['sign-in by password, cheap scrypt', [signIn((number) => Math.max(number, fullCostUsers))]],
  [
    'InitiateAuth, REFRESH_TOKEN_AUTH',
    [
      {
        target: 'InitiateAuth',
        body: ({ refreshToken }) => ({
          ClientId: clientId,
          AuthFlow: 'REFRESH_TOKEN_AUTH',
          AuthParameters: { REFRESH_TOKEN: refreshToken },
        }),
      },
    ],
  ],
  ['GetUser', [{ target: 'GetUser', body: ({ accessToken }) => ({ AccessToken: accessToken }) }]],
  ['AdminGetUser by username', [admin('AdminGetUser')]],
  [
    'AdminGetUser by e-mail alias',
    [admin('AdminGetUser', (_world, number) => ({ Username: emailOf(number).toUpperCase() }))],
  ],
  ['ListUsers, first page', [list(() => ({}))]],
  [
    'ListUsers, a page in the middle',
    [list(({ middleToken }) => ({ PaginationToken: middleToken }))],
  ],
  [
    'ListUsers, email = (matches one user)',
    [list((_world, number) => ({ Filter: `email = "${emailOf(number)}"` }))],
  ],
  [
    'ListUsers, username ^= (matches ten users)',
    [list((_world, number) => ({ Filter: `username ^= "${usernameOf(number).slice(0, -1)}"` }))],
  ],
  [
    'ListUsers, given_name = (matches one user)',
    [list((_world, number) => ({ Filter: `given_name = "Given ${number}"` }))],
  ],
  [
    'ListUsers, family_name ^= (matches every user)',
    [list(() => ({ Filter: 'family_name ^= "Fam"' }))],
  ],
  [
    'ListUsers, sub = (no match)',
    [list(() => ({ Filter: 'sub = "00000000-0000-4000-8000-000000000000"' }))],
  ],
  [
    'ListUsers, status = "Enabled" (matches every user)',
    [list(() => ({ Filter: 'status = "Enabled"' }))],
  ],
  ['ListUsers, status = "Disabled" (no match)', [list(() => ({ Filter: 'status = "Disabled"' }))]],
  [
    'ListUsers, cognito:user_status = (matches every user)',
    [list(() => ({ Filter: 'cognito:user_status = "CONFIRMED"' }))],
  ],
  [
    'AdminUpdateUserAttributes',
    [
      admin('AdminUpdateUserAttributes', (_world, number) => ({
        UserAttributes: [{ Name: 'nickname', Value: `nick ${number} ${Math.random()}` }],
      })),
    ],
  ],
  ['AdminDisableUser and AdminEnableUser', [admin('AdminDisableUser'), admin('AdminEnableUser')]],
  [
    'AdminCreateUser and AdminDeleteUser',
    [
      admin('AdminCreateUser', ({ newName }) => ({ Username: newName, MessageAction: 'SUPPRESS' })),
      admin('AdminDeleteUser', ({ newName }) => ({ Username: newName })),
    ],
  ],
  ['AdminAddUserToGroup (already a member)', [admin('AdminAddUserToGroup', group())]],
  ['AdminListGroupsForUser', [admin('AdminListGroupsForUser')]],
  [
    'ListUsersInGroup, a group of all users, first page',
    [{ target: 'ListUsersInGroup', body: () => ({ ...pool, ...group()(), Limit: 60 }) }],
  ],
  ['GetGroup', [{ target: 'GetGroup', body: () => ({ ...pool, ...group()() }) }]],
  ['DescribeUserPool', [{ target: 'DescribeUserPool', body: () => pool }]],
  [
    'DescribeUserPoolClient',
    [{ target: 'DescribeUserPoolClient', body: () => ({ ...pool, ClientId: clientId }) }],
  ],
].map(([title, calls]) => ({ title, calls }));
