/** The only place where Cognito's descriptions of passkeys become ours, and a browser's new passkey becomes Cognito's. */
import type {
  StartWebAuthnRegistrationCommandOutput,
  WebAuthnCredentialDescription,
} from '@aws-sdk/client-cognito-identity-provider';

import { Passkey, PasskeyCreationOptions } from '../../schema/signIn/passkey.js';
import type {
  PasskeyAlgorithm,
  PasskeyAuthenticatorSelection,
  PasskeyUser,
} from '../../schema/signIn/passkey.js';
import { invalidInput } from '../steps/refusal.js';

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

/** PublicKeyCredentialCreationOptionsJSON (Web Authentication Level 3, section 5.4); Cognito hands it over as it is. */
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

/** What Cognito reads of a RegistrationResponseJSON (Web Authentication Level 3, section 5.1): these members, all texts. */
const required = [
  'id',
  'rawId',
  'type',
  'response.clientDataJSON',
  'response.attestationObject',
] as const;
type Json = Readonly<Record<string, unknown>>;

/** @throws Refusal with every member that is missing, or when it is no JSON object */
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
    .map((path) => ({ path: 'credentialJson', message: `must hold ${path}, a text` }));
  if (missing.length > 0) throw invalidInput(...missing);
  if (credential.type !== 'public-key')
    throw invalidInput({ path: 'credentialJson', message: 'must be of the type public-key' });
  return credential as Record<string, never>;
}

function parseObject(text: string): Json {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json;
  } catch {
    // Not JSON: refused below, like any other JSON value.
  }
  throw invalidInput({
    path: 'credentialJson',
    message:
      'must be a JSON object: the credential of `navigator.credentials.create`, by its `toJSON()`',
  });
}
