'use client';

import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { useRouter } from 'next/navigation';

import { createAuth } from 'cognito-graphql-client/auth';
import { Authenticator, AuthProvider, useAuth } from 'cognito-graphql-client/react';

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
  const router = useRouter();
  const { state } = useAuth();
  const here = state.status === 'signedIn' ? state.username : undefined;
  const isOther = state.status !== 'loading' && here !== username;
  useEffect(() => {
    if (!isOther) return;
    router.refresh();
    // Until the cookies have arrived.
    const timer = setInterval(() => router.refresh(), 1000);
    return () => clearInterval(timer);
  }, [isOther, router]);
  return null;
}
