/** Settings of threat protection: kept and answered. Risks are not simulated. */
import type { RiskConfigurationType } from '@aws-sdk/client-cognito-identity-provider';

import { invalidParameter } from '../exceptions.js';
import { keys } from '../store/records.js';
import type { PoolRecord } from '../store/records.js';
import type { RiskConfigurationRecord } from '../store/settingRecords.js';
import type { Reader } from '../store/store.js';
import { wholePool } from './clientSettings.js';
import { clientById } from './pools.js';

/** The key of the settings of the pool, or of one of its app clients. */
export function riskKey(
  reader: Reader,
  pool: PoolRecord,
  clientId: string | undefined,
): ReturnType<typeof keys.riskConfiguration> {
  if (clientId !== undefined) clientById(reader, clientId, pool.Id);
  return keys.riskConfiguration(pool.Id, clientId ?? wholePool);
}

/** The settings of the app client, or else those of the pool (SDK: SetRiskConfiguration). */
export function riskConfigurationOf(
  reader: Reader,
  pool: PoolRecord,
  clientId: string | undefined,
): RiskConfigurationType {
  const record =
    reader.get<RiskConfigurationRecord>(riskKey(reader, pool, clientId)) ??
    reader.get<RiskConfigurationRecord>(riskKey(reader, pool, undefined));
  return record
    ? showRiskConfiguration(record)
    : { UserPoolId: pool.Id, ...(clientId === undefined ? {} : { ClientId: clientId }) };
}

export function showRiskConfiguration({
  modifiedAt,
  ...settings
}: RiskConfigurationRecord): RiskConfigurationType {
  return { ...settings, LastModifiedDate: new Date(modifiedAt) };
}

/** An action that notifies users needs the settings of the message. */
export function requireNotification({
  AccountTakeoverRiskConfiguration: takeover,
}: Pick<RiskConfigurationType, 'AccountTakeoverRiskConfiguration'>): void {
  const { LowAction, MediumAction, HighAction } = takeover?.Actions ?? {};
  const notifies = [LowAction, MediumAction, HighAction].some((action) => action?.Notify);
  if (notifies && !takeover?.NotifyConfiguration)
    throw invalidParameter('NotifyConfiguration is required if an action notifies users.');
}
