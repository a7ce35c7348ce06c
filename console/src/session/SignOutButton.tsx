import { useAuth } from 'cognito-graphql-client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { Button } from '../elements/Button.js';
import { texts } from '../texts.js';

export function SignOutButton(): ReactNode {
  const { signOut } = useAuth();
  const [pending, setPending] = useState(false);
  const leave = async (): Promise<void> => {
    setPending(true);
    await signOut();
  };
  return (
    <Button pending={pending} onClick={() => void leave()}>
      {texts.session.signOut}
    </Button>
  );
}
