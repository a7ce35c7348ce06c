/** Ordinary subgraphs to compose with the gateway's; some of their types have the same names. */
const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.0", import: ["@key", "@shareable", "@external"])';

/** Refers to users and groups; none of its own names collide with the gateway's. */
const orders = `
  type Query { orders: [Order!]! }
  type Order @key(fields: "number") { number: Int! buyer: User }
  type User @key(fields: "username") { username: String! orders: [Order!]! }`;

/**
 * Pages as in Relay (GraphQL Cursor Connections Specification, section 5), with all four fields.
 */
const products = `
  type Query { products(first: Int, after: String): ProductConnection! }
  type Product @key(fields: "id") { id: ID! title: String! }
  type ProductEdge { cursor: String! node: Product! }
  type ProductConnection { edges: [ProductEdge!]! pageInfo: PageInfo! }
  type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }`;

/** Returns failures as data, under widely used names. */
const billing = `
  scalar DateTime
  interface OperationError { message: String! }
  type NotAuthorizedError implements OperationError { message: String! }
  type InvalidInputError implements OperationError { message: String! field: String }
  type Invoice { number: Int! issuedAt: DateTime! }
  union InvoiceResult = Invoice | NotAuthorizedError | InvalidInputError
  type Query { invoice(number: Int!): InvoiceResult! }`;

/** Has its own sessions, devices and groups, which have nothing to do with Cognito. */
const conferences = `
  enum UserStatus { SPEAKER LISTENER }
  input UserFilterInput { status: UserStatus }
  type Session @key(fields: "id") { id: ID! title: String! room: Device }
  type Device { id: ID! kind: String! }
  type Group { id: ID! name: String! sessions: [Session!]! }
  type Query { sessions(filter: UserFilterInput): [Session!]! conferenceGroups: [Group!]! }`;

/** Also holds people's addresses, and more about them. */
const profiles = `
  type User @key(fields: "id") { id: ID! email: String @shareable nickname: String @shareable bio: String }
  type Query { people: [User!]! }`;

export const neighbours = Object.entries({ orders, products, billing, conferences, profiles }).map(
  ([name, types]) => ({ name, url: `http://127.0.0.1/${name}`, sdl: `${link}\n${types}` }),
);
