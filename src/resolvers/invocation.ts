/** One call of an operation on its way through the pipeline, and the type of a step. */
import type { Caller } from '../gateway/caller.js';
import type { Context } from '../gateway/context.js';
import type { Call } from './call.js';
import type { Operation } from './operation.js';

/** The facts of one call, including those that steps find out for later steps. */
export class Invocation {
  /** The input that the operation gets: `given`, with the refresh token of the cookie added. */
  input: object;
  /** The admitted caller; undefined before admission. */
  admitted: Caller | undefined = undefined;
  /** The error that the call failed with, if any. */
  error: unknown = undefined;
  private ownCall: Call | undefined = undefined;

  constructor(
    /** The operation's name in the audit log, in metrics and in the scope of an idempotency key. */
    readonly field: string,
    readonly operation: Operation,
    /** The original input of the caller. */
    readonly given: object,
    readonly context: Context,
    /** The result of admission, if it was checked once for many calls. */
    readonly admission?: Promise<Caller>,
  ) {
    this.input = given;
  }

  /** @throws TypeError before the caller is admitted */
  get caller(): Caller {
    if (!this.admitted) throw new TypeError('caller: no caller has been admitted yet');
    return this.admitted;
  }

  /** The tools of the operation. @throws TypeError before they are made */
  get call(): Call {
    if (!this.ownCall) throw new TypeError('call: the operation has not begun yet');
    return this.ownCall;
  }

  set call(call: Call) {
    this.ownCall = call;
  }

  /** The request id of Cognito's last response, if any. */
  get answeredBy(): string | undefined {
    return this.ownCall?.answeredBy;
  }

  /** Names that the operation found out, if any. */
  get named(): Call['named'] {
    return this.ownCall?.named;
  }
}

/** Runs the remaining steps. */
export type Next = (invocation: Invocation) => Promise<object>;

/** One step: acts before the remaining steps, after them, or instead of them. */
export type Step = (invocation: Invocation, next: Next) => Promise<object>;

/**
 * Combines the steps and the final work into one function. This is done once, not for each request.
 */
export function compose(steps: readonly Step[], end: Next): Next {
  return steps.reduceRight<Next>((next, step) => (invocation) => step(invocation, next), end);
}
