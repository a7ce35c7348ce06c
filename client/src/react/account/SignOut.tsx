import { useState } from 'react';
import type { ReactNode } from 'react';

import { part } from '../elements/part.js';
import { useShared } from '../provider/context.js';

export interface SignOutProps {
  /** Whether to sign out on all devices. Default false. */
  readonly everywhere?: boolean;
}

/** A button that signs out. */
export const SignOut = part<SignOutProps>(function SignOut({ everywhere = false }): ReactNode {
  const { auth, components, texts } = useShared();
  const { Button } = components;
  const [pending, setPending] = useState(false);
  const signOut = async (): Promise<void> => {
    setPending(true);
    await auth.signOut({ everywhere });
    setPending(false);
  };
  return (
    <Button pending={pending} onClick={() => void signOut()}>
      {everywhere ? texts.account.signOutEverywhere : texts.account.signOutHere}
    </Button>
  );
});
