/** Limits retries: tripling the load does not help a Cognito in trouble. */
import { SlidingWindow } from './slidingWindow.js';

export interface RetryBudgetOptions {
  /**
   * Retries as a share of the calls in the last ten seconds. Default 0.1; `Infinity` sets no limit.
   */
  readonly retryShare?: number | undefined;
}

/** Retries in ten seconds that are always allowed, so that a quiet gateway can retry too. */
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

  /** Counts a retry and returns true, if one is allowed. */
  spend(): boolean {
    const now = this.nowMs();
    this.window.advance(now);
    if (this.window.marked >= Math.max(least, this.window.all * this.share)) return false;
    this.window.add(now, true);
    return true;
  }
}
