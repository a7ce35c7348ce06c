/**
 * Turns a request into an operation's answer, or into an exception that the operation may answer
 * with.
 */
import { PoolException } from '../exceptions.js';
import { operations } from '../operations/index.js';
import type { TakeQuota } from '../quotas.js';
import { factsOf, validateRequest } from './requestModel.js';
import type { Services } from '../services.js';
import { randomUuid } from '../random.js';

const targetPrefix = 'AWSCognitoIdentityProviderService.';
/** Bytes; the largest request of the API is far smaller. */
export const bodyLimit = 1024 * 1024;

export interface PoolRequest {
  readonly target: string | undefined;
  readonly body: string;
  readonly userAgent?: string | undefined;
  readonly host?: string | undefined;
  /**
   * Throws if the operation must be signed and the request is not; passed by endpoints that require
   * signatures. Returns the Region that the request was signed for.
   */
  readonly authenticate?: (operation: string) => string;
}
export interface PoolAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface DispatchOptions {
  /** Called for errors outside the contract; callers see InternalErrorException. */
  readonly onFault?: ((operation: string, error: unknown) => void) | undefined;
  /** Throws the exception to answer with, such as that the operation is called too often. */
  readonly takeQuota: TakeQuota;
}

/** Never rejects. */
export async function dispatch(
  services: Services,
  request: PoolRequest,
  { onFault, takeQuota }: DispatchOptions,
): Promise<PoolAnswer> {
  const requestId = randomUuid(services.randomBytes);
  const name = request.target?.startsWith(targetPrefix)
    ? request.target.slice(targetPrefix.length)
    : '';
  try {
    return success(requestId, await runOperation(services, name, request, takeQuota));
  } catch (error) {
    const exception = declaredException(name, error);
    if (exception.type === 'InternalErrorException') onFault?.(name, error);
    return failure(requestId, exception);
  }
}

async function runOperation(
  services: Services,
  name: string,
  { body, userAgent, host, authenticate }: PoolRequest,
  takeQuota: DispatchOptions['takeQuota'],
): Promise<object> {
  const facts = factsOf(name);
  if (!facts) throw new PoolException('UnknownOperationException', '');
  if (!Object.hasOwn(operations, name))
    throw new PoolException(
      'UnknownOperationException',
      `The embedded pool does not have ${name}. docs/local-cognito.md lists what it lacks.`,
    );
  if (body.length > bodyLimit)
    throw new PoolException('RequestEntityTooLargeException', 'Request is too large');
  const region = (facts.unsigned ? undefined : authenticate?.(name)) ?? services.region;
  return perform({ ...services, region, userAgent, host }, name, parseBody(body), takeQuota);
}

/** Runs an operation that the caller may call, within its quota, if the request is valid. */
export async function perform(
  services: Services,
  name: string,
  input: unknown,
  takeQuota: DispatchOptions['takeQuota'],
): Promise<object> {
  const operation = operations[name];
  if (!operation) throw new PoolException('UnknownOperationException', '');
  takeQuota(name);
  validateRequest(name, input);
  return operation(input as never, services);
}

function parseBody(body: string): unknown {
  try {
    return JSON.parse(body === '' ? '{}' : body, (_key, value: unknown) => value ?? undefined);
  } catch {
    throw new PoolException('SerializationException', 'The request is not valid JSON');
  }
}

/** Exceptions of the protocol itself, before an operation is reached. */
const protocolExceptions: Readonly<Record<string, number>> = {
  UnknownOperationException: 400,
  SerializationException: 400,
  RequestEntityTooLargeException: 413,
  MissingAuthenticationTokenException: 400,
  IncompleteSignatureException: 400,
  UnrecognizedClientException: 400,
  InvalidSignatureException: 400,
  AccessDeniedException: 400,
};

function declaredException(operation: string, error: unknown): PoolException {
  const isKnown =
    error instanceof PoolException &&
    (Object.hasOwn(protocolExceptions, error.type) ||
      factsOf(operation)?.throws.includes(error.type));
  if (isKnown) return error;
  return error instanceof PoolException && error.otherwise
    ? declaredException(operation, error.otherwise)
    : new PoolException('InternalErrorException', 'Something went wrong');
}

function success(requestId: string, output: object): PoolAnswer {
  return { status: 200, headers: headersOf(requestId), body: JSON.stringify(toWire(output)) };
}

function failure(requestId: string, { type, message, details }: PoolException): PoolAnswer {
  const status = type === 'InternalErrorException' ? 500 : (protocolExceptions[type] ?? 400);
  const headers = {
    ...headersOf(requestId),
    'x-amzn-errortype': `${type}:`,
    'x-amzn-errormessage': headerText(message),
  };
  return { status, headers, body: JSON.stringify({ __type: type, message, ...details }) };
}

/**
 * A header contains visible ASCII, and clients accept only a few kilobytes of headers; the body has
 * the full text.
 */
function headerText(message: string): string {
  return message
    .trim()
    .slice(0, 1000)
    .replaceAll(/[^\x20-\x7e]/g, '?');
}

function headersOf(requestId: string): Record<string, string> {
  return { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': requestId };
}

/** Times are sent as seconds since the epoch with fractions, as in the AWS JSON protocol. */
function toWire(value: unknown): unknown {
  if (value instanceof Date) return value.getTime() / 1000;
  if (Array.isArray(value)) return value.map(toWire);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, toWire(member)]));
}
