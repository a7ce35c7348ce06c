/** The only place that bounds how much work is under way at once. */

/** Runs each work as soon as fewer than `max` are under way, in the order of the calls. The work may reject, but not throw. */
export function limitInFlight(max: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let inFlight = 0;

  // Who waits takes over the place of the one that ends, so the count does not change hands in between.
  function leave(): void {
    const next = waiting.shift();
    if (next) next();
    else inFlight -= 1;
  }

  function run<T>(work: () => Promise<T>): Promise<T> {
    const running = work();
    running.then(leave, leave);
    return running;
  }

  return (work) => {
    if (inFlight >= max)
      return new Promise<void>((resolve) => waiting.push(resolve)).then(() => run(work));
    inFlight += 1;
    return run(work);
  };
}

/** What `map` makes of each item, in the order of the items; they are taken up in that order, at most `max` at once. */
export async function mapInFlight<Item, Result>(
  max: number,
  items: readonly Item[],
  map: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const entries = items.entries();
  async function work(): Promise<void> {
    for (const [index, item] of entries) results[index] = await map(item);
  }
  await Promise.all(Array.from({ length: Math.min(max, items.length) }, work));
  return results;
}
