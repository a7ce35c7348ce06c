/** The only place that keeps repeated calls few: a Cognito in trouble is not helped by three times the load. */
import { SlidingWindow } from './slidingWindow.js';

export interface RetryBudgetOptions {
  /** Share of the calls of the last ten seconds that may be repetitions. Default 0.1; `Infinity` sets no limit. */
  readonly retryShare?: number | undefined;
}

/** Repetitions in ten seconds that are always allowed, so that a quiet gateway repeats as well. */
const least = 10;

export class RetryBudget {
  private readonly share: number;
  private readonly window = new SlidingWindow();

  constructor(
    { retryShare = 0.1 }: RetryBudgetOptions,
    private readonly nowMs: () => number,
  ) {
    this.share = retryShare;
  }

  /** A first attempt is made. */
  earn(): void {
    this.window.add(this.nowMs(), false);
  }

  /** Whether a repetition may be made; if so, it is counted. */
  spend(): boolean {
    const now = this.nowMs();
    this.window.advance(now);
    if (this.window.marked >= Math.max(least, this.window.all * this.share)) return false;
    this.window.add(now, true);
    return true;
  }
}
