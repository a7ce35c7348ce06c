/** Keeps a page that a server renders in step with the session of the browser. */
import { useEffect } from 'react';

import { useAuth } from './AuthProvider.js';

const againMs = 1000;

/**
 * Calls `render` when `username`, for whom the server has rendered the page, is no longer the user
 * of the browser: after signing in or out, here or in another tab. Calls it each second until they
 * are the same, because a new cookie may arrive later.
 *
 * @param username undefined if the page is for people who are not signed in
 * @param render renders the page again on the server, such as `refresh` of Next.js's router; it must
 * keep its identity
 */
export function useRenderedUser(username: string | undefined, render: () => void): void {
  const { state } = useAuth();
  const here = state.status === 'signedIn' ? state.username : undefined;
  const differs = state.status !== 'loading' && here !== username;
  useEffect(() => {
    if (!differs) return undefined;
    render();
    const timer = setInterval(render, againMs);
    return () => clearInterval(timer);
  }, [differs, render]);
}
