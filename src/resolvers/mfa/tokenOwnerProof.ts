/** The only place that says on whose behalf an authenticator app is set up: the bearer, or a sign-in that waits for it. */
import type { AssociateSoftwareTokenRequest } from '@aws-sdk/client-cognito-identity-provider';

import type { Call } from '../operation.js';
import { readNote } from '../signIn/sessionNote.js';

export interface BearerOrSessionInput {
  readonly session?: string | null;
}

/** What AssociateSoftwareToken and VerifySoftwareToken take as proof. */
export function tokenOwnerProof({ session }: BearerOrSessionInput, call: Call): AssociateSoftwareTokenRequest {
  return session ? { Session: readNote(session).session } : { AccessToken: call.accessToken };
}
