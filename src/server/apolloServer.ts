/** Apollo Server with the schema and our own checks and memory of documents; its extras are off. */
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';

import type { Context, Services } from '../gateway/context.js';
import { documentLimits } from '../guard/requests/documentLimits.js';
import { catalogue } from '../resolvers/index.js';
import type { Catalogue } from '../resolvers/resolverOf.js';
import { gatewaySchema } from '../resolvers/schema.js';
import { subgraphSchema } from '../resolvers/subgraph.js';
import { documentMemory } from './documents/documentMemory.js';
import type { DocumentMemory } from './documents/documentMemory.js';
import { formatDocumentError, watchErrors } from './documents/documentError.js';
import { checkedDocuments } from './documents/documents.js';
import { pageDocuments } from './documents/pageDocuments.js';
import { documentIds, persistedQueries, trustedDocuments } from './documents/trustedDocuments.js';
import type { TrustedDocuments } from './documents/trustedDocuments.js';
import { watchDocuments } from './graphqlHandler.js';
import { legacyStatus } from './legacyStatus.js';
import type { ServerOptions } from './serverOptions.js';

/**
 * Features that Apollo Server enables by default or by its environment, and that the gateway turns
 * off. Inline traces would show any caller of a subgraph how long each field took; reports would
 * send data to a third party; the landing page is replaced by GraphiQL.
 */
const disabled = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

/** Plugins that do not depend on the gateway. */
const plugins = [...disabled, documentIds, legacyStatus, watchErrors];

interface GraphqlParts {
  readonly apollo: ApolloServer<Context>;
  readonly memory: DocumentMemory;
  readonly trusted: TrustedDocuments | undefined;
  readonly formatError: ReturnType<typeof formatDocumentError>;
}

/** Makes Apollo Server, not yet started, and the parts that the endpoint shares with it. */
export function apolloServer(services: Services, options: ServerOptions): GraphqlParts {
  const { guards = {} } = options;
  const schema = options.subgraph
    ? subgraphSchema({
        maxEntityKeys: options.maxEntityKeys,
        typePrefix: options.subgraphTypePrefix,
        entities: options.subgraphEntities,
      })
    : gatewaySchema();
  const memory = documentMemory(schema, guards.documentMemory, () => performance.now());
  const trusted =
    options.trustedDocuments && trustedDocuments(options.trustedDocuments, pageDocuments(options));
  const documents = checkedDocuments({
    schema,
    trusted,
    accepted: memory.accepted,
    limits: documentLimits(guards.documents ?? {}, isCredential),
    introspection: options.introspection,
    onExcess: ({ limit }, { failures }) => {
      failures.write('warn', limit, { limit }, 'a document exceeds a limit');
    },
  });
  const formatError = formatDocumentError(services, options.introspection);
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: options.introspection,
    // Off, because documents.ts checks and remembers documents.
    documentStore: null,
    persistedQueries: trusted ? persistedQueries(trusted) : false,
    includeStacktraceInErrorResponses: false,
    formatError,
    allowBatchedHttpRequests: false,
    csrfPrevention: guards.browsers?.refuseCrossSite ?? true,
    stopOnTerminationSignals: false,
    logger: services.log,
    plugins: [...plugins, documents, watchDocuments(memory.onUse)],
  });
  return { apollo, memory, trusted, formatError };
}

/** Returns whether a root field checks a credential or sends a message. */
function isCredential(field: string): boolean {
  return Object.hasOwn(catalogue, field) && (catalogue as Catalogue)[field]?.spends !== undefined;
}
