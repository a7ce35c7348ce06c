/** The only place that says which attributes users may write for themselves. */

/**
 * The standard claims that people fill in themselves (OpenID Connect Core 1.0, section 5.1), by Cognito's names. Not
 * among them: `sub`, `identities`, `updated_at` and the `*_verified` flags, which are Cognito's word, and custom
 * attributes, on which a program may base decisions.
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
   * Cognito's names of the attributes that `signUp`, `updateMyAttributes`, `deleteMyAttributes` and a first new
   * password may write, exactly as the pool spells them. Default: the profile attributes. False: no limit.
   */
  readonly attributes?: readonly string[] | false;
}

/** Whether users may write the attribute of this name. Attributes for developers (`dev:`) are never theirs. */
export type SelfService = (attribute: string) => boolean;

export function selfServiceOf({
  attributes = profileAttributes,
}: SelfServiceOptions = {}): SelfService {
  if (attributes === false) return () => true;
  const listed = new Set<string>(attributes.filter((name) => !name.startsWith('dev:')));
  return (attribute) => listed.has(attribute);
}
