/**
 * Creates the Lambda function: reads the environment and the configuration, and makes the gateway
 * and its server.
 */
import { pino } from 'pino';

import { settings } from '../config/settings.js';
import { configuredOptions, poolBehind, problemsText } from '../gateway/configured.js';
import { openGateway } from '../gateway/gateway.js';
import { readConfiguration } from '../gateway/readConfiguration.js';
import { lambdaHandler } from '../server/lambdaEvents.js';
import type { LambdaHandler } from '../server/lambdaEvents.js';
import type { StandardOutput } from './standardOutput.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Settings without effect here: those for a process that listens, has its metrics scraped, exports
 * traces in the background and shuts down in order.
 */
const ignored = Object.keys(settings).filter((setting) =>
  /^(?:METRICS_|OTEL_|HOST$|PORT$|SHUTDOWN_NOTICE_MS$|DRAIN_MS$)/.test(setting),
);

/**
 * Assumes production unless the environment says otherwise, and never uses the embedded pool: a
 * function has no persistent disk.
 *
 * @throws Error with every problem of the configuration
 */
export async function lambdaFunction(
  environment: Environment,
  output: StandardOutput,
): Promise<LambdaHandler> {
  // AWS puts the peer in the event. So there are no further proxies, unless the environment names
  // some.
  const read = readConfiguration(
    { NODE_ENV: 'production', TRUSTED_PROXIES: '0', ...environment },
    { isOneOfSeveral: true },
  );
  if ('problems' in read) throw new Error(problemsText(read.problems));
  const { config, tenants, trustedDocuments } = read;
  const pool = poolBehind(
    { ...config, embeddedPool: { ...config.embeddedPool, isAllowed: false } },
    tenants,
  );
  if (!pool)
    throw new Error(problemsText([{ setting: 'COGNITO_USER_POOL_ID', problem: 'is missing' }]));
  const log = pino({ level: config.logLevel }, output.log);
  const without = ignored.filter((setting) => environment[setting]?.trim());
  if (without.length > 0)
    log.warn({ settings: without }, 'Lambda has no use for these settings: they change nothing');
  const { app } = await openGateway({
    ...configuredOptions(config, output.sink),
    ...pool,
    tenants,
    trustedDocuments,
    log,
  });
  await app.ready();
  return lambdaHandler(app);
}
