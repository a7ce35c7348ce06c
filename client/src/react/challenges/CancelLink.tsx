import type { ReactNode } from 'react';

import { useShared } from '../provider/context.js';

/** Abandons the sign-in. */
export function CancelLink(): ReactNode {
  const { auth, components, texts } = useShared();
  const { Button } = components;
  return (
    <Button kind="link" onClick={auth.cancelChallenge}>
      {texts.common.otherAccount}
    </Button>
  );
}
