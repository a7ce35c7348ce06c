/** Resource servers: the APIs of an app, whose scopes access tokens can contain. */
import type { ResourceServerScopeType } from '@aws-sdk/client-cognito-identity-provider';

import { PoolException, invalidParameter, resourceNotFound } from '../exceptions.js';
import { keys } from '../store/records.js';
import type { PoolRecord, ResourceServerRecord } from '../store/records.js';
import type { Reader } from '../store/store.js';

/** AWS guide, "Quotas in Amazon Cognito". */
const mostServers = 25;

export function requireResourceServer(
  reader: Reader,
  pool: PoolRecord,
  identifier: string,
): ResourceServerRecord {
  const server = reader.get<ResourceServerRecord>(keys.resourceServer(pool.Id, identifier));
  if (!server) throw resourceNotFound(`Resource server ${identifier} does not exist.`);
  return server;
}

/** @throws LimitExceededException for one more than the quota of a pool. */
export function requireNewServer(reader: Reader, pool: PoolRecord, identifier: string): void {
  if (reader.get(keys.resourceServer(pool.Id, identifier)))
    throw invalidParameter(`${identifier} already exists in user pool ${pool.Id}.`);
  if ([...reader.range({ prefix: ['resourceServer', pool.Id] })].length >= mostServers)
    throw new PoolException(
      'LimitExceededException',
      `A user pool has at most ${mostServers} resource servers.`,
    );
}

/** The settings of a server; scopes that are not given are removed. */
export function resourceServerOf(
  { Id }: PoolRecord,
  {
    Identifier,
    Name,
    Scopes = [],
  }: { Identifier: string; Name: string; Scopes?: ResourceServerScopeType[] | undefined },
): ResourceServerRecord {
  const names = Scopes.map(({ ScopeName }) => ScopeName);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined)
    throw invalidParameter(`Scope ${repeated} is given more than once for ${Identifier}.`);
  return { UserPoolId: Id, Identifier, Name, Scopes };
}

/** Whether `<identifier>/<scope name>` is a scope of a resource server of the pool. */
export function hasResourceScope(reader: Reader, pool: PoolRecord, scope: string): boolean {
  // Identifiers may contain slashes, names of scopes do not.
  const slash = scope.lastIndexOf('/');
  const key = keys.resourceServer(pool.Id, scope.slice(0, Math.max(slash, 0)));
  const { Scopes = [] } = reader.get<ResourceServerRecord>(key) ?? {};
  return Scopes.some(({ ScopeName }) => ScopeName === scope.slice(slash + 1));
}
