/** The only place that decides whether Cognito is worth a try: docs/adr/0011-around-a-call.md. */
import { SlidingWindow } from './slidingWindow.js';

export interface CircuitOptions {
  /** Opens when this share of the calls of the last ten seconds failed. Default 0.5; `Infinity` never opens. */
  readonly circuitFailureShare?: number | undefined;
  /** ... and there were so many of them. Default 20. */
  readonly circuitMinimumCalls?: number | undefined;
  /** Milliseconds until the first probe. Default 1000. */
  readonly circuitOpenMs?: number | undefined;
}

/** Milliseconds from a probe to the next, whether or not it was answered: one that hangs must not delay the recovery. */
const probeEveryMs = 500;

export const refused = -1;

export class Circuit {
  private readonly failureShare: number;
  private readonly minimumCalls: number;
  private readonly openMs: number;
  private window = new SlidingWindow();
  /** When the next probe may go; undefined while closed. */
  private probeAt: number | undefined;
  /** Changes with the state: what a call of an earlier state learned says nothing about this one. */
  private era = 0;

  constructor({ circuitFailureShare = 0.5, circuitMinimumCalls = 20, circuitOpenMs = 1000 }: CircuitOptions, private readonly nowMs: () => number) {
    this.failureShare = circuitFailureShare;
    this.minimumCalls = circuitMinimumCalls;
    this.openMs = circuitOpenMs;
  }

  /** Open, and no probe is due. */
  get refuses(): boolean {
    return this.probeAt !== undefined && this.nowMs() < this.probeAt;
  }

  /** Whether a call of the last ten seconds was answered, and calls go through. */
  get works(): boolean {
    this.window.advance(this.nowMs());
    return this.probeAt === undefined && this.window.all > this.window.marked;
  }

  get isOpen(): boolean {
    return this.probeAt !== undefined;
  }

  /** A ticket for one call, to be handed back to `record`; or `refused`. */
  enter(): number {
    if (this.probeAt === undefined) return this.era;
    const now = this.nowMs();
    if (now < this.probeAt) return refused;
    this.probeAt = now + probeEveryMs;
    return this.era;
  }

  record(ticket: number, failed: boolean): void {
    if (ticket !== this.era) return;
    if (this.probeAt !== undefined) {
      if (!failed) this.change(undefined);
      return;
    }
    const now = this.nowMs();
    this.window.add(now, failed);
    const { all, marked } = this.window;
    if (failed && all >= this.minimumCalls && marked >= all * this.failureShare) this.change(now + this.openMs);
  }

  private change(probeAt: number | undefined): void {
    this.probeAt = probeAt;
    this.era += 1;
    this.window = new SlidingWindow();
  }
}
