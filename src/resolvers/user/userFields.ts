/** Fields of `User` that need an extra read. */
import { AdminGetUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import { FieldResolver, Resolver } from 'type-graphql';
import type { ClassType } from 'type-graphql';

import type { Context } from '../../gateway/context.js';
import { User, administrativeFields, temporaryPasswordExpired } from '../../schema/user/user.js';
import type { AdministrativeField } from '../../schema/user/user.js';
import type { FieldFunctions } from '../plainExecution.js';
import { userOf } from './userOf.js';

/** Declares the administrative fields. */
export function userFieldsResolver(): ClassType {
  class UserFields {}
  for (const [field, { type, description }] of Object.entries({
    ...administrativeFields,
    temporaryPasswordExpired,
  })) {
    const descriptor = { value: () => undefined, configurable: true, writable: true };
    Object.defineProperty(UserFields.prototype, field, descriptor);
    FieldResolver(type, { nullable: true, description })(UserFields.prototype, field, descriptor);
  }
  Resolver(() => User)(UserFields);
  return UserFields;
}

/** Reads missing fields as an administrator; null without the permission. */
export const userFieldFunctions: FieldFunctions = {
  ...Object.fromEntries(
    (Object.keys(administrativeFields) as AdministrativeField[]).map((field) => [
      `User.${field}`,
      (user: User, _args: object, context: Context) => fieldOf(user, field, context),
    ]),
  ),
  'User.temporaryPasswordExpired': (user: User, _args: object, context: Context) =>
    isExpired(user, context),
};

function fieldOf(user: User, field: AdministrativeField, context: Context): unknown {
  return user[field] === undefined ? readField(user, field, context) : user[field];
}

const dayMs = 24 * 3600 * 1000;
/** Cognito's default (SDK: PasswordPolicyType, TemporaryPasswordValidityDays). */
const defaultDays = 7;

/**
 * Returns whether the temporary password has expired; null if unknown. Cognito does not say when it
 * sent the password: only that it was not before the user was created, and not after the user was
 * last changed.
 */
async function isExpired(user: User, context: Context): Promise<boolean | null> {
  if ((await fieldOf(user, 'status', context)) !== 'FORCE_CHANGE_PASSWORD') return null;
  const validMs = await validityMs(context);
  if (validMs === undefined) return null;
  const [from, to] = await Promise.all([
    fieldOf(user, 'createdAt', context),
    fieldOf(user, 'lastModifiedAt', context),
  ]);
  if (!(from instanceof Date) || !(to instanceof Date)) return null;
  const limit = context.now().getTime() - validMs;
  if (to.getTime() <= limit) return true;
  return from.getTime() > limit ? false : null;
}

/**
 * Returns how long temporary passwords are valid; undefined if the gateway may not read the
 * settings of the pool.
 */
async function validityMs({ poolSettings, observed }: Context): Promise<number | undefined> {
  const pool = await poolSettings.pool(observed).catch(() => undefined);
  if (!pool) return undefined;
  const { TemporaryPasswordValidityDays: days } = pool.Policies?.PasswordPolicy ?? {};
  // Cognito takes 0 to mean its default.
  return dayMs * (days || pool.AdminCreateUserConfig?.UnusedAccountValidityDays || defaultDays);
}

/** Returns null if the read fails for any reason, because the operation itself has succeeded. */
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
