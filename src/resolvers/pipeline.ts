/**
 * All that happens to a call of an operation, in order. Each step is a file in `steps`; it does its
 * part before the steps below it, after them, or in their place. Nothing goes around this list.
 */
import type { Caller } from '../gateway/caller.js';
import type { Context } from '../gateway/context.js';
import { Invocation, compose } from './invocation.js';
import type { Step } from './invocation.js';
import type { Operation } from './operation.js';
import { admitCaller } from './steps/admitCaller.js';
import { aim } from './steps/aim.js';
import { answer } from './steps/answer.js';
import { requireAudit } from './steps/audited.js';
import { noteChanges } from './steps/changedFacts.js';
import { check } from './steps/check.js';
import { conceal } from './steps/concealed.js';
import { keepCookie, readCookie } from './steps/cookieMode.js';
import { details } from './steps/details.js';
import { forgetReads } from './steps/forgetReads.js';
import { eachItem } from './steps/items.js';
import { nameMember } from './steps/member.js';
import { once } from './steps/once.js';
import { noteReached } from './steps/reach.js';
import { record } from './steps/record.js';
import { run } from './steps/run.js';
import { spend } from './steps/spending.js';

/** Whether the call may begin: in this order, so that a refused caller learns nothing and costs no call. */
const entry: readonly Step[] = [
  forgetReads, // after a mutation, reads of the same request ask Cognito again
  keepCookie, // the refresh token of the answer goes into the cookie of a browser
  answer, // what the steps below throw becomes a member of the union, and is recorded
  requireAudit, // refuses what the audit log could not record
  admitCaller, // by the rule of the operation and the rights of this moment
  readCookie, // the refresh token of the cookie, where the input has none
  check, // the limits of the input, and attributes that users may not write
  noteReached, // whose access token it was, for the edges of the answer
  once, // a mutation under an idempotency key takes place once
];

/** The call itself; in a bulk operation that of each item. */
const work: readonly Step[] = [
  conceal, // tells anyone only what anyone may know of a user, at a time that tells no more
  details, // what an error holds beyond its row and Cognito's text
  record, // what became of it, as it really is: the union's member, the audit log, the observer
  noteChanges, // ended sessions, changed groups and moved names are known before the answer leaves
  requireAudit, // once more: the log may have filled up since
  aim, // on nobody who has more rights than the caller
  nameMember, // gives a plain value the class of its member
  spend, // reserves from the budgets, and settles by how the run ends
];

/** Root fields, edges and entities. */
const single = compose([...entry, ...work], run);
/** A bulk operation is admitted, checked and done once as a whole; then each item is a call of its own. */
const bulk = compose(entry, eachItem(compose(work, run)));

/**
 * Carries an operation out; what is expected to go wrong is a member of its union.
 * `admission` is for a rule that looks at no input, where it was asked once for many calls.
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
