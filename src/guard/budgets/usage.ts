/**
 * Measures how much each source (address of a caller) has used Cognito recently, as one number per
 * source. The number limits public operations, and decides who is refused first when quotas run
 * short (src/cognito/call/quota.ts). docs/adr/0014-budgets.md
 */
import { BoundedMap } from '../../common/boundedMap.js';
import { sharedState } from '../../common/sharedState.js';
import { BudgetExceeded } from './budgetExceeded.js';

/** Whom the calls of a request count for. */
export interface Payer {
  /** The bucket of a source address, or a service key. */
  readonly name: string;
  /**
   * Whether this is a service with a known key. Its calls share the quotas, but are never refused
   * because of its usage.
   */
  readonly trusted: boolean;
}

export interface Usage {
  /**
   * Counts a call, and returns the usage before it, in calls.
   * @throws BudgetExceeded if the usage is at its limit
   */
  readonly spend: (payer: Payer, price: number) => number;
  /** Counts a call that can no longer be refused. */
  readonly charge: (payer: Payer, price: number) => void;
  readonly giveBack: (payer: Payer, price: number) => void;
}

/**
 * Milliseconds in which usage falls to a third (1/e). At a steady rate, usage equals the number of
 * calls in one minute.
 */
const decayMs = 60_000;
/**
 * Maximum number of sources that are remembered. The least recently seen source is evicted, and its
 * usage forgotten. To fill the map on purpose, an attacker needs as many addresses, and could use
 * up the limit of each of them instead.
 */
const capacity = sharedState.usage.entries;

interface Used {
  calls: number;
  at: number;
}

/**
 * `most`: the calls that a source may cause in a minute without proof of an account; `Infinity`
 * means no limit.
 */
export function measureUsage(most: number, now: () => Date): Usage {
  const sources = new BoundedMap<Used>(capacity);

  /** Returns the usage as it is now, and marks the source as the most recently seen. */
  function current(name: string): Used {
    const time = now().getTime();
    const used = sources.get(name) ?? { calls: 0, at: time };
    if (time > used.at) used.calls *= Math.exp((used.at - time) / decayMs);
    used.at = time;
    sources.put(name, used);
    return used;
  }

  return {
    spend: ({ name, trusted }, price) => {
      const used = current(name);
      const before = used.calls;
      if (price >= 1 && !trusted && before + price > most)
        throw new BudgetExceeded(secondsUntil(before, most));
      used.calls += price;
      return before;
    },
    charge: ({ name }, price) => {
      current(name).calls += price;
    },
    giveBack: ({ name }, price) => {
      const used = sources.get(name);
      if (used) used.calls = Math.max(0, used.calls - price);
    },
  };
}

const secondsUntil = (used: number, most: number): number =>
  Math.max(1, Math.ceil((decayMs / 1000) * Math.log(used / Math.max(1, most - 1))));
