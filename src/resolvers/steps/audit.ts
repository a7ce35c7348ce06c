/**
 * Writes the audit log. The step `requireAudit` refuses operations while the log cannot be written.
 */
import type { Caller } from '../../gateway/caller.js';
import { isServiceException } from '../../cognito/failure.js';
import type { Context } from '../../gateway/context.js';
import { Unrecordable } from '../../guard/audit/audit.js';
import type { Actor } from '../../guard/audit/auditEvent.js';
import { OperationError } from '../../schema/error.js';
import { namesIn } from '../../schema/input.js';
import type { Invocation, Step } from '../invocation.js';
import type { Operation } from '../operation.js';
import type { Rule } from '../rights/rules.js';

/**
 * Resolves when the line is written. Records each change, each refused administrative read and, if
 * configured, each allowed one. `outcome`: the real one, before anything is concealed.
 */
export async function audit(invocation: Invocation, outcome: object): Promise<void> {
  const { operation, admitted, error, context } = invocation;
  if (error instanceof Unrecordable || !isRecorded(operation, context)) return;
  if (admitted && operation.on === 'Query' && !context.audit?.reads) return;
  const actor = admitted
    ? await admittedActor(admitted, outcome, context)
    : await refusedActor(context);
  write(invocation, outcome, actor);
  await context.audit?.flushed();
}

/**
 * Open operations need no credential. Their changes still name a caller who has one, such as an
 * administrator who resends a user's code.
 */
async function admittedActor(
  admitted: Caller,
  outcome: object,
  { identify }: Context,
): Promise<Actor> {
  if (admitted.kind !== 'anyone' || outcome instanceof OperationError) return actorOf(admitted);
  return identify().then(actorOf, () => actorOf(admitted));
}

/**
 * Anonymous if a credential was rejected: a caller with a valid token but a wrong key may have
 * stolen the token.
 */
async function refusedActor({ unknownKey, identify }: Context): Promise<Actor> {
  const unknown: Actor = { kind: 'unknown' };
  return unknownKey ? unknown : identify().then(actorOf, () => unknown);
}

/** Runs before anything is sent. @throws Unrecordable */
export const requireAudit: Step = (invocation, next) => {
  const { operation, context } = invocation;
  const silent = operation.on === 'Query' && !context.audit?.reads;
  if (!silent && isRecorded(operation, context) && !context.audit?.admits())
    throw new Unrecordable();
  return next(invocation);
};

/** The rules of queries that read other users and groups. */
const administrative: ReadonlySet<Rule['kind']> = new Set(['permission', 'reached']);

function isRecorded({ on, allow }: Operation, { audit: log }: Context): boolean {
  return log !== undefined && (on !== 'Query' || administrative.has(allow.kind));
}

function write(invocation: Invocation, outcome: object, actor: Actor): void {
  const { field, operation, input, error, context } = invocation;
  const { audit: log, source, requestId } = context;
  const on = { ...namesIn(operation.input, input), ...invocation.named };
  const { incidentId, requestId: refusedBy } = outcome as {
    incidentId?: string;
    requestId?: string | null;
  };
  log?.record(
    {
      event: field,
      actor,
      on,
      given: pathsOf(input).filter((path) => !Object.hasOwn(on, path)),
      outcome: outcome.constructor.name,
      reason: reasonOf(outcome, error),
      source: source.address,
      requestId,
      cognitoRequestId: refusedBy ?? (error === undefined ? invocation.answeredBy : undefined),
      incidentId,
    },
    source.bucket,
  );
}

/** Maximum number of input fields that are listed. */
const mostPaths = 50;

function actorOf(caller: Caller): Actor {
  switch (caller.kind) {
    case 'anyone':
      return { kind: 'anyone' };
    case 'bearer':
      return {
        kind: 'bearer',
        sub: caller.sub,
        username: caller.username,
        jti: caller.jti,
        ...(caller.via === undefined ? {} : { via: caller.via }),
      };
    case 'service':
      return { kind: 'service', name: caller.name };
  }
}

function reasonOf(outcome: object, error: unknown): string | undefined {
  if (!(outcome instanceof OperationError)) return undefined;
  const { reason, requires, scope } = outcome as {
    reason?: string;
    requires?: string;
    scope?: string;
  };
  return reason ?? requires ?? scope ?? (isServiceException(error) ? error.name : undefined);
}

/**
 * The dotted paths of all given fields. Field names come from the schema, never from the caller.
 */
function pathsOf(input: object, prefix = ''): string[] {
  const found: string[] = [];
  for (const [name, value] of Object.entries(input)) {
    if (found.length >= mostPaths) break;
    if (value === undefined || value === null) continue;
    if (typeof value === 'object') found.push(...pathsOf(value as object, `${prefix}${name}.`));
    else found.push(`${prefix}${name}`);
  }
  return found.slice(0, mostPaths);
}
