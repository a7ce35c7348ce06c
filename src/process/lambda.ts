/** The AWS Lambda function. It starts once per execution environment, during initialisation. */
import { lambdaFunction } from './lambdaFunction.js';
import type { LambdaEvent, LambdaResult } from '../server/lambdaEvents.js';
import { standardOutput } from './standardOutput.js';

const started = lambdaFunction(process.env, standardOutput(process.stdout));
// The error is ignored here, because `handler` throws it again and Lambda reports it. Until the
// first event, nothing else awaits this promise.
started.catch(() => undefined);

export async function handler(event: LambdaEvent): Promise<LambdaResult> {
  return (await started)(event);
}
