/** Gives the parts below it a session, texts and elements. */
import { useMemo, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';

import type { RedirectError } from '../../auth/redirect/index.js';
import type { Auth, AuthState } from '../../auth/types.js';
import { standardComponents } from '../elements/standard.js';
import type { Components } from '../elements/components.js';
import type { RedirectOptions } from '../redirect/redirects.js';
import { signOut } from '../redirect/redirects.js';
import { useRedirects } from '../redirect/useRedirects.js';
import type { Texts } from '../texts/en.js';
import { SharedContext, useShared } from './context.js';
import { usePoolSettings } from './poolSettings.js';
import { completed, textsFor } from './texts.js';

export interface AuthProviderProps {
  /** The session, from `createAuth`. Create it once, outside the component. */
  readonly auth: Auth;
  /** The languages that the app includes, in addition to English. */
  readonly texts?: Texts | readonly Texts[];
  /**
   * A language tag such as `pt-BR`. Default: if there is one language, that one; if there are
   * several, the one that the browser prefers.
   */
  readonly language?: string;
  /** Elements of the app that replace the standard ones in all parts. */
  readonly components?: Partial<Components>;
  /**
   * How users sign in by redirect, with the providers that the gateway lists. When the browser comes
   * back, the answer is completed and removed from the address. `false` offers no provider and
   * leaves the address alone.
   */
  readonly redirect?: RedirectOptions | false;
  readonly children?: ReactNode;
}

const usual: RedirectOptions = {};

export function AuthProvider({
  auth,
  texts,
  language,
  components,
  redirect = usual,
  children,
}: AuthProviderProps): ReactNode {
  const chosen = useChosenTexts(texts, language);
  const pool = usePoolSettings(auth);
  const redirects = useRedirects(auth, redirect);
  const shared = useMemo(
    () => ({
      auth,
      texts: chosen,
      components: { ...standardComponents, ...components },
      pool,
      redirects,
    }),
    // The settings are a new object in each render, but their parts are not.
    [auth, chosen, components, redirects, pool.value, pool.error, pool.need, pool.reload],
  );
  return <SharedContext.Provider value={shared}>{children}</SharedContext.Provider>;
}

const noChange = (): (() => void) => () => undefined;
/**
 * The same value on the server and in the browser's first render, so that hydration finds no
 * difference.
 */
const onServer = (): string => '';
const inBrowser = (): string => navigator.languages.join();

function useChosenTexts(texts: AuthProviderProps['texts'], language: string | undefined): Texts {
  const preferred = useSyncExternalStore(noChange, inBrowser, onServer);
  const available = texts === undefined ? [] : 'language' in texts ? [texts] : texts;
  const [only, ...others] = available;
  const isOnly = language === undefined && only && others.length === 0;
  const chosen = isOnly ? only : textsFor((language ?? preferred).split(','), available);
  return useMemo(() => completed(chosen), [chosen]);
}

export interface UseAuth {
  readonly auth: Auth;
  /**
   * Changes with each step of the session; `loading` on the server, in the first render, and while
   * a sign-in by redirect is completed.
   */
  readonly state: AuthState;
  /**
   * Signs out, at managed login too if the user signed in there. Resolves to the error if the user
   * may still be signed in there; `SignIn` says so.
   */
  readonly signOut: (options?: {
    readonly everywhere?: boolean;
  }) => Promise<RedirectError | undefined>;
}

const loading: AuthState = { status: 'loading', reachable: true };

export function useAuth(): UseAuth {
  const { auth, redirects } = useShared();
  const state = useSyncExternalStore(
    auth.subscribe,
    () => auth.state,
    () => loading,
  );
  return {
    auth,
    state: redirects.returning ? loading : state,
    signOut: ({ everywhere = false } = {}) => signOut(auth, redirects, everywhere),
  };
}
