/** The markup of the account page. */
import type { PageAssets } from '../pages/assets.js';
import { escapeHtml } from '../../common/escapeHtml.js';
import { jsonForHtml } from '../pages/html.js';
import { SETTINGS_ELEMENT_ID } from '../pages/shared.js';
import { ROOT_ELEMENT_ID } from './accountSettings.js';
import type { AccountSettings } from './accountSettings.js';
import { languages } from './languages.js';

export function accountHtml(
  settings: AccountSettings,
  assets: PageAssets,
  assetsPath: string,
): string {
  const { language } = settings;
  const { direction, title, loading, needsScript } = languages[language];
  const hrefOf = (name: string): string => escapeHtml(`${assetsPath}/${name}`);
  const texts = assets.languages?.[language];
  const preload = texts === undefined ? '' : `<link rel="modulepreload" href="${hrefOf(texts)}">\n`;
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="${hrefOf(assets.icon)}">
<link rel="stylesheet" href="${hrefOf(assets.style)}">
${preload}<script type="application/json" id="${SETTINGS_ELEMENT_ID}">${jsonForHtml(settings)}</script>
<script type="module" src="${hrefOf(assets.script)}"></script>
</head>
<body class="cg-page">
<div id="${ROOT_ELEMENT_ID}"><p class="loading">${escapeHtml(loading)}</p></div>
<noscript><p class="needs-script">${escapeHtml(needsScript)}</p></noscript>
</body>
</html>
`;
}
