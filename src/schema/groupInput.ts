/** Fields that the inputs of group operations share. */
import { InputType } from 'type-graphql';

import { IntField, TextField } from './input.js';
import { UsernamesInput } from './user/usernames.js';

@InputType()
export abstract class GroupInput {
  @TextField('groupName', 'The name of the group.')
  groupName!: string;

  @TextField('groupDescription', 'A description of the group.', { nullable: true })
  description?: string | null;

  @IntField(
    { least: 0, most: 2 ** 31 - 1 },
    'Priority for users in several groups: the group with the lowest value sets the preferred ' +
      'role.',
    { nullable: true },
  )
  precedence?: number | null;

  @TextField('roleArn', 'The ARN of the IAM role that members can assume.', { nullable: true })
  roleArn?: string | null;
}

@InputType()
export abstract class MembershipInput {
  @TextField('username', 'The username of the user.')
  username!: string;

  @TextField('groupName', 'The name of the group.')
  groupName!: string;
}

@InputType()
export abstract class MembershipsInput extends UsernamesInput {
  @TextField('groupName', 'The name of the group.')
  groupName!: string;
}
