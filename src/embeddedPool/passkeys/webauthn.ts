/**
 * Verifies the results of an authenticator: a registration (WebAuthn Level 3, section 7.1) or an
 * assertion (7.2).
 */
import { createHash } from 'node:crypto';

import { readAuthenticatorData } from './authenticatorData.js';
import type { AttestedCredential, AuthenticatorData } from './authenticatorData.js';
import { readCbor } from './cbor.js';
import type { Cbor } from './cbor.js';
import { isSignedBy, readCoseKey } from './coseKey.js';

/** RegistrationResponseJSON (section 5.1); bytes are base64url. */
export interface RegistrationResponse {
  readonly id: string;
  readonly rawId: string;
  readonly type: string;
  readonly authenticatorAttachment?: unknown;
  readonly response: {
    readonly clientDataJSON: string;
    readonly attestationObject: string;
    readonly transports?: unknown;
  };
}

/** AuthenticationResponseJSON (section 5.1). */
export interface AuthenticationResponse {
  readonly id: string;
  readonly rawId: string;
  readonly type: string;
  readonly response: {
    readonly clientDataJSON: string;
    readonly authenticatorData: string;
    readonly signature: string;
    readonly userHandle?: string | null;
  };
}

export interface ExpectedCeremony {
  /** As in the options. */
  readonly challenge: string;
  readonly origin: string;
  readonly relyingPartyId: string;
  readonly userVerification: boolean;
}

export interface NewCredential {
  readonly id: string;
  /** A COSE key. */
  readonly publicKey: Buffer;
  readonly signCount: number;
}

/** The parts of an attestation object (section 6.5.4). */
export interface Attestation {
  readonly format: Cbor | undefined;
  readonly statement: ReadonlyMap<number | string, Cbor>;
  /** Bytes of the authenticator data. */
  readonly data: Buffer;
  readonly authenticator: AuthenticatorData;
}

/** @throws Error when the text is not an attestation object. */
export function readAttestation(attestationObject: string): Attestation {
  const bytes = bytesOf(attestationObject);
  const { value, end } = readCbor(bytes);
  const parts: ReadonlyMap<number | string, Cbor> =
    value instanceof Map && end === bytes.length ? value : new Map();
  const [format, statement, data] = [parts.get('fmt'), parts.get('attStmt'), parts.get('authData')];
  if (!(statement instanceof Map) || !Buffer.isBuffer(data))
    throw new Error('The attestation object lacks one of its parts.');
  return { format, statement, data, authenticator: readAuthenticatorData(data) };
}

/** The new credential. @throws Error with the failed check. */
export function verifyRegistration(
  credential: RegistrationResponse,
  expected: ExpectedCeremony,
  algorithms: readonly number[],
): NewCredential {
  const clientDataHash = verifyClientData(credential, 'webauthn.create', expected);
  const attestation = readAttestation(credential.response.attestationObject);
  verifyAuthenticator(attestation.authenticator, expected);
  const { attested, signCount } = attestation.authenticator;
  if (!attested) throw new Error('The registration contains no credential.');
  verifyStatement(attestation, attested, clientDataHash, algorithms);
  const id = attested.id.toString('base64url');
  if (id !== credential.id) throw new Error('The credential id differs from the attested one.');
  return { id, publicKey: attested.publicKey, signCount };
}

/** The signature counter. @throws Error with the failed check. */
export function verifyAssertion(
  credential: AuthenticationResponse,
  publicKey: Buffer,
  expected: ExpectedCeremony,
): number {
  const clientDataHash = verifyClientData(credential, 'webauthn.get', expected);
  const data = bytesOf(credential.response.authenticatorData);
  const authenticator = readAuthenticatorData(data);
  verifyAuthenticator(authenticator, expected);
  if (
    !isSignedBy(
      readCoseKey(publicKey),
      Buffer.concat([data, clientDataHash]),
      bytesOf(credential.response.signature),
    )
  )
    throw new Error('The signature is not valid.');
  return authenticator.signCount;
}

/**
 * Steps 5 to 12 of section 7.1, 8 to 15 of section 7.2. Returns the SHA-256 of the client data,
 * which is part of the signed data.
 */
function verifyClientData(
  { id, rawId, type, response }: RegistrationResponse | AuthenticationResponse,
  ceremony: string,
  { challenge, origin }: ExpectedCeremony,
): Buffer {
  if (type !== 'public-key' || id !== rawId)
    throw new Error('The credential is not a public key with its own id.');
  const bytes = bytesOf(response.clientDataJSON);
  const clientData = JSON.parse(bytes.toString()) as Record<string, unknown>;
  if (clientData.type !== ceremony) throw new Error(`The client data is not for ${ceremony}.`);
  if (clientData.challenge !== challenge) throw new Error('The challenge does not match.');
  if (clientData.origin !== origin) throw new Error('The origin does not match.');
  return createHash('sha256').update(bytes).digest();
}

/** Steps 13 to 17 of section 7.1, 16 to 19 of section 7.2. */
function verifyAuthenticator(
  data: AuthenticatorData,
  { relyingPartyId, userVerification }: ExpectedCeremony,
): void {
  if (!data.relyingPartyHash.equals(createHash('sha256').update(relyingPartyId).digest()))
    throw new Error('The relying party id does not match.');
  if (!data.userPresent) throw new Error('The user was not present.');
  if (userVerification && !data.userVerified) throw new Error('The user was not verified.');
  if (data.backedUp && !data.backupEligible)
    throw new Error('The credential is backed up but not eligible for backup.');
}

/**
 * Steps 18 to 21 of section 7.1. The options do not ask for attestation, so clients send "none"
 * (section 8.7), or a signature by the new key itself (section 8.2, self attestation). Authorities
 * that certify authenticators would have to be configured, and a pool has no setting for them.
 */
function verifyStatement(
  { format, statement, data }: Attestation,
  { publicKey }: AttestedCredential,
  clientDataHash: Buffer,
  algorithms: readonly number[],
): void {
  const key = readCoseKey(publicKey);
  if (!algorithms.includes(key.algorithm))
    throw new Error('The algorithm of the public key was not offered.');
  if (format === 'none' && statement.size === 0) return;
  const signature = statement.get('sig');
  if (format !== 'packed' || statement.has('x5c') || !Buffer.isBuffer(signature))
    throw new Error('The attestation format is not supported.');
  if (
    statement.get('alg') !== key.algorithm ||
    !isSignedBy(key, Buffer.concat([data, clientDataHash]), signature)
  )
    throw new Error('The attestation of the credential is not valid.');
}

function bytesOf(text: unknown): Buffer {
  if (typeof text !== 'string') throw new Error('A part of the credential is missing.');
  return Buffer.from(text, 'base64url');
}
