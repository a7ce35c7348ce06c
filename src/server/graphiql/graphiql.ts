/** Serves GraphiQL: one page and its files, all from the gateway's own origin. */
import { randomBytes } from 'node:crypto';

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { readAssets } from './assets.js';
import type { Asset } from './assets.js';
import { contentSecurityPolicy, pageHtml } from './pageHtml.js';
import { ACCESS_TOKEN_PLACEHOLDER } from './pageSettings.js';
import type { Example, PageLink, PageSettings } from './pageSettings.js';

export interface GraphiqlOptions {
  /** Path of the page; its files are below it. Default `/graphiql`. */
  path?: string;
  /** The GraphQL endpoint, a path of this origin. */
  graphqlPath: string;
  /** One tab each; the first is open. */
  examples: readonly Example[];
  /** Shown in the header editor after the prepared `Authorization`. */
  headers?: Record<string, string>;
  /** Other pages useful to a developer, such as the outbox. */
  links?: readonly PageLink[];
  /** Folder of the bundled page. Default: the output of `npm run build`. */
  assetsDirectory?: URL;
}

const builtAssets = new URL('./assets/', import.meta.url);

/**
 * One year, the longest time that caches honour in practice; file names contain a hash of the
 * content.
 */
const FOREVER = 'public, max-age=31536000, immutable';

const protection = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/**
 * Adds GraphiQL to the server. The caller decides whether to enable it: the page itself grants
 * nothing, but it invites exploration, and production turns it off.
 */
export async function registerGraphiql(
  app: FastifyInstance,
  options: GraphiqlOptions,
): Promise<void> {
  const path = options.path ?? '/graphiql';
  const assets = await readAssets(options.assetsDirectory ?? builtAssets);
  if (assets === undefined) {
    app.get(path, (_request, reply) =>
      reply.code(503).headers(protection).type('text/plain; charset=utf-8').send(notBuilt),
    );
    return;
  }

  const settings: PageSettings = {
    graphqlPath: options.graphqlPath,
    examples: options.examples,
    headers: { Authorization: `Bearer ${ACCESS_TOKEN_PLACEHOLDER}`, ...options.headers },
    links: options.links ?? [],
  };
  app.get(path, (_request, reply) => {
    const nonce = randomBytes(16).toString('base64');
    return reply
      .headers({
        ...protection,
        'cache-control': 'no-store',
        'content-security-policy': contentSecurityPolicy(nonce),
      })
      .type('text/html; charset=utf-8')
      .send(pageHtml(settings, assets, `${path}/assets`, nonce));
  });
  app.get<{ Params: { name: string } }>(`${path}/assets/:name`, (request, reply) => {
    const asset = assets.byName.get(request.params.name);
    if (asset === undefined) {
      reply.callNotFound();
      return reply;
    }
    return sendAsset(request, reply, asset);
  });
}

const notBuilt = 'GraphiQL is not built. Run `npm run build` and start the gateway again.\n';

function sendAsset(request: FastifyRequest, reply: FastifyReply, asset: Asset): FastifyReply {
  reply
    .headers({ ...protection, 'cache-control': FOREVER, vary: 'accept-encoding' })
    .type(asset.type);
  if (asset.gzipped === undefined || !acceptsGzip(request)) return reply.send(asset.content);
  return reply.header('content-encoding', 'gzip').send(asset.gzipped);
}

/** `q=0` refuses a coding (RFC 9110, section 12.4.2). */
function acceptsGzip(request: FastifyRequest): boolean {
  // eslint-disable-next-line security/detect-unsafe-regex -- no quantifier stands in another; Node limits headers to 16 KB
  return /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i.test(
    request.headers['accept-encoding']?.toString() ?? '',
  );
}
