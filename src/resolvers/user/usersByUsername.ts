import { ArgsType } from 'type-graphql';

import { UsernamesField } from '../../schema/user/usernames.js';
import { defineBulk } from '../bulk.js';
import type { Operation } from '../operation.js';

@ArgsType()
export class UsersByUsernameArgs {
  @UsernamesField
  usernames!: string[];
}

export const usersByUsername = (user: Operation): Operation =>
  defineBulk({
    description: 'The users with these usernames.',
    input: UsersByUsernameArgs,
    each: user,
    inputs: ({ usernames }) => usernames.map((username) => ({ username })),
  });
