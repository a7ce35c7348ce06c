/** Every gateway of the tests is opened here: with clocks and other hooks, and silent unless a test reads its log. */
import { openGateway as open } from '../../src/gateway/gateway.js';
import type { FlatOptions, Gateway } from '../../src/gateway/gateway.js';
import { silentLog } from './silentLog.js';

export function openGateway(options: FlatOptions): Promise<Gateway> {
  return open({ log: silentLog, ...options });
}

/** A pool that a stub plays at this endpoint. The gateway has credentials for it. */
export function stubPool(endpoint: string) {
  return {
    userPoolId: 'eu-west-1_Stub00001',
    clientId: 'client',
    clientConfig: { endpoint, credentials: { accessKeyId: 'id', secretAccessKey: 'key' } },
  } satisfies FlatOptions;
}
