/** Runs the functions behind Lambda ARNs: modules in files, or functions in the seed. */
import { stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

import { messageOf } from '../../common/messageOf.js';

/**
 * Like a Node.js handler on AWS Lambda: returns the answer or a promise of it, or calls back if it
 * has three parameters.
 */
export type TriggerFunction = (
  event: never,
  context: object,
  callback: (error?: unknown, answer?: unknown) => void,
) => unknown;

/**
 * By function name, the part of the ARN after `:function:`. A string is the absolute path of a
 * module with a `handler` or a default export.
 */
export type TriggerFunctions = Readonly<Record<string, TriggerFunction | string>>;

/**
 * The function could not be run, or did not answer in time; errors it throws itself are passed on.
 */
export class InvocationFailure extends Error {
  override readonly name = 'InvocationFailure';
}

export interface FunctionRunner {
  /** Rejects with InvocationFailure, or with the function's own error. */
  invoke(arn: string, event: object): Promise<unknown>;
}

/** Milliseconds (AWS guide, "Things to know about Lambda triggers": a function must respond within five seconds). */
const functionTimeLimit = 5000;

export function functionRunner(
  functions: TriggerFunctions,
  timeLimit = functionTimeLimit,
): FunctionRunner {
  return {
    async invoke(arn, event) {
      const name = arn.split(':')[6] ?? '';
      const found = Object.hasOwn(functions, name) ? functions[name] : undefined;
      if (found === undefined) throw new InvocationFailure('ResourceNotFoundException');
      const run = typeof found === 'function' ? found : await load(found);
      // Copies, as over the wire: function and pool share no objects.
      const answer = await within(
        timeLimit,
        call(run, JSON.parse(JSON.stringify(event)) as never, {
          functionName: name,
          invokedFunctionArn: arn,
        }),
      );
      return answer === undefined ? undefined : (JSON.parse(JSON.stringify(answer)) as unknown);
    },
  };
}

/**
 * The address contains the modification time, so that an edited module is loaded without a restart.
 */
async function load(path: string): Promise<TriggerFunction> {
  try {
    const { mtimeMs } = await stat(path);
    const module = (await import(`${pathToFileURL(path).href}?changed=${mtimeMs}`)) as {
      handler?: unknown;
      default?: unknown;
    };
    const handler =
      module.handler ??
      (module.default as { handler?: unknown } | undefined)?.handler ??
      module.default;
    if (typeof handler === 'function') return handler as TriggerFunction;
  } catch (error) {
    throw new InvocationFailure(`Runtime.ImportModuleError: ${messageOf(error)}`);
  }
  throw new InvocationFailure('Runtime.HandlerNotFound');
}

function call(run: TriggerFunction, event: never, context: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const callback = (error?: unknown, answer?: unknown): void =>
      error === undefined || error === null
        ? resolve(answer)
        : reject(error instanceof Error ? error : new Error(messageOf(error)));
    // Inside a promise's executor a thrown error rejects, too.
    const returned = run(event, context, callback);
    if (run.length < 3 || returned instanceof Promise) resolve(returned);
  });
}

function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new InvocationFailure('Socket timeout while invoking Lambda function')),
      milliseconds,
    );
  });
  return Promise.race([work, end]).finally(() => clearTimeout(timer));
}
