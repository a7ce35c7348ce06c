/** The GraphiQL page in the browser; scripts/bundle/buildPages.mjs bundles it. */
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';

import { SETTINGS_ELEMENT_ID } from '../../pages/shared.js';
import type { PageSettings } from '../pageSettings.js';
import { createFetcher } from './fetcher.js';
import './page.css';

// The server writes both elements into the page (pageHtml.ts).
/* eslint-disable @typescript-eslint/no-non-null-assertion */
const settingsElement = document.getElementById(SETTINGS_ELEMENT_ID)!;
const settings = JSON.parse(settingsElement.textContent) as PageSettings;
const fetcher = createFetcher(settings.graphqlPath);
const headers = JSON.stringify(settings.headers, null, 2);
const tabs = settings.examples.map(({ name, query, variables }) => ({
  query: `# ${name}\n${query}`,
  variables: Object.keys(variables).length === 0 ? '' : JSON.stringify(variables, null, 2),
  headers,
}));

// The dialogs lock scrolling with a style element; get-nonce reads the page's nonce for it from
// this global.
Object.assign(globalThis, { __webpack_nonce__: settingsElement.nonce });

/**
 * GraphiQL 4 shows a default tab's variables only after switching tabs, so the first tab gets them
 * directly. Not after a reload: then they would open a second tab next to the stored one.
 */
const [first] = tabs;
const opening = first && {
  defaultTabs: tabs,
  ...(sessionStorage.length === 0 && { variables: first.variables }),
};

// Tabs are kept in sessionStorage: a reload keeps the work, but closing the window forgets
// passwords and tokens.
createRoot(document.getElementById('graphiql')!).render(
  <GraphiQL
    fetcher={fetcher}
    storage={sessionStorage}
    shouldPersistHeaders
    showPersistHeadersSettings={false}
    defaultHeaders={headers}
    {...opening}
    defaultEditorToolsVisibility="variables"
    inputValueDeprecation
    schemaDescription
  >
    <GraphiQL.Logo>
      <nav className="gateway-links" aria-label="Gateway">
        {settings.links.map(({ label, href }) => (
          <a key={href} href={href} target="_blank" rel="noopener">
            {label}
          </a>
        ))}
      </nav>
    </GraphiQL.Logo>
  </GraphiQL>,
);
