/**
 * Remembers which sources (addresses of callers) have signed in which users, with one entry for
 * each pair. An entry expires 30 days after the last sign-in, and is never evicted to make room for
 * others: if there is no room, the source is not recorded, and counts as a stranger.
 */
import { SharedMap } from '../../common/sharedMap.js';
import { sharedState } from '../../common/sharedState.js';

export interface KnownSources {
  readonly has: (key: string) => boolean;
  /**
   * Remembers a pair. `holders`: whose share of the memory the entry uses, the source and its
   * network.
   */
  readonly remember: (key: string, holders: readonly string[]) => void;
}

/** Milliseconds for which a source stays known for a user after a sign-in. */
export const knownMs = 30 * 24 * 3_600_000;

/** Milliseconds between two searches for expired entries. */
const betweenSweepsMs = 60_000;

/** `places`: the maximum number of pairs of user and source. */
export function createKnownSources(
  now: () => Date,
  places: number = sharedState.knownSources.entries,
): KnownSources {
  const knownUntil = new SharedMap<number>(places, sharedState.knownSources.share);

  let sweptAt = -Infinity;

  function hasRoom(holders: readonly string[], time: number): boolean {
    if (knownUntil.hasRoom(holders, 1)) return true;
    if (time - sweptAt < betweenSweepsMs) return false;
    sweptAt = time;
    for (const [key, until] of knownUntil) if (until <= time) knownUntil.delete(key);
    return knownUntil.hasRoom(holders, 1);
  }

  return {
    has: (key) => (knownUntil.get(key) ?? 0) > now().getTime(),
    remember: (key, holders) => {
      const time = now().getTime();
      const until = time + knownMs;
      if (!knownUntil.replace(key, until) && hasRoom(holders, time))
        knownUntil.set(key, until, holders);
    },
  };
}
