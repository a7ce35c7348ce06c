/** `<Authenticator>` for the browser tests, rendered in the browser or on a server. */
import { StrictMode } from 'react';
import type { ReactNode } from 'react';

import type { Auth } from '../../../client/src/auth/index.js';
import { Authenticator, AuthProvider } from '../../../client/src/react/index.js';
import { languages } from './languages.js';

export function app(auth: Auth, wanted: URLSearchParams): ReactNode {
  const language = wanted.get('language');
  return (
    <StrictMode>
      <AuthProvider auth={auth} texts={languages} language={language ?? 'en'}>
        <Authenticator passkeyPrompt={wanted.has('prompt')} />
      </AuthProvider>
    </StrictMode>
  );
}
