// Creates and uses passkeys: a software authenticator (WebAuthn Level 3, sections 6
// and 7) with node's crypto.
import {
  createHash,
  generateKeyPairSync,
  randomBytes,
  sign,
  type JsonWebKey,
  type KeyObject,
} from 'node:crypto';
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server';

/** Faults that a test can add; each one alone makes a ceremony invalid. */
export interface Bend {
  readonly challenge?: string;
  readonly origin?: string;
  readonly rpId?: string;
  readonly type?: string;
  readonly userPresent?: boolean;
  readonly userVerified?: boolean;
  /** Flips a bit of the signature. */
  readonly signature?: 'tampered';
  /** Changes the authenticator data after it was signed. */
  readonly data?: 'tampered';
  readonly counter?: number;
  readonly userHandle?: string;
  readonly credentialId?: string;
}

const flags = { userPresent: 0x01, userVerified: 0x04, attested: 0x40 };
const sha256 = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest();

export type Algorithm = 'ES256' | 'RS256';

/** One passkey. It counts its signatures from 1, like authenticators that have a counter. */
export class Authenticator {
  readonly id: string;
  private readonly privateKey: KeyObject;
  private readonly coseKey: Buffer;
  private counter = 0;
  private userHandle = '';

  constructor(
    readonly algorithm: Algorithm = 'ES256',
    private readonly origin = 'https://example.com',
    idLength = 32,
  ) {
    this.id = randomBytes(idLength).toString('base64url');
    const { privateKey, publicKey } =
      algorithm === 'ES256'
        ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
        : generateKeyPairSync('rsa', { modulusLength: 2048 });
    this.privateKey = privateKey;
    this.coseKey = coseKeyOf(algorithm, publicKey.export({ format: 'jwk' }));
  }

  /** navigator.credentials.create(); `packed` adds a self attestation (section 8.2), which `signature` can spoil. */
  create(
    options: PublicKeyCredentialCreationOptionsJSON,
    bend: Bend = {},
    format: 'none' | 'packed' = 'none',
  ): RegistrationResponseJSON {
    this.userHandle = options.user.id;
    const clientDataJSON = this.clientData('webauthn.create', options.challenge, bend);
    const id = Buffer.from(this.id, 'base64url');
    const attested = Buffer.concat([Buffer.alloc(16), uint16(id.length), id, this.coseKey]);
    const authData = Buffer.concat([
      this.authenticatorData(options.rp.id ?? '', flags.attested, bend),
      attested,
    ]);
    const statement =
      format === 'none'
        ? {}
        : {
            alg: this.alg,
            sig: this.signature(Buffer.concat([authData, sha256(clientDataJSON)]), bend),
          };
    const attestationObject = cbor({ fmt: format, attStmt: statement, authData });
    const id64 = bend.credentialId ?? this.id;
    return {
      id: id64,
      rawId: id64,
      type: 'public-key',
      authenticatorAttachment: 'cross-platform',
      clientExtensionResults: {},
      response: {
        clientDataJSON: clientDataJSON.toString('base64url'),
        attestationObject: attestationObject.toString('base64url'),
        transports: ['usb'],
      },
    };
  }

  /** navigator.credentials.get() */
  get(options: PublicKeyCredentialRequestOptionsJSON, bend: Bend = {}): AuthenticationResponseJSON {
    this.counter = bend.counter ?? this.counter + 1;
    const clientDataJSON = this.clientData('webauthn.get', options.challenge, bend);
    const authenticatorData = this.authenticatorData(options.rpId ?? '', 0, bend);
    const signature = this.signature(
      Buffer.concat([authenticatorData, sha256(clientDataJSON)]),
      bend,
    );
    if (bend.data) authenticatorData.writeUInt32BE(this.counter + 1, 33);
    const id = bend.credentialId ?? this.id;
    return {
      id,
      rawId: id,
      type: 'public-key',
      clientExtensionResults: {},
      response: {
        clientDataJSON: clientDataJSON.toString('base64url'),
        authenticatorData: authenticatorData.toString('base64url'),
        signature: signature.toString('base64url'),
        userHandle: bend.userHandle ?? this.userHandle,
      },
    };
  }

  private get alg(): number {
    return this.algorithm === 'ES256' ? -7 : -257;
  }

  private clientData(type: string, challenge: string, bend: Bend): Buffer {
    return Buffer.from(
      JSON.stringify({
        type: bend.type ?? type,
        challenge: bend.challenge ?? challenge,
        origin: bend.origin ?? this.origin,
        crossOrigin: false,
      }),
    );
  }

  // Section 6.1: hash of the relying party id, flags, signature counter.
  private authenticatorData(
    rpId: string,
    extra: number,
    { rpId: other, userPresent = true, userVerified = true }: Bend,
  ): Buffer {
    const bits =
      extra | (userPresent ? flags.userPresent : 0) | (userVerified ? flags.userVerified : 0);
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.counter);
    return Buffer.concat([sha256(other ?? rpId), Buffer.from([bits]), counter]);
  }

  // ECDSA signatures are DER in WebAuthn (section 6.5.6), which is node's default too.
  private signature(data: Buffer, { signature }: Bend): Buffer {
    const made = sign('sha256', data, this.privateKey);
    const last = made.length - 1;
    if (signature === 'tampered') made[last] = (made[last] ?? 0) ^ 1;
    return made;
  }
}

// RFC 9053, section 7.1.1 and RFC 8230, section 4: a key as COSE has it.
function coseKeyOf(algorithm: Algorithm, { x = '', y = '', n = '', e = '' }: JsonWebKey): Buffer {
  const bytes = (text: string): Buffer => Buffer.from(text, 'base64url');
  const entries: [number, Encodable][] =
    algorithm === 'ES256'
      ? [
          [1, 2],
          [3, -7],
          [-1, 1],
          [-2, bytes(x)],
          [-3, bytes(y)],
        ]
      : [
          [1, 3],
          [3, -257],
          [-1, bytes(n)],
          [-2, bytes(e)],
        ];
  return cbor(new Map(entries));
}

type Encodable =
  number | string | Buffer | Map<number, Encodable> | { readonly [name: string]: Encodable };

/** The part of CBOR (RFC 8949) that attestations are made of. */
function cbor(value: Encodable): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string')
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  const entries: [number | string, Encodable][] =
    value instanceof Map ? [...value] : Object.entries(value);
  return Buffer.concat([
    head(5, entries.length),
    ...entries.flatMap(([name, item]) => [cbor(name), cbor(item)]),
  ]);
}

function head(major: number, argument: number): Buffer {
  const type = major << 5;
  if (argument < 24) return Buffer.from([type | argument]);
  return argument < 256
    ? Buffer.from([type | 24, argument])
    : Buffer.concat([Buffer.from([type | 25]), uint16(argument)]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}
