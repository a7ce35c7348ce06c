/** Limits concurrent work. */

/**
 * Runs each piece of work once fewer than `max` are in progress, in the order of the calls. The
 * work may reject, but not throw.
 */
export function limitInFlight(max: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let inFlight = 0;

  // The place of the work that ends goes directly to the next waiter, so the count never changes in
  // between.
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

/** Maps the items in order, at most `max` at once; the results are in the same order. */
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
