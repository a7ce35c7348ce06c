import { AdminGetUserCommand, ListUsersCommand } from '@aws-sdk/client-cognito-identity-provider';
import { ArgsType, InputType } from 'type-graphql';

import { isServiceException } from '../../cognito/failure.js';
import { reachOf } from '../../gateway/reach.js';
import type { Reach } from '../../gateway/reach.js';
import { maxPageSize } from '../../schema/connection.js';
import { NestedField, TextField } from '../../schema/input.js';
import { User } from '../../schema/user/user.js';
import { defineOperation } from '../operation.js';
import type { Call } from '../operation.js';
import { readPage } from '../page.js';
import { beyond, requireReach } from '../steps/limit.js';
import { Refusal, invalidInput } from '../outcome/refusal.js';
import { permission } from '../rights/rules.js';
import { fold, userList } from './userList.js';
import { userOf } from './userOf.js';

@InputType({ description: 'The user to look up. Set exactly one field.' })
export class LookupUserByInput {
  @TextField('username', 'The username, not an alias.', { nullable: true })
  username?: string | null;

  @TextField('filterValue', 'The attribute `sub`.', { nullable: true })
  id?: string | null;

  @TextField('filterValue', 'The e-mail address.', { nullable: true })
  email?: string | null;

  @TextField('filterValue', 'The phone number in E.164 form.', { nullable: true })
  phoneNumber?: string | null;
}
type Key = keyof LookupUserByInput;

@ArgsType()
export class LookupUserArgs {
  @NestedField(() => LookupUserByInput, 'The user to look up.')
  by!: LookupUserByInput;
}

export const lookupUser = defineOperation({
  on: 'Query',
  description: 'The user with exactly this id, username, e-mail address or phone number.',
  input: LookupUserArgs,
  success: User,
  commands: [AdminGetUserCommand, ListUsersCommand],
  keepsLimit: true,
  run: async ({ by }, call) => {
    const key = (Object.keys(by) as Key[]).find((name) => typeof by[name] === 'string');
    if (key === undefined)
      throw invalidInput({ path: 'by', message: 'must have exactly one field' });
    const reach = reachOf(await call.rights(), 'users:read');
    const value = by[key] ?? '';
    return reach === 'everywhere' ? find(key, value, call) : findWithin(reach, key, value, call);
  },
  allow: permission('users:read'),
});

/**
 * Gives the same answer, after one read of groups, whether the user is outside the caller's limit
 * or does not exist.
 */
async function findWithin(reach: Reach, key: Key, value: string, call: Call): Promise<User> {
  const user = await find(key, value, call).catch(unlessMissing);
  await requireReach({ users: [user?.username ?? value] }, 'users:read', reach, call);
  if (!user) throw beyond('users:read', reach);
  return user;
}

function unlessMissing(error: unknown): undefined {
  if (error instanceof Refusal || isMissing(error)) return undefined;
  throw error;
}

async function find(key: Key, value: string, call: Call): Promise<User> {
  const candidates = await candidatesFor(key, value, call);
  const [first] = candidates;
  if (candidates.length === 1 && first?.[key] === value) return first;
  // Cognito may return another user, for example one with this alias. Only the requested user is
  // returned.
  const [user, ...others] = preferVerified(
    key,
    candidates.filter((candidate) => fold(candidate[key] ?? '') === fold(value)),
  );
  if (!user) throw new Refusal('UserNotFoundError');
  if (others.length > 0)
    throw invalidInput({
      path: `by.${key}`,
      message: 'belongs to several users; list them with `users`',
    });
  return user;
}

async function candidatesFor(key: Key, value: string, call: Call): Promise<User[]> {
  if (key === 'username') return [await byName(value, call)];
  const user = key === 'id' ? await byId(value, call) : undefined;
  return user ? [user] : search(key, value, call);
}

async function byName(name: string, { cognito: { userPoolId }, loaders }: Call): Promise<User> {
  return userOf(
    await loaders.read(AdminGetUserCommand, { UserPoolId: userPoolId, Username: name }),
  );
}

/**
 * Finds a user by id with AdminGetUser, which accepts the `sub` of a local user as the username
 * (SDK: `AdminGetUserRequest.Username`) and has four times the quota of ListUsers. Undefined if the
 * user comes from another identity provider, or if the id is also the name of another user.
 */
async function byId(id: string, call: Call): Promise<User | undefined> {
  try {
    const user = await byName(id, call);
    return user.id === id ? user : undefined;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

const isMissing = (error: unknown): boolean =>
  isServiceException(error) && error.name === 'UserNotFoundException';

async function search(key: Exclude<Key, 'username'>, value: string, call: Call): Promise<User[]> {
  const page = await readPage(userList({ [key]: { equals: value } }, call), { first: maxPageSize });
  return page.edges.map(({ node }) => node);
}

const verifiedBy: Partial<Record<Key, 'emailVerified' | 'phoneNumberVerified'>> = {
  email: 'emailVerified',
  phoneNumber: 'phoneNumberVerified',
};

/** If several users have the same address or number, chooses the one who has verified it. */
function preferVerified(key: Key, users: User[]): User[] {
  const flag = verifiedBy[key];
  const verified = flag ? users.filter((user) => user[flag] === true) : [];
  return verified.length > 0 ? verified : users;
}
