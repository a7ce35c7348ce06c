/** The state of one run over many users. */
import { useAuth } from 'cognito-graphql-client/react';
import { useEffect, useRef, useState } from 'react';

import type { Failure } from '../../gateway.js';
import type { BulkAct, ItemOutcome } from './bulkActs.js';
import { runBulk, sleepInPage } from './runBulk.js';

export interface Bulk {
  readonly phase: 'asking' | 'running' | 'stopping' | 'ended';
  readonly total: number;
  readonly done: number;
  readonly failures: readonly (readonly [username: string, failure: Failure])[];
  readonly succeeded: readonly string[];
  /** Seconds until work continues after a rate limit; 0 if it is not waiting. */
  readonly waiting: number;
  /** Users not changed because the run was stopped. */
  readonly untouched: readonly string[];
  readonly start: (usernames: readonly string[], groupName: string) => void;
  readonly cancel: () => void;
}

interface State {
  readonly phase: Bulk['phase'];
  readonly usernames: readonly string[];
  readonly waiting: number;
}

export function useBulk(act: BulkAct): Bulk {
  const { auth } = useAuth();
  const [{ phase, usernames, waiting }, setState] = useState<State>({
    phase: 'asking',
    usernames: [],
    waiting: 0,
  });
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, ItemOutcome>>(new Map());
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);

  const start: Bulk['start'] = (chosen, groupName) => {
    stop.current = new AbortController();
    const { signal } = stop.current;
    setOutcomes(new Map());
    setState({ phase: 'running', usernames: chosen, waiting: 0 });
    void runBulk({
      usernames: chosen,
      batch: act.batch,
      send: (some) => act.send(auth, some, groupName),
      onDone: (username, outcome) => setOutcomes((last) => new Map(last).set(username, outcome)),
      onWait: (seconds) => setState((last) => ({ ...last, waiting: seconds })),
      signal,
      sleep: sleepInPage,
    }).then(() => setState((last) => ({ ...last, phase: 'ended', waiting: 0 })));
  };
  const cancel = (): void => {
    stop.current?.abort();
    setState((last) => ({ ...last, phase: 'stopping', waiting: 0 }));
  };
  const entries = [...outcomes];
  return {
    phase,
    total: usernames.length,
    done: entries.length,
    failures: entries.flatMap(([username, failure]) =>
      failure ? [[username, failure] as const] : [],
    ),
    succeeded: entries.flatMap(([username, failure]) => (failure ? [] : [username])),
    waiting,
    untouched: usernames.filter((username) => !outcomes.has(username)),
    start,
    cancel,
  };
}
