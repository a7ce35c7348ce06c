/**
 * Finds out whether the parts that a gateway depends on work, for `/health/ready` and for
 * observers.
 */
import type { Services } from './context.js';
import type { PoolHealth } from './poolServices.js';
import type { ObservedState } from '../cognito/observer.js';
import type { AuditJournal } from '../guard/audit/auditJournal.js';
import type { UntrustedHeaders } from '../guard/requests/untrustedHeaders.js';
import type { SharedStore } from '../guard/store/redis.js';
import type { Parts } from '../server/health.js';

type Pool = Services & PoolHealth;

export interface Pools {
  readonly byDefault: Pool;
  /** The other pools, by name. */
  readonly others: ReadonlyMap<string, Pool>;
}

/** Makes the checks, one for each part of the gateway that readiness depends on. */
export function readinessParts(
  pools: readonly Pool[],
  store: SharedStore | undefined,
  journal: AuditJournal | undefined,
): Parts {
  return {
    // Cognito counts as working if any pool works: an unreachable pool is no reason to turn away
    // callers of the other pools.
    cognito: async () =>
      (await Promise.all(pools.map(({ reachable }) => reachable()))).includes(true),
    credentials: async () => {
      const verdicts = await Promise.all(pools.map(({ accepted }) => accepted()));
      return verdicts.find((verdict) => verdict === true) ?? verdicts[0] ?? true;
    },
    ...(store && { redis: () => store.fault()?.what ?? true }),
    ...(journal?.isRequired && { audit: journal.admits }),
  };
}

interface Observed {
  readonly pools: Pools;
  readonly parts: Parts;
  readonly store: SharedStore | undefined;
  readonly journal: AuditJournal | undefined;
  readonly untrusted: UntrustedHeaders;
}

/** Makes the state that an observer can read at any time. */
export function observedState({
  pools: { byDefault, others },
  parts,
  store,
  journal,
  untrusted,
}: Observed): ObservedState {
  const named = [['default', byDefault] as const, ...others];
  return {
    storeFault: () => store?.fault()?.cause,
    counts: () => ({
      untrustedHeaders: untrusted.count(),
      auditLinesLost: journal?.state().lost ?? 0,
    }),
    pools: () => Object.fromEntries(named.map(([name, pool]) => [name, pool.cognito.state()])),
    poolParts: () => askEach(named, partsOfPool),
    parts: () => askEach(Object.entries(parts), async (works) => (await works()) === true),
  };
}

async function partsOfPool({ reachable, accepted }: Pool): Promise<Record<string, boolean>> {
  return { cognito: await reachable(), credentials: (await accepted()) === true };
}

/** Runs each check; returns the results under the same names. */
async function askEach<T, Found>(
  entries: readonly (readonly [string, T])[],
  find: (of: T) => Promise<Found>,
): Promise<Readonly<Record<string, Found>>> {
  const found = entries.map(async ([name, of]) => [name, await find(of)] as const);
  return Object.fromEntries(await Promise.all(found));
}
