/**
 * Shows the console to signed-in users. When a session ends by itself, the user signs in again in a
 * dialog above the page, so nothing typed is lost.
 */
import { useQueryClient } from '@tanstack/react-query';
import { useAuth } from 'cognito-graphql-client/react';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

import { texts } from '../texts.js';
import { SignInSteps } from './SignInSteps.js';
import { StepUpDialog } from './StepUpDialog.js';
import { useStepUp } from './useStepUp.js';

export function Session({ children }: { readonly children: ReactNode }): ReactNode {
  const { state } = useAuth();
  const client = useQueryClient();
  const [user, setUser] = useState<string>();
  const sub = state.status === 'signedIn' ? state.claims.sub : undefined;
  const ended = useRef(false);
  const isSteppingUp = useStepUp();
  const left = state.status === 'signedOut' && (state.reason ?? 'signedOut') === 'signedOut';

  useEffect(() => {
    if (sub !== undefined && sub !== user) {
      // Another user must not see what the previous one read.
      if (user !== undefined) client.clear();
      setUser(sub);
    }
    // Reads failed while there was no session, so they are repeated.
    if (sub !== undefined && ended.current) void client.invalidateQueries();
    ended.current = state.status === 'signedOut' || state.status === 'challenge';
    if (left && user !== undefined) {
      client.clear();
      setUser(undefined);
    }
  }, [sub, left, user, client, state.status]);

  if (user === undefined) return sub === undefined ? <SignedOut /> : null;
  return (
    <>
      <div key={user} className="session">
        {children}
      </div>
      {isSteppingUp ? (
        <StepUpDialog />
      ) : (
        sub === undefined && state.status !== 'loading' && <SignInAgain />
      )}
    </>
  );
}

function SignedOut(): ReactNode {
  const { state } = useAuth();
  if (state.status === 'loading')
    return (
      <p className="loading" role="status">
        {state.reachable ? texts.session.loading : texts.session.away}
      </p>
    );
  return (
    <main className="sign-in">
      <SignInSteps title={texts.session.title} />
    </main>
  );
}

function SignInAgain(): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="dialog sign-in-again"
      aria-label={texts.session.again}
      // Without a session there is nothing to go back to.
      onCancel={(event) => event.preventDefault()}
    >
      <SignInSteps title={texts.session.again} />
    </dialog>
  );
}
