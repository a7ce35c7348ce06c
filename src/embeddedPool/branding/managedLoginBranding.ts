/** The styles of managed login: kept and answered, but not drawn. An app client has at most one. */
import type {
  AssetType,
  ManagedLoginBrandingType,
} from '@aws-sdk/client-cognito-identity-provider';

import { invalidParameter, resourceNotFound } from '../exceptions.js';
import { keys } from '../store/records.js';
import type { PoolRecord } from '../store/records.js';
import type { BrandingRecord } from '../store/settingRecords.js';
import type { Reader } from '../store/store.js';

export interface Style {
  readonly UseCognitoProvidedValues?: boolean | undefined;
  readonly Settings?: BrandingRecord['Settings'];
  readonly Assets?: AssetType[] | undefined;
}

export function brandingById(reader: Reader, pool: PoolRecord, id: string): BrandingRecord {
  const branding = reader.get<BrandingRecord>(keys.branding(pool.Id, id));
  if (!branding) throw resourceNotFound(`Managed login branding ${id} does not exist.`);
  return branding;
}

export function brandingOfClient(
  reader: Reader,
  pool: PoolRecord,
  clientId: string,
): BrandingRecord | undefined {
  for (const { value } of reader.range<BrandingRecord>({ prefix: ['branding', pool.Id] }))
    if (value.ClientId === clientId) return value;
  return undefined;
}

/**
 * The style after an update: what is not given is kept, and Cognito's own values replace
 * everything (SDK: UpdateManagedLoginBrandingRequest).
 */
export function styleOf(
  { UseCognitoProvidedValues = false, Settings, Assets }: Style,
  before: Style = {},
): Style {
  const isCustom = Settings !== undefined || Assets !== undefined;
  if (UseCognitoProvidedValues && isCustom)
    throw invalidParameter(
      'UseCognitoProvidedValues cannot be true if Settings or Assets are given.',
    );
  if (UseCognitoProvidedValues) return { UseCognitoProvidedValues };
  const settings = Settings ?? before.Settings;
  const assets = Assets ?? before.Assets;
  return {
    UseCognitoProvidedValues,
    ...(settings === undefined ? {} : { Settings: settings }),
    ...(assets === undefined ? {} : { Assets: assets }),
  };
}

export function showBranding({
  ClientId: _client,
  createdAt,
  modifiedAt,
  ...branding
}: BrandingRecord): ManagedLoginBrandingType {
  return {
    ...branding,
    CreationDate: new Date(createdAt),
    LastModifiedDate: new Date(modifiedAt),
  };
}
