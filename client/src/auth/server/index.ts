/** The exports of `cognito-graphql-client/auth/server`. */
export { createServerAuth } from './serverAuth.js';
export type { Continued, ServerAuth, ServerAuthOptions, ServerSession } from './serverAuth.js';
