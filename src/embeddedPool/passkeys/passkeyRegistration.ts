/** Registering a passkey: the options for the browser, and the verification of its answer. */
import { createHash } from 'node:crypto';

import { PoolException, invalidParameter } from '../exceptions.js';
import { putExpiring } from '../store/expiry.js';
import type { CallerScope } from '../operation.js';
import {
  addPasskey,
  longestPasskeyId,
  originAllowed,
  passkeyAlgorithms,
  passkeysOf,
  relyingPartyOf,
  requireRoom,
} from './passkeys.js';
import type { RelyingParty } from './passkeys.js';
import { allowedFirstFactors } from '../pools/pools.js';
import { keys } from '../store/records.js';
import type { PasskeyRecord } from '../store/records.js';
import { readAttestation, verifyRegistration } from './webauthn.js';
import type { NewCredential, RegistrationResponse } from './webauthn.js';

type Scope = Pick<CallerScope, 'services' | 'pool' | 'client' | 'user'>;

interface ChallengeRecord {
  readonly clientId: string;
  readonly expiresAt: number;
}

/**
 * Milliseconds for the whole ceremony, as given to the browser (SDK example of
 * StartWebAuthnRegistration).
 */
const timeout = 60_000;
const notEnabled = (): PoolException =>
  new PoolException(
    'WebAuthnNotEnabledException',
    'Passkey authentication is not enabled for this user pool.',
  );
const notSupported = (message: string): PoolException =>
  new PoolException('WebAuthnCredentialNotSupportedException', message);

/**
 * PublicKeyCredentialCreationOptionsJSON (WebAuthn Level 3, section 5.4); the challenge is valid
 * for one answer.
 */
export async function beginRegistration({ services, pool, client, user }: Scope): Promise<object> {
  if (!allowedFirstFactors(pool).includes('WEB_AUTHN')) throw notEnabled();
  const relyingParty = relyingPartyOf(pool);
  if (!relyingParty)
    throw new PoolException(
      'WebAuthnConfigurationMissingException',
      'The user pool has no relying party id.',
    );
  const passkeys = passkeysOf(services.store, pool, user);
  requireRoom(passkeys);
  const challenge = services.randomBytes(32).toString('base64url');
  const now = services.now().getTime();
  const record: ChallengeRecord = { clientId: client.ClientId, expiresAt: now + timeout };
  await services.store.transaction((transaction) =>
    putExpiring(transaction, keys.passkeyChallenge(pool.Id, user.key, challenge), record, now),
  );
  return {
    rp: { id: relyingParty.id, name: relyingParty.id },
    user: {
      id: Buffer.from(user.sub).toString('base64url'),
      name: user.username,
      displayName: user.username,
    },
    challenge,
    timeout,
    pubKeyCredParams: passkeyAlgorithms.map((alg) => ({ type: 'public-key', alg })),
    excludeCredentials: passkeys.map(({ id }) => ({ type: 'public-key', id })),
    authenticatorSelection: {
      requireResidentKey: true,
      residentKey: 'required',
      userVerification: relyingParty.userVerification,
    },
  };
}

/**
 * Checks a RegistrationResponseJSON in the order that lets exceptions distinguish the causes, then
 * stores the passkey.
 */
export async function finishRegistration(scope: Scope, given: unknown): Promise<void> {
  const { services, pool, user } = scope;
  const relyingParty = relyingPartyOf(pool);
  if (!relyingParty || !allowedFirstFactors(pool).includes('WEB_AUTHN')) throw notEnabled();
  const credential = registrationResponse(given);
  const { challenge, origin } = clientData(credential);
  await takeChallenge(scope, challenge);
  if (!originAllowed(origin, relyingParty.id))
    throw new PoolException(
      'WebAuthnOriginNotAllowedException',
      'The origin is not allowed for the relying party id of the user pool.',
    );
  requireRelyingParty(credential, relyingParty.id);
  await addPasskey(
    services,
    pool,
    user,
    newPasskey(scope, credential, { ...relyingParty, challenge, origin }),
  );
}

