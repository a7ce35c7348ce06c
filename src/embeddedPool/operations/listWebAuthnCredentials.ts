import type {
  ListWebAuthnCredentialsRequest,
  ListWebAuthnCredentialsResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { callerOperation } from '../operation.js';
import { readPage } from '../wire/paging.js';
import { passkeysPerUser, showPasskey } from '../passkeys/passkeys.js';

export const listWebAuthnCredentials = callerOperation<ListWebAuthnCredentialsRequest>(
  (input, { services, pool, user }): ListWebAuthnCredentialsResponse => {
    const page = { limit: input.MaxResults || passkeysPerUser, token: input.NextToken };
    const { items, next } = readPage(
      services.store,
      ['passkey', pool.Id, user.key],
      page,
      showPasskey,
    );
    return { Credentials: items, ...(next === undefined ? {} : { NextToken: next }) };
  },
);
