import { InputType } from 'type-graphql';

import { MembershipsInput } from '../../schema/groupInput.js';
import { defineBulk } from '../bulk.js';
import type { Operation } from '../operation.js';

@InputType()
export class AddUsersToGroupInput extends MembershipsInput {}

export const addUsersToGroup = (addUserToGroup: Operation): Operation =>
  defineBulk({
    description: 'Adds users to a group.',
    input: AddUsersToGroupInput,
    each: addUserToGroup,
    inputs: ({ usernames, groupName }) => usernames.map((username) => ({ username, groupName })),
  });
