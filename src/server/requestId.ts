/** The only place that names a request, in its answer and in the audit log. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** A proxy in front may have named it already; what is no plain name is not taken over. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}
