/** Work that continues after its request was answered. */

export interface Background {
  /** Starts the work; its failure is reported, not thrown. */
  run(work: () => Promise<void>): void;
  /** Work should end at its next step, and continue when the pool is opened again. */
  readonly isClosing: boolean;
  /** Resolves when all work has ended. */
  close(): Promise<void>;
}

export function openBackground(onFault: (error: unknown) => void): Background {
  const running = new Set<Promise<void>>();
  let isClosing = false;
  return {
    run(work) {
      const ended = work()
        .catch(onFault)
        .finally(() => running.delete(ended));
      running.add(ended);
    },
    get isClosing() {
      return isClosing;
    },
    async close() {
      isClosing = true;
      await Promise.all(running);
    },
  };
}
