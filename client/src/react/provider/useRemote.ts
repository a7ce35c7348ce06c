/** Reads something from the gateway, and retries while the gateway is unavailable. */
import { useCallback, useEffect, useState } from 'react';

import type { AuthError, AuthResult } from '../../auth/types.js';

export interface Remote<Value> {
  /** The value; undefined until it has been read once. */
  readonly value: Value | undefined;
  /** Why the latest read failed. */
  readonly error: AuthError | undefined;
  readonly reload: () => void;
}

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;

/**
 * Reads with `read`, which must be the same function in each render. If it is undefined, nothing is
 * read.
 */
export function useRemote<Value>(
  read: (() => Promise<AuthResult<Value>>) | undefined,
): Remote<Value> {
  const [value, setValue] = useState<Value>();
  const [error, setError] = useState<AuthError>();
  const [turn, setTurn] = useState(0);
  const reload = useCallback(() => setTurn((last) => last + 1), []);

  useEffect(() => {
    if (!read) return;
    return repeatWhileAway(read, (result) => {
      setError(result.ok ? undefined : result.error);
      if (result.ok) setValue(result.value);
    });
  }, [read, turn]);
  return { value, error, reload };
}

/** Returns a function that stops the retries. */
function repeatWhileAway<Value>(
  read: () => Promise<AuthResult<Value>>,
  tell: (result: AuthResult<Value>) => void,
): () => void {
  let stopped = false;
  let wait = FIRST_WAIT_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const again = (): void => {
    clearTimeout(timer);
    void read().then((result) => {
      if (stopped) return;
      tell(result);
      if (result.ok || result.error.code !== 'GATEWAY_UNREACHABLE') return;
      timer = setTimeout(again, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    });
  };
  again();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
