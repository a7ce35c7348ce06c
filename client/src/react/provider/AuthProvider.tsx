/** Gives the parts below it a session, texts and elements. */
import { useMemo, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';

import type { Auth, AuthState } from '../../auth/types.js';
import { standardComponents } from '../elements/standard.js';
import type { Components } from '../elements/components.js';
import type { Texts } from '../texts/en.js';
import { SharedContext, useShared } from './context.js';
import { usePoolSettings } from './poolSettings.js';
import { textsFor } from './texts.js';

export interface AuthProviderProps {
  /** The session, from `createAuth`. Create it once, outside the component. */
  readonly auth: Auth;
  /** The languages that the app includes, besides English. */
  readonly texts?: Texts | readonly Texts[];
  /**
   * A tag such as `pt-BR`. Default: the only language given, or of several the one that the browser
   * prefers.
   */
  readonly language?: string;
  /** Elements of the app that replace the standard ones in all parts. */
  readonly components?: Partial<Components>;
  readonly children?: ReactNode;
}

export function AuthProvider({
  auth,
  texts,
  language,
  components,
  children,
}: AuthProviderProps): ReactNode {
  const chosen = useChosenTexts(texts, language);
  const pool = usePoolSettings(auth);
  const shared = useMemo(
    () => ({
      auth,
      texts: chosen,
      components: { ...standardComponents, ...components },
      pool,
    }),
    // The settings are a new object in each render, but their parts are not.
    [auth, chosen, components, pool.value, pool.error, pool.need, pool.reload],
  );
  return <SharedContext.Provider value={shared}>{children}</SharedContext.Provider>;
}

const noChange = (): (() => void) => () => undefined;
/** The same on the server and in the browser's first render, so that hydration finds no difference. */
const onServer = (): string => '';
const inBrowser = (): string => navigator.languages.join();

function useChosenTexts(texts: AuthProviderProps['texts'], language: string | undefined): Texts {
  const preferred = useSyncExternalStore(noChange, inBrowser, onServer);
  const available = texts === undefined ? [] : 'language' in texts ? [texts] : texts;
  if (language !== undefined) return textsFor([language], available);
  const [only, ...others] = available;
  return only && others.length === 0 ? only : textsFor(preferred.split(','), available);
}

export interface UseAuth {
  readonly auth: Auth;
  /** Changes with each step of the session; `loading` on the server and in the first render. */
  readonly state: AuthState;
}

const loading: AuthState = { status: 'loading', reachable: true };

export function useAuth(): UseAuth {
  const { auth } = useShared();
  const state = useSyncExternalStore(
    auth.subscribe,
    () => auth.state,
    () => loading,
  );
  return { auth, state };
}
