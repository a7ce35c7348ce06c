/**
 * Turns the source of a document into a checked document. The steps are tokens, syntax, limits,
 * validation.
 */
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
import { untrusted } from './trustedDocuments.js';
import type { TrustedDocuments } from './trustedDocuments.js';

/** A document that was accepted. */
export interface AcceptedDocument {
  readonly document: DocumentNode;
  readonly bytes: number;
}

export interface DocumentOptions {
  readonly schema: GraphQLSchema;
  readonly limits: DocumentLimits;
  /** False hides the schema: no introspection and no suggestions. */
  readonly introspection: boolean;
  /** Called when a document exceeds a limit, which may be an attack. */
  readonly onExcess: (excess: DocumentExcess, context: Context) => void;
  readonly accepted: SharedMemory<AcceptedDocument>;
  /** The only documents that are accepted. Default: any document is accepted. */
  readonly trusted?: TrustedDocuments | undefined;
}

/**
 * Runs Apollo's checks ourselves, cheapest first, so that a hostile document is rejected early;
 * Apollo itself would validate before our limits could stop it. Accepted documents are remembered.
 * Refused ones are not, so they evict nothing.
 */
export function checkedDocuments(options: DocumentOptions): ApolloServerPlugin<Context> {
  const { accepted, trusted } = options;
  /**
   * The refusals, by the empty document that stands in for the refused one until Apollo asks for
   * the operation.
   */
  const refusals = new WeakMap<DocumentNode, GraphQLError>();

  function documentOf(source: string, context: Context): DocumentNode {
    const known = accepted.find(source);
    if (known) return known.document;
    try {
      if (trusted && !trusted.has(source)) throw untrusted();
      return remember(source, checkedDocument(source, options));
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      if (error instanceof DocumentExcess) options.onExcess(error, context);
      const standIn: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] };
      refusals.set(standIn, error);
      return standIn;
    }
  }

  /** Counts as a use by a stranger, because the caller is only known after the document has run. */
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
    // A refused request gets one error: more would reveal more of the schema than a caller needs to
    // fix the first.
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

/**
 * Checks a document.
 * @throws GraphQLError with the code and the status of the refusal
 */
export function checkedDocument(
  source: string,
  { schema, limits, introspection }: Omit<DocumentOptions, 'accepted' | 'onExcess' | 'trusted'>,
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
    // Only the message distinguishes this from other syntax errors of graphql-js.
    throw error.message.includes('tokens. Parsing aborted')
      ? tooManyTokens(maxTokens)
      : refusal(error, ApolloServerErrorCode.GRAPHQL_PARSE_FAILED);
  }
}

function refusal(problem: GraphQLError, code: string): GraphQLError {
  Object.assign(problem.extensions, { code, http: { status: 400 } });
  return problem;
}
