/** A time budget: a share of all time, which is saved up while it is not used. */

export class TimeBudget {
  private saved: number;
  private at: number;

  /**
   * @param share of total time, such as 0.01
   * @param most milliseconds that can be saved; available from the start
   * @param now milliseconds of a monotonic clock
   */
  constructor(
    private readonly share: number,
    private readonly most: number,
    private readonly now: () => number,
  ) {
    this.saved = most;
    this.at = now();
  }

  /** Milliseconds remaining; negative after an overrun. */
  get left(): number {
    const time = this.now();
    this.saved = Math.min(this.most, this.saved + (time - this.at) * this.share);
    this.at = time;
    return this.saved;
  }

  /** Runs the work and deducts its duration. */
  spend<Result>(work: () => Result): Result {
    const begun = this.now();
    try {
      return work();
    } finally {
      this.saved -= this.now() - begun;
    }
  }
}
