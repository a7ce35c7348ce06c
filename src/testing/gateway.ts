/** The gateway of a test, with the settings that it would have in production. */
import { pino } from 'pino';

import type { MemoryPool, ServedPool } from '../embeddedPool/index.js';
import { configuredOptions, problemsText } from '../gateway/configured.js';
import { openGateway } from '../gateway/gateway.js';
import type { Gateway } from '../gateway/gateway.js';
import { readConfiguration } from '../gateway/readConfiguration.js';
import { embeddedBackend } from '../process/embeddedBackend.js';

/** Settings by name, as in docs/configuration.md. */
export type GatewaySettings = Readonly<Record<string, string>>;

/** No log lines and no delayed answers, which would slow the tests. */
const quiet: GatewaySettings = {
  ANSWER_STEP_MS: '0',
  AUDIT_LOG: 'off',
  EMBEDDED_POOL: 'allow',
  LOG_LEVEL: 'silent',
};

/** Settings that would replace the pool. */
const ofPool = ['COGNITO_USER_POOL_ID', 'POOLS'] as const;

/**
 * Returns a function that opens a gateway on a pool.
 *
 * @throws TypeError with all problems of the settings
 */
export function gatewayOpener(
  settings: GatewaySettings,
): (pool: MemoryPool, served: ServedPool, now: () => Date) => Promise<Gateway> {
  const read = readConfiguration({ ...quiet, ...settings });
  const problems = [
    ...ofPool.flatMap((setting) =>
      settings[setting] === undefined
        ? []
        : [{ setting, problem: 'has no place in a test: its pool is the one of the seed' }],
    ),
    ...('problems' in read ? read.problems : []),
  ];
  if (problems.length > 0 || 'problems' in read) throw new TypeError(problemsText(problems));
  const { config, trustedDocuments } = read;
  const log = pino({ level: config.logLevel });
  return async (pool, served, now) => {
    const gateway = await openGateway({
      ...configuredOptions(config),
      ...embeddedBackend(pool, served),
      trustedDocuments,
      now,
      log,
    });
    await gateway.app.ready();
    return gateway;
  };
}
