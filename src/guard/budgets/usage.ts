/**
 * What each source has used of Cognito of late: the price of what is open to anyone, and the measure by which calls are
 * shared under pressure (src/cognito/call/quota.ts). One number for each source. docs/adr/0014-budgets.md
 */
import { BoundedMap } from '../../common/boundedMap.js';
import { sharedState } from '../../common/sharedState.js';
import { BudgetExceeded } from './budget.js';

/** Who pays for the calls of a request. */
export interface Payer {
  /** The bucket of a source address, or a service key. */
  readonly name: string;
  /** A service whose key is known: it shares with others and is never refused for its usage. */
  readonly trusted: boolean;
}

export interface Usage {
  /** Takes the price of a call; answers what was used before it, in calls. @throws BudgetExceeded */
  readonly spend: (payer: Payer, price: number) => number;
  /** The same for what cannot be refused any more. */
  readonly charge: (payer: Payer, price: number) => void;
  readonly giveBack: (payer: Payer, price: number) => void;
}

/** Milliseconds in which what was used falls to a third (by e): a steady rate weighs as much as a minute of it. */
const decayMs = 60_000;
/**
 * Sources that are remembered. The one that has called least recently leaves, and what it used is forgotten: filling the
 * map takes as many addresses, each of which could have spent its own allowance instead.
 */
const capacity = sharedState.usage.entries;

interface Used {
  calls: number;
  at: number;
}

/** `most`: calls of a source in a minute that prove nothing; `Infinity` is no limit. */
export function measureUsage(most: number, now: () => Date): Usage {
  const sources = new BoundedMap<Used>(capacity);

  /** What counts now; the source becomes the newest. */
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
