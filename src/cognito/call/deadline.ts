/** The only place for the time that one operation may take at Cognito, all attempts together. */

/** Cheaper than an AbortSignal, which would cost more than the signature of the request. */
export class Deadline {
  aborted = false;
  private readonly timer: NodeJS.Timeout;
  private readonly listeners: (() => void)[] = [];

  constructor(milliseconds: number) {
    this.timer = setTimeout(() => {
      this.aborted = true;
      for (const listener of this.listeners) listener();
    }, milliseconds);
  }

  /** The operation is over. */
  clear(): void {
    clearTimeout(this.timer);
  }

  /** Calls the listener at the deadline, unless the operation is over by then. */
  onAbort(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Rejects at the deadline, whatever the work does; it may be of a kind that knows no deadline. */
  within<T>(work: Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.onAbort(() => {
        reject(new DeadlineExceeded());
      });
      work.then(resolve, reject);
    });
  }

  /** Waits; ends early at the deadline. */
  async pause(milliseconds: number): Promise<void> {
    await this.within(new Promise((resolve) => setTimeout(resolve, milliseconds))).catch(
      () => undefined,
    );
  }

  /** The same moment for what takes web signals only. */
  toSignal(): AbortSignal {
    const controller = new AbortController();
    this.onAbort(() => {
      controller.abort();
    });
    return controller.signal;
  }
}

export class DeadlineExceeded extends Error {
  override readonly name = 'DeadlineExceeded';
}
