/** A service with this key and these permissions. Its name defaults to the key. */
import { createHash } from 'node:crypto';

import type { Grant, ServiceKey } from '../../src/gateway/caller.js';

export function serviceKey(
  key: string,
  permissions: readonly Grant[] = [],
  name = key,
): ServiceKey {
  return { name, sha256: createHash('sha256').update(key).digest('hex'), permissions };
}
