/** The session on the server, for middleware and server components. */
import { createServerAuth } from 'cognito-graphql-client/auth/server';

export const serverAuth = createServerAuth({ url: 'http://localhost:4000/graphql' });
