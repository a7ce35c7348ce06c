/** Completes the sign-in whose answer is in the address when the app starts. */
import { useEffect, useMemo, useRef, useState } from 'react';

import type { Auth } from '../../auth/types.js';
import { act, hasAnswer } from './redirects.js';
import type { RedirectOptions, Redirects } from './redirects.js';

export function useRedirects(auth: Auth, options: RedirectOptions | false): Redirects {
  const [returning, setReturning] = useState(() => hasAnswer(options));
  const [failure, setFailure] = useState<Redirects['failure']>();
  const [stillThere, setStillThere] = useState(false);
  const completing = useRef(false);
  useEffect(() => {
    if (!returning || completing.current) return;
    completing.current = true;
    const isOwnPage = options !== false && options.redirectUri !== undefined;
    void act(({ complete }) => complete(auth, isOwnPage)).then((error) => {
      setFailure(error);
      setReturning(false);
    });
  }, [auth, options, returning]);
  useEffect(
    () =>
      auth.subscribe(({ status }) => {
        if (status !== 'signedIn') return;
        setFailure(undefined);
        setStillThere(false);
      }),
    [auth],
  );
  return useMemo(
    () => ({ options, returning, failure, stillThere, setStillThere }),
    [options, returning, failure, stillThere],
  );
}
