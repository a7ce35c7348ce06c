/** Failures detected by the gateway itself; `outcome.ts` converts them to data. */
import type { ErrorDetails, ErrorName } from '../../schema/error.js';
import type { Violation } from '../../schema/input.js';

export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly member: ErrorName,
    readonly details: ErrorDetails = {},
    /** The reason for the log, if the operator needs it. */
    cause?: unknown,
  ) {
    super(member, cause === undefined ? undefined : { cause });
  }
}

/** `requires` is for programs; `message` tells people what to do. */
export function accessDenied(requires: string, message: string): Refusal {
  return new Refusal('AccessDeniedError', { requires, message });
}

/**
 * A document can select the list under many aliases, so its length limits the size of the answer.
 */
const maxViolations = 20;

export function invalidInput(...violations: readonly Violation[]): Refusal {
  return new Refusal('InvalidInputError', { violations: violations.slice(0, maxViolations) });
}
