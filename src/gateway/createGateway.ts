/**
 * What another program can start: a gateway with its own server, a plugin for that program's
 * Fastify server, or an adapter.
 */
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';

import { createCognitoAdapter as newAdapter } from '../cognito/call/adapter.js';
import type { CognitoAdapter } from '../cognito/call/adapter.js';
import { openGateway } from './gateway.js';
import type { Gateway } from './gateway.js';
import { flatOptions } from './options.js';
import type { AdapterOptions, GatewayOptions, ServerSettings } from './options.js';

/**
 * Makes a gateway for one user pool, or for several, with its own HTTP server.
 * @throws TypeError if a `userPoolId` is missing or malformed, or if `refresh: 'flow'` is combined
 * with a client secret
 */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  return openGateway(flatOptions(options));
}

/**
 * Makes an adapter that sends typed commands to one user pool, with the deadline, queue, circuit
 * and retries of a gateway.
 * @throws TypeError if `userPoolId` is missing or malformed
 */
export function createCognitoAdapter(options: AdapterOptions): CognitoAdapter {
  return newAdapter(options);
}

/**
 * The options of `createGateway`, except those that only make sense with its own server: GraphiQL,
 * and the graceful shutdown.
 */
export interface PluginOptions extends Omit<GatewayOptions, 'server'> {
  /** Default: only the GraphQL endpoint and the health checks. */
  readonly server?: Omit<ServerSettings, 'graphiql' | 'noticeMs' | 'drainMs'> | undefined;
}

/**
 * The gateway as a plugin: `app.register(cognitoGateway, { prefix: '/identity', cognito })`
 * serves `/identity/graphql`, `/identity/health/*` and, with `server.account` and `server.console`,
 * `/identity/account` and `/identity/console`. Its requests pass the `onRequest` hooks of the app
 * and then the guards of the gateway; parsers, other hooks and error handlers of the app do not see
 * them. Sizes of headers and times to receive a request are those of the app's own server. Closing
 * the app closes the gateway.
 *
 * @throws TypeError when the app gets ready, for the same reasons as `createGateway`
 */
export const cognitoGateway: FastifyPluginAsync<PluginOptions> = async (app, options) => {
  const { prefix } = app;
  const gateway = await openGateway({ ...flatOptions(options), graphiql: false, prefix });
  await gateway.app.ready();
  app.addHook('onClose', () => gateway.close());
  const onRequest = (request: FastifyRequest, reply: FastifyReply): void => {
    reply.hijack();
    const { raw } = request;
    raw.url = raw.url?.slice(prefix.length);
    gateway.app.routing(raw, reply.raw);
  };
  const handler = (): void => undefined;
  for (const path of ['/graphql', '/graphql/:pool', '/health/*', ...pagePaths(options)])
    app.all(path, { onRequest }, handler);
};

function pagePaths({ server }: PluginOptions): string[] {
  return [
    ...(server?.account ? ['/account', '/account/*'] : []),
    ...(server?.console ? ['/console', '/console/*'] : []),
  ];
}
