/** Sends one command until an attempt counts: gate -> attempt -> outcome, and again as its policy allows. */
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
  /** With the proof of the client secret. */
  readonly input: object;
  readonly policy: CommandPolicy;
  readonly transport: Transport;
  /** Everybody else goes first. */
  readonly inBackground: boolean;
  /** Calls of its source of late. */
  readonly used: number;
  /** For all attempts together. */
  readonly deadline: Deadline;
  readonly observed: Observation | undefined;
}

/** A retry class allows two more attempts (promises.md); a `never` class repeats only what was not sent. */
const maxAttempts = 3;
/** Milliseconds before the second attempt; doubled for the third, with jitter so that many callers do not come back together. */
const backoffMs = 50;

export class Attempts {
  constructor(
    private readonly gate: Gate,
    private readonly retries: RetryBudget,
    /** 0 to 1, for jitter. */
    private readonly random: () => number,
    /** Hears of each signed attempt. */
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

  /** `failed`: as `Failure` has it. */
  private ended(
    policy: CommandPolicy,
    ticket: number,
    failed: boolean | undefined,
    error?: unknown,
  ): void {
    this.gate.leave(policy, ticket, failed);
    if (policy.auth === 'signed') this.onSigned?.(error);
  }

  /** Resolves when the next attempt may be made. @throws the failure, when there is none */
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
