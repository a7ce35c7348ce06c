/** AWS Lambda: environment -> configuration -> Cognito -> schema -> server, once for each execution environment, while it starts. */
import { pino } from 'pino';

import { parseConfig } from './config.js';
import { cognitoOptions, configuredOptions, problemsText } from './configured.js';
import { createGateway } from './index.js';
import { lambdaHandler } from './server/lambdaEvents.js';
import type { LambdaEvent, LambdaHandler, LambdaResult } from './server/lambdaEvents.js';
import { standardOutput } from './standardOutput.js';
import { readTenants } from './tenantsFile.js';

const started = start();
// Lambda reports what `handler` throws; until the first event comes nobody else waits for it.
started.catch(() => undefined);

export async function handler(event: LambdaEvent): Promise<LambdaResult> {
  return (await started)(event);
}

/** In production, unless the environment says otherwise, and never on the embedded pool: a function has no disk of its own. */
async function start(): Promise<LambdaHandler> {
  const parsed = parseConfig({ NODE_ENV: 'production', ...process.env });
  if ('problems' in parsed) throw new Error(problemsText(parsed.problems));
  const { config } = parsed;
  if (!config.cognito) throw new Error(problemsText([{ setting: 'COGNITO_USER_POOL_ID', problem: 'is missing' }]));
  const several = readTenants(config.poolsFile, process.env);
  if ('problems' in several) throw new Error(problemsText(several.problems));
  const output = standardOutput(process.stdout);
  const { app } = await createGateway({ ...configuredOptions(config, output.sink), ...cognitoOptions(config.cognito), tenants: several.tenants, log: pino({ level: config.logLevel }, output.log) });
  await app.ready();
  return lambdaHandler(app);
}
