/**
 * Defines operations. Each is a handler and a gate that checks the request before the handler runs.
 */
import { PoolException, invalidParameter } from './exceptions.js';
import { clientById, poolById } from './pools/pools.js';
import type { ClientRecord, PoolRecord, UserRecord } from './store/records.js';
import { checkSecretHash } from './signIn/secretHash.js';
import type { Services } from './services.js';
import type { Caller } from './tokens/accessToken.js';
import { verifyAccessToken } from './tokens/accessToken.js';
import { findUser, requireUser } from './users/findUser.js';

/** A request after validation: required members are present. */
export type Validated<T> = { [K in keyof T]: object extends Pick<T, K> ? T[K] : NonNullable<T[K]> };

/**
 * Ready to be dispatched. `input` has passed validateRequest, so each gate may rely on its types.
 */
export type Operation = (input: never, services: Services) => Promise<object>;

type Handler<Input, Scope> = (
  input: Validated<Input>,
  scope: Scope,
) => Promise<object | undefined | void> | object | undefined | void;
const outputOf = async (
  output: Promise<object | undefined | void> | object | undefined | void,
): Promise<object> => (await output) ?? {};

export interface PoolScope {
  readonly services: Services;
  readonly pool: PoolRecord;
}
export interface UserScope extends PoolScope {
  readonly user: UserRecord;
}
export interface ClientScope extends PoolScope {
  readonly client: ClientRecord;
  /** The user that the request names, if there is one. */
  readonly user: UserRecord | undefined;
}
export interface CallerScope extends Caller {
  readonly services: Services;
}

/** Not bound to a pool: ListUserPools, CreateUserPool. */
export function serviceOperation<Input>(
  handler: Handler<Input, { services: Services }>,
): Operation {
  return (input, services) => outputOf(handler(input, { services }));
}

/** Names a pool: signed calls on pools, clients, groups. */
export function poolOperation<Input extends { UserPoolId?: string | undefined }>(
  handler: Handler<Input, PoolScope>,
): Operation {
  return (input: Validated<Input>, services) =>
    outputOf(
      handler(input, { services, pool: poolById(services.store, input.UserPoolId as string) }),
    );
}

/** Names a pool and an existing user: the Admin... calls. */
export function userOperation<
  Input extends { UserPoolId?: string | undefined; Username?: string | undefined },
>(handler: Handler<Input, UserScope>): Operation {
  return poolOperation<Input>((input, { services, pool }) =>
    handler(input, {
      services,
      pool,
      user: requireUser(services.store, pool, input.Username as string),
    }),
  );
}

interface ClientInput {
  ClientId?: string | undefined;
  UserPoolId?: string;
  Username?: string | undefined;
  SecretHash?: string | undefined;
  AuthParameters?: Record<string, string> | undefined;
  ChallengeResponses?: Record<string, string> | undefined;
}

/** Names a client, whose secret is checked first (refresh flows check it after the token). */
export function clientOperation<Input>(handler: Handler<Input, ClientScope>): Operation {
  return (input: Validated<Input>, services) => {
    const request = input as ClientInput;
    if (request.UserPoolId !== undefined) poolById(services.store, request.UserPoolId);
    const client = clientById(services.store, request.ClientId as string, request.UserPoolId);
    const pool = poolById(services.store, client.UserPoolId);
    const parameters = request.AuthParameters ?? request.ChallengeResponses;
    const name = request.Username ?? parameters?.USERNAME;
    if (name !== undefined)
      checkSecretHash(client, name, request.SecretHash ?? parameters?.SECRET_HASH);
    return outputOf(
      handler(input, {
        services,
        pool,
        client,
        user: name === undefined ? undefined : findUser(services.store, pool, name),
      }),
    );
  };
}

/** Contains an access token. */
export function callerOperation<Input extends { AccessToken?: string | undefined }>(
  handler: Handler<Input, CallerScope>,
): Operation {
  return async (input: Validated<Input>, services) => {
    if (input.AccessToken === undefined) throw invalidParameter('Missing access token');
    return outputOf(
      handler(input, { ...(await verifyAccessToken(services, input.AccessToken)), services }),
    );
  };
}

/** Cognito's exception for a user whose status does not allow a confirmation. */
export const cannotBeConfirmed = (user: UserRecord): PoolException =>
  new PoolException(
    'NotAuthorizedException',
    `User cannot be confirmed. Current status is ${user.status}`,
  );
