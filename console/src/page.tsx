/** The console in the browser; scripts/bundle/buildPages.mjs bundles it. */
import { createAuth } from 'cognito-graphql-client/auth';
import 'cognito-graphql-client/react/styles.css';
import { createRoot } from 'react-dom/client';

import { ROOT_ELEMENT_ID } from '../../src/server/console/consoleSettings.js';
import type { ConsoleSettings } from '../../src/server/console/consoleSettings.js';
import { SETTINGS_ELEMENT_ID } from '../../src/server/pages/shared.js';
import { App } from './App.js';
import './styles/index.css';

// The server writes both elements into the page (consoleHtml.ts).
/* eslint-disable @typescript-eslint/no-non-null-assertion */
const settingsElement = document.getElementById(SETTINGS_ELEMENT_ID)!;
const root = document.getElementById(ROOT_ELEMENT_ID)!;
/* eslint-enable */
const settings = JSON.parse(settingsElement.textContent) as ConsoleSettings;
const { graphqlPath, tokens, pool } = settings;

const auth = createAuth({
  url: new URL(graphqlPath, location.href),
  tokens,
  ...(pool === undefined ? {} : { name: pool }),
});

createRoot(root).render(<App auth={auth} settings={settings} />);
