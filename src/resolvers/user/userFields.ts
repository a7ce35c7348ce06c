/** Fields of `User` that need an extra read. */
import { AdminGetUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import { FieldResolver, Resolver } from 'type-graphql';
import type { ClassType } from 'type-graphql';

import type { Context } from '../../gateway/context.js';
import { User, administrativeFields } from '../../schema/user/user.js';
import type { AdministrativeField } from '../../schema/user/user.js';
import type { FieldFunctions } from '../plainExecution.js';
import { userOf } from './userOf.js';

/** Declares the administrative fields. */
export function userFieldsResolver(): ClassType {
  class UserFields {}
  for (const [field, { type, description }] of Object.entries(administrativeFields)) {
    const descriptor = { value: () => undefined, configurable: true, writable: true };
    Object.defineProperty(UserFields.prototype, field, descriptor);
    FieldResolver(type, { nullable: true, description })(UserFields.prototype, field, descriptor);
  }
  Resolver(() => User)(UserFields);
  return UserFields;
}

/** Reads missing fields as an administrator; null without the permission. */
export const userFieldFunctions: FieldFunctions = Object.fromEntries(
  (Object.keys(administrativeFields) as AdministrativeField[]).map((field) => [
    `User.${field}`,
    (user: User, _args: object, context: Context) =>
      user[field] === undefined ? readField(user, field, context) : user[field],
  ]),
);

/** Null if the read fails for any reason: the operation itself has succeeded. */
async function readField(
  user: User,
  field: AdministrativeField,
  { cognito, loaders, log }: Context,
): Promise<unknown> {
  try {
    return (
      userOf(
        await loaders.read(AdminGetUserCommand, {
          UserPoolId: cognito.userPoolId,
          Username: user.username,
        }),
      )[field] ?? null
    );
  } catch (error) {
    log().debug(
      { field, error: (error as Error).name },
      'a field of the user could not be read; answered null',
    );
    return null;
  }
}
