/** The caller of a request, and what the caller may do. */
import { Field, ID, ObjectType } from 'type-graphql';

import { enumOf } from './enum.js';
import { DateTime } from './scalars.js';

const ViewerKind = enumOf(
  'ViewerKind',
  {
    USER: 'A signed-in user, with an access token.',
    SERVICE: 'A service, with a service key and without an access token.',
  },
  'The kind of a caller.',
);
export type ViewerKind = keyof typeof ViewerKind;

@ObjectType({ description: 'A permission that is limited to the members of some groups.' })
export class PermissionLimit {
  @Field(() => String, { description: 'The permission, such as `users:read`.' })
  permission!: string;

  @Field(() => [String], { description: 'The names of the groups.' })
  groups!: readonly string[];
}

@ObjectType({ description: 'The caller, and what the caller may do.' })
export class Viewer {
  @Field(() => ViewerKind, { description: 'Whether the caller is a user or a service.' })
  kind!: ViewerKind;

  @Field(() => ID, {
    nullable: true,
    description: 'The immutable id (`sub`) of the user. Null for a service.',
  })
  id?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The username of the user. Null for a service.',
  })
  username?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The configured name of the service key. Null if there is no key.',
  })
  serviceName?: string | null;

  @Field(() => [String], {
    description: 'The groups in the access token. Empty for a service.',
  })
  groups!: readonly string[];

  @Field(() => [String], {
    description:
      'The permissions that the caller has now, such as `users:read`. Permissions allow ' +
      "operations on other users; operations on one's own account need no permission.",
  })
  permissions!: readonly string[];

  @Field(() => [PermissionLimit], {
    description:
      'Those of the permissions that are limited to the members of some groups. Operations on ' +
      'users and groups outside the limit are refused.',
  })
  limits!: readonly PermissionLimit[];

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the access token expires. Null for a service.',
  })
  expiresAt?: Date | null;
}
