import { useAuth } from 'cognito-graphql-client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { Button } from '../elements/Button.js';
import { texts } from '../texts.js';

export function SignOutButton(): ReactNode {
  const { auth } = useAuth();
  const [pending, setPending] = useState(false);
  const signOut = async (): Promise<void> => {
    setPending(true);
    await auth.signOut();
  };
  return (
    <Button pending={pending} onClick={() => void signOut()}>
      {texts.session.signOut}
    </Button>
  );
}
