/** The query `lookupUser`. */
import { AdminGetUserCommand, ListUsersCommand } from '@aws-sdk/client-cognito-identity-provider';
import { ArgsType, InputType } from 'type-graphql';

import { isServiceException } from '../../cognito/failure.js';
import { maxPageSize } from '../../schema/connection.js';
import { NestedField, TextField } from '../../schema/input.js';
import { User } from '../../schema/user/user.js';
import { defineOperation } from '../operation.js';
import type { Call } from '../operation.js';
import { readPage } from '../page.js';
import { Refusal, invalidInput } from '../steps/refusal.js';
import { permission } from '../steps/rules.js';
import { fold, userList } from './userList.js';
import { userOf } from './userOf.js';

@InputType({ description: 'Whom to look up: exactly one of the fields.' })
export class LookupUserByInput {
  @TextField('username', 'The username itself, not an alias.', { nullable: true })
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
  @NestedField(() => LookupUserByInput, 'Whom to look up.')
  by!: LookupUserByInput;
}

export const lookupUser = defineOperation({
  on: 'Query',
  description: 'The user with exactly this id, username, e-mail address or phone number.',
  input: LookupUserArgs,
  success: User,
  commands: [AdminGetUserCommand, ListUsersCommand],
  run: async ({ by }, call) => {
    const key = (Object.keys(by) as Key[]).find((name) => typeof by[name] === 'string');
    if (key === undefined)
      throw invalidInput({ path: 'by', message: 'must hold exactly one field' });
    const value = by[key] ?? '';
    const candidates = await candidatesFor(key, value, call);
    const [first] = candidates;
    if (candidates.length === 1 && first?.[key] === value) return first;
    // Whatever Cognito answers, an alias for example: only the user who was asked for is given out.
    const [user, ...others] = preferVerified(
      key,
      candidates.filter((candidate) => fold(candidate[key] ?? '') === fold(value)),
    );
    if (!user) throw new Refusal('UserNotFoundError');
    if (others.length > 0)
      throw invalidInput({
        path: `by.${key}`,
        message: 'belongs to several users; ask `users` for all of them',
      });
    return user;
  },
  allow: permission('users:read'),
});

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
 * AdminGetUser takes the `sub` of a local user for a name (SDK: `AdminGetUserRequest.Username`), and has four times the
 * quota of ListUsers. Undefined where the user is of another identity provider, and where the text is another's name.
 */
async function byId(id: string, call: Call): Promise<User | undefined> {
  try {
    const user = await byName(id, call);
    return user.id === id ? user : undefined;
  } catch (error) {
    if (isServiceException(error) && error.name === 'UserNotFoundException') return undefined;
    throw error;
  }
}

async function search(key: Exclude<Key, 'username'>, value: string, call: Call): Promise<User[]> {
  const page = await readPage(userList({ [key]: { equals: value } }, call), { first: maxPageSize });
  return page.edges.map(({ node }) => node);
}

const verifiedBy: Partial<Record<Key, 'emailVerified' | 'phoneNumberVerified'>> = {
  email: 'emailVerified',
  phoneNumber: 'phoneNumberVerified',
};

/** Where several users have the same address or number, the one who has verified it is meant. */
function preferVerified(key: Key, users: User[]): User[] {
  const flag = verifiedBy[key];
  const verified = flag ? users.filter((user) => user[flag] === true) : [];
  return verified.length > 0 ? verified : users;
}
