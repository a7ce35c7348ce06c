/** Decides which attributes users may write for themselves. */

/**
 * The standard claims that people fill in themselves (OpenID Connect Core 1.0, section 5.1), under
 * Cognito's names. Excluded are `sub`, `identities`, `updated_at` and the `*_verified` flags, which
 * only Cognito can set truthfully, and custom attributes, on which an application may base
 * decisions.
 */
export const profileAttributes = [
  'address',
  'birthdate',
  'email',
  'family_name',
  'gender',
  'given_name',
  'locale',
  'middle_name',
  'name',
  'nickname',
  'phone_number',
  'picture',
  'preferred_username',
  'profile',
  'website',
  'zoneinfo',
] as const;

export interface SelfServiceOptions {
  /**
   * The attributes that users may write with `signUp`, `updateMyAttributes`, `deleteMyAttributes`
   * and their first new password, spelled exactly as in the pool. Default: the profile attributes.
   * False: no limit.
   */
  readonly attributes?: readonly string[] | false;
}

/** Whether users may write this attribute. Never true for developer attributes (`dev:`). */
export type SelfService = (attribute: string) => boolean;

export function selfServiceOf({
  attributes = profileAttributes,
}: SelfServiceOptions = {}): SelfService {
  if (attributes === false) return () => true;
  const listed = new Set<string>(attributes.filter((name) => !name.startsWith('dev:')));
  return (attribute) => listed.has(attribute);
}
