/** The only place for what the inputs on groups have in common. */
import { InputType } from 'type-graphql';

import { IntField, TextField } from './input.js';
import { UsernamesInput } from './user/usernames.js';

@InputType()
export abstract class GroupInput {
  @TextField('groupName', 'The name of the group.')
  name!: string;

  @TextField('groupDescription', 'What the group is for.', { nullable: true })
  description?: string | null;

  @IntField(
    { least: 0, most: 2 ** 31 - 1 },
    "Of a user's groups, the one with the lowest number gives the preferred role.",
    { nullable: true },
  )
  precedence?: number | null;

  @TextField('roleArn', 'The ARN of the IAM role that members may take.', { nullable: true })
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
