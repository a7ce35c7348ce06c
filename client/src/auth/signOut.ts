/** Ends the sign-in: in the tabs at once, and at the gateway as soon as it can be told. */
import { failed } from './clientErrors.js';
import { endOf } from './refusal.js';
import type { Session } from './session.js';
import type { AuthResult, ClientError, Results, SuccessOf } from './types.js';

type Refusal = Exclude<Results['revokeToken'], SuccessOf<'revokeToken'>> | ClientError;

const key = (session: Session): string => `${session.prefix}:signOut`;

/**
 * In cookie mode the browser still has the cookie if the gateway could not be told. The next page
 * must then end that sign-in and not continue it.
 */
export const isSignOutUnfinished = (session: Session): boolean =>
  session.platform.storage.get(key(session)) !== undefined;

export function setSignOutUnfinished(session: Session, isUnfinished: boolean): void {
  session.platform.storage.set(key(session), isUnfinished ? '1' : undefined);
}

export async function signOut(session: Session, everywhere: boolean): Promise<AuthResult> {
  const tokens = everywhere ? await session.freshTokens() : session.tokens;
  return session.exclusive(async () => {
    const refreshToken = session.tokens?.refreshToken;
    await session.signedOut('signedOut');
    const all =
      everywhere && tokens
        ? await session.gateway.ask('signOut', {}, tokens.accessToken)
        : undefined;
    const error = (all && errorOf(all)) ?? (all ? undefined : await revoke(session, refreshToken));
    if (error && session.mode === 'cookie') setSignOutUnfinished(session, true);
    return error ? failed(error) : { ok: true, value: session.view.state };
  });
}

/** Whether there was a sign-out to finish. Only within `exclusive`. */
export async function finishSignOut(session: Session): Promise<boolean> {
  if (!isSignOutUnfinished(session)) return false;
  if (!(await revoke(session))) setSignOutUnfinished(session, false);
  if (session.view.state.status === 'loading') await session.signedOut('signedOut');
  return true;
}

/** The error if the refresh token may still be accepted. */
async function revoke(session: Session, refreshToken?: string): Promise<Refusal | undefined> {
  if (session.mode !== 'cookie' && !refreshToken) return undefined;
  return errorOf(await session.gateway.ask('revokeToken', { refreshToken }));
}

function errorOf(
  member: Results['revokeToken'] | Results['signOut'] | ClientError,
): Refusal | undefined {
  if (member.__typename === 'RevokeTokenSuccess' || member.__typename === 'SignOutSuccess')
    return undefined;
  // A token that is refused for good is as good as revoked.
  return endOf(member as never) ? undefined : (member as Refusal);
}
