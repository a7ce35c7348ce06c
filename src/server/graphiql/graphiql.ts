/** Serves GraphiQL. */
import { randomBytes } from 'node:crypto';

import type { FastifyInstance } from 'fastify';

import { servePage } from '../pages/servePage.js';
import type { PageLink } from '../pages/shared.js';
import { contentSecurityPolicy, pageHtml } from './pageHtml.js';
import { ACCESS_TOKEN_PLACEHOLDER } from './pageSettings.js';
import type { Example, PageSettings } from './pageSettings.js';

export interface GraphiqlOptions {
  /** Path of the page; its files are below it. Default `/graphiql`. */
  path?: string;
  /** The GraphQL endpoint, a path of this origin. */
  graphqlPath: string;
  /** The prepared operations, one tab each. The first tab is open. */
  examples: readonly Example[];
  /** Shown in the header editor after the prepared `Authorization`. */
  headers?: Record<string, string>;
  /** Other pages useful to a developer, such as the outbox. */
  links?: readonly PageLink[];
  /** Folder of the bundled page. Default: the output of `npm run build`. */
  assetsDirectory?: URL;
}

const builtAssets = new URL('./assets/graphiql/', import.meta.url);

/**
 * Adds GraphiQL to the server. Production turns it off: the page itself grants nothing, but it
 * invites people to explore.
 */
export async function registerGraphiql(
  app: FastifyInstance,
  options: GraphiqlOptions,
): Promise<void> {
  const path = options.path ?? '/graphiql';
  const settings: PageSettings = {
    graphqlPath: options.graphqlPath,
    examples: options.examples,
    headers: { Authorization: `Bearer ${ACCESS_TOKEN_PLACEHOLDER}`, ...options.headers },
    links: options.links ?? [],
  };
  await servePage(app, {
    title: 'GraphiQL',
    path,
    directory: options.assetsDirectory ?? builtAssets,
    render: (_request, assets) => {
      const nonce = randomBytes(16).toString('base64');
      return {
        html: pageHtml(settings, assets, `${path}/assets`, nonce),
        contentSecurityPolicy: contentSecurityPolicy(nonce),
      };
    },
  });
}
