/**
 * Converts Cognito's passkeys to the type `Passkey`, and a browser's new passkey to Cognito's
 * format.
 */
import type {
  StartWebAuthnRegistrationCommandOutput,
  WebAuthnCredentialDescription,
} from '@aws-sdk/client-cognito-identity-provider';

import { isObject } from '../../common/isObject.js';
import { Passkey, PasskeyCreationOptions } from '../../schema/signIn/passkey.js';
import type {
  PasskeyAlgorithm,
  PasskeyAuthenticatorSelection,
  PasskeyUser,
} from '../../schema/signIn/passkey.js';
import { invalidInput } from '../outcome/refusal.js';

export function passkeyOf(cognito: WebAuthnCredentialDescription): Passkey {
  return Object.assign(new Passkey(), {
    credentialId: cognito.CredentialId ?? '',
    name: cognito.FriendlyCredentialName ?? '',
    rpId: cognito.RelyingPartyId ?? '',
    authenticatorAttachment: cognito.AuthenticatorAttachment ?? null,
    transports: cognito.AuthenticatorTransports ?? [],
    createdAt: cognito.CreatedAt ?? null,
  });
}

/**
 * PublicKeyCredentialCreationOptionsJSON (Web Authentication Level 3, section 5.4), as Cognito
 * returns it.
 */
interface CreationOptionsJson {
  readonly challenge?: string;
  readonly rp?: { readonly id?: string; readonly name?: string };
  readonly user?: Partial<PasskeyUser>;
  readonly pubKeyCredParams?: PasskeyAlgorithm[];
  readonly timeout?: number;
  readonly excludeCredentials?: readonly {
    readonly id: string;
    readonly type: string;
    readonly transports?: string[];
  }[];
  readonly authenticatorSelection?: PasskeyAuthenticatorSelection;
  readonly attestation?: string;
}

export function creationOptionsOf(
  document: StartWebAuthnRegistrationCommandOutput['CredentialCreationOptions'],
): PasskeyCreationOptions {
  const {
    challenge = '',
    rp = {},
    user = {},
    pubKeyCredParams = [],
    timeout = null,
    excludeCredentials = [],
    authenticatorSelection = null,
    attestation = null,
  } = (document ?? {}) as CreationOptionsJson;
  return Object.assign(new PasskeyCreationOptions(), {
    challenge,
    rp: { id: rp.id ?? null, name: rp.name ?? rp.id ?? '' },
    user: { id: user.id ?? '', name: user.name ?? '', displayName: user.displayName ?? '' },
    pubKeyCredParams,
    timeoutMilliseconds: timeout,
    excludeCredentials: excludeCredentials.map(({ id, type, transports = [] }) => ({
      id,
      type,
      transports,
    })),
    authenticatorSelection,
    attestation,
  });
}

/**
 * The members of a RegistrationResponseJSON that Cognito reads (Web Authentication Level 3, section
 * 5.1), all strings.
 */
const required = [
  'id',
  'rawId',
  'type',
  'response.clientDataJSON',
  'response.attestationObject',
] as const;
type Json = Readonly<Record<string, unknown>>;

/** @throws Refusal that lists the missing members, or if the text is not a JSON object */
export function registrationResponseOf(credentialJson: string): Record<string, never> {
  const credential = parseObject(credentialJson);
  const response = (
    typeof credential.response === 'object' && credential.response ? credential.response : {}
  ) as Json;
  const present = (path: string): boolean =>
    typeof (path.startsWith('response.')
      ? response[path.slice('response.'.length)]
      : credential[path]) === 'string';
  const missing = required
    .filter((path) => !present(path))
    .map((path) => ({ path: 'credentialJson', message: `must contain ${path} as a string` }));
  if (missing.length > 0) throw invalidInput(...missing);
  if (credential.type !== 'public-key')
    throw invalidInput({ path: 'credentialJson', message: 'must have the type public-key' });
  return credential as Record<string, never>;
}

function parseObject(text: string): Json {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch {
    // Not JSON: rejected below, like any other JSON value.
  }
  throw invalidInput({
    path: 'credentialJson',
    message:
      'must be a JSON object: call `toJSON()` on the credential from ' +
      '`navigator.credentials.create`',
  });
}
