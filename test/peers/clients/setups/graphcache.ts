import { cacheExchange } from '@urql/exchange-graphcache';

import type { Connection } from './connection.js';
import { connectWith } from './urql.js';

/**
 * In development, Graphcache warns of types without keys and, if it has no schema, of every
 * fragment.
 */
export const logger = (): void => undefined;

export const connect = (connection: Connection) =>
  connectWith(cacheExchange({ logger }), connection);
