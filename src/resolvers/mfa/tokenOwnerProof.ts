/** Decides for whom an authenticator app is set up: the signed-in user, or a pending sign-in. */
import type { AssociateSoftwareTokenRequest } from '@aws-sdk/client-cognito-identity-provider';

import type { Call } from '../operation.js';
import { invalidSession, openNote, sealNote, whoseNote } from '../signIn/sessionNote.js';
import type { SessionNote } from '../signIn/sessionNote.js';
import { bearerAccount, nobody } from '../spends.js';
import type { Who } from '../spends.js';

export interface BearerOrSessionInput {
  readonly session?: string | null;
}

/**
 * Returns the pending sign-in; undefined if this gateway did not issue the session for this step.
 */
const waitingNote = ({ session }: BearerOrSessionInput, call: Call): SessionNote | undefined =>
  openNote(session, ['MFA_SETUP'], call);

/**
 * Returns the access token or session for AssociateSoftwareToken and VerifySoftwareToken.
 * @throws Refusal with INVALID_SESSION
 */
export function tokenOwnerProof(
  input: BearerOrSessionInput,
  call: Call,
): AssociateSoftwareTokenRequest {
  if (!input.session) return { AccessToken: call.accessToken };
  const note = waitingNote(input, call);
  if (!note) throw invalidSession();
  return { Session: note.session };
}

/** Returns the sealed session for the next step of the sign-in; null for a signed-in user. */
export function nextSession(
  Session: string | undefined,
  input: BearerOrSessionInput,
  call: Call,
): string | null {
  const note = waitingNote(input, call);
  return note && Session !== undefined ? sealNote({ ...note, session: Session }, call) : null;
}

/**
 * Returns the user whose code is checked: the signed-in user, or the one whose sign-in is pending.
 */
export function tokenOwner(input: BearerOrSessionInput, call: Call): Who {
  if (!input.session) return bearerAccount(input, call);
  const note = waitingNote(input, call);
  return note ? whoseNote(note) : nobody;
}

/** A call with a session that this gateway did not issue counts for the source only. */
export const inventedSession = (input: BearerOrSessionInput, call: Call): Who | undefined =>
  input.session && !waitingNote(input, call) ? nobody : undefined;
