/** The only place that puts what went wrong with a call into one of few words, for metrics and traces. */
import { OutcomeUnknown, QuotaReached, UnavailableError, isServiceException } from './failure.js';
import { faults } from './fault.js';
import { policies } from './call/policy.js';
import type { CommandPolicy } from './call/policy.js';

const known = new Set([
  ...Object.keys(faults),
  ...Object.values<CommandPolicy>(policies).flatMap(({ exceptions }) => exceptions),
]);

/** Names that Cognito's model does not have are `other`: whoever answers in its place could make up any. */
export function failureName(error: unknown): string {
  if (error instanceof UnavailableError) return error.reason;
  if (error instanceof QuotaReached) return 'quota';
  if (error instanceof OutcomeUnknown) return 'unknown';
  return isServiceException(error) && known.has(error.name) ? error.name : 'other';
}
