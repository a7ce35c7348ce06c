/** The only place where a refresh token changes places between the cookie of a browser and the inputs and results of operations. */
import type { Context } from '../context.js';
import { OperationError } from '../schema/error.js';
import { AuthenticationTokens } from '../schema/tokens.js';
import type { Operation } from './operation.js';
import { invalidInput } from './refusal.js';

/** The input, with the token of the cookie where it names none. @throws Refusal when there is neither */
export function withRefreshToken({ needsRefreshToken }: Operation, input: object, { refreshCookie }: Context): object {
  if (!needsRefreshToken || (input as { refreshToken?: string | null }).refreshToken) return input;
  if (refreshCookie?.token) return { ...input, refreshToken: refreshCookie.token };
  throw invalidInput({ path: 'refreshToken', message: refreshCookie ? 'is required: there is no cookie' : 'is required' });
}

/** The value, without its refresh token once that is in the cookie. The cookie goes with its sign-in. */
export function keptInCookie({ endsSignIn }: Operation, value: object, { refreshCookie }: Context): object {
  if (!refreshCookie || value instanceof OperationError) return value;
  if (endsSignIn) refreshCookie.clear();
  if (!(value instanceof AuthenticationTokens) || !value.refreshToken) return value;
  refreshCookie.keep(value.refreshToken);
  // A copy: twins with one idempotency key share the value, and each keeps the token in its own cookie.
  return Object.assign(new AuthenticationTokens(), value, { refreshToken: null });
}
