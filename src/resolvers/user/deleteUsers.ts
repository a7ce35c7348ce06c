import { InputType } from 'type-graphql';

import { UsernamesInput } from '../../schema/user/usernames.js';
import { defineBulk } from '../bulk.js';
import type { Operation } from '../operation.js';

@InputType()
export class DeleteUsersInput extends UsernamesInput {}

export const deleteUsers = (deleteUser: Operation): Operation =>
  defineBulk({
    description: 'Permanently deletes users.',
    input: DeleteUsersInput,
    each: deleteUser,
    inputs: ({ usernames }) => usernames.map((username) => ({ username })),
  });
