/** Converts exceptions to data. */
import { TokenRefused } from '../../cognito/domain/tokenEndpoint.js';
import { InvalidAccessToken } from '../../cognito/token/accessToken.js';
import {
  OutcomeUnknown,
  QuotaReached,
  UnavailableError,
  isServiceException,
} from '../../cognito/failure.js';
import type { ServiceException, UnavailableReason } from '../../cognito/failure.js';
import { faultOf } from '../../cognito/fault.js';
import type { Context } from '../../gateway/context.js';
import { Unrecordable } from '../../guard/audit/audit.js';
import { BudgetExceeded } from '../../guard/budgets/budgetExceeded.js';
import { TooManyCalls } from '../../guard/budgets/callLimit.js';
import { errorOfException, operationError } from '../../schema/error.js';
import type {
  ErrorDetails,
  ErrorName,
  OperationError,
  UnavailableCause,
} from '../../schema/error.js';
import { operatorFault, refusalOfText, unknownSentence } from './cognitoText.js';
import { Refusal } from './refusal.js';
import { stackFrames } from '../../common/stackFrames.js';

/** The result of an attempt: the member of the union, and the error that caused it. */
export interface Attempted {
  readonly value: object;
  readonly error?: unknown;
}

/** The facts of an invocation that its errors need. */
interface Failing {
  readonly field: string;
  readonly operation: { readonly members: readonly ErrorName[] };
  readonly context: Context;
}

/** Runs the work and never rejects: an error becomes a member of the operation's union. */
export async function attempt<V extends object | undefined>(
  work: () => Promise<V>,
  failing: Failing,
): Promise<{ readonly value: V | OperationError; readonly error?: unknown }> {
  try {
    return { value: await work() };
  } catch (error) {
    return { value: outcomeOf(error, failing), error };
  }
}

/**
 * Returns the member of the operation's union for this error. Errors without a member are logged
 * and become `UnexpectedError`.
 */
function outcomeOf(error: unknown, failing: Failing): OperationError {
  const report = (member: ErrorName, why: string, details?: ErrorDetails): OperationError =>
    reported(error, failing, member, why, details);
  if (error instanceof Refusal)
    return error.cause === undefined
      ? operationError(error.member, error.details)
      : report(error.member, reasonOf(error.cause), error.details);
  if (error instanceof TokenRefused) return refusedClient(error, failing);
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
  if (isServiceException(error)) return ofServiceException(error, failing);
  return unexpected(error, failing, 'not an exception from Cognito');
}

function ofServiceException(error: ServiceException, failing: Failing): OperationError {
  const { name: exception, message: text } = error;
  const requestId = error.$metadata.requestId ?? null;
  const { member, details } =
    refusalOfText(exception, text) ?? new Refusal(errorOfException(exception) ?? 'UnexpectedError');
  tellUnknownText(exception, text, failing);
  tellMisconfiguration(details, requestId, failing);
  if (member !== 'UnexpectedError' && failing.operation.members.includes(member))
    return operationError(member, { requestId, ...details });
  const fault = faultOf(error);
  if (fault) tellOperator(exception, fault.why, requestId, failing);
  if (fault?.outcome === 'unavailable')
    return operationError('ServiceUnavailableError', {
      requestId,
      ...unavailable(fault.reason ?? 'answer'),
    });
  const why = fault?.why ?? 'an exception that the operation does not declare';
  return unexpected(error, failing, why, requestId);
}

function tellUnknownText(exception: string, text: string, { field, context }: Failing): void {
  const sentence = unknownSentence(exception, text);
  if (sentence === undefined) return;
  context.observer?.tell('unknown_text', exception);
  context.failures.write(
    'warn',
    `${exception} ${sentence}`,
    { field, exception, sentence },
    'Cognito gave an unknown reason',
  );
}

function tellMisconfiguration(
  { cause, reason }: ErrorDetails,
  requestId: string | null,
  failing: Failing,
): void {
  if (cause === 'CONFIGURATION')
    tellOperator(
      'CONFIGURATION',
      'The configured user pool or app client does not exist: check COGNITO_USER_POOL_ID, ' +
        'COGNITO_CLIENT_ID and their Region.',
      requestId,
      failing,
    );
  if (reason === 'SECRET_HASH_MISMATCH')
    tellOperator(
      'SECRET_HASH_MISMATCH',
      'COGNITO_CLIENT_SECRET is missing, or is not the secret of the app client.',
      requestId,
      failing,
    );
}

/**
 * Returns our own text of the innermost error, or only the error's class if the text is not ours,
 * because other texts can repeat a token.
 */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'unknown';
  if (cause.cause instanceof Error) return reasonOf(cause.cause);
  return cause.constructor === Error ? cause.message : cause.constructor.name;
}

/**
 * Handles that the token endpoint refuses the gateway itself, for example because of a wrong client
 * secret.
 */
function refusedClient({ error }: TokenRefused, failing: Failing): OperationError {
  tellOperator(
    'TOKEN_ENDPOINT',
    `The token endpoint answers ${/^[a-z_]{1,40}$/.test(error) ? error : 'an unknown error'}: check ` +
      'COGNITO_DOMAIN, and that the app client has the right secret, grant and redirect URIs.',
    null,
    failing,
  );
  return operationError('ServiceUnavailableError', { cause: 'CONFIGURATION', ...operatorFault });
}

function tellOperator(
  fault: string,
  why: string,
  requestId: string | null,
  { field, context }: Failing,
): void {
  context.observer?.tell('operator_fault', fault);
  context.failures.write(
    'error',
    `${field} ${fault}`,
    { field, fault, why, cognitoRequestId: requestId ?? undefined },
    "a fault that only the gateway's operator can fix",
  );
}

function unexpected(
  error: unknown,
  { field, context }: Failing,
  why: string,
  requestId: string | null = null,
): OperationError {
  const incidentId = context.newIncidentId();
  context
    .log()
    .error(
      { field, why, incidentId, cognitoRequestId: requestId ?? undefined, ...describe(error) },
      'unexpected error',
    );
  return operationError('UnexpectedError', { incidentId, requestId });
}

/** Equal lines are counted, because in an outage every request would write one. */
function reported(
  error: unknown,
  { field, context }: Failing,
  member: ErrorName,
  why: string,
  details: ErrorDetails = {},
): OperationError {
  context.failures.write(
    'warn',
    `${field} ${why}`,
    { field, why, ...describe(error, false) },
    member,
  );
  return operationError(member, details);
}

function unavailable(reason: UnavailableReason): ErrorDetails {
  return { cause: causeOf(reason), ...(reason === 'credentials' && operatorFault) };
}

function causeOf(reason: UnavailableReason): UnavailableCause {
  return reason.toUpperCase() as Uppercase<UnavailableReason>;
}

/**
 * Returns the log fields of an error, without the messages of service exceptions, which can repeat
 * user input.
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
