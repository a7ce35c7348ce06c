/** The library: what another program imports. */
import 'reflect-metadata';

import { randomUUID } from 'node:crypto';
import { setTimeout as pauseFor } from 'node:timers/promises';

import { GetUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import type { Logger } from 'pino';

import type { Grants } from './caller.js';
import { createAccessTokenVerifier } from './cognito/accessToken.js';
import type { AccessTokenVerifierOptions } from './cognito/accessToken.js';
import { createCognitoAdapter } from './cognito/adapter.js';
import type { CognitoAdapterOptions } from './cognito/adapter.js';
import { defaultMaxInFlight, defaultMaxQueued } from './cognito/callQueue.js';
import { loaderFactory } from './cognito/loaders.js';
import type { LoaderOptions } from './cognito/loaders.js';
import { rememberPoolSettings } from './cognito/poolSettings.js';
import type { PoolSettingsOptions } from './cognito/poolSettings.js';
import { withSignInCommands } from './cognito/signInCommands.js';
import type { SignInOptions } from './cognito/signInCommands.js';
import { rememberVerifiedTokens } from './cognito/verifiedTokens.js';
import { selfServiceOf } from './guard/attributes.js';
import { createAudit } from './guard/audit.js';
import { createBudgets } from './guard/budget.js';
import { memoryCounters } from './guard/counters.js';
import { callLimit } from './guard/callLimit.js';
import { enumerationOf } from './guard/enumeration.js';
import { connectRedis } from './guard/redis.js';
import { sharedCounters } from './guard/sharedCounters.js';
import { createServer } from './server/server.js';
import type { ServerOptions } from './server/server.js';

export { createCognitoAdapter } from './cognito/adapter.js';
export type { CognitoAdapter, CognitoAdapterOptions } from './cognito/adapter.js';
export { permissions } from './caller.js';
export type { Grants, Permission, ServiceKey } from './caller.js';
export { auditLog } from './guard/audit.js';
export type { GuardOptions } from './guard/options.js';
export { gatewaySchema } from './resolvers/schema.js';

export interface GatewayOptions extends CognitoAdapterOptions, SignInOptions, LoaderOptions, PoolSettingsOptions, Partial<ServerOptions>, Pick<AccessTokenVerifierOptions, 'issuer' | 'jwksUri' | 'fetchJwks'> {
  /** Who gets which permissions. Default: nobody gets any. */
  readonly grants?: Partial<Grants>;
  /** Redis or Valkey, where several instances share their limits: `redis://` or `rediss://`. Default: each instance counts for itself. */
  readonly redisUrl?: string | undefined;
  /** Default: a logger that writes warnings and errors to standard output. */
  readonly log?: Logger;
  /** Waits so many milliseconds, between the calls of a bulk operation. Default: `setTimeout`. */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

export interface Gateway {
  /** The Fastify server, for those who mount it elsewhere or add routes. */
  readonly app: FastifyInstance;
  /** Resolves with the address, such as `http://127.0.0.1:4000`. Port 0 takes a free one. */
  readonly listen: (options: { readonly host?: string; readonly port: number }) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** A gateway for one user pool. @throws TypeError when `userPoolId` is missing or malformed. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { userPoolId, clientId = '', issuer, jwksUri, fetchJwks, log = pino({ level: 'warn' }), graphiql = false, introspection = false, pages, subgraph, maxEntityKeys, guards = {}, redisUrl, now = () => new Date(), pause = async (milliseconds) => pauseFor(milliseconds) } = options;
  const { maxInFlight = defaultMaxInFlight, maxQueued = defaultMaxQueued, maxRequestsInFlight = maxInFlight + maxQueued } = options;
  const cognito = withSignInCommands(createCognitoAdapter(options), options);
  if (cognito.fallback !== undefined) log.info({ reason: cognito.fallback }, "calls to Cognito go through the SDK's own client");
  const verify = createAccessTokenVerifier({ userPoolId, clientId, issuer, jwksUri, fetchJwks, now });
  const tokens = rememberVerifiedTokens(verify, (token) => cognito.unsigned.send(GetUserCommand, { AccessToken: token }), now);
  const grants: Grants = { groups: {}, scopes: {}, serviceKeys: [], ...options.grants };
  const store = redisUrl === undefined ? undefined : await connectRedis(redisUrl, (up) => { log.warn(up ? 'the shared store answers' : 'the shared store does not answer: stricter limits of this instance count'); });
  const counters = store ? sharedCounters(store, memoryCounters(now)) : memoryCounters(now);
  const budgets = createBudgets(counters, userPoolId, guards.budgets, now);
  const app = await createServer(
    {
      cognito,
      poolSettings: rememberPoolSettings(cognito, now, options),
      newCallCount: callLimit(guards.calls),
      newLoaders: loaderFactory(cognito, options),
      pause,
      tokens,
      grants,
      budgets,
      enumeration: enumerationOf(guards.enumeration),
      mayWriteOwn: selfServiceOf(guards.selfService),
      log,
      audit: createAudit(guards.audit ?? {}, log),
      newIncidentId: randomUUID,
    },
    { graphiql, introspection, pages, subgraph, maxEntityKeys, maxRequestsInFlight, guards },
  );
  return {
    app,
    listen: ({ host = '127.0.0.1', port }) => app.listen({ host, port }),
    close: async () => {
      await app.close();
      cognito.close();
      store?.close();
    },
  };
}
