/** How to make the fields about users, groups and the pool give each of their answers. */
import type { Provocation, Provocations } from './asking.js';
import { administrator, password } from './world.js';
import type { Person, State, World } from './world.js';

const as = administrator;
/** Asked about a new user. */
const on =
  (more: object = {}, state: State = 'confirmed'): Provocation =>
  async (w) => ({ input: { username: (await w.person({ state })).username, ...more }, as });
/** Asked about a new group and a new user. */
const grouped =
  (input: (group: string, person: Person) => object): Provocation =>
  async (w) => ({ input: input(await newGroup(w), await w.person()), as });
const google = (attributeValue: string): object => ({ providerName: 'Google', attributeValue });

let count = 0;
export async function newGroup(w: World): Promise<string> {
  const GroupName = `group${String((count += 1))}`;
  await w.call('CreateGroup', { UserPoolId: w.idsOf('main').userPoolId, GroupName });
  return GroupName;
}

/** Links this many accounts to a new user, the first one of Google. */
async function linked(w: World, times = 1): Promise<{ person: Person; account: string }> {
  const person = await w.person();
  for (let index = 0; index < times; index += 1) {
    await w.call('AdminLinkProviderForUser', {
      UserPoolId: w.idsOf('main').userPoolId,
      DestinationUser: { ProviderName: 'Cognito', ProviderAttributeValue: person.username },
      SourceUser: {
        ProviderName: index === 0 ? 'Google' : `Provider${String(index)}`,
        ProviderAttributeName: 'Cognito_Subject',
        ProviderAttributeValue: `${person.username}-${String(index)}`,
      },
    });
  }
  return { person, account: `${person.username}-0` };
}

/** A new user for whom the trigger throws. */
const refused =
  (
    trigger: 'PostConfirmation' | 'CustomMessage',
    input: object,
    state: State = 'confirmed',
  ): Provocation =>
  async (w) => {
    const { username } = await w.person({ state });
    w.refuse(trigger, username);
    return { input: { username, ...input }, as };
  };

export const users: Provocations = {
  user: { success: on() },
  lookupUser: {
    success: async (w) => ({ input: { by: { email: (await w.person()).email } }, as }),
    InvalidInputError: () => ({ input: { by: { username: '' } }, as }),
  },
  usersByUsername: {
    success: async (w) => ({ input: { usernames: [(await w.person()).username] }, as }),
  },
  users: { success: () => ({ as }), InvalidInputError: () => ({ input: { first: 0 }, as }) },
  me: {
    success: async (w) => ({ as: (await w.bearer()).headers }),
    InvalidInputError: async (w) => ({ input: { token: '' }, as: (await w.bearer()).headers }),
  },
  viewer: { success: async (w) => ({ as: (await w.bearer()).headers }) },
  userPool: { success: () => ({}) },
  poolUsage: { success: () => ({ as }) },
  poolCheck: { success: () => ({ as }) },
  auditEvents: {
    success: () => ({ as }),
    FeatureNotAvailableError: () => ({ as, at: 'mistaken' }),
    InvalidInputError: () => ({ input: { first: 0 }, as }),
  },

  createUser: {
    success: () => ({
      input: {
        username: 'created',
        messageAction: 'SUPPRESS',
        attributes: { email: 'created@example.com' },
      },
      as,
    }),
    InvalidPasswordError: () => ({ input: { username: 'weak', temporaryPassword: 'weak' }, as }),
    AliasExistsError: async (w) => ({
      input: {
        username: 'second',
        messageAction: 'SUPPRESS',
        attributes: { email: (await w.person()).email, emailVerified: true },
      },
      as,
    }),
    UsernameExistsError: on({
      messageAction: 'SUPPRESS',
      attributes: { email: 'again@example.com' },
    }),
    UnsupportedUserStateError: on({ messageAction: 'RESEND' }),
    UserNotFoundError: () => ({ input: { username: 'nobody', messageAction: 'RESEND' }, as }),
    UserLambdaValidationError: (w) => {
      w.refuse('PreSignUp', 'unwanted');
      return {
        input: {
          username: 'unwanted',
          messageAction: 'SUPPRESS',
          attributes: { email: 'unwanted@example.com' },
        },
        as,
      };
    },
  },
  enableUser: { success: on({}, 'disabled') },
  disableUser: { success: on() },
  deleteUser: { success: on() },
  confirmUser: {
    success: on({}, 'unconfirmed'),
    UserLambdaValidationError: refused('PostConfirmation', {}, 'unconfirmed'),
  },
  signOutUser: { success: on() },
  deleteMe: {
    success: async (w) => ({ as: (await w.bearer()).headers }),
    InvalidInputError: async (w) => ({ input: { token: '' }, as: (await w.bearer()).headers }),
  },
  enableUsers: {
    success: async (w) => ({ input: { usernames: [(await w.person()).username] }, as }),
  },
  disableUsers: {
    success: async (w) => ({ input: { usernames: [(await w.person()).username] }, as }),
  },
  deleteUsers: {
    success: async (w) => ({ input: { usernames: [(await w.person()).username] }, as }),
  },
  linkUserProvider: {
    success: on({ account: google('first') }),
    AliasExistsError: async (w) => ({
      input: { username: (await w.person()).username, account: google((await linked(w)).account) },
      as,
    }),
    LimitExceededError: async (w) => ({
      input: {
        username: (await linked(w, 5)).person.username,
        account: { providerName: 'Sixth', attributeValue: 'sixth' },
      },
      as,
    }),
  },
  unlinkUserProvider: {
    success: async (w) => ({ input: { account: google((await linked(w)).account) }, as }),
    InvalidInputError: () => ({ input: { account: google('') }, as }),
  },

  updateUserAttributes: {
    success: on({ attributes: { nickname: 'Countess' } }),
    AliasExistsError: async (w) => ({
      input: {
        username: (await w.person()).username,
        attributes: { email: (await w.person()).email, emailVerified: true },
      },
      as,
    }),
    UserLambdaValidationError: refused('CustomMessage', {
      attributes: { email: 'changed@example.com' },
    }),
  },
  deleteUserAttributes: { success: on({ attributeNames: ['nickname'] }) },
  setUserPassword: {
    success: on({ password: 'Another-Horse-8' }),
    InvalidPasswordError: on({ password: 'weak' }),
    PasswordHistoryPolicyViolationError: on({ password }),
  },
  resetUserPassword: {
    success: on(),
    UnsupportedUserStateError: on({}, 'invited'),
    UserLambdaValidationError: refused('CustomMessage', {}),
  },

  group: { success: grouped((groupName) => ({ groupName })) },
  groups: { success: () => ({ as }), InvalidInputError: () => ({ input: { first: 0 }, as }) },
  createGroup: {
    success: () => ({ input: { groupName: 'created' }, as }),
    GroupExistsError: grouped((groupName) => ({ groupName })),
  },
  updateGroup: { success: grouped((groupName) => ({ groupName, description: 'changed' })) },
  deleteGroup: { success: grouped((groupName) => ({ groupName })) },
  addUserToGroup: { success: grouped((groupName, { username }) => ({ groupName, username })) },
  removeUserFromGroup: { success: grouped((groupName, { username }) => ({ groupName, username })) },
  addUsersToGroup: {
    success: grouped((groupName, { username }) => ({ groupName, usernames: [username] })),
  },
  removeUsersFromGroup: {
    success: grouped((groupName, { username }) => ({ groupName, usernames: [username] })),
  },
};
