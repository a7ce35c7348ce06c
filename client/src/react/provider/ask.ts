/** Sends a document of the screens; every failure is a value, as with the acts of the session. */
import type { AuthError, AuthResult } from '../../auth/types.js';

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

/** A rejected document is a fault of ours; everything else means that no gateway answered. */
function failureOf(error: unknown): AuthError {
  const status = (error as { readonly status?: number }).status ?? 0;
  const message = error instanceof Error ? error.message : String(error);
  return status >= 400 && status < 500
    ? ({
        __typename: 'UnexpectedError',
        code: 'UNEXPECTED',
        message,
        category: 'UNAVAILABLE',
        retryable: false,
      } as AuthError)
    : ({
        __typename: 'GatewayUnreachableError',
        code: 'GATEWAY_UNREACHABLE',
        message,
        category: 'UNAVAILABLE',
        retryable: true,
      } as AuthError);
}
