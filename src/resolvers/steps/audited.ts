/** Decides which operations the audit log records, and which fields. */
import type { Caller } from '../../gateway/caller.js';
import { isServiceException } from '../../cognito/failure.js';
import type { Context } from '../../gateway/context.js';
import { Unrecordable } from '../../guard/audit/audit.js';
import type { Actor } from '../../guard/audit/auditEvent.js';
import { OperationError } from '../../schema/error.js';
import { namesIn } from '../../schema/input.js';
import type { Operation } from '../operation.js';
import type { Rule } from './rules.js';

/** The result of an operation. */
interface Happened {
  readonly field: string;
  readonly operation: Operation;
  readonly input: object;
  /** Undefined if the caller was refused. */
  readonly caller?: Caller | undefined;
  /** The real outcome, before concealment. */
  readonly outcome: object;
  readonly error?: unknown;
  readonly cognitoRequestId?: string | undefined;
}

/**
 * Records every change and every refused administrative read; allowed reads only if configured.
 * Resolves once the line is written.
 */
export async function audit(happened: Happened, context: Context): Promise<void> {
  const { operation, caller, error } = happened;
  if (error instanceof Unrecordable || !isRecorded(operation, context)) return;
  if (caller && operation.on === 'Query' && !context.audit?.reads) return;
  const actor = caller ? actorOf(caller) : await refusedActor(context);
  record(happened, actor, context);
  await context.audit?.flushed();
}

/**
 * Anonymous if a credential was rejected: a caller with a valid token but a wrong key may have
 * stolen the token.
 */
async function refusedActor({ unknownKey, identify }: Context): Promise<Actor> {
  const unknown: Actor = { kind: 'unknown' };
  return unknownKey ? unknown : identify().then(actorOf, () => unknown);
}

/** Call it before anything is sent. @throws Unrecordable */
export function refuseUnrecordable(operation: Operation, context: Context): void {
  if (operation.on === 'Query' && !context.audit?.reads) return;
  if (isRecorded(operation, context) && !context.audit?.admits()) throw new Unrecordable();
}

/** The rules of queries that read other users and groups. */
const administrative: ReadonlySet<Rule['kind']> = new Set(['permission', 'reached']);

function isRecorded({ on, allow }: Operation, { audit: log }: Context): boolean {
  return log !== undefined && (on !== 'Query' || administrative.has(allow.kind));
}

function record(
  { field, operation, input, outcome, error, cognitoRequestId }: Happened,
  actor: Actor,
  { audit: log, source, requestId }: Context,
): void {
  const on = namesIn(operation.input, input);
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
      cognitoRequestId: refusedBy ?? cognitoRequestId,
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
