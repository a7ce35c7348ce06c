/**
 * Sends one command: passes the gate, sends an attempt, reads the outcome, and repeats this as the
 * command's policy allows.
 */
import type { Observation } from '../observer.js';
import type { Transport } from '../wire/transport.js';
import { failureOf } from './attemptFailure.js';
import type { Failure } from './attemptFailure.js';
import type { CommandClass } from './command.js';
import type { Deadline } from './deadline.js';
import type { Gate } from './gate.js';
import type { CommandPolicy } from './policy.js';
import type { RetryBudget } from './retryBudget.js';

/** One command on its way to Cognito. */
export interface Sending {
  readonly command: CommandClass;
  /** The input, with the hash of the client secret if the command needs one. */
  readonly input: object;
  readonly policy: CommandPolicy;
  readonly transport: Transport;
  /** Whether this call gives way to all other calls. */
  readonly inBackground: boolean;
  /** How many calls the source of the request has made recently. */
  readonly used: number;
  /** The deadline of all attempts together. */
  readonly deadline: Deadline;
  readonly observed: Observation | undefined;
}

/** Commands of the class `never` are repeated only if they were not sent (attemptFailure.ts). */
const maxAttempts = 3;
/**
 * Milliseconds before the second attempt; twice as many before the third. Jitter keeps many callers
 * from retrying at once.
 */
const backoffMs = 50;

export class Attempts {
  constructor(
    private readonly gate: Gate,
    private readonly retries: RetryBudget,
    /** 0 to 1, for jitter. */
    private readonly random: () => number,
    /** Called after each signed attempt, with its error if it failed. */
    private readonly onSigned: ((error?: unknown) => void) | undefined,
  ) {}

  /** @throws UnavailableError, QuotaReached, OutcomeUnknown, and Cognito's own exceptions */
  async outputOf(sending: Sending): Promise<object> {
    const { command, input, policy, transport, deadline } = sending;
    this.retries.earn();
    for (let count = 1; ; count += 1) {
      const entered = this.gate.enter(policy, sending.inBackground, deadline, sending.used);
      const ticket = typeof entered === 'number' ? entered : await entered;
      try {
        const output = await transport.send(command, input, deadline);
        this.ended(policy, ticket, false);
        return output;
      } catch (error) {
        const failure = failureOf(error, policy, deadline);
        this.ended(policy, ticket, failure.failed, error);
        if (count > 1 && policy.doneWhen === (error as Error).name) return { $metadata: {} };
        await this.pauseAfter(failure, count, sending);
      }
    }
  }

  /** `failed`: see `Failure`. */
  private ended(
    policy: CommandPolicy,
    ticket: number,
    failed: boolean | undefined,
    error?: unknown,
  ): void {
    this.gate.leave(policy, ticket, failed);
    if (policy.auth === 'signed') this.onSigned?.(error);
  }

  /** Waits before the next attempt. @throws the failure if no other attempt is allowed */
  private async pauseAfter(
    failure: Failure,
    count: number,
    { deadline, observed }: Sending,
  ): Promise<void> {
    if (!failure.again || count === maxAttempts) throw failure.error;
    const mayRepeat = this.retries.spend();
    observed?.note(mayRepeat ? 'retry' : 'retry_refused');
    if (!mayRepeat) throw failure.error;
    await deadline.pause(backoffMs * 2 ** (count - 1) * (0.5 + this.random() / 2));
    if (deadline.aborted) throw failure.error;
  }
}
