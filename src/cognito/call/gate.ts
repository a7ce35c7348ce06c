/**
 * Decides whether a call may go to Cognito now. It must pass the circuit, the quota and the queue,
 * in this order.
 */
import { CallQueue } from './callQueue.js';
import type { CallQueueOptions } from './callQueue.js';
import { Circuit, refused } from './circuit.js';
import type { CircuitChange, CircuitOptions } from './circuit.js';
import type { Deadline } from './deadline.js';
import { UnavailableError } from '../failure.js';
import { policies } from './policy.js';
import type { CommandPolicy } from './policy.js';
import { background, priorityOf } from './priority.js';
import type { Priority } from './priority.js';
import { Quota, rpsOf } from './quota.js';
import type { QuotaOptions, QuotaUse } from './quota.js';

/** The current state of access to Cognito. */
export interface GateState {
  readonly inFlight: number;
  readonly queued: number;
  /** Whether calls of each quota, such as `UserRead`, are refused until Cognito answers again. */
  readonly openCircuits: Readonly<Record<string, boolean>>;
  /** The use of each quota, in the same order. */
  readonly quotas: Readonly<Record<string, QuotaUse>>;
  /** Whether some calls are answered. */
  readonly works: boolean;
  /** Whether no calls are sent, and none was answered recently. */
  readonly fails: boolean;
}

export interface GateOptions extends CallQueueOptions, CircuitOptions, QuotaOptions {
  /**
   * Called when calls of a quota start to be refused, and when they pass again. Default: not
   * called.
   */
  readonly onCircuit?: ((quota: string, change: CircuitChange) => void) | undefined;
}

/**
 * What all commands under one quota share. Each quota has its own circuit, so that a slow trigger
 * at sign-up does not stop sign-ins.
 */
interface Lane {
  readonly circuit: Circuit;
  readonly quota: Quota;
}

export class Gate {
  private readonly queue: CallQueue;
  private readonly lanes = new Map<CommandPolicy, Lane>();
  private readonly byQuota = new Map<string, Lane>();
  private readonly priorities = new Map<CommandPolicy, Priority>();

  constructor(options: GateOptions, nowMs: () => number) {
    const { quotas, replicas = () => 1, onCircuit } = options;
    this.queue = new CallQueue(options);
    for (const policy of Object.values<CommandPolicy>(policies)) {
      const { quota, quotaTimes = 1 } = policy;
      const key = quotaTimes === 1 ? quota : `${quota} x ${String(quotaTimes)}`;
      const lane = this.byQuota.get(key) ?? {
        circuit: new Circuit(options, nowMs, (change) => onCircuit?.(key, change)),
        quota: new Quota(rpsOf(policy, quotas), replicas, nowMs),
      };
      this.byQuota.set(key, lane);
      this.lanes.set(policy, lane);
      this.priorities.set(policy, priorityOf(policy));
    }
  }

  /**
   * Enters a call. Returns a ticket, to be returned to `leave`; a promise only if the call must
   * wait. `used`: how many calls its source has made recently.
   * @throws UnavailableError, QuotaReached
   */
  enter(
    policy: CommandPolicy,
    inBackground: boolean,
    deadline: Deadline,
    used: number,
  ): number | Promise<number> {
    const { circuit, quota } = this.laneOf(policy);
    if (circuit.refuses) {
      circuit.turnAway();
      throw new UnavailableError('circuit');
    }
    const priority = inBackground ? background : (this.priorities.get(policy) as Priority);
    const waitMs = quota.take(priority, used);
    if (waitMs > 0) return this.enterLater(waitMs, circuit, priority, deadline, used);
    const place = this.queue.enter(priority, deadline, used);
    return place ? place.then(() => this.ticketOf(circuit)) : this.ticketOf(circuit);
  }

  /**
   * Ends the call. `failed`: true if Cognito gave no valid answer, undefined if the call says
   * nothing about Cognito.
   */
  leave(policy: CommandPolicy, ticket: number, failed: boolean | undefined): void {
    this.queue.leave();
    if (failed !== undefined) this.laneOf(policy).circuit.record(ticket, failed);
  }

  get state(): GateState {
    const lanes = [...this.byQuota];
    const works = lanes.some(([, { circuit }]) => circuit.works);
    const { inFlight, queued } = this.queue;
    return {
      inFlight,
      queued,
      openCircuits: Object.fromEntries(
        lanes.map(([quota, { circuit }]) => [quota, circuit.isOpen]),
      ),
      quotas: Object.fromEntries(lanes.map(([name, { quota }]) => [name, quota.use])),
      works,
      fails: !works && lanes.some(([, { circuit }]) => circuit.refuses),
    };
  }

  private async enterLater(
    waitMs: number,
    circuit: Circuit,
    priority: Priority,
    deadline: Deadline,
    used: number,
  ): Promise<number> {
    await deadline.pause(waitMs);
    if (deadline.aborted) throw new UnavailableError('deadline');
    await this.queue.enter(priority, deadline, used);
    return this.ticketOf(circuit);
  }

  private ticketOf(circuit: Circuit): number {
    const ticket = circuit.enter();
    if (ticket !== refused) return ticket;
    this.queue.leave();
    throw new UnavailableError('circuit');
  }

  private laneOf(policy: CommandPolicy): Lane {
    return this.lanes.get(policy) as Lane;
  }
}
