/** The pool's public settings, read once and shared by the screens that need them. */
import { useCallback, useState } from 'react';

import { PoolSettingsDocument } from '../../generated/account.js';
import type { PoolSettingsQuery } from '../../generated/account.js';
import type { Auth } from '../../auth/types.js';
import { ask } from './ask.js';
import type { SuccessOf } from './ask.js';
import { useRemote } from './useRemote.js';
import type { Remote } from './useRemote.js';

export type Pool = SuccessOf<NonNullable<PoolSettingsQuery['userPool']>>;

export interface PoolSettings extends Remote<Pool> {
  /** Requests the settings, which are not read before the first call. */
  readonly need: () => void;
}

export function usePoolSettings(auth: Auth): PoolSettings {
  const [needed, setNeeded] = useState(false);
  const read = useCallback(
    () => ask(async () => (await auth.request(PoolSettingsDocument)).userPool),
    [auth],
  );
  const need = useCallback(() => setNeeded(true), []);
  return { ...useRemote(needed ? read : undefined), need };
}
