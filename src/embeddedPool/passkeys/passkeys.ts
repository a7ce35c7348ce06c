/** Passkeys: which ones a user has, which sites may use them, and what a pool requires of them. */
import type {
  UserVerificationType,
  WebAuthnCredentialDescription,
} from '@aws-sdk/client-cognito-identity-provider';

import { PoolException, invalidParameter, resourceNotFound } from '../exceptions.js';
import { keys } from '../store/records.js';
import type { PasskeyRecord, PoolRecord, UserRecord } from '../store/records.js';
import type { Services } from '../services.js';
import type { Reader } from '../store/store.js';

/** AWS guide, "Quotas in Amazon Cognito": passkeys per user. */
export const passkeysPerUser = 20;
/**
 * COSE algorithm identifiers in order of preference: ES256, RS256 (SDK: StartWebAuthnRegistration).
 */
export const passkeyAlgorithms: readonly number[] = [-7, -257];

export interface RelyingParty {
  readonly id: string;
  readonly userVerification: UserVerificationType;
}

/** Undefined if the pool has no relying party id: it has no domain to fall back on. */
export function relyingPartyOf({ WebAuthnConfiguration }: PoolRecord): RelyingParty | undefined {
  const id = WebAuthnConfiguration?.RelyingPartyId;
  return id === undefined
    ? undefined
    : { id, userVerification: WebAuthnConfiguration?.UserVerification ?? 'preferred' };
}

/**
 * WebAuthn Level 3, section 5.1.3: the relying party id is the origin's host or a suffix of it, and
 * the origin is a secure context: https, or http on localhost.
 */
export function originAllowed(origin: unknown, relyingPartyId: string): boolean {
  if (typeof origin !== 'string' || !URL.canParse(origin)) return false;
  const { origin: normal, protocol, hostname } = new URL(origin);
  if (normal !== origin) return false;
  const isLocal = hostname === 'localhost' || hostname.endsWith('.localhost');
  if (protocol !== 'https:' && !(protocol === 'http:' && isLocal)) return false;
  return hostname === relyingPartyId || hostname.endsWith(`.${relyingPartyId}`);
}

/** Characters of base64url: WebAuthn Level 3, section 7.1, step 25, allows 1023 bytes. */
export const longestPasskeyId = 1364;

export function findPasskey(
  reader: Reader,
  pool: PoolRecord,
  user: UserRecord,
  id: string,
): PasskeyRecord | undefined {
  return id.length > longestPasskeyId
    ? undefined
    : reader.get<PasskeyRecord>(keys.passkey(pool.Id, user.key, id));
}

export function passkeysOf(reader: Reader, pool: PoolRecord, user: UserRecord): PasskeyRecord[] {
  return [...reader.range<PasskeyRecord>({ prefix: ['passkey', pool.Id, user.key] })].map(
    ({ value }) => value,
  );
}

export function addPasskey(
  services: Services,
  pool: PoolRecord,
  user: UserRecord,
  passkey: PasskeyRecord,
): Promise<void> {
  return services.store.transaction((transaction) => {
    requireRoom(passkeysOf(transaction, pool, user));
    // WebAuthn Level 3, section 7.1, step 26: an id that is already registered, for any user, is
    // refused.
    const owner = transaction.get<string>(keys.passkeyOwner(pool.Id, passkey.id));
    if (
      owner !== undefined &&
      transaction.get(keys.passkey(pool.Id, owner, passkey.id)) !== undefined
    )
      throw invalidParameter('Credential is already registered.');
    transaction.put(keys.passkeyOwner(pool.Id, passkey.id), user.key);
    transaction.put(keys.passkey(pool.Id, user.key, passkey.id), passkey);
  });
}

export function requireRoom(passkeys: readonly PasskeyRecord[]): void {
  if (passkeys.length >= passkeysPerUser)
    throw new PoolException(
      'LimitExceededException',
      `A user may have ${passkeysPerUser} passkeys.`,
    );
}

export function removePasskey(
  services: Services,
  pool: PoolRecord,
  user: UserRecord,
  id: string,
): Promise<void> {
  return services.store.transaction((transaction) => {
    if (!findPasskey(transaction, pool, user, id))
      throw resourceNotFound('Credential does not exist.');
    transaction.remove(keys.passkey(pool.Id, user.key, id));
    transaction.remove(keys.passkeyOwner(pool.Id, id));
  });
}

export function showPasskey({
  id,
  name,
  relyingPartyId,
  attachment,
  transports,
  createdAt,
}: PasskeyRecord): WebAuthnCredentialDescription {
  return {
    CredentialId: id,
    FriendlyCredentialName: name,
    RelyingPartyId: relyingPartyId,
    ...(attachment === undefined ? {} : { AuthenticatorAttachment: attachment }),
    AuthenticatorTransports: [...transports],
    CreatedAt: new Date(createdAt),
  };
}
