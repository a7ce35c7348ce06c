/** The mutation `removeUsersFromGroup`: `removeUserFromGroup` for many. */
import { InputType } from 'type-graphql';

import { MembershipsInput } from '../../schema/groupInput.js';
import { defineBulk } from '../bulk.js';
import type { Operation } from '../operation.js';

@InputType({ description: 'What `removeUsersFromGroup` takes.' })
export class RemoveUsersFromGroupInput extends MembershipsInput {}

export const removeUsersFromGroup = (removeUserFromGroup: Operation): Operation =>
  defineBulk({
    description: 'Takes users out of a group.',
    input: RemoveUsersFromGroupInput,
    each: removeUserFromGroup,
    inputs: ({ usernames, groupName }) => usernames.map((username) => ({ username, groupName })),
  });
