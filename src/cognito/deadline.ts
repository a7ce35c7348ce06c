/** The only place for the time that one operation may take at Cognito, all attempts together. */
import { EventEmitter } from 'node:events';

/**
 * Emits `abort` once. undici takes it as a signal; an AbortSignal of its own for every call would cost more than the
 * signature of the request.
 */
export class Deadline extends EventEmitter<{ abort: [] }> {
  aborted = false;
  private readonly timer: NodeJS.Timeout;

  constructor(milliseconds: number) {
    super();
    this.timer = setTimeout(() => {
      this.aborted = true;
      this.emit('abort');
    }, milliseconds);
  }

  /** The operation is over. */
  clear(): void {
    clearTimeout(this.timer);
  }

  /** Rejects at the deadline, whatever the work does; it may be of a kind that knows no deadline. */
  async within<T>(work: Promise<T>): Promise<T> {
    let onAbort = (): void => undefined;
    try {
      return await new Promise<T>((resolve, reject) => {
        onAbort = () => { reject(new DeadlineExceeded()); };
        this.once('abort', onAbort);
        work.then(resolve, reject);
      });
    } finally {
      this.off('abort', onAbort);
    }
  }

  /** Waits; ends early at the deadline. */
  async pause(milliseconds: number): Promise<void> {
    await this.within(new Promise((resolve) => setTimeout(resolve, milliseconds))).catch(() => undefined);
  }

  /** The same moment for what takes web signals only. */
  toSignal(): AbortSignal {
    const controller = new AbortController();
    this.once('abort', () => { controller.abort(); });
    return controller.signal;
  }
}

export class DeadlineExceeded extends Error {
  override readonly name = 'DeadlineExceeded';
}
