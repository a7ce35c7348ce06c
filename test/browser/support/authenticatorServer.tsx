/** Renders the page on a server. */
import { renderToString } from 'react-dom/server';

import { createAuth } from '../../../client/src/auth/index.js';
import { app } from './authenticatorApp.js';

export function html(): string {
  const auth = createAuth({ url: 'http://localhost/graphql' });
  try {
    return renderToString(app(auth, new URLSearchParams()));
  } finally {
    auth.close();
  }
}
