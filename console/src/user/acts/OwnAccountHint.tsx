import type { ReactNode } from 'react';

import { Notice } from '../../elements/Notice.js';
import { useViewer } from '../../session/viewer.js';
import { userTexts } from '../texts.js';

/** Warns people who are about to lock themselves out. */
export function OwnAccountHint({ username }: { readonly username: string }): ReactNode {
  const { username: own } = useViewer();
  if (username !== own) return null;
  return <Notice kind="warning">{userTexts.acts.own}</Notice>;
}
