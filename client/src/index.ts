/** The exports of `cognito-graphql-client`: typed documents, a small client and `match`. */
export * from './generated/documents.js';
export { possibleTypes } from './generated/possibleTypes.js';
export { createClient, RequestError } from './client.js';
export type {
  Answer,
  Client,
  ClientOptions,
  GraphQLFormattedError,
  RequestHeaders,
} from './client.js';
export { match, UnmatchedMemberError } from './match.js';
export type { ErrorOf, Handlers, Member } from './match.js';
