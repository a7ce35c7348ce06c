/** AWS Lambda: environment -> configuration -> Cognito -> schema -> server, once for each execution environment, while it starts. */
import { pino } from 'pino';

import { configuredOptions, poolBehind, problemsText } from './configured.js';
import { createGateway } from './index.js';
import { lambdaHandler } from './server/lambdaEvents.js';
import type { LambdaEvent, LambdaHandler, LambdaResult } from './server/lambdaEvents.js';
import { readConfiguration } from './readConfiguration.js';
import { standardOutput } from './standardOutput.js';

const started = start();
// Lambda reports what `handler` throws; until the first event comes nobody else waits for it.
started.catch(() => undefined);

export async function handler(event: LambdaEvent): Promise<LambdaResult> {
  return (await started)(event);
}

/** In production, unless the environment says otherwise, and never on the embedded pool: a function has no disk of its own. */
async function start(): Promise<LambdaHandler> {
  // AWS names the peer in the event, so that no proxy is left before the function unless the environment names one.
  const read = readConfiguration({ NODE_ENV: 'production', TRUSTED_PROXIES: '0', ...process.env });
  if ('problems' in read) throw new Error(problemsText(read.problems));
  const { config, tenants } = read;
  const pool = poolBehind(
    { ...config, embeddedPool: { ...config.embeddedPool, isAllowed: false } },
    tenants,
  );
  if (!pool)
    throw new Error(problemsText([{ setting: 'COGNITO_USER_POOL_ID', problem: 'is missing' }]));
  const output = standardOutput(process.stdout);
  const { app } = await createGateway({
    ...configuredOptions(config, output.sink),
    ...pool,
    tenants,
    log: pino({ level: config.logLevel }, output.log),
  });
  await app.ready();
  return lambdaHandler(app);
}
