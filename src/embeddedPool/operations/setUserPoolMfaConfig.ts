import type {
  SetUserPoolMfaConfigRequest,
  SetUserPoolMfaConfigResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { withoutAbsent } from '../../common/withoutAbsent.js';
import { invalidParameter } from '../exceptions.js';
import { requireSecondFactor } from '../mfa/mfa.js';
import { poolOperation } from '../operation.js';
import type { Validated } from '../operation.js';
import { showMfaConfig } from '../pools/poolRecords.js';
import { poolById } from '../pools/pools.js';
import { keys } from '../store/records.js';
import type { PoolRecord } from '../store/records.js';

export const setUserPoolMfaConfig = poolOperation<SetUserPoolMfaConfigRequest>(
  (input, { services, pool }): Promise<SetUserPoolMfaConfigResponse> =>
    services.store.transaction((transaction) => {
      const changed = {
        ...configured(poolById(transaction, pool.Id), input),
        modifiedAt: services.now().getTime(),
      };
      transaction.put(keys.pool(pool.Id), changed);
      return showMfaConfig(changed);
    }),
);

/**
 * With MfaConfiguration the call states all factors, and omitted ones are disabled; without it only
 * the named factors change.
 */
function configured(
  pool: PoolRecord,
  { UserPoolId: _id, MfaConfiguration: mode, ...given }: Validated<SetUserPoolMfaConfigRequest>,
): PoolRecord {
  if (
    mode === 'OFF' &&
    (given.SmsMfaConfiguration || given.SoftwareTokenMfaConfiguration?.Enabled)
  ) {
    throw invalidParameter(
      "Invalid MFA configuration given, can't turn off MFA and configure an MFA together.",
    );
  }
  const { SmsMfaConfiguration, SoftwareTokenMfaConfiguration, EmailMfaConfiguration, ...rest } =
    pool;
  const kept =
    mode === undefined
      ? { SmsMfaConfiguration, SoftwareTokenMfaConfiguration, EmailMfaConfiguration }
      : { MfaConfiguration: mode };
  const { SmsConfiguration, SmsAuthenticationMessage } = given.SmsMfaConfiguration ?? {};
  const changed = withoutAbsent({
    ...rest,
    ...kept,
    ...withoutAbsent({ ...given, SmsConfiguration, SmsAuthenticationMessage }),
  }) as PoolRecord;
  requireSecondFactor(changed);
  return changed;
}
