// The only place that makes the exceptions an operation answers with.

/** An exception of the Cognito API, by its name in the service model; `message` is the text Cognito uses. */
export class PoolException extends Error {
  override readonly name = 'PoolException';
  readonly type: string;
  /** Further members of the error document, such as `Sessions` or a lambda name. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(type: string, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.type = type;
    this.details = details;
  }
}

export const invalidParameter = (message: string): PoolException => new PoolException('InvalidParameterException', message);
export const notAuthorized = (message: string): PoolException => new PoolException('NotAuthorizedException', message);
export const resourceNotFound = (message: string): PoolException => new PoolException('ResourceNotFoundException', message);
export const userNotFound = (): PoolException => new PoolException('UserNotFoundException', 'User does not exist.');
