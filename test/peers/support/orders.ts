/** The only place for a second subgraph: orders that name users and groups of the gateway's. */
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';

/** It has a paging type of its own, as subgraphs do. */
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

/** The subgraph on a free loopback port. */
export async function startOrders(orders: readonly Order[]): Promise<Orders> {
  const ordersOf = ({ username }: { username: string }) => orders.filter(({ buyer }) => buyer.username === username);
  const schema = buildSubgraphSchema({
    typeDefs: parse(ordersSdl),
    resolvers: {
      Query: { orders: () => orders, orderPages: () => ({ pageInfo: { hasNextPage: false } }) },
      Order: { __resolveReference: ({ number }: Order) => orders.find((order) => order.number === number) },
      User: { __resolveReference: (user: object) => user, orders: ordersOf },
    },
  });
  const server = new ApolloServer({ schema, plugins: [ApolloServerPluginInlineTraceDisabled()], stopOnTerminationSignals: false });
  const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
  return { url, close: () => server.stop() };
}
