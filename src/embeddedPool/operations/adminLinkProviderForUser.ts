import type {
  AdminLinkProviderForUserRequest,
  AdminLinkProviderForUserResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { invalidParameter, userNotFound } from '../exceptions.js';
import { findProvider } from '../federation/identityProviders.js';
import { accountOf, linkAccount, linkOwner } from '../users/linkedIdentities.js';
import { poolOperation } from '../operation.js';
import { changeUser } from '../users/users.js';
import { findUser } from '../users/findUser.js';

export const adminLinkProviderForUser = poolOperation<AdminLinkProviderForUserRequest>(
  (
    { DestinationUser, SourceUser },
    { services, pool },
  ): Promise<AdminLinkProviderForUserResponse> => {
    if (SourceUser.ProviderName === 'Cognito')
      throw invalidParameter(
        'Invalid SourceUser: Cognito users with a username/password may not be passed in as a SourceUser, only as a DestinationUser',
      );
    const source = accountOf(SourceUser);
    const name = DestinationUser.ProviderAttributeValue ?? '';
    const key =
      DestinationUser.ProviderName === 'Cognito'
        ? findUser(services.store, pool, name)?.key
        : linkOwner(services.store, pool, accountOf(DestinationUser));
    if (key === undefined) throw userNotFound();
    return changeUser(services, pool, key, (user, transaction) => {
      const owner = linkOwner(transaction, pool, source);
      if (owner === key) throw invalidParameter('SourceUser is already linked to DestinationUser');
      // AWS's answer for an account that has already signed in.
      const other = owner === undefined ? undefined : findUser(transaction, pool, owner);
      if (other?.status === 'EXTERNAL_PROVIDER')
        throw invalidParameter(
          'Merging is not currently supported, provide a SourceUser that has not been signed up in order to link',
        );
      const type = findProvider(transaction, pool, source.provider)?.ProviderType;
      linkAccount(user, { ...source, type }, services.now());
      return {};
    });
  },
);
