/** The only place that makes the time of an answer tell nothing: answers leave at multiples of a step. */

/**
 * Ticks from the first moment of an operation on, whatever becomes of it: a timer that were started after Cognito's
 * answer would carry the answer's own time along.
 */
export class AnswerTime {
  private timer: NodeJS.Timeout;
  private wake: (() => void) | undefined;

  /** `stepMs` in milliseconds, more than 0. */
  constructor(private readonly stepMs: number) {
    this.timer = this.nextTick();
  }

  /** Waits for the next tick; there are no more after it. */
  async tick(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }

  /** Nobody waits: the time of this answer tells nothing that its content does not. */
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
