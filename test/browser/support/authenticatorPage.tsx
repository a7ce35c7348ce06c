/** The page of the browser tests: `<Authenticator>` on a session of its own, by the page's address. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { createAuth } from '../../../client/src/auth/index.js';
import { Authenticator, AuthProvider } from '../../../client/src/react/index.js';
import { inChallenge } from './inChallenge.js';
import { languages } from './languages.js';

const wanted = new URLSearchParams(location.search);
const session = createAuth({ url: new URL('/graphql', location.href), tokens: 'memory' });
const challenge = wanted.get('challenge');
const auth = challenge ? inChallenge(session, challenge) : session;
const texts = languages.find(({ language }) => language === wanted.get('language'));

createRoot(document.querySelector('main') as HTMLElement).render(
  <StrictMode>
    <AuthProvider auth={auth} {...(texts ? { texts } : {})}>
      <Authenticator passkeyPrompt={wanted.has('prompt')} />
    </AuthProvider>
  </StrictMode>,
);
