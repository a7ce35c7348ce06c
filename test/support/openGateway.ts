/**
 * Opens every gateway of the tests, with clocks and other hooks. It logs nothing unless a test
 * reads the log.
 */
import { openGateway as open } from '../../src/gateway/gateway.js';
import type { FlatOptions, Gateway } from '../../src/gateway/gateway.js';
import { silentLog } from './silentLog.js';

export function openGateway(options: FlatOptions): Promise<Gateway> {
  return open({ log: silentLog, ...options });
}

/** Options for a pool that a stub simulates at this endpoint, with AWS credentials. */
export function stubPool(endpoint: string) {
  return {
    userPoolId: 'eu-west-1_Stub00001',
    clientId: 'client',
    clientConfig: { endpoint, credentials: { accessKeyId: 'id', secretAccessKey: 'key' } },
  } satisfies FlatOptions;
}
