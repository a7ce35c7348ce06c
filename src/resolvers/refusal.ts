/** The only place for failures that the gateway itself finds; `outcome.ts` turns them into data. */
import type { ErrorDetails, ErrorName } from '../schema/error.js';
import type { Violation } from '../schema/input.js';

export class Refusal extends Error {
  constructor(
    readonly member: ErrorName,
    readonly details: ErrorDetails = {},
  ) {
    super(member);
  }
}

export function invalidInput(...violations: readonly Violation[]): Refusal {
  return new Refusal('InvalidInputError', { violations });
}
