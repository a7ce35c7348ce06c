/** The mutation `deleteUsers`: `deleteUser` for many. */
import { InputType } from 'type-graphql';

import { UsernamesInput } from '../../schema/user/usernames.js';
import { defineBulk } from '../bulk.js';
import type { Operation } from '../operation.js';

@InputType({ description: 'What `deleteUsers` takes.' })
export class DeleteUsersInput extends UsernamesInput {}

export const deleteUsers = (deleteUser: Operation): Operation =>
  defineBulk({
    description: 'Deletes users for good.',
    input: DeleteUsersInput,
    each: deleteUser,
    inputs: ({ usernames }) => usernames.map((username) => ({ username })),
  });
