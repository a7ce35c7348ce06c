/** The page as a server renders it. */
import { renderToString } from 'react-dom/server';

import { createAuth } from '../../../client/src/auth/index.js';
import { app } from './authenticatorApp.js';

export const html = (): string =>
  renderToString(app(createAuth({ url: 'http://localhost/graphql' }), new URLSearchParams()));
