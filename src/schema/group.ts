/** The type `Group`. */
import { Field, Int, ObjectType } from 'type-graphql';

import { ConnectionOf } from './connection.js';
import type { Connection, ConnectionEdge, PageInfo } from './connection.js';
import { DateTime } from './scalars.js';

@ObjectType({ description: 'A group of users.' })
export class Group {
  @Field(() => String, { description: 'The name. Unique in the pool; it cannot be changed.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'A description of the group.' })
  description?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Priority for users in several groups: the group with the lowest value sets the ' +
      'preferred role.',
  })
  precedence?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The ARN of the IAM role that members can assume.',
  })
  roleArn?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the group was created.' })
  createdAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the group was last changed.' })
  lastModifiedAt?: Date | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'The permissions that the caller has on the group, such as `groups:write`. Those that would ' +
      'be refused are left out: permissions limited to other groups, and changes if members of ' +
      'the group have permissions that the caller lacks.',
  })
  viewerPermissions?: readonly string[] | null;
}

@ConnectionOf(Group)
export class GroupConnection implements Connection<Group> {
  edges!: ConnectionEdge<Group>[];
  pageInfo!: PageInfo;
}
