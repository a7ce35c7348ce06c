// The only place that runs the functions behind Lambda ARNs: modules in files, or functions that the seed holds.
import { stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

/** As AWS Lambda calls a Node.js handler: it returns (a promise of) the answer, or calls back when it takes three parameters. */
export type TriggerFunction = (
  event: never,
  context: object,
  callback: (error?: unknown, answer?: unknown) => void,
) => unknown;

/** By function name, the part of the ARN behind `:function:`. A string is the absolute path of a module with a `handler` or a default export. */
export type TriggerFunctions = Readonly<Record<string, TriggerFunction | string>>;

/** The function could not be run, or gave no answer in time; what it throws itself passes as it is. */
export class InvocationFailure extends Error {
  override readonly name = 'InvocationFailure';
}

export interface FunctionRunner {
  /** Rejects with InvocationFailure, or with what the function throws. */
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
      // Copies, as over the wire: the function holds nothing of the pool's, and the pool nothing of the function's.
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

/** The time of the last change is part of the address, so that an edited module counts without a restart. */
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
    throw new InvocationFailure(
      `Runtime.ImportModuleError: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  throw new InvocationFailure('Runtime.HandlerNotFound');
}

function call(run: TriggerFunction, event: never, context: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const callback = (error?: unknown, answer?: unknown): void =>
      error === undefined || error === null
        ? resolve(answer)
        : reject(error instanceof Error ? error : new Error(String(error)));
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
