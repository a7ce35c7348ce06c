/** The markup of the console. */
import type { PageAssets } from '../pages/assets.js';
import { escapeHtml } from '../../common/escapeHtml.js';
import { jsonForHtml } from '../pages/html.js';
import { SETTINGS_ELEMENT_ID } from '../pages/shared.js';
import { ROOT_ELEMENT_ID } from './consoleSettings.js';
import type { ConsoleSettings } from './consoleSettings.js';

export function consoleHtml(
  settings: ConsoleSettings,
  assets: PageAssets,
  assetsPath: string,
): string {
  const hrefOf = (name: string): string => escapeHtml(`${assetsPath}/${name}`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Console</title>
<link rel="icon" href="${hrefOf(assets.icon)}">
<link rel="stylesheet" href="${hrefOf(assets.style)}">
<script type="application/json" id="${SETTINGS_ELEMENT_ID}">${jsonForHtml(settings)}</script>
<script type="module" src="${hrefOf(assets.script)}"></script>
</head>
<body>
<div id="${ROOT_ELEMENT_ID}"><p class="loading">Loading …</p></div>
<noscript><p class="loading">The console needs JavaScript. Allow it in your browser and load the page again.</p></noscript>
</body>
</html>
`;
}
