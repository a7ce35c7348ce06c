/** Terms documents, which managed login links to on AWS: kept and answered, but not shown. */
import type { TermsDescriptionType, TermsType } from '@aws-sdk/client-cognito-identity-provider';

import { PoolException, resourceNotFound } from '../exceptions.js';
import { keys } from '../store/records.js';
import type { PoolRecord } from '../store/records.js';
import type { TermsRecord } from '../store/settingRecords.js';
import type { Reader } from '../store/store.js';

export function termsById(reader: Reader, pool: PoolRecord, id: string): TermsRecord {
  const terms = reader.get<TermsRecord>(keys.terms(pool.Id, id));
  if (!terms) throw resourceNotFound(`Terms ${id} do not exist.`);
  return terms;
}

export function termsByName(
  reader: Reader,
  pool: PoolRecord,
  clientId: string,
  name: string,
): TermsRecord | undefined {
  for (const { value } of reader.range<TermsRecord>({ prefix: ['terms', pool.Id] }))
    if (value.ClientId === clientId && value.TermsName === name) return value;
  return undefined;
}

/** SDK, TermsExistsException: names are unique to the app client. */
export function requireFreeName(
  reader: Reader,
  pool: PoolRecord,
  { TermsId, ClientId, TermsName }: TermsRecord,
): void {
  const owner = termsByName(reader, pool, ClientId, TermsName);
  if (owner && owner.TermsId !== TermsId)
    throw new PoolException(
      'TermsExistsException',
      `App client ${ClientId} already has terms with the name ${TermsName}.`,
    );
}

export function showTerms({ createdAt, modifiedAt, ...terms }: TermsRecord): TermsType {
  return {
    ...terms,
    CreationDate: new Date(createdAt),
    LastModifiedDate: new Date(modifiedAt),
  };
}

/** As in a list. */
export function describeTermsOf(terms: TermsRecord): TermsDescriptionType {
  const { TermsId, TermsName, Enforcement, CreationDate, LastModifiedDate } = showTerms(terms);
  return { TermsId, TermsName, Enforcement, CreationDate, LastModifiedDate };
}
