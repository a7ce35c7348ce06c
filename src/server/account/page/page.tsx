/** The account page in the browser; scripts/bundle/buildPages.mjs bundles it. */
import { createRoot } from 'react-dom/client';

import { createAuth } from '../../../../client/src/auth/index.js';
import '../../../../client/src/react/styles.css';
import { SETTINGS_ELEMENT_ID } from '../../pages/shared.js';
import { ROOT_ELEMENT_ID } from '../accountSettings.js';
import type { AccountSettings } from '../accountSettings.js';
import { AccountPage } from './AccountPage.js';
import { openingLanguage } from './language.js';
import './page.css';
import { textsOf } from './texts.js';

// The server writes both elements into the page (accountHtml.ts).
/* eslint-disable @typescript-eslint/no-non-null-assertion */
const settingsElement = document.getElementById(SETTINGS_ELEMENT_ID)!;
const root = document.getElementById(ROOT_ELEMENT_ID)!;
/* eslint-enable */
const { graphqlPath, tokens, pool, links, ...settings } = JSON.parse(
  settingsElement.textContent,
) as AccountSettings;

const auth = createAuth({
  url: new URL(graphqlPath, location.href),
  tokens,
  ...(pool === undefined ? {} : { name: pool }),
});

const language = openingLanguage(settings.language);
void textsOf(language).then((texts) => {
  createRoot(root).render(<AccountPage auth={auth} opening={{ language, texts }} links={links} />);
});
