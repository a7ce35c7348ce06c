/** Finds the user that a person means by a username, e-mail address or phone number. */
import type { LookupUserByInput } from 'cognito-graphql-client';
import type { Auth } from 'cognito-graphql-client/auth';

import { ask } from '../gateway.js';
import type { Outcome, SuccessOf } from '../gateway.js';
import { ConsoleUserAtDocument, ConsoleUserNamedDocument } from '../generated/pages.js';
import type { ConsoleUserNamedQuery } from '../generated/pages.js';

export interface FoundUser {
  readonly username: string;
  /** The name that people call the user by; null if the pool knows none. */
  readonly name: string | null;
  /** The user was found by this address or number, which anyone may have entered. */
  readonly unverified?: string | undefined;
}

/**
 * Cognito knows users by their username, and by verified addresses if the pool allows it. Others
 * are looked up by the exact address.
 */
export async function findUser(auth: Auth, typed: string): Promise<Outcome<FoundUser>> {
  const named = await ask(auth, ConsoleUserNamedDocument, { username: typed });
  if (named.ok) return { ok: true, value: foundUser(named.value) };
  const by = addressIn(typed);
  if (named.failure.code !== 'USER_NOT_FOUND' || !by) return named;
  const found = await ask(auth, ConsoleUserAtDocument, { by });
  if (!found.ok) return found;
  const { emailVerified, phoneNumberVerified } = found.value;
  const isVerified = 'email' in by ? emailVerified : phoneNumberVerified;
  return {
    ok: true,
    value: { ...foundUser(found.value), unverified: isVerified === true ? undefined : typed },
  };
}

function addressIn(typed: string): LookupUserByInput | undefined {
  if (typed.includes('@')) return { email: typed };
  const phoneNumber = typed.replace(/[\s()./-]/g, '');
  return /^\+\d+$/.test(phoneNumber) ? { phoneNumber } : undefined;
}

function foundUser({ username, name }: SuccessOf<ConsoleUserNamedQuery>): FoundUser {
  return { username, name };
}
