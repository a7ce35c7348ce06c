/** A second subgraph: orders that refer to the gateway's users and groups. */
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';

/** It has its own paging type, as many subgraphs do. */
export const ordersSdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.0", import: ["@key", "@shareable"])

  type Query {
    orders: [Order!]!
    orderPages: OrderPages!
  }
  type OrderPages {
    pageInfo: PageInfo!
  }
  type PageInfo @shareable {
    hasNextPage: Boolean!
    hasPreviousPage: Boolean!
    startCursor: String
    endCursor: String
  }
  type Order @key(fields: "number") {
    number: Int!
    buyer: User
    approvers: Group
  }
  type User @key(fields: "username") {
    username: String!
    orders: [Order!]!
  }
  type Group @key(fields: "name", resolvable: false) {
    name: String!
  }
`;

export interface Order {
  readonly number: number;
  readonly buyer: { readonly username: string };
  readonly approvers?: { readonly name: string };
}

export interface Orders {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** What a subgraph adds to its schema, and the directives that it uses. */
const additions = `
  directive @key(fields: String!, resolvable: Boolean) repeatable on OBJECT
  directive @shareable on OBJECT
  scalar _Any
  union _Entity = Order | User
  type _Service {
    sdl: String
  }
  extend type Query {
    _entities(representations: [_Any!]!): [_Entity]!
    _service: _Service!
  }
`;

type Representation =
  | { readonly __typename: 'Order'; readonly number: number }
  | { readonly __typename: 'User'; readonly username: string };

/** The subgraph on a free loopback port. */
export async function startOrders(orders: readonly Order[]): Promise<Orders> {
  const ordersOf = ({ username }: { username: string }) =>
    orders.filter(({ buyer }) => buyer.username === username);
  const entityOf = (key: Representation) =>
    key.__typename === 'User'
      ? key
      : { ...key, ...orders.find(({ number }) => number === key.number) };
  const server = new ApolloServer({
    typeDefs: ordersSdl.replace(/extend schema .*/, '') + additions,
    resolvers: {
      Query: {
        orders: () => orders,
        orderPages: () => ({ pageInfo: { hasNextPage: false, hasPreviousPage: false } }),
        _entities: (_root: unknown, { representations }: { representations: Representation[] }) =>
          representations.map(entityOf),
        _service: () => ({ sdl: ordersSdl }),
      },
      User: { orders: ordersOf },
    },
    plugins: [ApolloServerPluginInlineTraceDisabled()],
    stopOnTerminationSignals: false,
  });
  const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
  return { url, close: () => server.stop() };
}
