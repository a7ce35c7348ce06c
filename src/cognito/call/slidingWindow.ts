/** Counts events over the last ten seconds, and how many of them were marked. */

/** The length of the window in whole seconds, including the current one. */
const length = 10;

export class SlidingWindow {
  all = 0;
  marked = 0;
  private readonly slots = Array.from({ length }, () => ({ all: 0, marked: 0 }));
  private second = 0;

  /** Drops what is older than the window. `nowMs` never decreases. */
  advance(nowMs: number): void {
    const second = Math.floor(nowMs / 1000);
    for (let step = Math.min(second - this.second, length); step > 0; step -= 1) {
      const slot = this.slot(second - step + 1);
      this.all -= slot.all;
      this.marked -= slot.marked;
      slot.all = slot.marked = 0;
    }
    this.second = second;
  }

  add(nowMs: number, marked: boolean): void {
    this.advance(nowMs);
    const slot = this.slot(this.second);
    slot.all += 1;
    this.all += 1;
    if (!marked) return;
    slot.marked += 1;
    this.marked += 1;
  }

  private slot(second: number): { all: number; marked: number } {
    // `second % length` is a valid index.
    return this.slots[second % length] as { all: number; marked: number };
  }
}
