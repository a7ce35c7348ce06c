/** The frame of the managed login pages: self-contained, without any inline script. */
import { createHash } from 'node:crypto';

import type { WebPage } from '../../wire/doors/httpDoor.js';
import { html, Html } from './html.js';

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif;
  --line: light-dark(#767676, #8f8f8f); --accent: light-dark(#0b57d0, #a8c7fa);
  --on-accent: light-dark(#fff, #062e6f); --bad: light-dark(#b3261e, #f2b8b5) }
* { box-sizing: border-box }
body { margin: 0; padding: 2rem 1rem; background: light-dark(#fff, #121212);
  color: light-dark(#1b1b1b, #ececec) }
main { max-width: 24rem; margin: 0 auto }
h1 { font-size: 1.5rem; margin: 0 0 1rem }
form { margin: 0 0 1rem }
label { display: block; margin: 0 0 1rem; font-weight: 600 }
input { display: block; width: 100%; font: inherit; padding: .6rem .7rem; margin-top: .25rem;
  border: 1px solid var(--line); border-radius: .4rem; background: transparent; color: inherit }
input:focus-visible, button:focus-visible, a:focus-visible {
  outline: 3px solid var(--accent); outline-offset: 2px }
button, a.button { display: block; width: 100%; text-align: center; text-decoration: none; font: inherit; font-weight: 600; padding: .7rem; border-radius: .4rem;
  border: 1px solid var(--accent); background: var(--accent); color: var(--on-accent);
  cursor: pointer; margin: 0 0 .5rem }
button.other, a.button { background: transparent; color: var(--accent) }
a { color: var(--accent) }
p { margin: 0 0 1rem; overflow-wrap: anywhere }
small { display: block; font-weight: 400 }
code { overflow-wrap: anywhere; font-size: 1.05rem }
svg { display: block; width: 12rem; max-width: 100%; height: auto; margin: 0 0 1rem }
.problem { color: var(--bad); font-weight: 600 }
`;

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

export interface PageContent {
  readonly title: string;
  readonly body: Html;
  /** Why the last step failed. */
  readonly problem?: string | undefined;
  /** Something that went well. */
  readonly notice?: string | undefined;
  readonly status?: number;
  readonly cookies?: readonly string[];
  /** Where a form may lead besides these pages: the app. */
  readonly formTarget?: string | undefined;
  /** The page uses the script for passkeys. */
  readonly usesPasskey?: boolean;
}

export const passkeyScriptPath = '/passkey.js';

export function page(content: PageContent): WebPage {
  const { title, body, problem, notice, status = 200, cookies, usesPasskey = false } = content;
  const document = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>${problem === undefined ? title : `Problem: ${title}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="data:," />
        ${styleElement}
        ${usesPasskey ? html`<script src="${passkeyScriptPath}" defer></script>` : undefined}
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${
            problem === undefined
              ? undefined
              : html`<p class="problem" role="alert" id="problem">${problem}</p>`
          }
          ${notice === undefined ? undefined : html`<p role="status">${notice}</p>`} ${body}
        </main>
      </body>
    </html>`;
  return {
    status,
    headers: headersOf(content),
    body: document.text,
    ...(cookies ? { cookies } : {}),
  };
}

const styleElement = new Html(`<style>${style}</style>`);

function headersOf({ formTarget, usesPasskey }: PageContent): Record<string, string> {
  const policy = [
    "default-src 'none'",
    `style-src ${hash(style)}`,
    // Without an icon of its own, the page would ask for /favicon.ico.
    'img-src data:',
    `form-action 'self'${formTarget === undefined ? '' : ` ${formTargets(formTarget)}`}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(usesPasskey ? ["script-src 'self'"] : []),
  ];
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy.join('; '),
    'cache-control': 'no-store',
    // The address contains the app's state; the pool's own pages need the origin of a form.
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin-allow-popups',
  };
}

/**
 * Chromium applies the policy of a form also to the redirects that follow it, and the callback of an
 * app in development often goes on to another port of this machine.
 */
function formTargets(uri: string): string {
  const local = 'http://localhost:* http://127.0.0.1:*';
  if (!URL.canParse(uri)) return local;
  const { protocol, origin } = new URL(uri);
  return `${/^https?:$/.test(protocol) ? origin : protocol} ${local}`;
}
