/**
 * Answers HTTP requests for GraphQL: with a compiled document if there is one, otherwise with
 * Apollo Server.
 */
import type {
  ApolloServer,
  ApolloServerPlugin,
  GraphQLRequestContextDidResolveOperation,
} from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql';

import { isObject } from '../common/isObject.js';
import type { Context } from '../gateway/context.js';
import { BoundedMap } from '../common/boundedMap.js';
import { sharedState } from '../common/sharedState.js';
import { hasOneOperation } from './documents/compile.js';
import { documentIdOf } from './documents/trustedDocuments.js';
import type { TrustedDocuments } from './documents/trustedDocuments.js';
import type { CompiledDocuments, Form, UsedDocument } from './documents/compiledDocuments.js';

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
type FormatError = (
  formatted: GraphQLFormattedError,
  error: unknown,
  requestId?: string,
) => GraphQLFormattedError;

/** Called when a valid document with one operation has run. */
type OnUse = (use: Omit<UsedDocument, 'bucket' | 'identified'>, context: Context) => void;

export interface GraphqlHandlerOptions {
  readonly apollo: ApolloServer<Context>;
  readonly documents: CompiledDocuments;
  /** Documents that requests may name by id. Default: none. */
  readonly trusted?: TrustedDocuments | undefined;
  readonly onUse: OnUse;
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => Context;
  readonly formatError: FormatError;
}

interface Body {
  readonly query?: unknown;
  readonly variables?: unknown;
  readonly operationName?: unknown;
  readonly extensions?: unknown;
  readonly documentId?: unknown;
}

/** The longest Accept header whose content type is remembered, in characters. */
const longestAccept = 300;
const noVariables = {};

export function graphqlHandler({
  apollo,
  documents,
  trusted,
  onUse,
  contextOf,
  formatError,
}: GraphqlHandlerOptions): Handler {
  const answerByApollo = fastifyApolloHandler(apollo, {
    context: (request, reply) => Promise.resolve(contextOf(request, reply)),
  }) as unknown as Handler;
  /** The content type that Apollo Server chose for each Accept header. */
  const contentTypes = new BoundedMap<string>(sharedState.acceptHeaders.entries);

  async function general(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const body: unknown = await answerByApollo(request, reply);
    const { accept = '' } = request.headers;
    const contentType = reply.getHeader('content-type');
    if (
      reply.statusCode === 200 &&
      typeof contentType === 'string' &&
      accept.length <= longestAccept
    )
      contentTypes.put(accept, contentType);
    return body;
  }

  return async (request, reply) => {
    const body = withText(request.body ?? {}, trusted);
    const form = request.method === 'POST' ? formFor(body, documents) : undefined;
    const contentType = form && contentTypes.get(request.headers.accept ?? '');
    if (!form || !contentType) return general(request, reply);
    const context = contextOf(request, reply);
    const result = await form.run(
      context,
      (body.variables as Record<string, unknown> | null | undefined) ?? noVariables,
    );
    // If there is no data at all, the variables were invalid and nothing has run. graphql-js
    // explains why in its own words.
    if (result.data === undefined) return general(request, reply);
    if (!form.shared && isNews(form, context, request))
      onUse({ source: body.query as string, hash: form.hash, document: form.document }, context);
    reply.header('content-type', contentType);
    const status = result.errors && statusOf(result.errors);
    if (status) reply.code(status);
    const answer = result.errors
      ? withFormattedErrors(result, formatError, request.id)
      : { data: result.data };
    return `${JSON.stringify(answer)}\n`;
  };
}

/** Returns the body with the document's text in place of the id of a trusted document. */
function withText(body: Body, trusted: TrustedDocuments | undefined): Body {
  const id = body.query === undefined ? documentIdOf(body) : undefined;
  const query = id === undefined ? undefined : trusted?.find(id);
  if (query === undefined || !isObjectOrNothing(body.extensions)) return body;
  const { persistedQuery: _, ...extensions } = (body.extensions ?? {}) as Record<string, unknown>;
  return { ...body, query, extensions };
}

/**
 * Returns the compiled form that answers the request as Apollo Server would; undefined for anything
 * unusual.
 */
export function formFor(
  { query, variables, operationName, extensions }: Body,
  documents: CompiledDocuments,
): Form | undefined {
  if (typeof query !== 'string' || !isObjectOrNothing(variables) || !isObjectOrNothing(extensions))
    return undefined;
  // Other extensions do not change the answer.
  if (extensions && 'persistedQuery' in extensions) return undefined;
  const form = documents.find(query);
  if (operationName !== undefined && operationName !== null && operationName !== form?.name)
    return undefined;
  return form;
}

/**
 * Returns whether this use can make the form a shared one. A further use by the same stranger
 * cannot.
 */
function isNews({ bucket }: Form, { source }: Context, { headers }: FastifyRequest): boolean {
  return (
    source.bucket !== bucket ||
    headers.authorization !== undefined ||
    headers['x-api-key'] !== undefined
  );
}

function isObjectOrNothing(value: unknown): value is object | null | undefined {
  return value === undefined || value === null || isObject(value);
}

/** Returns the status of the whole response, which an error may set, as in Apollo Server. */
function statusOf(errors: readonly GraphQLError[]): number | undefined {
  return errors
    .map(
      ({ extensions }) => (extensions as { http?: { status?: number } } | undefined)?.http?.status,
    )
    .find((status) => status !== undefined);
}

function withFormattedErrors(
  { errors = [], data }: ExecutionResult,
  formatError: FormatError,
  requestId: string,
): object {
  return {
    errors: errors.map((error) =>
      formatError(
        {
          message: error.message,
          ...(error.locations && { locations: error.locations }),
          ...(error.path && { path: error.path }),
          extensions: error.extensions,
        },
        error,
        requestId,
      ),
    ),
    data,
  };
}

/** Reports each valid document with one operation that Apollo Server runs. */
export function watchDocuments(onUse: OnUse): ApolloServerPlugin<Context> {
  type Resolved = Pick<
    GraphQLRequestContextDidResolveOperation<Context>,
    'request' | 'source' | 'queryHash' | 'document' | 'contextValue'
  >;
  const listener = {
    didResolveOperation: ({ request, source, queryHash, document, contextValue }: Resolved) => {
      if (request.http?.method === 'POST' && hasOneOperation(document))
        onUse({ source, hash: queryHash, document }, contextValue);
      return Promise.resolve();
    },
  };
  return { requestDidStart: () => Promise.resolve(listener) };
}
