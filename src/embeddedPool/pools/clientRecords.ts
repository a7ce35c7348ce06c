/** Makes app client records with the API's defaults, and shows them as the API does. */
import type {
  CreateUserPoolClientRequest,
  UserPoolClientType,
} from '@aws-sdk/client-cognito-identity-provider';

import { withoutAbsent } from '../../common/withoutAbsent.js';
import { invalidParameter } from '../exceptions.js';
import { lowerAlphanumerics, randomText } from '../random.js';
import type { Services } from '../services.js';
import { keys } from '../store/records.js';
import type { ClientRecord, PoolRecord } from '../store/records.js';
import type { Transaction } from '../store/store.js';
import { longestValidity } from '../tokens/keys.js';
import { validitySeconds } from '../tokens/validity.js';
import { isClientWritable, requiredAttributes } from '../users/attributes.js';
import { attributesOf } from './poolSchema.js';

/**
 * Seconds. SDK, CreateUserPoolClientRequest: five minutes to a day, and for refresh tokens an hour
 * to ten years. Retired signing keys stay in the key set for the longest validity.
 */
const validities = {
  AccessToken: [300, longestValidity / 1000],
  IdToken: [300, longestValidity / 1000],
  RefreshToken: [3600, 3650 * 24 * 3600],
} as const;

function requireValidities(settings: Partial<CreateUserPoolClientRequest>): void {
  for (const [kind, [least, most]] of Object.entries(validities) as [
    keyof typeof validities,
    readonly [number, number],
  ][]) {
    const seconds = validitySeconds(settings, kind);
    if (seconds < least || seconds > most)
      throw invalidParameter('Invalid range for token validity.');
  }
}

/** SDK, ExplicitAuthFlows: values with and without `ALLOW_` cannot be mixed. */
function requireOneKindOfFlows({
  ExplicitAuthFlows = [],
}: Partial<CreateUserPoolClientRequest>): void {
  const allowing = ExplicitAuthFlows.filter((flow) => flow.startsWith('ALLOW_'));
  if (allowing.length > 0 && allowing.length < ExplicitAuthFlows.length)
    throw invalidParameter(
      'ExplicitAuthFlows cannot contain values with and without the prefix ALLOW_ together.',
    );
}

/**
 * Observed at AWS: a client can only read and write attributes that the pool has, and must be able
 * to write those that the pool requires.
 */
function requireAttributeLists(
  pool: PoolRecord,
  { ReadAttributes = [], WriteAttributes = [] }: Partial<CreateUserPoolClientRequest>,
  act = 'creating',
): void {
  const known = new Set(attributesOf(pool).map(({ Name = '' }) => Name));
  if (!ReadAttributes.every((name) => known.has(name)))
    throw invalidParameter(`Invalid read attributes specified while ${act} a client`);
  const isWritable = (name: string): boolean => known.has(name) && isClientWritable(name);
  const lacksRequired =
    WriteAttributes.length > 0 &&
    requiredAttributes(pool).some((name) => !WriteAttributes.includes(name));
  if (lacksRequired || !WriteAttributes.every(isWritable))
    throw invalidParameter(`Invalid write attributes specified while ${act} a client`);
}

export const newClientSecret = ({ randomBytes }: Pick<Services, 'randomBytes'>): string =>
  randomText(randomBytes, lowerAlphanumerics, 51);

export function newClient(
  services: Pick<Services, 'now' | 'randomBytes'>,
  pool: PoolRecord,
  request: Partial<CreateUserPoolClientRequest>,
  id = randomText(services.randomBytes, lowerAlphanumerics, 26),
  secret?: string,
): ClientRecord {
  const now = services.now().getTime();
  const {
    GenerateSecret,
    ClientSecret: given,
    ...settings
  } = request as Partial<CreateUserPoolClientRequest> & { ClientSecret?: string };
  requireOneKindOfFlows(settings);
  requireValidities(settings);
  requireAttributeLists(pool, settings);
  const ClientSecret = secret ?? given ?? (GenerateSecret ? newClientSecret(services) : undefined);
  return {
    RefreshTokenValidity: 30,
    EnableTokenRevocation: true,
    AuthSessionValidity: 3,
    AllowedOAuthFlowsUserPoolClient: false,
    ...settings,
    ...(ClientSecret === undefined ? {} : { ClientSecret }),
    ClientId: id,
    UserPoolId: pool.Id,
    ClientName: request.ClientName ?? id,
    createdAt: now,
    modifiedAt: now,
  };
}

export function putClient(transaction: Transaction, client: ClientRecord): void {
  transaction.put(keys.client(client.ClientId), client);
  transaction.put(
    keys.poolClient(client.UserPoolId, client.ClientName ?? '', client.ClientId),
    client.ClientId,
  );
}

export function removeClient(transaction: Transaction, client: ClientRecord): void {
  transaction.remove(keys.client(client.ClientId));
  transaction.remove(keys.poolClient(client.UserPoolId, client.ClientName ?? '', client.ClientId));
}

export function showClient({
  createdAt,
  modifiedAt,
  secretCreatedAt: _secretCreatedAt,
  addedSecret: _addedSecret,
  ...client
}: ClientRecord): UserPoolClientType {
  return {
    TokenValidityUnits: {},
    EnablePropagateAdditionalUserContextData: false,
    ...client,
    CreationDate: new Date(createdAt),
    LastModifiedDate: new Date(modifiedAt),
  };
}

export function replacedClient(
  services: Services,
  pool: PoolRecord,
  client: ClientRecord,
  settings: Partial<CreateUserPoolClientRequest>,
): ClientRecord {
  requireAttributeLists(pool, settings, 'updating');
  const replaced = newClient(
    services,
    pool,
    { ClientName: client.ClientName, ...settings },
    client.ClientId,
    client.ClientSecret,
  );
  const { createdAt, secretCreatedAt, addedSecret } = client;
  return { ...replaced, ...withoutAbsent({ secretCreatedAt, addedSecret }), createdAt };
}
