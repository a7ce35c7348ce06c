/** Serves the console, where administrators look after the users of the pool. */
import type { FastifyInstance, FastifyRequest } from 'fastify';

import { byName } from '../pages/byName.js';
import { servePage } from '../pages/servePage.js';
import type { PageLink } from '../pages/shared.js';
import { strictPolicy } from '../pages/strictPolicy.js';
import { consoleHtml } from './consoleHtml.js';
import type { ConsoleSettings } from './consoleSettings.js';

export interface ConsoleOptions {
  /**
   * The path in front of all routes, if another server passes requests on to this one. Default:
   * none.
   */
  readonly prefix?: string | undefined;
  /** Whether each pool has its own console, `/console/<name>`, and endpoint, `/graphql/<name>`. */
  readonly poolInPath?: boolean | undefined;
  readonly tokens: ConsoleSettings['tokens'];
  readonly links: readonly PageLink[];
  /** Checks that the request names a pool; throws if it does not. */
  readonly admit: (request: FastifyRequest) => void;
  /** Folder of the bundled console. Default: the output of `npm run build`. */
  readonly assetsDirectory?: URL | undefined;
}

export const consolePath = '/console';

const builtAssets = new URL('./assets/console/', import.meta.url);

export async function registerConsole(
  app: FastifyInstance,
  { prefix = '', poolInPath, tokens, links, admit, assetsDirectory = builtAssets }: ConsoleOptions,
): Promise<void> {
  await servePage(app, {
    title: 'The console',
    path: consolePath,
    poolInPath,
    hasRouter: true,
    directory: assetsDirectory,
    admit,
    elsewhere: (request) => byName(request, prefix),
    render: (request, assets) => {
      const { pool } = request.params as { pool?: string };
      const below = pool ? `/${encodeURIComponent(pool)}` : '';
      const settings: ConsoleSettings = {
        path: `${prefix}${consolePath}${below}`,
        graphqlPath: `${prefix}/graphql${below}`,
        tokens,
        ...(pool ? { pool } : {}),
        links,
      };
      return {
        html: consoleHtml(settings, assets, `${prefix}${consolePath}/assets`),
        contentSecurityPolicy: strictPolicy,
      };
    },
  });
}
