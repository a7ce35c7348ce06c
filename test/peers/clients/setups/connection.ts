/** The part of a GraphQL client that a sign-in needs. */
import type { Ask } from './signIn.js';

export interface Connection {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Default: the client's own default. */
  readonly fetch?: typeof globalThis.fetch;
}

export interface ConnectedClient {
  readonly query: Ask;
  readonly mutate: Ask;
}

export type Connect = (connection: Connection) => ConnectedClient | Promise<ConnectedClient>;

export function given<Data>(data: Data | null | undefined): Data {
  if (data === null || data === undefined) throw new Error('The client returns no data.');
  return data;
}
