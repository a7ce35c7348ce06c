/** Summarises the samples of a load. */
import type { Sample } from './openLoop.js';

export const within = (samples: readonly Sample[], from: number, to: number): Sample[] =>
  samples.filter(([at]) => at >= from && at < to);

export const outcomes = (samples: readonly Sample[], outcome: string): Sample[] =>
  samples.filter(([, , found]) => found === outcome);

/** The time in milliseconds within which this share of the requests was answered. */
export function quantile(samples: readonly Sample[], share: number): number {
  const times = samples.map(([, took]) => took).sort((one, other) => one - other);
  return Math.round(
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN,
  );
}

/** Milliseconds from `since` to the start of the last request with a different outcome. */
export function lastOther(samples: readonly Sample[], since: number, outcome: string): number {
  return Math.max(
    0,
    ...samples
      .filter(([at, , found]) => at >= since && found !== outcome)
      .map(([at]) => at - since),
  );
}

/** How many times each outcome occurred, for the messages of failed tests. */
export function tally(samples: readonly Sample[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [, , outcome] of samples) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}
