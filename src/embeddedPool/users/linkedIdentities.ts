/** The `identities` attribute: accounts of external providers linked to a user. */
import { createHash } from 'node:crypto';

import type { ProviderUserIdentifierType } from '@aws-sdk/client-cognito-identity-provider';

import { PoolException, invalidParameter } from '../exceptions.js';
import { keys } from '../store/records.js';
import type { PoolRecord, UserRecord } from '../store/records.js';
import type { Key, Reader } from '../store/store.js';

/** One entry, in Cognito's form. */
export interface LinkedIdentity {
  readonly userId: string;
  readonly providerName: string;
  readonly providerType: string;
  readonly issuer: string | null;
  readonly primary: 'true' | 'false';
  /** Milliseconds since the epoch, as a string. */
  readonly dateCreated: string;
}
export interface ExternalAccount {
  readonly provider: string;
  readonly id: string;
  /** Of the provider, if the pool has it. */
  readonly type?: string | undefined;
  /** The entity id of a SAML provider. */
  readonly issuer?: string | null | undefined;
  /** The account that the user was created with. */
  readonly isPrimary?: boolean;
}

/** SDK: AdminLinkProviderForUser. */
const mostLinked = 5;
/** Providers whose name is also their type. */
const socialProviders = new Set(['Facebook', 'Google', 'LoginWithAmazon', 'SignInWithApple']);

export function identitiesOf(user: Pick<UserRecord, 'attributes'>): LinkedIdentity[] {
  return JSON.parse(user.attributes.identities ?? '[]') as LinkedIdentity[];
}

export function accountOf({
  ProviderName: provider = '',
  ProviderAttributeName: attribute,
  ProviderAttributeValue: id = '',
}: ProviderUserIdentifierType): ExternalAccount {
  if (provider === '' || id === '')
    throw invalidParameter('ProviderName and ProviderAttributeValue are required.');
  if (socialProviders.has(provider) && attribute !== 'Cognito_Subject')
    throw invalidParameter(
      'ProviderAttributeName must be Cognito_Subject for social identity providers.',
    );
  return { provider, id };
}

/**
 * Its key in the alias index: an account is linked to at most one user. Provider ids are
 * case-sensitive and have no length limit.
 */
export function linkKey(pool: PoolRecord, { provider, id }: ExternalAccount): Key {
  return keys.alias(pool.Id, `identity:${provider}`, createHash('sha256').update(id).digest('hex'));
}

/** The key of the user linked to the account. */
export function linkOwner(
  reader: Reader,
  pool: PoolRecord,
  account: ExternalAccount,
): string | undefined {
  return reader.get<string>(linkKey(pool, account));
}

/** Adds the account to the user (a copy inside a transaction). */
export function linkAccount(
  user: Pick<UserRecord, 'attributes'>,
  {
    provider,
    id,
    type = socialProviders.has(provider) ? provider : 'OIDC',
    issuer = null,
    isPrimary = false,
  }: ExternalAccount,
  now: Date,
): void {
  const identities = identitiesOf(user);
  if (identities.some(({ providerName }) => providerName === provider))
    throw invalidParameter(`The user is already linked to an account of ${provider}.`);
  if (identities.length >= mostLinked)
    throw new PoolException(
      'LimitExceededException',
      'Maximum number of federated identities linked to a user is five.',
    );
  const added: LinkedIdentity = {
    userId: id,
    providerName: provider,
    providerType: type,
    issuer,
    primary: isPrimary ? 'true' : 'false',
    dateCreated: String(now.getTime()),
  };
  user.attributes.identities = JSON.stringify([...identities, added]);
}

export function unlinkAccount(user: UserRecord, { provider, id }: ExternalAccount): void {
  const kept = identitiesOf(user).filter(
    ({ userId, providerName }) => userId !== id || providerName !== provider,
  );
  delete user.attributes.identities;
  if (kept.length > 0) user.attributes.identities = JSON.stringify(kept);
}
