/** One call of an operation on its way through the pipeline, and the form of a step of that way. */
import type { Caller } from '../gateway/caller.js';
import type { Context } from '../gateway/context.js';
import type { Call } from './call.js';
import type { Operation } from './operation.js';

/** What the steps of one call read, and what each finds out for those after it. */
export class Invocation {
  /** The input as the operation gets it: with the refresh token of the cookie, once it is read. */
  input: object;
  /** Who was admitted; undefined before that. */
  admitted: Caller | undefined = undefined;
  /** What the call failed with; undefined while it has not. */
  error: unknown = undefined;
  private ownCall: Call | undefined = undefined;

  constructor(
    /** The name in the audit log, in metrics and in the scope of an idempotency key. */
    readonly field: string,
    readonly operation: Operation,
    /** The input as the caller gave it. */
    readonly given: object,
    readonly context: Context,
    /** Admits the caller, where one question was asked for many calls. */
    readonly admission?: Promise<Caller>,
  ) {
    this.input = given;
  }

  /** @throws TypeError in a step before the caller is admitted */
  get caller(): Caller {
    if (!this.admitted) throw new TypeError('caller: nobody has been admitted yet');
    return this.admitted;
  }

  /** What the operation works with. @throws TypeError in a step before it is made */
  get call(): Call {
    if (!this.ownCall) throw new TypeError('call: the operation has not begun yet');
    return this.ownCall;
  }

  set call(call: Call) {
    this.ownCall = call;
  }

  /** Cognito's name for its last answer, if there was one. */
  get answeredBy(): string | undefined {
    return this.ownCall?.answeredBy;
  }
}

/** The rest of the way. */
export type Next = (invocation: Invocation) => Promise<object>;

/** One step: what it does before the rest, after it, or in its place. */
export type Step = (invocation: Invocation, next: Next) => Promise<object>;

/** One function of the steps in their order, and what they lead to; made once, not for each request. */
export function compose(steps: readonly Step[], end: Next): Next {
  return steps.reduceRight<Next>((next, step) => (invocation) => step(invocation, next), end);
}
