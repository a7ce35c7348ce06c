import type { ReactNode } from 'react';

import { useShared } from '../provider/context.js';

export function BackToSignIn({
  onBack,
}: {
  readonly onBack?: (() => void) | undefined;
}): ReactNode {
  const { components, texts } = useShared();
  const { Button } = components;
  return (
    onBack && (
      <Button kind="link" onClick={onBack}>
        {texts.forgotPassword.backToSignIn}
      </Button>
    )
  );
}
