import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { createAuth } from 'cognito-graphql-client/auth';
import { Authenticator, AuthProvider } from 'cognito-graphql-client/react';
import 'cognito-graphql-client/react/styles.css';

import { App } from './App';

const auth = createAuth({ url: '/graphql' });

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <AuthProvider auth={auth}>
      <Authenticator>{({ username }) => <App key={username} />}</Authenticator>
    </AuthProvider>
  </StrictMode>,
);
