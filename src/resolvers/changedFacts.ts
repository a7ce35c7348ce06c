/** Tells the memory of tokens and rights what an operation has changed, before its answer leaves. */
import { OutcomeUnknown, UnavailableError } from '../cognito/failure.js';
import type { Context } from '../context.js';
import { AuthenticationTokens } from '../schema/tokens.js';
import type { Call, Operation } from './operation.js';

/** A refresh token that came from here names its user when it is revoked. */
export function rememberSignIn(value: object, { sessions }: Context): void {
  if (!(value instanceof AuthenticationTokens) || !value.refreshToken) return;
  sessions.signedIn({ accessToken: value.accessToken, refreshToken: value.refreshToken });
}

/** `error`: what the operation ended with. A lost answer may have been a success. */
export function endClaims(
  { endsSessionsOf, endsMembershipOf }: Operation,
  input: object,
  call: Call,
  { sessions, rights, standing }: Context,
  error?: unknown,
): void {
  const certain = error === undefined;
  if (!certain && !mayHaveTakenPlace(error)) return;
  if (endsSessionsOf) sessions.end(endsSessionsOf(input, call), certain);
  if (endsMembershipOf && rights.grants(endsMembershipOf(input))) standing.groupsChanged();
}

const mayHaveTakenPlace = (error: unknown): boolean =>
  error instanceof OutcomeUnknown ||
  (error instanceof UnavailableError && (error.reason === 'deadline' || error.reason === 'answer'));
