/** The two attributes that can be verified as the user's own. */
import type { Attribute } from '../../attributes/attributes.js';
import type { ConsoleUser } from '../useUser.js';

export type VerifiedField = 'emailVerified' | 'phoneNumberVerified';

export function verifiedFieldOf({ field }: Attribute): VerifiedField | undefined {
  return field === 'email' || field === 'phoneNumber' ? `${field}Verified` : undefined;
}

export function isVerified(user: ConsoleUser, attribute: Attribute): boolean {
  const field = verifiedFieldOf(attribute);
  return field !== undefined && user[field] === true;
}
