/**
 * Replaces all settings. Without any, the pool's are the default ones, and an app client has those
 * of the pool. The pool needs no threat protection for that (Terraform:
 * TestAccCognitoIDPRiskConfiguration_exception).
 */
import type {
  SetRiskConfigurationRequest,
  SetRiskConfigurationResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { poolOperation } from '../operation.js';
import {
  requireNotification,
  riskConfigurationOf,
  riskKey,
  showRiskConfiguration,
} from '../pools/riskConfiguration.js';
import type { RiskConfigurationRecord } from '../store/settingRecords.js';

export const setRiskConfiguration = poolOperation<SetRiskConfigurationRequest>(
  (request, { services, pool }): Promise<SetRiskConfigurationResponse> => {
    const { UserPoolId, ClientId, ...settings } = request;
    requireNotification(settings);
    return services.store.transaction((transaction) => {
      const key = riskKey(transaction, pool, ClientId);
      if (Object.values(settings).every((setting) => setting === undefined)) {
        transaction.remove(key);
        return { RiskConfiguration: riskConfigurationOf(transaction, pool, ClientId) };
      }
      const record: RiskConfigurationRecord = {
        UserPoolId,
        ...(ClientId === undefined ? {} : { ClientId }),
        ...settings,
        modifiedAt: services.now().getTime(),
      };
      transaction.put(key, record);
      return { RiskConfiguration: showRiskConfiguration(record) };
    });
  },
);
