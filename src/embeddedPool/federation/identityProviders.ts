/** Identity providers of a pool: social, OIDC and SAML. */
import type {
  CreateIdentityProviderRequest,
  IdentityProviderType,
  IdentityProviderTypeType,
} from '@aws-sdk/client-cognito-identity-provider';

import { PoolException, invalidParameter, resourceNotFound } from '../exceptions.js';
import type { Validated } from '../operation.js';
import { attributesOf } from '../pools/poolSchema.js';
import type { Services } from '../services.js';
import { keys } from '../store/records.js';
import type { IdentityProviderRecord, PoolRecord } from '../store/records.js';
import type { Reader, Transaction } from '../store/store.js';
import { requiredAttributes } from '../users/attributes.js';
import { completeDetails } from './providerDetails.js';

/** AWS guide, "Quotas in Amazon Cognito". */
const mostProviders = 300;

/** The claim of the username if no mapping is given: the provider's own id of a user. */
const usernameClaims: Readonly<Partial<Record<IdentityProviderTypeType, string>>> = {
  Google: 'sub',
  SignInWithApple: 'sub',
  OIDC: 'sub',
  Facebook: 'id',
  LoginWithAmazon: 'user_id',
};
/** There is one provider of each social type, under the type's name. */
const fixedNames = ['Facebook', 'Google', 'LoginWithAmazon', 'SignInWithApple', 'COGNITO'];

export function findProvider(
  reader: Reader,
  pool: PoolRecord,
  name: string,
): IdentityProviderRecord | undefined {
  return reader.get<IdentityProviderRecord>(keys.identityProvider(pool.Id, name));
}

export function requireProvider(
  reader: Reader,
  pool: PoolRecord,
  name: string,
): IdentityProviderRecord {
  const provider = findProvider(reader, pool, name);
  if (!provider)
    throw resourceNotFound(`Identity provider ${name} in User Pool ${pool.Id} does not exist.`);
  return provider;
}

/** @throws DuplicateProviderException for a taken name, LimitExceededException beyond the quota. */
export function requireNewProvider(
  reader: Reader,
  pool: PoolRecord,
  name: string,
  type: IdentityProviderTypeType,
): void {
  const isFixed = fixedNames.includes(name);
  if (isFixed ? name !== type : fixedNames.includes(type))
    throw invalidParameter(`Provider ${name} cannot be of type ${type}.`);
  if (findProvider(reader, pool, name))
    throw new PoolException(
      'DuplicateProviderException',
      `${name} already exists for tenant ${pool.Id}.`,
    );
  if ([...reader.range({ prefix: ['identityProvider', pool.Id] })].length >= mostProviders)
    throw new PoolException(
      'LimitExceededException',
      `A user pool has at most ${mostProviders} identity providers.`,
    );
}

export function newProvider(
  { now }: Pick<Services, 'now'>,
  pool: PoolRecord,
  request: Validated<CreateIdentityProviderRequest>,
): IdentityProviderRecord {
  const { ProviderName, ProviderType, ProviderDetails, IdpIdentifiers = [] } = request;
  const claim = usernameClaims[ProviderType];
  const { AttributeMapping = claim === undefined ? {} : { username: claim } } = request;
  requireMapping(pool, AttributeMapping);
  const time = now().getTime();
  return {
    UserPoolId: pool.Id,
    ProviderName,
    ProviderType,
    ProviderDetails: completeDetails(ProviderType, ProviderDetails),
    AttributeMapping,
    IdpIdentifiers,
    createdAt: time,
    modifiedAt: time,
  };
}

/** Observed at AWS: an update keeps what it does not name. */
export function changedProvider(
  { now }: Services,
  pool: PoolRecord,
  before: IdentityProviderRecord,
  {
    ProviderDetails: given,
    AttributeMapping = before.AttributeMapping,
    IdpIdentifiers = before.IdpIdentifiers,
  }: Partial<CreateIdentityProviderRequest>,
): IdentityProviderRecord {
  if (AttributeMapping !== before.AttributeMapping) requireMapping(pool, AttributeMapping ?? {});
  return {
    ...before,
    ...(given && { ProviderDetails: changedDetails(before, given) }),
    AttributeMapping,
    IdpIdentifiers,
    modifiedAt: now().getTime(),
  };
}

/** Apple's private key is not shown, so that it is kept unless another is given. */
function changedDetails(
  { ProviderType = 'OIDC', ProviderDetails: { private_key: secret } = {} }: IdentityProviderRecord,
  given: Record<string, string>,
): Record<string, string> {
  return completeDetails(ProviderType, { ...(secret && { private_key: secret }), ...given });
}

/** Every attribute is one of the pool, and those that the pool requires are mapped. */
function requireMapping(pool: PoolRecord, mapping: Readonly<Record<string, string>>): void {
  const known = new Set(['username', ...attributesOf(pool).map(({ Name = '' }) => Name)]);
  for (const own of ['sub', 'identities']) known.delete(own);
  const unknown = Object.keys(mapping).filter((name) => !known.has(name));
  if (unknown.length > 0)
    throw invalidParameter(`AttributeMapping contains invalid mapping: [${unknown.join(', ')}]`);
  const missing = requiredAttributes(pool).filter((name) => !Object.hasOwn(mapping, name));
  if (missing.length > 0)
    throw invalidParameter(
      `The attribute mapping is missing required attributes [${missing.join(', ')}]`,
    );
}

/** Stores the provider, and its identifiers instead of those that it had. */
export function putProvider(
  transaction: Transaction,
  provider: IdentityProviderRecord,
  before?: IdentityProviderRecord,
): void {
  const { UserPoolId, ProviderName, IdpIdentifiers = [] } = provider;
  if (before) removeIdentifiers(transaction, before);
  for (const identifier of IdpIdentifiers) {
    const key = keys.idpIdentifier(UserPoolId, identifier);
    if (transaction.get(key) !== undefined) throw identifierTaken(identifier);
    transaction.put(key, ProviderName);
  }
  transaction.put(keys.identityProvider(UserPoolId, ProviderName), provider);
}

function identifierTaken(identifier: string): PoolException {
  const message = `The identifier ${identifier} is already in use.`;
  return new PoolException('DuplicateProviderException', message, {}, invalidParameter(message));
}

export function removeProvider(transaction: Transaction, provider: IdentityProviderRecord): void {
  removeIdentifiers(transaction, provider);
  transaction.remove(keys.identityProvider(provider.UserPoolId, provider.ProviderName));
}

function removeIdentifiers(
  transaction: Transaction,
  { UserPoolId, IdpIdentifiers = [] }: IdentityProviderRecord,
): void {
  for (const identifier of IdpIdentifiers)
    transaction.remove(keys.idpIdentifier(UserPoolId, identifier));
}

/** Without Apple's private key, which AWS does not show either. */
export function showProvider({
  createdAt,
  modifiedAt,
  ProviderDetails: { private_key: _secret, ...ProviderDetails } = {},
  ...provider
}: IdentityProviderRecord): IdentityProviderType {
  return {
    ...provider,
    ProviderDetails,
    CreationDate: new Date(createdAt),
    LastModifiedDate: new Date(modifiedAt),
  };
}

/** As observed at AWS: creations and updates show identifiers only if the request names them. */
export function answerWith(
  provider: IdentityProviderRecord,
  { IdpIdentifiers: named }: { IdpIdentifiers?: string[] | undefined },
): IdentityProviderType {
  const { IdpIdentifiers, ...shown } = showProvider(provider);
  return named ? { ...shown, IdpIdentifiers } : shown;
}
