/** Whether the dialog that asks the person to sign in again is open; closes it when they have. */
import type { Auth } from 'cognito-graphql-client/auth';
import { useAuth } from 'cognito-graphql-client/react';
import { useEffect, useRef, useSyncExternalStore } from 'react';

import { ask } from '../gateway.js';
import { EndReplacedSessionDocument, OwnSessionsDocument } from '../generated/documents.js';
import { signInOf, stepUp } from './stepUp.js';
import type { SignInFacts } from './stepUp.js';

export function useStepUp(): boolean {
  const { auth, state } = useAuth();
  const tooOld = useSyncExternalStore(stepUp.subscribe, stepUp.current);
  const replaced = useRef<Promise<string | undefined>>(undefined);

  useEffect(() => {
    if (tooOld) replaced.current = sessionOf(auth, tooOld);
  }, [auth, tooOld]);
  useEffect(() => {
    const now = signInOf(auth);
    // The sign-in may also come from another tab, or from the dialog of a session that has ended.
    if (!tooOld || !now || now.at === tooOld.at) return;
    stepUp.settle(now);
    void replaced.current?.then((sessionId) => end(auth, sessionId));
  }, [auth, state, tooOld]);
  return tooOld !== undefined && state.status !== 'signedOut';
}

/** The session of this sign-in, which the new one replaces; undefined if it cannot be told. */
async function sessionOf(auth: Auth, signIn: SignInFacts): Promise<string | undefined> {
  const outcome = await ask(auth, OwnSessionsDocument, {});
  const sessions = outcome.ok ? outcome.value.sessions : null;
  if (sessions?.__typename !== 'SessionConnection' || signInOf(auth)?.at !== signIn.at)
    return undefined;
  return sessions.edges.find(({ node }) => node.current)?.node.id;
}

/** If this fails, the session ends when its refresh token expires. */
async function end(auth: Auth, sessionId: string | undefined): Promise<void> {
  if (sessionId !== undefined)
    await ask(auth, EndReplacedSessionDocument, { input: { sessionId } });
}
