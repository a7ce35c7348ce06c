/**
 * A gateway as a separate process, which reports its address and memory. Controls can switch its
 * guards off.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { permissionNames } from '../../../src/gateway/caller.js';
import { openGateway } from '../../support/openGateway.js';
import { unlimitedCalls, unprotected } from '../../support/hostile/unprotected.js';
import type { GatewayProgramOptions } from './gatewayProcess.js';
import { serviceKey } from '../../support/serviceKey.js';

const {
  endpoint,
  apiKey,
  unlimited = false,
  guarded = false,
  limitedDocuments = false,
  behindProxy = false,
  heapMb: _,
  ...options
} = JSON.parse(process.env.GATEWAY ?? '{}') as GatewayProgramOptions;
const gateway = await openGateway({
  ...options,
  clientConfig: { endpoint, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } },
  grants: {
    serviceKeys: [serviceKey(apiKey, permissionNames, 'load')],
  },
  // Limits on users and sources are mostly tested elsewhere, and would stop a load before it has
  // begun.
  guards: {
    ...(guarded
      ? {}
      : {
          ...unprotected,
          ...(limitedDocuments ? { documents: undefined } : {}),
          ...(unlimited ? {} : { documentMemory: undefined }),
        }),
    ...(behindProxy ? { source: { trustedProxies: 1 } } : {}),
  },
  ...(unlimited ? { ...unlimitedCalls, deadlineMs: 120_000 } : {}),
});
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
process.on('message', (question) => {
  if (question === 'vitals') collectGarbage();
  const { rss, heapUsed, external } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  process.send?.({
    rss,
    live: heapUsed + external,
    cpuMs: (user + system) / 1000,
    resources: process.getActiveResourcesInfo().length,
  });
});
process.once('SIGTERM', () => process.exit(0));
process.send?.({ url: await gateway.listen({ port: 0 }) });
