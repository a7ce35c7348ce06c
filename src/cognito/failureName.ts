/** Maps a failure to one of a small set of labels, for metrics and traces. */
import { OutcomeUnknown, QuotaReached, UnavailableError, isServiceException } from './failure.js';
import { faults } from './fault.js';
import { policies } from './call/policy.js';
import type { CommandPolicy } from './call/policy.js';

const known = new Set([
  ...Object.keys(faults),
  ...Object.values<CommandPolicy>(policies).flatMap(({ exceptions }) => exceptions),
]);

/**
 * Exceptions that are not in Cognito's model become `other`, because a server that poses as Cognito
 * could send any name.
 */
export function failureName(error: unknown): string {
  if (error instanceof UnavailableError) return error.reason;
  if (error instanceof QuotaReached) return 'quota';
  if (error instanceof OutcomeUnknown) return 'unknown';
  return isServiceException(error) && known.has(error.name) ? error.name : 'other';
}
