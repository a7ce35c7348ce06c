'use client';

import type { ReactNode } from 'react';
import { useRouter } from 'next/navigation';

import { createAuth } from 'cognito-graphql-client/auth';
import { Authenticator, AuthProvider, useRenderedUser } from 'cognito-graphql-client/react';

export { SignOut } from 'cognito-graphql-client/react';

const auth = createAuth({ url: '/graphql' });

/** `username` is the user for whom the server has rendered the page. */
export function Session({ username, children }: { username?: string; children: ReactNode }) {
  return (
    <AuthProvider auth={auth}>
      <Follow username={username} />
      {children}
    </AuthProvider>
  );
}

/** The screens until the server renders the page for the signed-in user. */
export function SignIn() {
  return <Authenticator>Loading…</Authenticator>;
}

/** Renders the page again on the server once the browser signs in or out, in this tab or another. */
function Follow({ username }: { username: string | undefined }) {
  useRenderedUser(username, useRouter().refresh);
  return null;
}
