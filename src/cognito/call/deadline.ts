/** The deadline of one operation at Cognito, over all attempts. */

/** A class of our own, because an AbortSignal would cost more than signing the request. */
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

  /** Stops the timer, because the operation has ended. */
  clear(): void {
    clearTimeout(this.timer);
  }

  /** Calls the listener at the deadline, unless the operation has ended by then. */
  onAbort(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Rejects at the deadline, even if the work cannot be cancelled. */
  within<T>(work: Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.onAbort(() => {
        reject(new DeadlineExceeded());
      });
      work.then(resolve, reject);
    });
  }

  /** Waits, at most until the deadline. */
  async pause(milliseconds: number): Promise<void> {
    await this.within(new Promise((resolve) => setTimeout(resolve, milliseconds))).catch(
      () => undefined,
    );
  }

  /** Returns the deadline as an AbortSignal, for APIs that accept nothing else. */
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
