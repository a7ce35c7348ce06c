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
  /** The provider's id of the account, or the value of `attribute`. */
  readonly id: string;
  /** What identifies the account instead of the provider's id, until its first sign-in. */
  readonly attribute?: string | undefined;
  /** Of the provider, if the pool has it. */
  readonly type?: string | undefined;
  /** The entity id of a SAML provider. */
  readonly issuer?: string | null | undefined;
  /** The account that the user was created with. */
  readonly isPrimary?: boolean;
}

type Linked = Pick<UserRecord, 'attributes' | 'linkedBy'>;

/** SDK: AdminLinkProviderForUser. */
const mostLinked = 5;
/** SDK, AdminLinkProviderForUser: stands for the provider's own id of the account. */
const subject = 'Cognito_Subject';
/** Providers whose name is also their type. */
const socialProviders = new Set(['Facebook', 'Google', 'LoginWithAmazon', 'SignInWithApple']);

function identitiesOf(user: Pick<UserRecord, 'attributes'>): LinkedIdentity[] {
  return JSON.parse(user.attributes.identities ?? '[]') as LinkedIdentity[];
}

export function accountOf({
  ProviderName: provider = '',
  ProviderAttributeName: attribute,
  ProviderAttributeValue: id = '',
}: ProviderUserIdentifierType): ExternalAccount {
  if (provider === '' || id === '')
    throw invalidParameter('ProviderName and ProviderAttributeValue are required.');
  if (socialProviders.has(provider) && attribute !== subject)
    throw invalidParameter(
      'ProviderAttributeName must be Cognito_Subject for social identity providers.',
    );
  return { provider, id, attribute: attribute === subject ? undefined : attribute };
}

/** The links of a user, as they are found in the alias index. */
export const linksOf = (user: Linked): ExternalAccount[] =>
  identitiesOf(user).map(({ providerName: provider, userId: id }) => ({
    provider,
    id,
    attribute: attributeOf(user, provider),
  }));

const attributeOf = ({ linkedBy = {} }: Linked, provider: string): string | undefined =>
  Object.hasOwn(linkedBy, provider) ? linkedBy[provider] : undefined;

/**
 * Its key in the alias index: an account is linked to at most one user. Provider ids are
 * case-sensitive and have no length limit.
 */
export function linkKey(pool: PoolRecord, { provider, id, attribute }: ExternalAccount): Key {
  const [kind, text] =
    attribute === undefined ? ['identity', id] : ['linkedBy', JSON.stringify([attribute, id])];
  return keys.alias(
    pool.Id,
    `${kind}:${provider}`,
    createHash('sha256').update(text).digest('hex'),
  );
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
  user: Linked,
  {
    provider,
    id,
    attribute,
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
  if (attribute !== undefined) user.linkedBy = { ...user.linkedBy, [provider]: attribute };
}

/**
 * From its first sign-in on, an account that was linked by an attribute is known by the provider's
 * id (SDK, AdminDisableProviderForUser). False if another account signed in first.
 */
export function bindSubject(user: UserRecord, provider: string, id: string): boolean {
  const identities = identitiesOf(user);
  if (attributeOf(user, provider) === undefined)
    return identities.some(
      ({ providerName, userId }) => providerName === provider && userId === id,
    );
  forgetAttribute(user, provider);
  user.attributes.identities = JSON.stringify(
    identities.map((one) => (one.providerName === provider ? { ...one, userId: id } : one)),
  );
  return true;
}

function forgetAttribute(user: UserRecord, provider: string): void {
  const { [provider]: _known, ...others } = user.linkedBy ?? {};
  user.linkedBy = others;
}

export function unlinkAccount(user: UserRecord, { provider, id }: ExternalAccount): void {
  forgetAttribute(user, provider);
  const kept = identitiesOf(user).filter(
    ({ userId, providerName }) => userId !== id || providerName !== provider,
  );
  delete user.attributes.identities;
  if (kept.length > 0) user.attributes.identities = JSON.stringify(kept);
}
