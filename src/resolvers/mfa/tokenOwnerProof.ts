/** The only place that says on whose behalf an authenticator app is set up: the bearer, or a sign-in that waits for it. */
import type { AssociateSoftwareTokenRequest } from '@aws-sdk/client-cognito-identity-provider';

import type { Call } from '../operation.js';
import { invalidSession, openNote, sealNote, whoseNote } from '../signIn/sessionNote.js';
import type { SessionNote } from '../signIn/sessionNote.js';
import { bearerAccount, nobody } from '../spends.js';
import type { Who } from '../spends.js';

export interface BearerOrSessionInput {
  readonly session?: string | null;
}

/** The sign-in that waits; undefined for a session that this gateway did not hand out for it. */
const waitingNote = ({ session }: BearerOrSessionInput, call: Call): SessionNote | undefined =>
  openNote(session, ['MFA_SETUP'], call);

/** What AssociateSoftwareToken and VerifySoftwareToken take as proof. @throws Refusal with INVALID_SESSION */
export function tokenOwnerProof(
  input: BearerOrSessionInput,
  call: Call,
): AssociateSoftwareTokenRequest {
  if (!input.session) return { AccessToken: call.accessToken };
  const note = waitingNote(input, call);
  if (!note) throw invalidSession();
  return { Session: note.session };
}

/** The session of the next step of the sign-in, sealed; null for the bearer of a token. */
export function nextSession(
  Session: string | undefined,
  input: BearerOrSessionInput,
  call: Call,
): string | null {
  const note = waitingNote(input, call);
  return note && Session !== undefined ? sealNote({ ...note, session: Session }, call) : null;
}

/** Whose code is checked: the bearer's, or that of the sign-in. */
export function tokenOwner(input: BearerOrSessionInput, call: Call): Who {
  if (!input.session) return bearerAccount(input, call);
  const note = waitingNote(input, call);
  return note ? whoseNote(note) : nobody;
}

/** An invented session costs the source something, whatever else is free. */
export const inventedSession = (input: BearerOrSessionInput, call: Call): Who | undefined =>
  input.session && !waitingNote(input, call) ? nobody : undefined;
