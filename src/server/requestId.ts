/** Identifies a request in its response, in the logs and in the audit log. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

import type { ProxyTrust } from '../guard/requests/sourceAddress.js';

type Named = Pick<IncomingMessage, 'headers'> & {
  readonly socket?: Pick<IncomingMessage['socket'], 'remoteAddress'> | undefined;
};

/**
 * Makes ids of requests. If a trusted proxy has already set one, it is kept, but only if it is a
 * plain id.
 */
export function requestIdsBy(trusts: ProxyTrust): (request: Named) => string {
  return ({ headers, socket }) => {
    const given = headers['x-request-id'];
    if (typeof given !== 'string' || !/^[\w-]{8,64}$/.test(given)) return randomUUID();
    return trusts(socket?.remoteAddress) ? given : randomUUID();
  };
}
