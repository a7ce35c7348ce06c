/**
 * Uses passkeys with the browser's JSON methods (WebAuthn Level 3), or converts by hand if they are
 * missing.
 */
import { clientError } from '../clientErrors.js';
import { base64Of, bytesOf } from './srp.js';
import type { ClientError } from '../types.js';

/** Resolves to the answer to `WebAuthnChallenge`, as JSON. */
export const usePasskey = (optionsJson: string): Promise<string | ClientError> =>
  dialogue(() =>
    navigator.credentials.get({ publicKey: optionsOf(optionsJson, 'Request') as never }),
  );

/** Resolves to a new passkey, as JSON. */
export const makePasskey = (optionsJson: string): Promise<string | ClientError> =>
  dialogue(() =>
    navigator.credentials.create({ publicKey: optionsOf(optionsJson, 'Creation') as never }),
  );

async function dialogue(open: () => Promise<Credential | null>): Promise<string | ClientError> {
  if (typeof PublicKeyCredential === 'undefined') return clientError('PasskeyNotSupported');
  try {
    const credential = await open();
    return credential ? jsonOf(credential) : clientError('PasskeyCancelled');
  } catch (error) {
    const isCancelled = /^(NotAllowed|Abort)/.test((error as Error).name);
    return clientError(isCancelled ? 'PasskeyCancelled' : 'PasskeyNotSupported', String(error));
  }
}

function optionsOf(json: string, kind: 'Request' | 'Creation'): object {
  const parse = `parse${kind}OptionsFromJSON` as const;
  if (parse in PublicKeyCredential) return PublicKeyCredential[parse](JSON.parse(json) as never);
  return JSON.parse(json, function (this: object, name, value: unknown) {
    // Whether this `id` is bytes: those of users and credentials are, but the id of the relying
    // party is text.
    const isId = name === 'id' && ('type' in this || 'displayName' in this);
    return isId || name === 'challenge' ? bytesOf(value as string) : value;
  }) as object;
}

/** `toJSON` is missing in some browsers, and fails for the credentials of some password managers. */
function jsonOf(credential: Credential): string {
  try {
    return JSON.stringify((credential as PublicKeyCredential).toJSON());
  } catch {
    const { id, type, response } = credential as PublicKeyCredential;
    const fields = names.map((name) => [name, textOf(response[name as never])]);
    return JSON.stringify({
      id,
      rawId: id,
      type,
      clientExtensionResults: {},
      response: Object.fromEntries(fields) as object,
    });
  }
}

const names = [
  'clientDataJSON',
  'authenticatorData',
  'signature',
  'userHandle',
  'attestationObject',
];

const textOf = (buffer: ArrayBuffer | undefined | null): string | undefined =>
  buffer
    ? base64Of(buffer).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
    : undefined;
