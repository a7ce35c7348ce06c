/**
 * Resolves the field `user` of operations that change a user. The user is read after the change,
 * and only if the field is selected.
 */
import { FieldResolver, Resolver } from 'type-graphql';
import type { ClassType } from 'type-graphql';

import type { Context } from '../gateway/context.js';
import { unionOf } from './bulk.js';
import { execute } from './pipeline.js';
import type { Operation } from './operation.js';
import type { FieldFunctions } from './plainExecution.js';
import { me } from './user/me.js';
import { bearerOf } from './user/reached.js';
import { user } from './user/user.js';

type Operations = Readonly<Record<string, Operation>>;

interface Changing {
  readonly success: ClassType;
  /** The operation that reads the user, `me` or `user`. It checks the caller's rights as usual. */
  readonly read: Operation;
}

function changing(operations: Operations): Changing[] {
  return Object.values(operations).flatMap(({ changesUser, allow, success: [success] }) => {
    return changesUser && success ? [{ success, read: allow.kind === 'bearer' ? me : user }] : [];
  });
}

/** Declares the fields. Call it after resolverOf.ts, which makes the unions. */
export function changedUserResolvers(operations: Operations): ClassType[] {
  return changing(operations).map(({ success, read }) => {
    class ChangedUser {}
    const descriptor = { value: () => undefined, configurable: true, writable: true };
    Object.defineProperty(ChangedUser.prototype, 'user', descriptor);
    const needs = read === me ? '' : ' Requires: users:read.';
    const description =
      `The user after the change, for normalized caches.${needs} Costs one call to Cognito ` +
      'when selected.';
    FieldResolver(() => unionOf.get(read) as never, { nullable: true, description })(
      ChangedUser.prototype,
      'user',
      descriptor,
    );
    Resolver(() => success)(ChangedUser);
    return ChangedUser;
  });
}

export function changedUserFunctions(operations: Operations): FieldFunctions {
  return Object.fromEntries(
    changing(operations).map(({ success, read }) => [
      `${success.name}.user`,
      (value: { readonly username?: string }, _args: object, context: Context) =>
        read === me
          ? readOwn(value, context)
          : execute('user', user, { username: value.username }, context),
    ]),
  );
}

/** Reads with the token of the change, which may be in its input. */
function readOwn(value: object, context: Context): Promise<object> {
  const bearer = bearerOf(value);
  return execute('me', me, {}, context, bearer && Promise.resolve(bearer));
}
