/** The look of the classic hosted UI: kept and answered, but not drawn. */
import type { UICustomizationType } from '@aws-sdk/client-cognito-identity-provider';

import { invalidParameter } from '../exceptions.js';
import { clientById } from '../pools/pools.js';
import { wholePool } from '../pools/clientSettings.js';
import { keys } from '../store/records.js';
import type { DomainRecord, PoolRecord } from '../store/records.js';
import type { UiCustomizationRecord } from '../store/settingRecords.js';
import type { Reader } from '../store/store.js';

/** @throws ResourceNotFoundException if `clientId` is neither `ALL` nor an app client of the pool. */
export function requireClientOrAll(reader: Reader, pool: PoolRecord, clientId: string): void {
  if (clientId !== wholePool) clientById(reader, clientId, pool.Id);
}

/** SDK, SetUICustomization: "Your user pool must have a domain." The text was observed at AWS. */
export function requireAnyDomain(
  reader: Reader,
  { Domain, CustomDomain }: PoolRecord,
): DomainRecord {
  const domain = reader.get<DomainRecord>(keys.domain(Domain ?? CustomDomain ?? ''));
  if (!domain)
    throw invalidParameter('There has to be an existing domain associated with this user pool');
  return domain;
}

/**
 * The settings of the app client, or else those of the pool; an empty object if there are none
 * (SDK: GetUICustomization).
 */
export function uiCustomizationOf(
  reader: Reader,
  pool: PoolRecord,
  clientId: string,
): UICustomizationType {
  const record =
    reader.get<UiCustomizationRecord>(keys.uiCustomization(pool.Id, clientId)) ??
    reader.get<UiCustomizationRecord>(keys.uiCustomization(pool.Id, wholePool));
  return record ? showUiCustomization(record) : {};
}

export function showUiCustomization({
  createdAt,
  modifiedAt,
  ...settings
}: UiCustomizationRecord): UICustomizationType {
  return {
    ...settings,
    CreationDate: new Date(createdAt),
    LastModifiedDate: new Date(modifiedAt),
  };
}

/** AWS CLI, example of set-ui-customization: the time in UTC, `20190128172214`. */
export function cssVersionOf(now: Date): string {
  return now.toISOString().slice(0, 'yyyy-mm-ddThh:mm:ss'.length).replaceAll(/\D/g, '');
}
