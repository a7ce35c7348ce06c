import type {
  CreateUserPoolRequest,
  CreateUserPoolResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { invalidParameter } from '../exceptions.js';
import { serviceOperation } from '../operation.js';
import { newPool, showPool } from '../pools/poolRecords.js';
import { requireTags } from '../pools/poolTags.js';
import { keys } from '../store/records.js';

export const createUserPool = serviceOperation<CreateUserPoolRequest>(
  async (input, { services }): Promise<CreateUserPoolResponse> => {
    if (input.AliasAttributes?.length && input.UsernameAttributes?.length) {
      throw invalidParameter(
        'Only one of the aliasAttributes or usernameAttributes can be set in a user pool.',
      );
    }
    // Observed at AWS: other factors are added by SetUserPoolMfaConfig.
    if ((input.MfaConfiguration ?? 'OFF') !== 'OFF' && !input.SmsConfiguration)
      throw invalidParameter(
        'SMS configuration and Auto verification for phone_number are required when MFA is required/optional',
      );
    requireTags(input.UserPoolTags);
    const pool = newPool(services, input);
    await services.store.transaction((transaction) => transaction.put(keys.pool(pool.Id), pool));
    // Created in the background; the first token waits for them and reports any failure.
    services.keyring.of(pool.Id).catch(() => undefined);
    return { UserPool: showPool(pool) };
  },
);
