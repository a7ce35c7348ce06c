/** Writes the `Filter` of ListUsers. */

/** A search that Cognito supports (API reference, ListUsers, Filter): one condition at a time. */
export interface Condition {
  readonly attribute: SearchableAttribute;
  readonly match: '=' | '^=';
  readonly value: string;
}
export type SearchableAttribute =
  | 'sub'
  | 'username'
  | 'email'
  | 'phone_number'
  | 'preferred_username'
  | 'name'
  | 'family_name'
  | 'given_name'
  | 'cognito:user_status'
  /** `Enabled` or `Disabled`. */
  | 'status';

/** The longest filter that Cognito accepts, in characters. */
export const maxFilterLength = 256;

/** A backslash escapes `"` and itself inside the quotation marks, so that no value can end them. */
export function filterOf({ attribute, match, value }: Condition): string {
  return `${attribute} ${match} "${value.replace(/["\\]/g, '\\$&')}"`;
}
