import type { ReactNode } from 'react';

import { useShared } from '../provider/context.js';
import { CancelLink } from './CancelLink.js';

/** A challenge of a newer gateway that this package does not know. */
export function UnknownChallenge(): ReactNode {
  const { components, texts } = useShared();
  const { Message, Screen } = components;
  return (
    <Screen title={texts.custom.title} links={<CancelLink />}>
      <Message kind="info">{texts.custom.unknown}</Message>
    </Screen>
  );
}
