/**
 * Renders the outbox as a page: self-contained, with a content security policy that allows nothing
 * else.
 */
import { createHash } from 'node:crypto';

import { escapeHtml } from '../../common/escapeHtml.js';
import type { OutboxMessage } from '../codes/outbox.js';
import type { PageLink } from './doors/httpDoor.js';

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
nav { display: flex; gap: 1.5rem }
nav a { color: inherit }
h1 { font-size: 1.4rem }
h2 { font-size: 1rem; margin: 0 }
article { border: 1px solid #8886; border-radius: .6rem; padding: 1rem; margin: 0 0 1rem }
.code {
  font: 600 1.9rem ui-monospace, monospace; letter-spacing: .08em;
  overflow-wrap: anywhere; margin: .3rem 1rem .3rem 0
}
.row { display: flex; flex-wrap: wrap; align-items: center }
button { font: inherit; padding: .35rem .9rem; cursor: pointer }
.meta { opacity: .75; font-size: .9rem; margin: 0 }
pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: .5rem 0 0; font: inherit }
`;

/** Refreshes while the page is visible and no text is being selected. */
const script = `
document.addEventListener('click', async (event) => {
  const button = event.target.closest('button[data-code]');
  if (!button) return;
  await navigator.clipboard.writeText(button.dataset.code);
  button.textContent = 'Copied';
});
setInterval(async () => {
  if (document.hidden || String(getSelection())) return;
  const answer = await fetch(location.href).catch(() => undefined);
  if (!answer || !answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const next = page.querySelector('main');
  const now = document.querySelector('main');
  if (next && next.dataset.newest !== now.dataset.newest) now.replaceWith(next);
}, 2000);
`;

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

export const outboxPolicy = [
  "default-src 'none'",
  `style-src ${hash(style)}`,
  `script-src ${hash(script)}`,
  "connect-src 'self'",
  // Without an icon of its own, the page would ask for /favicon.ico.
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export function outboxPage(
  messages: readonly OutboxMessage[],
  links: readonly PageLink[] = [],
): string {
  const newest = messages[0] ? `${messages[0].sentAt} ${messages.length}` : 'none';
  const list =
    messages.length === 0
      ? '<p>Nothing has been sent yet. Codes and invitations appear here as they are sent.</p>'
      : messages.map(article).join('\n');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Outbox</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<style>${style}</style></head>
<body>${navigation(links)}<main aria-live="polite" data-newest="${escapeHtml(newest)}"><h1>Outbox</h1>
${list}
</main><script>${script}</script></body></html>`;
}

function navigation(links: readonly PageLink[]): string {
  if (links.length === 0) return '';
  const items = links.map(
    ({ label, href }) => `<a href="${escapeHtml(href)}">${escapeHtml(label)}</a>`,
  );
  return `<nav aria-label="Gateway">${items.join('\n')}</nav>`;
}

function article({
  medium,
  destination,
  username,
  purpose,
  code,
  body,
  sentAt,
}: OutboxMessage): string {
  const to = `${medium === 'EMAIL' ? 'E-mail' : 'SMS'} to ${escapeHtml(destination)}`;
  const shown = escapeHtml(code);
  const time = `<time datetime="${escapeHtml(sentAt)}">${escapeHtml(sentAt)}</time>`;
  return `<article><h2>${to}</h2>
<div class="row"><span class="code">${shown}</span>
<button type="button" data-code="${shown}" aria-label="Copy the code ${shown}">Copy</button></div>
<p class="meta">${escapeHtml(purpose)} for ${escapeHtml(username)}, ${time}</p>
<pre>${escapeHtml(body)}</pre></article>`;
}
