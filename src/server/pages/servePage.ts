/** Adds a bundled page and its files to the server, all from the gateway's own origin. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { acceptedCoding } from './compression.js';
import { readAssets } from './assets.js';
import type { Asset, PageAssets } from './assets.js';

interface Rendered {
  readonly html: string;
  readonly contentSecurityPolicy: string;
  /** Headers of the request that the page depends on. Default: none. */
  readonly vary?: string;
}

export interface PageOptions {
  /** The name that people see, such as `GraphiQL`. */
  readonly title: string;
  /** Path of the page; its files are below it. */
  readonly path: string;
  /** Whether each pool has its own page, `<path>/<name>`. */
  readonly poolInPath?: boolean | undefined;
  /** Whether the page itself handles the paths below `path`. Default false. */
  readonly hasRouter?: boolean | undefined;
  /** Folder of the bundled page, the output of `npm run build`. */
  readonly directory: URL;
  /** Checks that the page is available for this request; throws if it is not. */
  readonly admit?: ((request: FastifyRequest) => void) | undefined;
  /** The address to redirect to, if any. */
  readonly elsewhere?: ((request: FastifyRequest) => string | undefined) | undefined;
  readonly render: (request: FastifyRequest, assets: PageAssets) => Rendered;
}

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

export async function servePage(app: FastifyInstance, options: PageOptions): Promise<void> {
  const { title, directory, admit, elsewhere, render } = options;
  const urls = urlsOf(options);
  const onRequest = (request: FastifyRequest, _reply: FastifyReply, done: () => void): void => {
    admit?.(request);
    done();
  };
  const assets = await readAssets(directory);
  if (assets === undefined) {
    const notBuilt = `${title} is not built. Run \`npm run build\` and start the gateway again.\n`;
    for (const url of urls)
      app.get(url, { onRequest }, (_request, reply) =>
        reply.code(503).headers(protection).type('text/plain; charset=utf-8').send(notBuilt),
      );
    return;
  }

  const sendPage = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const address = elsewhere?.(request);
    if (address !== undefined) return reply.headers(protection).redirect(address);
    const { html, contentSecurityPolicy, vary } = render(request, assets);
    return reply
      .headers({
        ...protection,
        'cache-control': 'no-store',
        'content-security-policy': contentSecurityPolicy,
        ...(vary === undefined ? {} : { vary }),
      })
      .type('text/html; charset=utf-8')
      .send(html);
  };
  for (const url of urls) app.get(url, { onRequest }, sendPage);
  app.get<{ Params: { name: string } }>(`${options.path}/assets/:name`, (request, reply) => {
    const asset = assets.byName.get(request.params.name);
    if (asset === undefined) {
      reply.callNotFound();
      return reply;
    }
    return sendAsset(request, reply, asset);
  });
}

function urlsOf({ path, poolInPath, hasRouter }: PageOptions): string[] {
  const url = poolInPath ? `${path}/:pool?` : path;
  if (!hasRouter) return [url];
  return [url, poolInPath ? `${path}/:pool/*` : `${path}/*`];
}

async function sendAsset(
  request: FastifyRequest,
  reply: FastifyReply,
  { type, content, compressed }: Asset,
): Promise<FastifyReply> {
  reply.headers({ ...protection, 'cache-control': FOREVER, vary: 'accept-encoding' }).type(type);
  const coding = acceptedCoding(request.headers['accept-encoding']?.toString());
  if (compressed === undefined || coding === undefined) return reply.send(content);
  return reply.header('content-encoding', coding).send(await compressed(coding));
}
