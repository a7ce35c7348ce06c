/** What the parts share: the session, the texts, and the elements that they consist of. */
import { createContext, useContext } from 'react';

import type { Auth } from '../../auth/types.js';
import type { Components } from '../elements/components.js';
import type { Redirects } from '../redirect/redirects.js';
import type { Texts } from '../texts/en.js';
import type { PoolSettings } from './poolSettings.js';

export interface Shared {
  readonly auth: Auth;
  readonly texts: Texts;
  readonly components: Components;
  readonly pool: PoolSettings;
  readonly redirects: Redirects;
}

export const SharedContext = createContext<Shared | undefined>(undefined);

/** @throws Error outside of `<AuthProvider>` */
export function useShared(): Shared {
  const shared = useContext(SharedContext);
  if (!shared) throw new Error('Put <AuthProvider auth={…}> around this component.');
  return shared;
}

export const useTexts = (): Texts => useShared().texts;
export const useComponents = (): Components => useShared().components;
