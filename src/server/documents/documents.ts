/** The only place where the source of a document becomes a checked document: tokens -> syntax -> limits -> validation. */
import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import {
  GraphQLError,
  Kind,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';

import type { Context } from '../../gateway/context.js';
import { DocumentExcess, tooManyTokens } from '../../guard/requests/documentLimits.js';
import type { DocumentLimits } from '../../guard/requests/documentLimits.js';
import { parsedBytes } from './documentBytes.js';
import type { SharedMemory } from './sharedMemory.js';

/** A document that was accepted. */
export interface AcceptedDocument {
  readonly document: DocumentNode;
  readonly bytes: number;
}

export interface DocumentOptions {
  readonly schema: GraphQLSchema;
  readonly limits: DocumentLimits;
  /** False hides the schema: neither introspection nor suggestions. */
  readonly introspection: boolean;
  /** A document exceeds a limit: somebody may be attacking. */
  readonly onExcess: (excess: DocumentExcess, context: Context) => void;
  readonly accepted: SharedMemory<AcceptedDocument>;
}

/**
 * Does for Apollo what it would do itself, in an order in which a hostile document costs little: Apollo validates before
 * a limit of ours could stop it. An accepted document is remembered. A refused one is not, so that refusals push nothing out.
 */
export function checkedDocuments(options: DocumentOptions): ApolloServerPlugin<Context> {
  const { accepted } = options;
  /** By the empty document that stands in for the refused one until Apollo asks for the operation. */
  const refusals = new WeakMap<DocumentNode, GraphQLError>();

  function documentOf(source: string, context: Context): DocumentNode {
    const known = accepted.find(source);
    if (known) return known.document;
    try {
      return remember(source, checkedDocument(source, options));
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      if (error instanceof DocumentExcess) options.onExcess(error, context);
      const standIn: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] };
      refusals.set(standIn, error);
      return standIn;
    }
  }

  /** As that of a stranger: who uses it is known only after it has run. */
  function remember(source: string, document: DocumentNode): DocumentNode {
    accepted.keep(source, { document, bytes: parsedBytes(document) }, false);
    return document;
  }

  const listener: GraphQLRequestListener<Context> = {
    didResolveSource: (request) => {
      (request as { document?: DocumentNode }).document = documentOf(
        request.source,
        request.contextValue,
      );
      return Promise.resolve();
    },
    didResolveOperation: ({ document }) => {
      const refusal = refusals.get(document);
      return refusal ? Promise.reject(refusal) : Promise.resolve();
    },
    // A refused request has one entry: the rest would tell more about the schema than a caller needs to mend the first.
    willSendResponse: ({ response: { body } }) => {
      if (
        body.kind === 'single' &&
        body.singleResult.data === undefined &&
        body.singleResult.errors
      )
        body.singleResult.errors = body.singleResult.errors.slice(0, 1);
      return Promise.resolve();
    },
  };
  const listening = Promise.resolve(listener);
  return { requestDidStart: () => listening };
}

/** @throws GraphQLError with the code and the status of the refusal */
export function checkedDocument(
  source: string,
  { schema, limits, introspection }: Omit<DocumentOptions, 'accepted' | 'onExcess'>,
): DocumentNode {
  const document = read(source, limits.maxTokens);
  limits.check(document);
  const rules = introspection
    ? specifiedRules
    : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const [problem] = validate(schema, document, rules, {
    maxErrors: 1,
    hideSuggestions: !introspection,
  });
  if (problem) throw refusal(problem, ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED);
  return document;
}

function read(source: string, maxTokens: number): DocumentNode {
  try {
    return parse(source, { maxTokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // graphql-js tells this from other syntax errors by the text only.
    throw error.message.includes('tokens. Parsing aborted')
      ? tooManyTokens(maxTokens)
      : refusal(error, ApolloServerErrorCode.GRAPHQL_PARSE_FAILED);
  }
}

function refusal(problem: GraphQLError, code: string): GraphQLError {
  Object.assign(problem.extensions, { code, http: { status: 400 } });
  return problem;
}
