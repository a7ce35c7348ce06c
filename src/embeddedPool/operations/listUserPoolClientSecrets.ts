/** There are at most two, so that no page has a successor. */
import type {
  ListUserPoolClientSecretsRequest,
  ListUserPoolClientSecretsResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { poolOperation } from '../operation.js';
import { clientSecretsOf, describeSecret } from '../pools/clientSecrets.js';
import { clientById } from '../pools/pools.js';

export const listUserPoolClientSecrets = poolOperation<ListUserPoolClientSecretsRequest>(
  ({ ClientId }, { services, pool }): ListUserPoolClientSecretsResponse => {
    const client = clientById(services.store, ClientId, pool.Id);
    return {
      ClientSecrets: clientSecretsOf(client).map((secret) => describeSecret(client, secret)),
    };
  },
);
