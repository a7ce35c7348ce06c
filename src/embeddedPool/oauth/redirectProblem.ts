/** Answers to an authorization request that go to the app through the browser. */
import { withoutAbsent } from '../../common/withoutAbsent.js';
import { PoolException } from '../exceptions.js';

export interface ResponseTarget {
  /** Registered for the client. */
  readonly redirectUri: string;
  /** Tokens are sent behind `#`, which browsers do not send to servers. */
  readonly inFragment: boolean;
  readonly state: string | undefined;
}

/** An error of RFC 6749, section 4.1.2.1. */
export class RedirectProblem extends Error {
  override readonly name = 'RedirectProblem';
  readonly location: string;

  constructor(target: ResponseTarget, error: string, description?: string) {
    super(description ?? error);
    this.location = responseLocation(target, { error_description: description, error });
  }
}

/**
 * Throws a refusal of the pool, such as one of a function, as the app learns it, and any other error
 * as it is. AWS reports almost everything as `invalid_request`.
 */
export function rethrowTo(target: ResponseTarget, error: unknown): never {
  if (!(error instanceof PoolException)) throw error;
  const isBusy = error.type === 'TooManyRequestsException';
  const code = isBusy ? 'temporarily_unavailable' : 'invalid_request';
  throw new RedirectProblem(target, code, error.message);
}

export function responseLocation(
  { redirectUri, inFragment, state }: ResponseTarget,
  given: Readonly<Record<string, string | undefined>>,
): string {
  const parameters = new URLSearchParams(withoutAbsent({ ...given, state })).toString();
  if (inFragment) return `${redirectUri}#${parameters}`;
  return `${redirectUri}${redirectUri.includes('?') ? '&' : '?'}${parameters}`;
}
