/** A share of all time that may be spent on something, saved up while it is not. */

export class TimeBudget {
  private saved: number;
  private at: number;

  /**
   * @param share of all time, such as 0.01
   * @param most milliseconds that can be saved; they are there at the beginning
   * @param now milliseconds of a clock that only goes forward
   */
  constructor(
    private readonly share: number,
    private readonly most: number,
    private readonly now: () => number,
  ) {
    this.saved = most;
    this.at = now();
  }

  /** Milliseconds that are left; below 0 after more was spent than there was. */
  get left(): number {
    const time = this.now();
    this.saved = Math.min(this.most, this.saved + (time - this.at) * this.share);
    this.at = time;
    return this.saved;
  }

  /** Runs the work and takes its time from what is left. */
  spend<Result>(work: () => Result): Result {
    const begun = this.now();
    try {
      return work();
    } finally {
      this.saved -= this.now() - begun;
    }
  }
}