function registrationResponse(given: unknown): RegistrationResponse {
  const { id, rawId, type, response } = Object(given) as Partial<RegistrationResponse>;
  const { clientDataJSON, attestationObject } = Object(response) as Partial<
    RegistrationResponse['response']
  >;
  const texts = [id, rawId, type, clientDataJSON, attestationObject];
  if (!texts.every((text) => typeof text === 'string' && text !== ''))
    throw invalidParameter('Credential is not a RegistrationResponseJSON.');
  return given as RegistrationResponse;
}

function clientData({ response }: RegistrationResponse): { challenge: string; origin: string } {
  try {
    const { challenge, origin } = JSON.parse(
      Buffer.from(response.clientDataJSON, 'base64url').toString(),
    ) as Record<string, unknown>;
    return { challenge: String(challenge), origin: String(origin) };
  } catch {
    throw invalidParameter('Credential has no readable clientDataJSON.');
  }
}

/** Any answer uses up the challenge, correct or not. */
async function takeChallenge(
  { services, pool, client, user }: Scope,
  challenge: string,
): Promise<void> {
  const key = keys.passkeyChallenge(pool.Id, user.key, challenge.slice(0, 64));
  const record = await services.store.transaction((transaction) => {
    const found = transaction.get<ChallengeRecord>(key);
    transaction.remove(key);
    return found;
  });
  if (!record || record.expiresAt <= services.now().getTime())
    throw new PoolException(
      'WebAuthnChallengeNotFoundException',
      'Challenge not found or expired.',
    );
  if (record.clientId !== client.ClientId)
    throw new PoolException(
      'WebAuthnClientMismatchException',
      'The registration was started through another client.',
    );
}

function requireRelyingParty({ response }: RegistrationResponse, id: string): void {
  const expected = createHash('sha256').update(id).digest();
  if (expected.equals(relyingPartyHash(response.attestationObject))) return;
  throw new PoolException(
    'WebAuthnRelyingPartyMismatchException',
    'The credential is for another relying party id.',
  );
}

function relyingPartyHash(attestationObject: string): Uint8Array {
  try {
    return readAttestation(attestationObject).authenticator.relyingPartyHash;
  } catch {
    throw invalidParameter('Credential has no readable attestationObject.');
  }
}

function newPasskey(
  { services }: Scope,
  credential: RegistrationResponse,
  expected: RelyingParty & { challenge: string; origin: string },
): PasskeyRecord {
  const { id, publicKey, signCount } = newCredential(credential, expected);
  if (id.length > longestPasskeyId) throw notSupported('The credential id is too long.');
  const {
    authenticatorAttachment,
    response: { transports },
  } = credential;
  return {
    id,
    publicKey: publicKey.toString('base64url'),
    counter: signCount,
    relyingPartyId: expected.id,
    // The SDK's example of ListWebAuthnCredentials uses this name for a cross-platform one.
    name: authenticatorAttachment === 'cross-platform' ? 'Roaming passkey' : 'Platform passkey',
    ...(typeof authenticatorAttachment === 'string' ? { attachment: authenticatorAttachment } : {}),
    transports: Array.isArray(transports) ? transports.map(String) : [],
    createdAt: services.now().getTime(),
  };
}

function newCredential(
  credential: RegistrationResponse,
  { id, userVerification, challenge, origin }: RelyingParty & { challenge: string; origin: string },
): NewCredential {
  try {
    return verifyRegistration(
      credential,
      { challenge, origin, relyingPartyId: id, userVerification: userVerification === 'required' },
      passkeyAlgorithms,
    );
  } catch (error) {
    // Names the failed check; this reveals nothing to the creator of the credential.
    throw notSupported(error instanceof Error ? error.message : 'The credential is not supported.');
  }
}
