/** Limits retries, because tripling the load does not help a Cognito that is in trouble. */
import { SlidingWindow } from './slidingWindow.js';

export interface RetryBudgetOptions {
  /**
   * Maximum number of retries, as a share of the calls in the last ten seconds. Default 0.1;
   * `Infinity` sets no limit.
   */
  readonly retryShare?: number | undefined;
}

/** This many retries in ten seconds are always allowed, so that a quiet gateway can retry too. */
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

  /** Counts a first attempt. */
  earn(): void {
    this.window.add(this.nowMs(), false);
  }

  /** Returns whether a retry is allowed, and counts it if so. */
  spend(): boolean {
    const now = this.nowMs();
    this.window.advance(now);
    if (this.window.marked >= Math.max(least, this.window.all * this.share)) return false;
    this.window.add(now, true);
    return true;
  }
}
