/** Converts exceptions to data. */
import { InvalidAccessToken } from '../../cognito/token/accessToken.js';
import {
  OutcomeUnknown,
  QuotaReached,
  UnavailableError,
  isServiceException,
} from '../../cognito/failure.js';
import type { UnavailableReason } from '../../cognito/failure.js';
import { faultOf } from '../../cognito/fault.js';
import type { Context } from '../../gateway/context.js';
import { Unrecordable } from '../../guard/audit/audit.js';
import { BudgetExceeded } from '../../guard/budgets/budget.js';
import { TooManyCalls } from '../../guard/budgets/callLimit.js';
import { errorOfException, operationError } from '../../schema/error.js';
import type {
  ErrorDetails,
  ErrorName,
  OperationError,
  UnavailableCause,
} from '../../schema/error.js';
import { operatorFault, refusalOfText, unknownSentence } from '../cognitoText.js';
import { Refusal } from './refusal.js';
import { stackFrames } from './stackFrames.js';

/** The invocation that fails. */
interface Failing {
  readonly field: string;
  readonly operation: { readonly members: readonly ErrorName[] };
  readonly context: Context;
}

/**
 * The member of the operation's union for this error. Errors without a member are logged and become
 * `UnexpectedError`.
 */
export function outcomeOf(
  error: unknown,
  { field, operation: { members }, context }: Failing,
): OperationError {
  if (error instanceof Refusal) return operationError(error.member, error.details);
  if (error instanceof InvalidAccessToken)
    return operationError('NotAuthorizedError', { reason: error.reason });
  if (error instanceof UnavailableError)
    return report('ServiceUnavailableError', error.reason, unavailable(error.reason));
  if (error instanceof QuotaReached)
    return report('TooManyRequestsError', 'quota', {
      retryAfterSeconds: error.retryAfterSeconds,
      scope: 'COGNITO',
    });
  if (error instanceof BudgetExceeded)
    return operationError('TooManyRequestsError', {
      retryAfterSeconds: error.retryAfterSeconds,
      scope: 'GATEWAY',
    });
  if (error instanceof Unrecordable)
    return operationError('ServiceUnavailableError', { cause: 'AUDIT' });
  if (error instanceof TooManyCalls)
    return report('TooManyRequestsError', 'calls of one request', {
      message: 'The request needs too many calls to Cognito. Ask for less in one request.',
      retryable: false,
      scope: 'GATEWAY',
    });
  if (error instanceof OutcomeUnknown) return report('OutcomeUnknownError', 'answer lost');
  if (isServiceException(error))
    return ofServiceException(error.name, error.message, error.$metadata.requestId);
  return unexpected('not an exception from Cognito');

  function ofServiceException(
    exception: string,
    text: string,
    requestId: string | undefined,
  ): OperationError {
    const found =
      refusalOfText(exception, text) ??
      new Refusal(errorOfException(exception) ?? 'UnexpectedError');
    const sentence = unknownSentence(exception, text);
    if (sentence !== undefined) {
      context.observer?.tell('unknown_text', exception);
      context.failures.write(
        'warn',
        `${exception} ${sentence}`,
        { field, exception, sentence },
        'Cognito gave an unknown reason',
      );
    }
    const { cause, reason } = found.details;
    if (cause === 'CONFIGURATION')
      tellOperator(
        'CONFIGURATION',
        'The configured user pool or app client does not exist: check COGNITO_USER_POOL_ID, ' +
          'COGNITO_CLIENT_ID and their Region.',
        requestId,
      );
    if (reason === 'SECRET_HASH_MISMATCH')
      tellOperator(
        'SECRET_HASH_MISMATCH',
        'COGNITO_CLIENT_SECRET is missing, or is not the secret of the app client.',
        requestId,
      );
    if (found.member !== 'UnexpectedError' && members.includes(found.member))
      return operationError(found.member, { requestId: requestId ?? null, ...found.details });
    const fault = faultOf(error);
    if (fault) tellOperator(exception, fault.why, requestId);
    if (fault?.outcome === 'unavailable')
      return operationError('ServiceUnavailableError', {
        requestId: requestId ?? null,
        ...unavailable(fault.reason ?? 'answer'),
      });
    return unexpected(fault?.why ?? 'an exception that the operation does not declare', requestId);
  }

  function unexpected(why: string, requestId?: string): OperationError {
    const incidentId = context.newIncidentId();
    context.log.error(
      { field, why, incidentId, cognitoRequestId: requestId, ...describe(error) },
      'unexpected error',
    );
    return operationError('UnexpectedError', { incidentId, requestId: requestId ?? null });
  }

  /** Folded: in an outage, every request would write a line. */
  function report(member: ErrorName, why: string, details: ErrorDetails = {}): OperationError {
    context.failures.write(
      'warn',
      `${field} ${why}`,
      { field, why, ...describe(error, false) },
      member,
    );
    return operationError(member, details);
  }

  function tellOperator(fault: string, why: string, requestId: string | undefined): void {
    context.observer?.tell('operator_fault', fault);
    context.failures.write(
      'error',
      `${field} ${fault}`,
      { field, fault, why, cognitoRequestId: requestId },
      "a fault that only the gateway's operator can fix",
    );
  }
}

function unavailable(reason: UnavailableReason): ErrorDetails {
  return { cause: causeOf(reason), ...(reason === 'credentials' && operatorFault) };
}

function causeOf(reason: UnavailableReason): UnavailableCause {
  return reason.toUpperCase() as Uppercase<UnavailableReason>;
}

/**
 * The log fields of an error, without the messages of service exceptions, which can repeat user
 * input.
 */
function describe(error: unknown, withFrames = true): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const { name, cause, code } = error as Error & { code?: string };
  const frames = isServiceException(error) || !withFrames ? undefined : stackFrames(error);
  return {
    error: name,
    code,
    frames,
    ...(cause === undefined ? {} : { cause: describe(cause, withFrames) }),
  };
}
