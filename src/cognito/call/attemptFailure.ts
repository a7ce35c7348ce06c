/** Decides what a failed attempt means for the caller, for a retry and for the circuit. */
import {
  OutcomeUnknown,
  UnavailableError,
  isCredentialsError,
  isServiceException,
  wasNeverSent,
} from '../failure.js';
import type { Deadline } from './deadline.js';
import type { CommandPolicy } from './policy.js';

export interface Failure {
  /** The error that the caller gets. */
  readonly error: unknown;
  /** Whether another attempt is allowed. */
  readonly again: boolean;
  /** True if Cognito gave no valid answer; undefined if the error says nothing about Cognito. */
  readonly failed: boolean | undefined;
}

export function failureOf(error: unknown, policy: CommandPolicy, deadline: Deadline): Failure {
  if (isCredentialsError(error))
    return {
      error: new UnavailableError('credentials', { cause: error }),
      again: false,
      failed: undefined,
    };
  if (wasNeverSent(error))
    return {
      error: new UnavailableError('network', { cause: error }),
      again: !deadline.aborted,
      failed: true,
    };
  if (isServiceException(error) && (error.$metadata.httpStatusCode ?? 500) < 500)
    return { error, again: error.name === 'TooManyRequestsException', failed: false };
  if (policy.ambiguous === 'never')
    return { error: new OutcomeUnknown({ cause: error }), again: false, failed: true };
  if (deadline.aborted)
    return {
      error: new UnavailableError('deadline', { cause: error }),
      again: false,
      failed: true,
    };
  return {
    error: isServiceException(error) ? error : new UnavailableError('answer', { cause: error }),
    again: true,
    failed: true,
  };
}
