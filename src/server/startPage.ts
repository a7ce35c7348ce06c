/**
 * The page shown to a person who opens the gateway's address in a browser: what this is, and where
 * to go.
 */
import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { escapeHtml } from './pages/html.js';
import type { PageLink } from './pages/shared.js';
import type { ServerOptions } from './serverOptions.js';

interface PageLinks {
  /** The address of the account page; undefined without such a page, or if each pool has its own. */
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

/** The pages that are served. In production, neither GraphiQL nor introspection is on. */
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
  /** Answers navigations without a query, and passes on every other request. */
  readonly onRequest: Hook;
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
  return {
    onRequest: (request, reply, done) => {
      if (isNavigation(request) && !asksForSomething(request))
        void reply.headers(headers).send(html);
      else done();
    },
  };
}

/**
 * Whether a person opened this address. Older browsers, and any on plain HTTP other than loopback,
 * send no `Sec-Fetch-Mode`, but all ask for HTML; GraphQL clients ask for JSON.
 */
function isNavigation({
  method,
  headers: { 'sec-fetch-mode': mode, accept = '' },
}: FastifyRequest): boolean {
  return method === 'GET' && (mode ?? 'navigate') === 'navigate' && /\btext\/html\b/.test(accept);
}

/** `?query=` is for the endpoint to answer or refuse. */
function asksForSomething({ url }: FastifyRequest): boolean {
  return url.includes('?');
}

function pageHtml({ graphqlPath, account, forDevelopers: links }: StartPageOptions): string {
  const title = links.length > 0 ? 'Cognito GraphQL Gateway' : 'GraphQL endpoint';
  const start = `<!doctype html>
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
<p>This address is for programs: they send GraphQL to <code>${escapeHtml(graphqlPath)}</code> by POST, as JSON.</p>
`;
  const end = '</main>\n</body>\n</html>\n';
  if (links.length === 0 && account !== undefined)
    return `${start}<p>To sign in or sign up, go to <a href="${escapeHtml(account)}">your account</a>.</p>\n${end}`;
  if (links.length === 0)
    return `${start}<p>To sign in or sign up, go back to the website or app that you came from.</p>\n${end}`;
  const items = links.map(
    ({ label, href }) => `<li><a href="${escapeHtml(href)}">${escapeHtml(label)}</a></li>`,
  );
  return `${start}<p>Pages for developers:</p>\n<ul>\n${items.join('\n')}\n</ul>\n${end}`;
}
