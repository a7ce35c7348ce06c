/** Steps: move refresh tokens between the browser's cookie and the inputs and results. */
import type { Context } from '../../gateway/context.js';
import { OperationError } from '../../schema/error.js';
import type { InputViolation, NotAuthorizedReason } from '../../schema/error.js';
import { AuthenticationTokens } from '../../schema/signIn/tokens.js';
import type { Invocation, Next, Step } from '../invocation.js';
import type { Operation } from '../operation.js';
import { invalidInput } from './refusal.js';

/** @throws Refusal if a refresh token is needed and neither the input nor the cookie has one */
export const readCookie: Step = (invocation, next) => {
  const { operation, input, context } = invocation;
  invocation.input = withRefreshToken(operation, input, context);
  return next(invocation);
};

export const keepCookie: Step = (invocation, next) =>
  invocation.context.refreshCookie ? kept(invocation, next) : next(invocation);

async function kept(invocation: Invocation, next: Next): Promise<object> {
  const value = await next(invocation);
  return keptInCookie(invocation.operation, invocation.given, value, invocation.context);
}

/** The input, with the token from the cookie if it has none. @throws Refusal if there is neither */
function withRefreshToken(operation: Operation, input: object, { refreshCookie }: Context): object {
  if (!lacksRefreshToken(operation, input)) return input;
  if (refreshCookie?.token) return { ...input, refreshToken: refreshCookie.token };
  const why = refreshCookie?.whyAbsent;
  const absent = refreshCookie ? 'is required: there is no cookie' : 'is required';
  throw invalidInput({
    path: 'refreshToken',
    message: why === undefined ? absent : `${absent}; ${why}`,
  });
}

/**
 * Moves the refresh token from the result to the cookie. The cookie is cleared when the sign-in
 * ends, or when Cognito rejects its token, which would otherwise fail at each reload. `input` is
 * the caller's original input.
 */
export function keptInCookie(
  operation: Operation,
  input: object,
  value: object,
  { refreshCookie }: Context,
): object {
  if (!refreshCookie) return value;
  if (value instanceof OperationError) {
    const sent = refreshCookie.token !== undefined && lacksRefreshToken(operation, input);
    if (sent && isRefusalOfToken(value)) refreshCookie.clear();
    return value;
  }
  if (operation.endsSignIn) refreshCookie.clear();
  if (!(value instanceof AuthenticationTokens) || !value.refreshToken) return value;
  refreshCookie.keep(value.refreshToken);
  // Copied, because requests with the same idempotency key share the value, and each sets its own
  // cookie.
  return Object.assign(new AuthenticationTokens(), value, { refreshToken: null });
}

function lacksRefreshToken({ needsRefreshToken }: Operation, input: object): boolean {
  return needsRefreshToken === true && !(input as { refreshToken?: string | null }).refreshToken;
}

/** Other reasons, such as a disabled user or a wrong client secret, may be temporary. */
const dead: ReadonlySet<NotAuthorizedReason> = new Set([
  'TOKEN_EXPIRED',
  'TOKEN_INVALID',
  'TOKEN_REVOKED',
]);

/** Whether the refresh token will never be accepted again. */
function isRefusalOfToken(error: OperationError): boolean {
  const { reason, violations = [] } = error as {
    reason?: NotAuthorizedReason;
    violations?: InputViolation[];
  };
  switch (error.code) {
    case 'NOT_AUTHORIZED':
      return reason !== undefined && dead.has(reason);
    case 'REFRESH_TOKEN_REUSE':
      return true;
    case 'USER_NOT_FOUND':
      return true;
    // No token from Cognito has this format.
    case 'INVALID_INPUT':
      return violations.some(({ path }) => path === 'refreshToken');
    default:
      return false;
  }
}
