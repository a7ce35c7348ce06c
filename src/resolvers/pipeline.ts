/**
 * All steps of an operation, in order. Each is a file in `steps` that does its part before the
 * steps below it, after them, or instead of them.
 */
import type { Caller } from '../gateway/caller.js';
import type { Context } from '../gateway/context.js';
import { Invocation, compose } from './invocation.js';
import type { Step } from './invocation.js';
import type { Operation } from './operation.js';
import { admitCaller } from './steps/admitCaller.js';
import { aim } from './steps/aim.js';
import { answer } from './steps/answer.js';
import { requireAudit } from './steps/audit.js';
import { check } from './steps/check.js';
import { conceal } from './steps/conceal.js';
import { keepCookie, readCookie } from './steps/cookie.js';
import { details } from './steps/details.js';
import { eachItem } from './steps/eachItem.js';
import { freshSignIn } from './steps/freshSignIn.js';
import { forgetReads } from './steps/forgetReads.js';
import { limit } from './steps/limit.js';
import { nameMember } from './steps/nameMember.js';
import { noteChanges } from './steps/noteChanges.js';
import { noteReached } from './steps/noteReached.js';
import { once } from './steps/once.js';
import { record } from './steps/record.js';
import { run } from './steps/run.js';
import { spend } from './steps/spend.js';

/**
 * These steps decide whether the call may begin. A refused caller learns nothing and costs no call
 * to Cognito.
 */
const entry: readonly Step[] = [
  forgetReads, // after a mutation, later reads in the same request ask Cognito again
  keepCookie, // moves the refresh token of the answer into the browser's cookie
  answer, // turns an error of the steps below into a member of the union, and records it
  requireAudit, // refuses the operation if the audit log cannot be written
  admitCaller, // checks the operation's rule against the caller's current rights
  readCookie, // takes the refresh token from the cookie if the input has none
  check, // checks the limits of the input, and that users may write these attributes
  freshSignIn, // refuses dangerous operations to users who signed in too long ago
  noteReached, // remembers whose access token it was, for the field `user` of the answer
  once, // runs a mutation with an idempotency key only once
];

/** These steps are the call itself. A bulk operation repeats them for each item. */
const work: readonly Step[] = [
  conceal, // hides whether a user exists, by the answer and by its time
  details, // adds fields that only some errors have, such as violations
  record, // records the real outcome: member of the union, audit log, observer
  noteChanges, // updates caches after sessions end, groups change or names move
  requireAudit, // again, because the audit log may have filled up since
  limit, // refuses targets beyond the groups that the caller's permission is limited to
  aim, // refuses targets with more rights than the caller
  nameMember, // gives a plain value the class of its union member
  spend, // reserves from the budgets, and keeps or returns that when the run has ended
];

/** Root fields, edges and entities. */
const single = compose([...entry, ...work], run);
/** A bulk operation is admitted and checked as a whole; each item is then a separate call. */
const bulk = compose(entry, eachItem(compose(work, run)));

/**
 * Runs an operation. Expected errors are members of its union. `admission`: the result of
 * `admitCaller`, if it was checked once for many calls.
 */
export function execute(
  field: string,
  operation: Operation,
  given: object,
  context: Context,
  admission?: Promise<Caller>,
): Promise<object> {
  const invocation = new Invocation(field, operation, given, context, admission);
  return (operation.bulk ? bulk : single)(invocation);
}
