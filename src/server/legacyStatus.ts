/** Decides when a refused document is answered with HTTP 200. */
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';

const ofDocument: ReadonlySet<unknown> = new Set([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_USER_INPUT,
]);

/**
 * GraphQL over HTTP, section 6.4.1: a client that asks for `application/json`, and not for
 * `application/graphql-response+json`, should get 200 for every well-formed GraphQL response,
 * because older clients ignore the body otherwise. All others get 400.
 */
export const legacyStatus: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response, errors = [] }) => {
        const accept = request.http?.headers.get('accept') ?? '';
        const legacy =
          accept.includes('application/json') &&
          !accept.includes('application/graphql-response+json');
        if (legacy && errors.every(({ extensions }) => ofDocument.has(extensions.code)))
          response.http.status = 200;
        return Promise.resolve();
      },
    }),
};
