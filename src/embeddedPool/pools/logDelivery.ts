/** Where a pool sends its logs: kept and answered. Nothing is sent. */
import type {
  LogConfigurationType,
  LogDeliveryConfigurationType,
} from '@aws-sdk/client-cognito-identity-provider';

import { PoolException, invalidParameter } from '../exceptions.js';
import { keys } from '../store/records.js';
import type { PoolRecord } from '../store/records.js';
import type { LogConfigurations } from '../store/settingRecords.js';
import type { Reader } from '../store/store.js';

/** SDK, LogConfigurationType: the level of each source of events. */
const levels = { userNotification: 'ERROR', userAuthEvents: 'INFO' } as const;

const destinationsOf = (configuration: LogConfigurationType): unknown[] =>
  [
    configuration.CloudWatchLogsConfiguration,
    configuration.FirehoseConfiguration,
    configuration.S3Configuration,
  ].filter((destination) => destination !== undefined);

/** @throws FeatureUnavailableInTierException for logs of user activity outside the Plus tier. */
export function requireLogConfigurations(
  { UserPoolTier = 'ESSENTIALS' }: PoolRecord,
  configurations: LogConfigurations,
): void {
  const sources = configurations.map(({ EventSource }) => EventSource);
  if (new Set(sources).size < sources.length)
    throw invalidParameter('Each event source can have only one log configuration.');
  for (const configuration of configurations) requireLogConfiguration(configuration);
  if (sources.includes('userAuthEvents') && UserPoolTier !== 'PLUS')
    throw new PoolException(
      'FeatureUnavailableInTierException',
      `Logs of userAuthEvents are not available in the ${UserPoolTier} tier.`,
    );
}

function requireLogConfiguration(configuration: LogConfigurationType): void {
  const { EventSource: source, LogLevel: level, CloudWatchLogsConfiguration } = configuration;
  if (source === undefined || level !== levels[source])
    throw invalidParameter(`Log level ${level} is invalid for event source ${source}.`);
  if (destinationsOf(configuration).length !== 1)
    throw invalidParameter('A log configuration has exactly one destination.');
  if (source === 'userNotification' && CloudWatchLogsConfiguration === undefined)
    throw invalidParameter('Logs of userNotification can only be sent to CloudWatch Logs.');
}

export function logDeliveryOf(reader: Reader, { Id }: PoolRecord): LogDeliveryConfigurationType {
  return {
    UserPoolId: Id,
    LogConfigurations: [...(reader.get<LogConfigurations>(keys.logDelivery(Id)) ?? [])],
  };
}
