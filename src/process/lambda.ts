/** AWS Lambda: the function that AWS calls. It starts once for each execution environment, while that starts. */
import { lambdaFunction } from './lambdaFunction.js';
import type { LambdaEvent, LambdaResult } from '../server/lambdaEvents.js';
import { standardOutput } from './standardOutput.js';

const started = lambdaFunction(process.env, standardOutput(process.stdout));
// Lambda reports what `handler` throws; until the first event comes nobody else waits for it.
started.catch(() => undefined);

export async function handler(event: LambdaEvent): Promise<LambdaResult> {
  return (await started)(event);
}
