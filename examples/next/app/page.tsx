import { headers } from 'next/headers';

import { match, MeDocument } from 'cognito-graphql-client';

import { serverAuth } from '../server-auth';
import { Session, SignIn, SignOut } from './session';

export default async function Page() {
  const session = await serverAuth.getSession((await headers()).get('cookie'));
  if (!session)
    return (
      <Session>
        <SignIn />
      </Session>
    );
  const { me } = await session.request(MeDocument);
  return (
    <Session username={session.username}>
      <main className="cg cg-screen">
        <h1>Welcome</h1>
        {match(me, {
          User: ({ email }) => (
            <p>
              You are signed in as <b>{email}</b>.
            </p>
          ),
          otherError: ({ message }) => <p role="alert">{message}</p>,
        })}
        <SignOut />
      </main>
    </Session>
  );
}
