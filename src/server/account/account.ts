/** Serves the account page, where users sign up, sign in and manage their account. */
import type { FastifyInstance, FastifyRequest } from 'fastify';

import { byName } from '../pages/byName.js';
import { servePage } from '../pages/servePage.js';
import type { PageLink } from '../pages/shared.js';
import { strictPolicy } from '../pages/strictPolicy.js';
import { accountHtml } from './accountHtml.js';
import type { AccountSettings } from './accountSettings.js';
import { languageFor } from './languages.js';

export interface AccountOptions {
  /**
   * The path in front of all routes, if another server passes requests on to this one. Default:
   * none.
   */
  readonly prefix?: string | undefined;
  /** Whether each pool has its own page, `/account/<name>`, and endpoint, `/graphql/<name>`. */
  readonly poolInPath?: boolean | undefined;
  readonly tokens: AccountSettings['tokens'];
  readonly links: readonly PageLink[];
  /** Checks that the request names a pool; throws if it does not. */
  readonly admit: (request: FastifyRequest) => void;
  /** Folder of the bundled page. Default: the output of `npm run build`. */
  readonly assetsDirectory?: URL | undefined;
}

export const accountPath = '/account';

const builtAssets = new URL('./assets/account/', import.meta.url);

export async function registerAccount(
  app: FastifyInstance,
  { prefix = '', poolInPath, tokens, links, admit, assetsDirectory = builtAssets }: AccountOptions,
): Promise<void> {
  await servePage(app, {
    title: 'The account page',
    path: accountPath,
    poolInPath,
    directory: assetsDirectory,
    admit,
    elsewhere: (request) => byName(request, prefix),
    render: (request, assets) => {
      const { pool } = request.params as { pool?: string };
      const settings: AccountSettings = {
        graphqlPath: `${prefix}/graphql${pool ? `/${encodeURIComponent(pool)}` : ''}`,
        tokens,
        ...(pool ? { pool } : {}),
        language: languageFor(askedIn(request), request.headers['accept-language']),
        links,
      };
      return {
        html: accountHtml(settings, assets, `${prefix}${accountPath}/assets`),
        contentSecurityPolicy: strictPolicy,
        vary: 'accept-language',
      };
    },
  });
}

/** Returns the value of `?lang=`; if there are several, the first. */
function askedIn({ query }: FastifyRequest): string | undefined {
  const { lang } = query as { lang?: string | string[] };
  return [lang].flat()[0];
}
