/** The only place where an HTTP request for GraphQL is answered: by a compiled document where there is one, else by Apollo Server. */
import type { ApolloServer, ApolloServerPlugin } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Kind } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql';

import type { Context } from '../context.js';
import type { CompiledDocuments } from './compiledDocuments.js';

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

export interface GraphqlHandlerOptions {
  readonly apollo: ApolloServer<Context>;
  readonly documents: CompiledDocuments;
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => Context;
  readonly formatError: FormatError;
}

interface Body {
  readonly query?: unknown;
  readonly variables?: unknown;
  readonly operationName?: unknown;
  readonly extensions?: unknown;
}

/** Accept headers whose answer is remembered; clients have few. */
const rememberedAccepts = 100;
const noVariables = {};

export function graphqlHandler({ apollo, documents, contextOf, formatError }: GraphqlHandlerOptions): Handler {
  const answerByApollo = fastifyApolloHandler(apollo, { context: (request, reply) => Promise.resolve(contextOf(request, reply)) }) as unknown as Handler;
  /** What Apollo Server chose for each Accept header. */
  const contentTypes = new Map<string, string>();

  async function general(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const body: unknown = await answerByApollo(request, reply);
    const contentType = reply.getHeader('content-type');
    if (reply.statusCode === 200 && typeof contentType === 'string' && contentTypes.size < rememberedAccepts) contentTypes.set(request.headers.accept ?? '', contentType);
    return body;
  }

  return async (request, reply) => {
    const { query, variables, operationName, extensions } = (request.body ?? {}) as Body;
    const plain = typeof query === 'string' && !extensions && request.method === 'POST' && isObjectOrNothing(variables);
    const compiled = plain ? documents.find(query) : undefined;
    const contentType = contentTypes.get(request.headers.accept ?? '');
    if (!compiled || !contentType || (operationName && operationName !== compiled.name)) return general(request, reply);
    const result = await compiled.run(contextOf(request, reply), (variables as Record<string, unknown> | null | undefined) ?? noVariables);
    // No data at all: the variables did not fit and nothing has run. graphql-js says why in its own words.
    if (result.data === undefined) return general(request, reply);
    reply.header('content-type', contentType);
    const status = result.errors && statusOf(result.errors);
    if (status) reply.code(status);
    return `${JSON.stringify(result.errors ? withFormattedErrors(result, formatError) : { data: result.data })}\n`;
  };
}

function isObjectOrNothing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'object' && !Array.isArray(value));
}

/** As Apollo Server does: an error may say the status of the whole answer. */
function statusOf(errors: readonly GraphQLError[]): number | undefined {
  return errors.map(({ extensions }) => (extensions as { http?: { status?: number } } | undefined)?.http?.status).find((status) => status !== undefined);
}

function withFormattedErrors({ errors = [], data }: ExecutionResult, formatError: FormatError): object {
  return { errors: errors.map((error) => formatError({ message: error.message, ...(error.locations && { locations: error.locations }), ...(error.path && { path: error.path }), extensions: error.extensions }, error)), data };
}

/** Tells of each valid document that is used. */
export function countDocuments(documents: CompiledDocuments): ApolloServerPlugin<Context> {
  const listener = {
    didResolveOperation: ({ request, source, queryHash, document }: { request: { http?: { method: string } }; source: string; queryHash: string; document: DocumentNode }) => {
      const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length;
      if (request.http?.method === 'POST' && operations === 1) documents.used(source, queryHash, document);
      return Promise.resolve();
    },
  };
  return { requestDidStart: () => Promise.resolve(listener) };
}
