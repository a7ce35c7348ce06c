/** Ends the sign-in: in the tabs at once, and at the gateway as soon as it is reachable. */
import { failed } from './clientErrors.js';
import { endOf } from './refusal.js';
import type { Session } from './sessionTypes.js';
import type { AuthError, AuthResult, Results, ClientError } from './types.js';

/**
 * The key of a mark in storage: a sign-out has begun, and the gateway may not have received it. Until
 * the gateway has, the browser still has the cookie, so the next page that finds the mark ends the
 * sign-in instead of continuing it.
 */
export const unfinished = 'signOut';

export async function signOut(session: Session, everywhere: boolean): Promise<AuthResult> {
  const { gateway, storage, view } = session;
  const fresh = everywhere ? await session.freshTokens() : undefined;
  return session.exclusive(async () => {
    const refreshToken = session.tokens()?.refreshToken;
    const isCookie = session.isCookie();
    // Stored before the request, because a page that closes takes its request with it.
    if (isCookie) storage.set(unfinished, '1');
    await session.signedOut('signedOut');
    const error = fresh
      ? errorOf(await gateway.ask('signOut', {}, fresh.accessToken))
      : (isCookie || refreshToken) && (await revoke(session, refreshToken));
    if (!error) {
      storage.set(unfinished);
      return { ok: true, value: view.state() };
    }
    if (isCookie) session.away();
    return failed(error);
  });
}

/** Call it only within `exclusive`. */
export async function finishSignOut(session: Session): Promise<void> {
  const { storage, view } = session;
  const error = await revoke(session);
  if (!error) storage.set(unfinished);
  if (!error || view.state().status === 'loading') await session.signedOut('signedOut');
  if (error) session.away();
}

/**
 * Revokes the refresh token at the gateway. Returns the error if the token may still be accepted
 * afterwards.
 */
const revoke = async (
  { gateway }: Session,
  refreshToken?: string,
): Promise<AuthError | undefined> => errorOf(await gateway.ask('revokeToken', { refreshToken }));

/** No error if the token is permanently refused, because that is as good as a revocation. */
const errorOf = (
  member: Results['revokeToken'] | Results['signOut'] | ClientError,
): AuthError | undefined => ('code' in member && !endOf(member as never) ? member : undefined);
