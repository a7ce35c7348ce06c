import type {
  CreateUserPoolClientRequest,
  CreateUserPoolClientResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { requireOauthSettings } from '../federation/oauthSettings.js';
import { poolOperation } from '../operation.js';
import { showClient, putClient, newClient } from '../pools/clientRecords.js';

export const createUserPoolClient = poolOperation<CreateUserPoolClientRequest>(
  async (
    { UserPoolId: _id, ...settings },
    { services, pool },
  ): Promise<CreateUserPoolClientResponse> => {
    const client = newClient(services, pool, settings);
    await services.store.transaction((transaction) => {
      requireOauthSettings(transaction, pool, client);
      putClient(transaction, client);
    });
    return { UserPoolClient: showClient(client) };
  },
);
