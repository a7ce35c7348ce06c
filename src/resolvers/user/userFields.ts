/** The fields of `User` that need a read of their own. */
import { AdminGetUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ClassType } from 'type-graphql';

import type { Context } from '../../context.js';
import { User, administrativeFields } from '../../schema/user.js';
import type { AdministrativeField } from '../../schema/user.js';
import { userOf } from './userOf.js';

/** Adds the administrative fields: what the operation's own read did not give is read as an administrator, or null without the right. */
export function userFieldsResolver(): ClassType {
  class UserFields {}
  for (const [field, { type, description }] of Object.entries(administrativeFields)) {
    const value = (root: User, context: Context): unknown => administrativeField(root, field as AdministrativeField, context);
    const descriptor = { value, configurable: true, writable: true };
    Object.defineProperty(UserFields.prototype, field, descriptor);
    Root()(UserFields.prototype, field, 0);
    Ctx()(UserFields.prototype, field, 1);
    FieldResolver(type, { nullable: true, description })(UserFields.prototype, field, descriptor);
  }
  Resolver(() => User)(UserFields);
  return UserFields;
}

/** Null when the read fails for whatever reason: the field is an extra, and its operation has succeeded. */
async function administrativeField(user: User, field: AdministrativeField, { cognito, loaders, log }: Context): Promise<unknown> {
  if (user[field] !== undefined) return user[field];
  try {
    return userOf(await loaders.read(AdminGetUserCommand, { UserPoolId: cognito.userPoolId, Username: user.username }))[field] ?? null;
  } catch (error) {
    log.debug({ field, error: (error as Error).name }, 'no administrative read');
    return null;
  }
}
