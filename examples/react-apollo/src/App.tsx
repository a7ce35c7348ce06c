import { useState } from 'react';
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider, useQuery } from '@apollo/client/react';

import { match, MeDocument } from 'cognito-graphql-client';
import { possibleTypes } from 'cognito-graphql-client/possibleTypes';
import { SignOut, useAuth } from 'cognito-graphql-client/react';

/** Its cache ends with the sign-in, so that no user sees the data of another one. */
export function App() {
  const { auth } = useAuth();
  const [client] = useState(
    () =>
      new ApolloClient({
        link: new HttpLink({ uri: '/graphql', fetch: auth.fetch }),
        cache: new InMemoryCache({ possibleTypes }),
      }),
  );
  return (
    <ApolloProvider client={client}>
      <Welcome />
    </ApolloProvider>
  );
}

function Welcome() {
  const { data, error } = useQuery(MeDocument);
  if (error) return <p role="alert">{error.message}</p>;
  if (!data?.me) return <p>Loading…</p>;
  return match(data.me, {
    User: ({ email }) => (
      <main className="cg cg-screen">
        <h1>Welcome</h1>
        <p>
          You are signed in as <b>{email}</b>.
        </p>
        <SignOut />
      </main>
    ),
    otherError: ({ message }) => <p role="alert">{message}</p>,
  });
}
