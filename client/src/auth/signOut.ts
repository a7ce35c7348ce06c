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
  const { gateway, isCookie, storage, view } = session;
  const fresh = everywhere ? await session.freshTokens() : undefined;
  return session.exclusive(async () => {
    const refreshToken = session.tokens()?.refreshToken;
    // Stored before the request, because a page that closes takes its request with it.
    if (isCookie) storage.set(unfinished, '1');
    await session.signedOut('signedOut');
    const error = fresh
      ? errorOf(await gateway.ask('signOut', {}, fresh.accessToken))
      : await revoke(session, refreshToken);
    if (error) return failed(error);
    storage.set(unfinished);
    return { ok: true, value: view.state() };
  });
}

/** Whether there was an unfinished sign-out. Only within `exclusive`. */
export async function finishSignOut(session: Session): Promise<boolean> {
  const { storage, view } = session;
  if (!storage.get(unfinished)) return false;
  if (!(await revoke(session))) storage.set(unfinished);
  if (view.state().status === 'loading') await session.signedOut('signedOut');
  return true;
}

/** The error if the refresh token may still be accepted. */
const revoke = async (
  { gateway, isCookie }: Session,
  refreshToken?: string,
): Promise<AuthError | undefined> =>
  isCookie || refreshToken
    ? errorOf(await gateway.ask('revokeToken', { refreshToken }))
    : undefined;

/** A token that is permanently refused is as good as revoked. */
const errorOf = (
  member: Results['revokeToken'] | Results['signOut'] | ClientError,
): AuthError | undefined => ('code' in member && !endOf(member as never) ? member : undefined);
