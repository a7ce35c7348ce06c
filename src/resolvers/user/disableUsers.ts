import { InputType } from 'type-graphql';

import { UsernamesInput } from '../../schema/user/usernames.js';
import { defineBulk } from '../bulk.js';
import type { Operation } from '../operation.js';

@InputType()
export class DisableUsersInput extends UsernamesInput {}

export const disableUsers = (disableUser: Operation): Operation =>
  defineBulk({
    description: 'Disables users and ends their sessions.',
    input: DisableUsersInput,
    each: disableUser,
    inputs: ({ usernames }) => usernames.map((username) => ({ username })),
  });
