/** The only place for the type `Group`. */
import { Field, Int, ObjectType } from 'type-graphql';

import { ConnectionOf } from './connection.js';
import type { Connection, ConnectionEdge, PageInfo } from './connection.js';
import { DateTime } from './scalars.js';

@ObjectType({ description: 'A group of users.' })
export class Group {
  @Field(() => String, { description: 'The name: unique in the pool and fixed.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What the group is for.' })
  description?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Of a user's groups, the one with the lowest number gives the preferred role.",
  })
  precedence?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The ARN of the IAM role that members may take.',
  })
  roleArn?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the group was created.' })
  createdAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the group was last changed.' })
  lastModifiedAt?: Date | null;
}

@ConnectionOf(Group)
export class GroupConnection implements Connection<Group> {
  edges!: ConnectionEdge<Group>[];
  pageInfo!: PageInfo;
}
