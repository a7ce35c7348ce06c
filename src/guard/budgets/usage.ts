/**
 * Measures each source's recent use of Cognito. It prices public operations and shares calls under
 * pressure (src/cognito/call/quota.ts). One number per source. docs/adr/0014-budgets.md
 */
import { BoundedMap } from '../../common/boundedMap.js';
import { sharedState } from '../../common/sharedState.js';
import { BudgetExceeded } from './budgetExceeded.js';

/** Who pays for the calls of a request. */
export interface Payer {
  /** The bucket of a source address, or a service key. */
  readonly name: string;
  /** A service with a known key: it shares with others and is never refused for its usage. */
  readonly trusted: boolean;
}

export interface Usage {
  /** Charges a call; returns the usage before it, in calls. @throws BudgetExceeded */
  readonly spend: (payer: Payer, price: number) => number;
  /** Charges a call that can no longer be refused. */
  readonly charge: (payer: Payer, price: number) => void;
  readonly giveBack: (payer: Payer, price: number) => void;
}

/**
 * Milliseconds in which usage decays to a third (1/e): at a steady rate it equals the calls of one
 * minute.
 */
const decayMs = 60_000;
/**
 * Sources remembered. The least recently seen source is evicted and its usage forgotten. Filling
 * the map requires as many addresses, each of which could have spent its own allowance instead.
 */
const capacity = sharedState.usage.entries;

interface Used {
  calls: number;
  at: number;
}

/** `most`: unproven calls of a source in a minute; `Infinity` means no limit. */
export function measureUsage(most: number, now: () => Date): Usage {
  const sources = new BoundedMap<Used>(capacity);

  /** The decayed usage; marks the source as the most recent. */
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
