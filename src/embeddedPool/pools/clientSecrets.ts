/** The secrets of an app client: usually one, and two while they are rotated. */
import type { ClientSecretDescriptorType } from '@aws-sdk/client-cognito-identity-provider';

import { withoutAbsent } from '../../common/withoutAbsent.js';
import { PoolException, invalidParameter, resourceNotFound } from '../exceptions.js';
import type { ClientRecord, ClientSecretRecord } from '../store/records.js';

/** Oldest first. */
export function clientSecretsOf(client: ClientRecord): ClientSecretRecord[] {
  const { ClientSecret, secretCreatedAt = client.createdAt, addedSecret } = client;
  if (ClientSecret === undefined) return [];
  const first = { value: ClientSecret, createdAt: secretCreatedAt };
  return addedSecret ? [first, addedSecret] : [first];
}

/** SDK, ClientSecretDescriptorType: `<client-id>--<epoch-create-time>`. */
const secretIdOf = ({ ClientId }: ClientRecord, { createdAt }: ClientSecretRecord): string =>
  `${ClientId}--${createdAt}`;

/** Without the secret itself, as in a list. */
export function describeSecret(
  client: ClientRecord,
  secret: ClientSecretRecord,
): ClientSecretDescriptorType {
  return {
    ClientSecretId: secretIdOf(client, secret),
    ClientSecretCreateDate: new Date(secret.createdAt),
  };
}

/**
 * @throws InvalidParameterException for a client without a secret.
 * @throws LimitExceededException for a third secret.
 */
export function withAddedSecret(
  client: ClientRecord,
  value: string,
  now: number,
): ClientRecord & { addedSecret: ClientSecretRecord } {
  const [first, second] = clientSecretsOf(client);
  if (!first) throw invalidParameter(`App client ${client.ClientId} has no client secret.`);
  if (second)
    throw new PoolException(
      'LimitExceededException',
      `App client ${client.ClientId} already has 2 client secrets.`,
    );
  if (first.value === value)
    throw invalidParameter(`App client ${client.ClientId} already has this client secret.`);
  // Ids contain the time, and must differ.
  return { ...client, addedSecret: { value, createdAt: Math.max(now, first.createdAt + 1) } };
}

export function withoutSecret(client: ClientRecord, id: string): ClientRecord {
  const secrets = clientSecretsOf(client);
  const kept = secrets.filter((secret) => secretIdOf(client, secret) !== id);
  if (kept.length === secrets.length) throw resourceNotFound(`Client secret ${id} does not exist.`);
  const [last] = kept;
  if (!last) throw invalidParameter('The last client secret of an app client cannot be deleted.');
  const { addedSecret: _added, ...rest } = client;
  return {
    ...rest,
    ...withoutAbsent({ ClientSecret: last.value, secretCreatedAt: last.createdAt }),
  };
}
