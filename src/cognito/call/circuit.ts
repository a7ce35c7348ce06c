/**
 * The circuit breaker: refuses calls while Cognito does not answer, and probes whether it does
 * again. docs/adr/0011-around-a-call.md
 */

export interface CircuitOptions {
  /**
   * Share of failures among the latest calls that opens the circuit. Default 0.5; `Infinity` never
   * opens it.
   */
  readonly circuitFailureShare?: number | undefined;
  /**
   * How many of the latest calls are considered. Default 20. The circuit does not open if these
   * calls took more than ten seconds.
   */
  readonly circuitCalls?: number | undefined;
  /** Milliseconds until the first probe. Default 1000. */
  readonly circuitOpenMs?: number | undefined;
}

const windowMs = 10_000;
/**
 * Milliseconds between probes. The next probe is sent even if the last one has no answer yet, so
 * that a probe that hangs does not delay the recovery.
 */
const probeEveryMs = 500;

export const refused = -1;

export interface CircuitChange {
  readonly open: boolean;
  /** When the circuit opens: how many of the latest calls failed. */
  readonly failures: number;
  readonly calls: number;
  /** When the circuit closes: how many calls were refused in the meantime. */
  readonly refusedCalls: number;
}

export class Circuit {
  private readonly openMs: number;
  private readonly mostFailures: number;
  /** The latest calls in a ring buffer: when each ended, and whether it failed. */
  private readonly endedAt: Float64Array;
  private readonly failed: Uint8Array;
  private next = 0;
  private failures = 0;
  private answeredAt = -Infinity;
  /** When the next probe may be sent; undefined while closed. */
  private probeAt: number | undefined;
  /**
   * Increases whenever the state changes, so that results of calls from an earlier state can be
   * ignored.
   */
  private era = 0;
  private refusedCalls = 0;

  constructor(
    { circuitFailureShare = 0.5, circuitCalls = 20, circuitOpenMs = 1000 }: CircuitOptions,
    private readonly nowMs: () => number,
    private readonly onChange: (change: CircuitChange) => void = () => undefined,
  ) {
    this.openMs = circuitOpenMs;
    this.mostFailures = circuitCalls * circuitFailureShare;
    this.endedAt = new Float64Array(circuitCalls).fill(-Infinity);
    this.failed = new Uint8Array(circuitCalls);
  }

  /** The circuit is open and no probe is due. */
  get refuses(): boolean {
    return this.probeAt !== undefined && this.nowMs() < this.probeAt;
  }

  /** Whether calls pass, and at least one call of the last ten seconds was answered. */
  get works(): boolean {
    return this.probeAt === undefined && this.nowMs() - this.answeredAt <= windowMs;
  }

  get isOpen(): boolean {
    return this.probeAt !== undefined;
  }

  /** Counts a call that was refused before it entered. */
  turnAway(): void {
    this.refusedCalls += 1;
  }

  /** Enters a call. Returns a ticket, to be returned to `record`, or `refused`. */
  enter(): number {
    if (this.probeAt === undefined) return this.era;
    const now = this.nowMs();
    if (now < this.probeAt) {
      this.turnAway();
      return refused;
    }
    this.probeAt = now + probeEveryMs;
    return this.era;
  }

  record(ticket: number, failed: boolean): void {
    if (ticket !== this.era) return;
    const now = this.nowMs();
    if (!failed) this.answeredAt = now;
    if (this.probeAt !== undefined) {
      if (!failed) this.change(undefined);
      return;
    }
    this.failures += Number(failed) - (this.failed[this.next] as number);
    this.failed[this.next] = Number(failed);
    this.endedAt[this.next] = now;
    this.next = (this.next + 1) % this.endedAt.length;
    const oldest = this.endedAt[this.next] as number;
    if (failed && this.failures >= this.mostFailures && now - oldest <= windowMs)
      this.change(now + this.openMs);
  }

  private change(probeAt: number | undefined): void {
    const {
      failures,
      refusedCalls,
      failed: { length: calls },
    } = this;
    this.refusedCalls = 0;
    this.onChange({ open: probeAt !== undefined, failures, calls, refusedCalls });
    this.probeAt = probeAt;
    this.era += 1;
    this.endedAt.fill(-Infinity);
    this.failed.fill(0);
    this.failures = 0;
  }
}
