/** A local user loses the password, an external account its link. */
import type {
  AdminDisableProviderForUserRequest,
  AdminDisableProviderForUserResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { userNotFound } from '../exceptions.js';
import { accountOf, linkOwner, unlinkAccount } from '../users/linkedIdentities.js';
import { poolOperation } from '../operation.js';
import { changeUser } from '../users/users.js';
import { findUser } from '../users/findUser.js';

export const adminDisableProviderForUser = poolOperation<AdminDisableProviderForUserRequest>(
  ({ User }, { services, pool }): Promise<AdminDisableProviderForUserResponse> => {
    const account = accountOf(User);
    const isLocal = account.provider === 'Cognito';
    const key = isLocal
      ? findUser(services.store, pool, account.id)?.key
      : linkOwner(services.store, pool, account);
    if (key === undefined) throw userNotFound();
    return changeUser(services, pool, key, (user) => {
      if (isLocal) delete user.password;
      else unlinkAccount(user, account);
      return {};
    });
  },
);
