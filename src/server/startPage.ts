/**
 * Shows a page to people who open the gateway's address, or a wrong address, in a browser. The page
 * says what this is and where to go.
 */
import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { escapeHtml } from '../common/escapeHtml.js';
import type { PageLink } from './pages/shared.js';
import type { ServerOptions } from './serverOptions.js';

interface PageLinks {
  /** The address of the account page; undefined if there is none, or if each pool has its own. */
  readonly account: string | undefined;
  /** The address of the console, if there is one for all. */
  readonly console: string | undefined;
  /** Pages for developers. Empty: the start page does not name the product. */
  readonly forDevelopers: readonly PageLink[];
}

export interface StartPageOptions extends PageLinks {
  /** The GraphQL endpoint, a path of this origin. */
  readonly graphqlPath: string;
}

/**
 * Returns links to the pages that are served. Without GraphiQL and introspection, as in production,
 * there are none for developers.
 */
export function pageLinks({
  account: hasAccount,
  console: hasConsole,
  graphiql,
  introspection,
  poolInPath,
  prefix = '',
  pages,
}: ServerOptions): PageLinks {
  const account = hasAccount && !poolInPath ? `${prefix}/account` : undefined;
  const console = hasConsole && !poolInPath ? `${prefix}/console` : undefined;
  if (!graphiql && !introspection) return { account, console, forDevelopers: [] };
  return {
    account,
    console,
    forDevelopers: [
      ...(account === undefined ? [] : [{ label: 'Account', href: account }]),
      ...(console === undefined ? [] : [{ label: 'Console', href: console }]),
      ...(graphiql ? [{ label: 'GraphiQL', href: '/graphiql' }] : []),
      ...(pages?.links ?? []),
    ],
  };
}

type Hook = (request: FastifyRequest, reply: FastifyReply, done: () => void) => void;

export interface StartPage {
  /** Answers a person who opens an address without a query, and passes on every other request. */
  readonly onRequest: Hook;
  /** Answers a person who opens a wrong address with 404, and passes on every other request. */
  readonly onNotFound: Hook;
}

const style = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
main{max-width:40rem;margin:3rem auto;padding:0 1rem}h1{font-size:1.4rem}li{margin:.4rem 0}`;
const styleHash = createHash('sha256').update(style).digest('base64');

const headers = {
  'content-security-policy':
    `default-src 'none'; style-src 'sha256-${styleHash}'; img-src data:; base-uri 'none'; ` +
    "form-action 'none'; frame-ancestors 'none'",
  'content-type': 'text/html; charset=utf-8',
  vary: 'accept, sec-fetch-mode',
};

export function startPage(options: StartPageOptions): StartPage {
  const html = pageHtml(options);
  const notFoundHtml = notFoundPageHtml(options);
  return {
    onRequest: (request, reply, done) => {
      if (isNavigation(request) && !asksForSomething(request))
        void reply.headers(headers).send(html);
      else done();
    },
    onNotFound: (request, reply, done) => {
      if (isNavigation(request)) void reply.code(404).headers(headers).send(notFoundHtml);
      else done();
    },
  };
}

/**
 * Returns whether a person opened this address. Older browsers send no `Sec-Fetch-Mode`, and newer
 * ones omit it on plain HTTP except to loopback, but all browsers ask for HTML. GraphQL clients ask
 * for JSON.
 */
function isNavigation({
  method,
  headers: { 'sec-fetch-mode': mode, accept = '' },
}: FastifyRequest): boolean {
  return method === 'GET' && (mode ?? 'navigate') === 'navigate' && /\btext\/html\b/.test(accept);
}

/** A request with `?query=` is left to the endpoint, which answers or refuses it. */
function asksForSomething({ url }: FastifyRequest): boolean {
  return url.includes('?');
}

function pageHtml(options: StartPageOptions): string {
  const { graphqlPath, forDevelopers } = options;
  const title = forDevelopers.length > 0 ? 'Cognito GraphQL Gateway' : 'GraphQL endpoint';
  const text =
    'This address is for programs: they send GraphQL to ' +
    `<code>${escapeHtml(graphqlPath)}</code> by POST, as JSON.`;
  return documentHtml(title, text, options);
}

/** Returns a page that is the same for every address, because it does not repeat the address. */
function notFoundPageHtml(options: StartPageOptions): string {
  return documentHtml('There is no such page', 'Check the address for typing errors.', options);
}

/** @param text HTML */
function documentHtml(title: string, text: string, links: PageLinks): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
${linksHtml(links)}
</main>
</body>
</html>
`;
}

function linksHtml({ account, forDevelopers: links }: PageLinks): string {
  if (links.length === 0 && account !== undefined)
    return `<p>To sign in or sign up, go to <a href="${escapeHtml(account)}">your account</a>.</p>`;
  if (links.length === 0)
    return '<p>To sign in or sign up, go back to the website or app that you came from.</p>';
  const items = links.map(
    ({ label, href }) => `<li><a href="${escapeHtml(href)}">${escapeHtml(label)}</a></li>`,
  );
  return `<p>Pages for developers:</p>\n<ul>\n${items.join('\n')}\n</ul>`;
}
