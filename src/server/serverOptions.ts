/** The options of the HTTP server, and the pages that other parts hand to it. */
import type { FastifyRequest } from 'fastify';

import type { Services } from '../gateway/context.js';
import type { GuardOptions } from '../guard/options.js';
import type { UntrustedHeaders } from '../guard/requests/untrustedHeaders.js';
import type { EntityName } from '../schema/entity.js';
import type { TrustedDocument } from './documents/trustedDocument.js';
import type { Parts } from './health.js';
import type { OverloadOptions } from './overload.js';
import type { PageLink } from './pages/shared.js';

/** Pages that another part provides and this server serves, such as the embedded pool's outbox. */
export interface Pages {
  readonly paths: readonly string[];
  /** Pages for people to open. */
  readonly links: readonly PageLink[];
  /** @param links to the other pages */
  readonly respond: (
    path: string,
    query: URLSearchParams,
    links: readonly PageLink[],
  ) => Promise<PageResponse>;
}
export interface PageResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface ServerOptions extends OverloadOptions {
  /** Whether to serve GraphiQL at `/graphiql`. Default false. */
  readonly graphiql: boolean;
  /**
   * Whether to serve the account page at `/account`, where users sign up, sign in and manage their
   * account. Default false.
   */
  readonly account?: boolean | undefined;
  /**
   * Whether to serve the console at `/console`, where administrators look after users with the
   * permissions of their groups. Default false.
   */
  readonly console?: boolean | undefined;
  /** Whether to show the schema to anyone. Default false. */
  readonly introspection: boolean;
  /**
   * The only documents that the endpoint runs: entries of `operations` in a manifest such as
   * `cognito-graphql-client/trusted-documents.json`. Default: any document runs.
   */
  readonly trustedDocuments?: readonly TrustedDocument[] | undefined;
  readonly pages?: Pages | undefined;
  /** Whether to serve a Federation 2 subgraph, for a router. Default false. */
  readonly subgraph?: boolean | undefined;
  /** Entities that one request of a router may ask for. Default 1000. */
  readonly maxEntityKeys?: number | undefined;
  /** Prefix of all type names in the subgraph except its entities. Default none. */
  readonly subgraphTypePrefix?: string | undefined;
  /** Types that other subgraphs may refer to by key. Default both. */
  readonly subgraphEntities?: readonly EntityName[] | undefined;
  readonly guards?: GuardOptions | undefined;
  /** Watches the forwarding headers of requests. Default: off. */
  readonly untrusted?: UntrustedHeaders | undefined;
  /**
   * What `/health/ready` depends on, by name, in addition to the gateway's own parts. Default:
   * nothing.
   */
  readonly parts?: Parts | undefined;
  /** Whether connections should close after their next response. Default: never. */
  readonly draining?: (() => boolean) | undefined;
  /**
   * Selects the services for a request if there are several pools. Throws if the request names no
   * known pool. Default: the same for all.
   */
  readonly servicesOf?: ((request: FastifyRequest) => Services) | undefined;
  /** Whether the endpoint of a pool is `/graphql/<name>`. Default false. */
  readonly poolInPath?: boolean | undefined;
  /**
   * Request headers that pages of allowed origins may send, in addition to the gateway's usual
   * ones. Default: none.
   */
  readonly requestHeaders?: readonly string[] | undefined;
  /**
   * The path in front of all routes, as pages need it, if another server passes requests on to this
   * one. Default: none.
   */
  readonly prefix?: string | undefined;
}
