/** The only place that writes the `Filter` of ListUsers. */

/** What Cognito can search for (API reference, ListUsers, Filter): one condition at a time. */
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

/** Characters that Cognito takes. */
export const maxFilterLength = 256;

/** Within the quotation marks a backslash stands before `"` and before itself, so that no value can end them. */
export function filterOf({ attribute, match, value }: Condition): string {
  return `${attribute} ${match} "${value.replace(/["\\]/g, '\\$&')}"`;
}
