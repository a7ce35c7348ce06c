import type { DeleteUserPoolRequest } from '@aws-sdk/client-cognito-identity-provider';

import { invalidParameter } from '../exceptions.js';
import { requireNoDomain } from '../federation/domains.js';
import { importKinds, requireNoImport } from '../imports/importJobs.js';
import { poolOperation } from '../operation.js';
import { clientSettingKinds } from '../pools/clientSettings.js';
import { poolById } from '../pools/pools.js';
import { keys } from '../store/records.js';

/** Every kind of record with the pool as the second element of its key. */
const kinds = [
  'user',
  'sub',
  'alias',
  'created',
  'search',
  'group',
  'member',
  'membership',
  'code',
  'codeOfUser',
  'grant',
  'attempts',
  'device',
  'passkey',
  'passkeyOwner',
  'passkeyChallenge',
  'authEvent',
  'resourceServer',
  'identityProvider',
  'idpIdentifier',
  ...importKinds,
  ...clientSettingKinds,
];

export const deleteUserPool = poolOperation<DeleteUserPoolRequest>(
  async (_input, { services, pool }) => {
    if (pool.DeletionProtection === 'ACTIVE')
      throw invalidParameter(
        'The user pool cannot be deleted because deletion protection is activated. ' +
          'Deletion protection must be inactivated first.',
      );
    await services.store.transaction((transaction) => {
      requireNoDomain(poolById(transaction, pool.Id));
      requireNoImport(transaction, pool);
      for (const { key, value } of [
        ...transaction.range<string>({ prefix: ['poolClient', pool.Id] }),
      ]) {
        transaction.remove(keys.client(value));
        transaction.remove(key);
      }
      for (const kind of kinds)
        for (const { key } of [...transaction.range({ prefix: [kind, pool.Id] })])
          transaction.remove(key);
      transaction.remove(keys.logDelivery(pool.Id));
      transaction.remove(keys.pool(pool.Id));
    });
    await services.keyring.remove(pool.Id);
  },
);
