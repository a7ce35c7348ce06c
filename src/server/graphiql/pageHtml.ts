/** The markup of the GraphiQL page, and its content security policy. */
import type { PageAssets } from '../pages/assets.js';
import { jsonForHtml } from '../pages/html.js';
import { SETTINGS_ELEMENT_ID } from '../pages/shared.js';
import type { PageSettings } from './pageSettings.js';

/** The nonce allows only the style element with which an open dialog locks scrolling. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    // The editor's icons for errors and folds are data URLs in its style sheet.
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

export function pageHtml(
  settings: PageSettings,
  assets: PageAssets,
  assetsPath: string,
  nonce: string,
): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>GraphiQL - Cognito GraphQL Gateway</title>
<link rel="icon" href="${assetsPath}/${assets.icon}">
<link rel="stylesheet" href="${assetsPath}/${assets.style}">
<script type="application/json" id="${SETTINGS_ELEMENT_ID}" nonce="${nonce}">${jsonForHtml(settings)}</script>
<script src="${assetsPath}/${assets.script}" defer></script>
</head>
<body>
<div id="graphiql"><p>Loading GraphiQL ...</p><noscript><p>GraphiQL needs JavaScript.</p></noscript></div>
</body>
</html>
`;
}
