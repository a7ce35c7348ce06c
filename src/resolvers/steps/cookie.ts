/**
 * Steps for browsers that keep refresh tokens and redirect sign-ins in cookies: `readCookie` adds
 * the values of the cookies to the input, and `keepCookie` moves new values from the result to the
 * cookies.
 */
import type { Context } from '../../gateway/context.js';
import type { RefreshCookie } from '../../guard/requests/refreshCookie.js';
import { OperationError } from '../../schema/error.js';
import type {
  InputViolation,
  NotAuthorizedReason,
  RedirectSignInReason,
} from '../../schema/error.js';
import { RedirectSignIn } from '../../schema/signIn/redirect.js';
import { AuthenticationTokens } from '../../schema/signIn/tokens.js';
import type { Invocation, Next, Step } from '../invocation.js';
import type { Operation } from '../operation.js';
import { invalidInput } from '../outcome/refusal.js';

/** @throws Refusal if a refresh token is needed and neither the input nor the cookie has one */
export const readCookie: Step = (invocation, next) => {
  const { operation, input, context } = invocation;
  invocation.input = operation.needsFlow
    ? withFlow(input as FlowInput, context)
    : withRefreshToken(operation, input, context);
  return next(invocation);
};

export const keepCookie: Step = (invocation, next) =>
  invocation.context.refreshCookie ? kept(invocation, next) : next(invocation);

async function kept(invocation: Invocation, next: Next): Promise<object> {
  const value = await next(invocation);
  return keptInCookie(invocation.operation, invocation.given, value, invocation.context);
}

interface FlowInput {
  readonly state: string;
  readonly flow?: string | null;
}

/**
 * Returns the input with the `flow` from the browser's cookie. A `flow` in the input is ignored, so
 * that a page cannot complete a sign-in that another browser started.
 */
function withFlow(input: FlowInput, { refreshCookie }: Context): object {
  return refreshCookie ? { ...input, flow: refreshCookie.flows.of(input.state) } : input;
}

/**
 * Returns the input, with the refresh token from the cookie if the input has none.
 * @throws Refusal if the cookie has none either
 */
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
  if (value instanceof RedirectSignIn) return keptFlow(value, refreshCookie);
  if (operation.needsFlow && isFinal(value)) refreshCookie.flows.clear((input as FlowInput).state);
  if (value instanceof OperationError) {
    const sent = refreshCookie.token !== undefined && lacksRefreshToken(operation, input);
    if (sent && isRefusalOfToken(value)) refreshCookie.clear();
    return value;
  }
  if (operation.endsSignIn) refreshCookie.clear();
  if (!(value instanceof AuthenticationTokens)) return value;
  if (!value.refreshToken) {
    // A refresh keeps the token that it used. After a new sign-in, it belongs to the former user.
    if (!operation.needsRefreshToken && refreshCookie.token !== undefined) refreshCookie.clear();
    return value;
  }
  refreshCookie.keep(value.refreshToken);
  // Copied, because requests with the same idempotency key share the value, and each sets its own
  // cookie.
  return Object.assign(new AuthenticationTokens(), value, { refreshToken: null });
}

function keptFlow(value: RedirectSignIn, { flows }: RefreshCookie): RedirectSignIn {
  if (value.flow) flows.keep(value.state, value.flow);
  return Object.assign(new RedirectSignIn(), value, { flow: null });
}

/** Whether the redirect sign-in is over. The answer of another sign-in does not end it. */
const isFinal = (value: object): boolean =>
  value instanceof AuthenticationTokens ||
  (value instanceof OperationError &&
    (value.code === 'OUTCOME_UNKNOWN' ||
      (value.code === 'REDIRECT_SIGN_IN' &&
        (value as { reason?: RedirectSignInReason }).reason !== 'STATE_MISMATCH')));

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
    // Cognito never issued such a token, so it cannot become valid.
    case 'INVALID_INPUT':
      return violations.some(({ path }) => path === 'refreshToken');
    default:
      return false;
  }
}
