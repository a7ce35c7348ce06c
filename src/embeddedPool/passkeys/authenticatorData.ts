/** Parses authenticator data (WebAuthn Level 3, section 6.1). */
import { readCbor } from './cbor.js';

export interface AuthenticatorData {
  /** SHA-256 of the relying party id. */
  readonly relyingPartyHash: Buffer;
  readonly userPresent: boolean;
  readonly userVerified: boolean;
  readonly backupEligible: boolean;
  readonly backedUp: boolean;
  readonly signCount: number;
  /** The new credential; only in a registration. */
  readonly attested: AttestedCredential | undefined;
}

export interface AttestedCredential {
  readonly id: Buffer;
  /** A COSE key. */
  readonly publicKey: Buffer;
}

const flags = {
  userPresent: 0x01,
  userVerified: 0x04,
  backupEligible: 0x08,
  backedUp: 0x10,
  attested: 0x40,
  extensions: 0x80,
};
/** Bytes of hash, flags and counter. */
const shortest = 37;
const aaguidLength = 16;

/** @throws Error when bytes are missing, or there are more than the flags announce. */
export function readAuthenticatorData(bytes: Buffer): AuthenticatorData {
  if (bytes.length < shortest) throw new Error('The authenticator data is too short.');
  const bits = bytes.readUInt8(32);
  const has = (flag: number): boolean => (bits & flag) !== 0;
  let end = shortest;
  let attested: AttestedCredential | undefined;
  if (has(flags.attested)) ({ attested, end } = readAttested(bytes, end));
  if (has(flags.extensions)) ({ end } = readCbor(bytes, end));
  if (end !== bytes.length) throw new Error('The length of the authenticator data is wrong.');
  return {
    relyingPartyHash: bytes.subarray(0, 32),
    userPresent: has(flags.userPresent),
    userVerified: has(flags.userVerified),
    backupEligible: has(flags.backupEligible),
    backedUp: has(flags.backedUp),
    signCount: bytes.readUInt32BE(33),
    attested,
  };
}

/** Section 6.5.2: AAGUID, length of the id, id, key. */
function readAttested(bytes: Buffer, start: number): { attested: AttestedCredential; end: number } {
  const lengthAt = start + aaguidLength;
  if (bytes.length < lengthAt + 2) throw new Error('The authenticator data is too short.');
  const keyAt = lengthAt + 2 + bytes.readUInt16BE(lengthAt);
  const { end } = readCbor(bytes, keyAt);
  return {
    attested: { id: bytes.subarray(lengthAt + 2, keyAt), publicKey: bytes.subarray(keyAt, end) },
    end,
  };
}
