/** Hides how long an operation took: its answer is sent at a multiple of a fixed step. */

/**
 * Counts steps from the start of the operation. A timer started after Cognito's answer would leak
 * how long that answer took.
 */
export class AnswerTime {
  private timer: NodeJS.Timeout;
  private wake: (() => void) | undefined;

  /** `stepMs` in milliseconds, more than 0. */
  constructor(private readonly stepMs: number) {
    this.timer = this.nextTick();
  }

  /** Waits for the end of the current step. Stops the timer. */
  async tick(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }

  /** Stops the timer, for answers whose duration reveals no more than their content. */
  stop(): void {
    clearTimeout(this.timer);
  }

  private nextTick(): NodeJS.Timeout {
    return setTimeout(() => {
      if (this.wake) this.wake();
      else this.timer = this.nextTick();
    }, this.stepMs);
  }
}
