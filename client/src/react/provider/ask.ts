/** Sends a document of the screens. Every failure is returned as a value, as in the session. */
import { clientError } from '../../auth/clientErrors.js';
import type { AuthError, AuthResult } from '../../auth/types.js';
import type { RequestError } from '../../client.js';

interface Member {
  readonly __typename: string;
}

export type SuccessOf<Result extends Member> = Exclude<
  Result,
  { readonly __typename: `${string}Error` }
>;

export async function ask<Result extends Member>(
  request: () => Promise<Result>,
): Promise<AuthResult<SuccessOf<Result>>> {
  try {
    const member = await request();
    if (isError(member)) return { ok: false, error: member };
    return { ok: true, value: member as SuccessOf<Result> };
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}

function isError(member: Member): member is AuthError {
  return member.__typename.endsWith('Error');
}

/**
 * Returns the error. If the gateway rejects a request, its answer has `errors`; every other failure
 * means that the gateway did not answer.
 */
function failureOf(error: unknown): AuthError {
  const { status = 0, errors = [] } = error as Partial<RequestError>;
  const isDown = status >= 500 || status === 429 || errors.length === 0;
  return clientError(isDown ? 'GatewayUnreachable' : 'RequestRejected', String(error));
}
