import { useState } from 'react';
import type { ReactNode } from 'react';

import { part } from '../elements/part.js';
import { useAuth } from '../provider/AuthProvider.js';
import { useShared } from '../provider/context.js';

export interface SignOutProps {
  /** Whether to sign out on all devices. Default false. */
  readonly everywhere?: boolean;
}

/** A button that signs out, at managed login too if the user signed in there. */
export const SignOut = part<SignOutProps>(function SignOut({ everywhere = false }): ReactNode {
  const { components, texts } = useShared();
  const { signOut } = useAuth();
  const { Button } = components;
  const [pending, setPending] = useState(false);
  const leave = async (): Promise<void> => {
    setPending(true);
    await signOut({ everywhere });
    setPending(false);
  };
  return (
    <Button pending={pending} onClick={() => void leave()}>
      {everywhere ? texts.account.signOutEverywhere : texts.account.signOutHere}
    </Button>
  );
});
