/** Plans exceptions with which the pool answers the next calls of an operation. */
import { exceptionsOf } from '../embeddedPool/index.js';
import type { PlannedFault } from '../embeddedPool/index.js';

export interface FaultOptions {
  /**
   * How many calls fail. Default 1. The SDK and the gateway repeat some calls, so a fault may need
   * more to be seen.
   */
  readonly times?: number;
  /** Default: a text that says that a test planned it. */
  readonly message?: string;
}

export interface Faults {
  /**
   * The pool answers the next call of the operation with the exception, such as
   * `faults.next('RespondToAuthChallenge', 'TooManyRequestsException')`.
   *
   * @throws TypeError for an operation that Cognito does not have, or an exception that the
   * operation does not have
   */
  readonly next: (operation: string, exception: string, options?: FaultOptions) => void;
}

export interface PlannedFaults extends Faults {
  /** The fault of this call, which is then done. */
  readonly take: (operation: string) => PlannedFault | undefined;
  readonly reset: () => void;
}

export function openFaults(): PlannedFaults {
  const planned = new Map<string, PlannedFault[]>();
  return {
    next(operation, exception, { times = 1, message = 'A test planned this exception.' } = {}) {
      requireException(operation, exception);
      if (!Number.isInteger(times) || times < 1)
        throw new TypeError(`faults.next: times must be a whole number from 1, not ${times}.`);
      const fault = { type: exception, message };
      const before = planned.get(operation) ?? [];
      planned.set(operation, [...before, ...Array<PlannedFault>(times).fill(fault)]);
    },
    take: (operation) => planned.get(operation)?.shift(),
    reset: () => planned.clear(),
  };
}

function requireException(operation: string, exception: string): void {
  const known = exceptionsOf(operation);
  if (!known)
    throw new TypeError(
      `faults.next: Cognito has no operation ${JSON.stringify(operation)}. Operations are named ` +
        'as in its API, such as "InitiateAuth".',
    );
  if (!known.includes(exception))
    throw new TypeError(
      `faults.next: ${operation} has no exception ${JSON.stringify(exception)}. It has: ` +
        `${known.join(', ')}.`,
    );
}
