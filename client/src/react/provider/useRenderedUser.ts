/** Keeps a server-rendered page in step with the browser's session. */
import { useEffect } from 'react';

import { useAuth } from './AuthProvider.js';

const againMs = 1000;

/**
 * Calls `render` when the browser's user is no longer `username`, for whom the server rendered the
 * page: after signing in or out, here or in another tab. Repeats the call every second until they
 * are the same, because a new cookie may arrive later.
 *
 * @param username undefined if the page was rendered without a signed-in user
 * @param render renders the page again on the server, such as `refresh` of Next.js's router; it
 * must keep its identity
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
