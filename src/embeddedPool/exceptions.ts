/** The exceptions that operations answer with. */

/**
 * An exception of the Cognito API, by its name in the service model; `message` is Cognito's own
 * text.
 */
export class PoolException extends Error {
  override readonly name = 'PoolException';
  readonly type: string;
  /** Further members of the error document, such as `Sessions` or a lambda name. */
  readonly details: Readonly<Record<string, unknown>>;
  /** The exception to use in operations that do not declare this one. */
  readonly otherwise: PoolException | undefined;

  constructor(
    type: string,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
    otherwise?: PoolException,
  ) {
    super(message);
    this.type = type;
    this.details = details;
    this.otherwise = otherwise;
  }
}

export const invalidParameter = (message: string): PoolException =>
  new PoolException('InvalidParameterException', message);
export const notAuthorized = (message: string): PoolException =>
  new PoolException('NotAuthorizedException', message);
export const resourceNotFound = (message: string): PoolException =>
  new PoolException('ResourceNotFoundException', message);
export const notConfirmed = (): PoolException =>
  new PoolException('UserNotConfirmedException', 'User is not confirmed.');
/** The answer for a missing user in calls that send or check codes. */
export const combinationNotFound = (): PoolException =>
  new PoolException('UserNotFoundException', 'Username/client id combination not found.');
export const userNotFound = (otherwise?: PoolException): PoolException =>
  new PoolException('UserNotFoundException', 'User does not exist.', {}, otherwise);
