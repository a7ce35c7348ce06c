import { InputType } from 'type-graphql';

import { MembershipsInput } from '../../schema/groupInput.js';
import { defineBulk } from '../bulk.js';
import type { Operation } from '../operation.js';

@InputType()
export class RemoveUsersFromGroupInput extends MembershipsInput {}

export const removeUsersFromGroup = (removeUserFromGroup: Operation): Operation =>
  defineBulk({
    description: 'Removes users from a group.',
    input: RemoveUsersFromGroupInput,
    each: removeUserFromGroup,
    inputs: ({ usernames, groupName }) => usernames.map((username) => ({ username, groupName })),
  });
