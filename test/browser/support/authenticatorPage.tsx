/** The page of the browser tests, chosen by its address; hydrates server-rendered pages. */
import { createRoot, hydrateRoot } from 'react-dom/client';

import { createAuth } from '../../../client/src/auth/index.js';
import { app } from './authenticatorApp.js';
import { inChallenge } from './inChallenge.js';

const wanted = new URLSearchParams(location.search);
const session = createAuth({ url: new URL('/graphql', location.href), tokens: 'memory' });
const challenge = wanted.get('challenge');
const element = app(challenge ? inChallenge(session, challenge) : session, wanted);

const main = document.querySelector('main') as HTMLElement;
if (main.hasChildNodes())
  hydrateRoot(main, element, { onRecoverableError: (error) => console.error(error) });
else createRoot(main).render(element);
