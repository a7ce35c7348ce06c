/** Records the calls to the embedded pool, by wrapping the request handler that the gateway uses. */
import { setTimeout as wait } from 'node:timers/promises';

import type { EmbeddedPool } from '../../../src/embeddedPool/embeddedPool.js';

export interface WatchedCalls {
  /** Commands in the order of their arrival, such as `AdminGetUser`. */
  readonly names: string[];
  /** The highest number of calls at the same time. */
  mostInFlight: number;
  readonly forget: () => void;
}

interface Handler {
  handle: (
    request: { headers: Readonly<Record<string, string>> },
    ...rest: unknown[]
  ) => Promise<unknown>;
}

/**
 * Records calls from now on, and delays each by a few milliseconds, so that calls that can overlap
 * really do.
 */
export function watchCalls(pool: EmbeddedPool): WatchedCalls {
  const handler = pool.clientConfig.requestHandler as unknown as Handler;
  const handle = handler.handle.bind(handler);
  let inFlight = 0;
  const watched: WatchedCalls = {
    names: [],
    mostInFlight: 0,
    forget: () => {
      watched.names.length = 0;
      watched.mostInFlight = 0;
    },
  };
  handler.handle = async (request, ...rest) => {
    watched.names.push(
      String(request.headers['x-amz-target']).replace('AWSCognitoIdentityProviderService.', ''),
    );
    inFlight += 1;
    watched.mostInFlight = Math.max(watched.mostInFlight, inFlight);
    try {
      await wait(5);
      return await handle(request, ...rest);
    } finally {
      inFlight -= 1;
    }
  };
  return watched;
}
