/** Ends the sign-in: in the tabs at once, and at the gateway as soon as it is reachable. */
import { failed } from './clientErrors.js';
import { endOf } from './refusal.js';
import type { Session } from './sessionTypes.js';
import type { AuthError, AuthResult, Results, ClientError } from './types.js';

/**
 * Kept in storage until the gateway has received the sign-out. In cookie mode the browser still has
 * the cookie; the next page must then end that sign-in instead of continuing it.
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

/** The error if the refresh token may still be accepted. */
const revoke = async (
  { gateway }: Session,
  refreshToken?: string,
): Promise<AuthError | undefined> => errorOf(await gateway.ask('revokeToken', { refreshToken }));

/** A token that is permanently refused is as good as revoked. */
const errorOf = (
  member: Results['revokeToken'] | Results['signOut'] | ClientError,
): AuthError | undefined => ('code' in member && !endOf(member as never) ? member : undefined);
