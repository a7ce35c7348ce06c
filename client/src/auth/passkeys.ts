/** Passkeys by the browser's own JSON methods (WebAuthn Level 3), or by hand where they are missing. */
import { clientError } from './clientErrors.js';
import { base64Of } from './srp.js';
import type { Bytes } from './srp.js';
import type { ClientError } from './types.js';

type Json = Readonly<Record<string, unknown>>;

/** The answer to `WebAuthnChallenge`, as JSON. */
export function usePasskey(optionsJson: string): Promise<string | ClientError> {
  return dialogue(async () => {
    const json = JSON.parse(optionsJson) as PublicKeyCredentialRequestOptionsJSON;
    const publicKey = hasJson()
      ? PublicKeyCredential.parseRequestOptionsFromJSON(json)
      : (withBytes(json) as never);
    return navigator.credentials.get({ publicKey });
  });
}

/** A new passkey, as JSON. */
export function makePasskey(optionsJson: string): Promise<string | ClientError> {
  return dialogue(async () => {
    const json = JSON.parse(optionsJson) as PublicKeyCredentialCreationOptionsJSON;
    const publicKey = hasJson()
      ? PublicKeyCredential.parseCreationOptionsFromJSON(json)
      : (withBytes(json) as never);
    return navigator.credentials.create({ publicKey });
  });
}

const hasJson = (): boolean => 'parseRequestOptionsFromJSON' in PublicKeyCredential;

async function dialogue(open: () => Promise<Credential | null>): Promise<string | ClientError> {
  if (typeof PublicKeyCredential === 'undefined') return clientError('PASSKEY_NOT_SUPPORTED');
  try {
    const credential = (await open()) as PublicKeyCredential | null;
    if (!credential) return clientError('PASSKEY_CANCELLED');
    return JSON.stringify(jsonOf(credential));
  } catch (error) {
    const { name } = error as Error;
    const isCancelled = name === 'NotAllowedError' || name === 'AbortError';
    return clientError(isCancelled ? 'PASSKEY_CANCELLED' : 'PASSKEY_NOT_SUPPORTED', String(error));
  }
}

/** `toJSON` fails for the credentials of some password managers. */
function jsonOf(credential: PublicKeyCredential): unknown {
  try {
    return credential.toJSON();
  } catch {
    const { id, type, authenticatorAttachment, response } = credential;
    const names = [
      'clientDataJSON',
      'authenticatorData',
      'signature',
      'userHandle',
      'attestationObject',
    ];
    const buffers = response as unknown as Readonly<Record<string, ArrayBuffer | null>>;
    const fields = names.flatMap((name) =>
      buffers[name] ? [[name, base64urlOf(buffers[name])] as const] : [],
    );
    return {
      id,
      rawId: id,
      type,
      authenticatorAttachment,
      clientExtensionResults: credential.getClientExtensionResults(),
      response: {
        ...Object.fromEntries(fields),
        ...('getTransports' in response && {
          transports: (response as AuthenticatorAttestationResponse).getTransports(),
        }),
      },
    };
  }
}

function withBytes(options: object): Json {
  const { challenge, user, allowCredentials, excludeCredentials, ...rest } = options as Json;
  const credentials = (list: unknown): unknown =>
    (list as Json[] | undefined)?.map((one) => ({ ...one, id: bytesOf(one.id) }));
  return {
    ...rest,
    challenge: bytesOf(challenge),
    ...(user ? { user: { ...user, id: bytesOf((user as Json).id) } } : {}),
    allowCredentials: credentials(allowCredentials),
    excludeCredentials: credentials(excludeCredentials),
  };
}

function bytesOf(base64url: unknown): Bytes {
  const base64 = String(base64url).replaceAll('-', '+').replaceAll('_', '/');
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

const base64urlOf = (buffer: ArrayBuffer): string =>
  base64Of(buffer).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
