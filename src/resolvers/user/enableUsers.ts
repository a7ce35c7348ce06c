import { InputType } from 'type-graphql';

import { UsernamesInput } from '../../schema/user/usernames.js';
import { defineBulk } from '../bulk.js';
import type { Operation } from '../operation.js';

@InputType()
export class EnableUsersInput extends UsernamesInput {}

export const enableUsers = (enableUser: Operation): Operation =>
  defineBulk({
    description: 'Lets disabled users sign in again.',
    input: EnableUsersInput,
    each: enableUser,
    inputs: ({ usernames }) => usernames.map((username) => ({ username })),
  });
