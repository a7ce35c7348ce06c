/** The only place that bounds how much work is under way at once. */

/** Runs each work as soon as fewer than `max` are under way, in the order of the calls. */
export function limitInFlight(max: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let inFlight = 0;

  return async (work) => {
    // Who waits takes over the place of the one that ends, so the count does not change hands in between.
    if (inFlight >= max) await new Promise<void>((resolve) => waiting.push(resolve));
    else inFlight += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else inFlight -= 1;
    }
  };
}

/** What `map` makes of each item, in the order of the items; they are taken up in that order, at most `max` at once. */
export async function mapInFlight<Item, Result>(max: number, items: readonly Item[], map: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  const entries = items.entries();
  async function work(): Promise<void> {
    for (const [index, item] of entries) results[index] = await map(item);
  }
  await Promise.all(Array.from({ length: Math.min(max, items.length) }, work));
  return results;
}
