/** The scopes of tokens, and the attributes that they open. */
import type { GrantRecord } from '../store/records.js';

/** The scope that an access token needs for the user's own operations. */
export const selfServiceScope = 'aws.cognito.signin.user.admin';

export const scopesOf = ({ scopes }: GrantRecord): readonly string[] =>
  scopes ?? [selfServiceScope];

const attributesOfScope: Readonly<Record<string, readonly string[]>> = {
  email: ['email', 'email_verified'],
  phone: ['phone_number', 'phone_number_verified'],
};

/** The attributes that a client must be able to read, all of them, to request these scopes. */
export function attributesOfScopes(scopes: readonly string[]): readonly string[] {
  return scopes.flatMap((scope) =>
    Object.hasOwn(attributesOfScope, scope) ? (attributesOfScope[scope] ?? []) : [],
  );
}

/**
 * AWS guide, "Scopes, M2M, and resource servers": `profile`, or `openid` without `email` and
 * `phone`, opens all attributes that the client can read. `scopes` is absent for sign-ins by the
 * API, which are not limited.
 */
export function isInScope(attribute: string, scopes: readonly string[] | undefined): boolean {
  if (!scopes || scopes.includes('profile')) return true;
  const named = attributesOfScopes(scopes);
  return named.length === 0 || attribute === 'identities' || named.includes(attribute);
}
