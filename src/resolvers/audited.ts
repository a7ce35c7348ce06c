/** The only place that says which operations the audit log records, and what of them. */
import type { Caller } from '../caller.js';
import { isServiceException } from '../cognito/failure.js';
import type { Context } from '../context.js';
import type { Actor } from '../guard/audit.js';
import { OperationError } from '../schema/error.js';
import { namesIn } from '../schema/input.js';
import type { Operation } from './operation.js';

/** What became of an operation. */
interface Happened {
  readonly field: string;
  readonly operation: Operation;
  readonly input: object;
  /** Undefined: nobody was admitted. */
  readonly caller?: Caller | undefined;
  /** As it really is, before anything is hidden from the caller. */
  readonly outcome: object;
  readonly error?: unknown;
  readonly cognitoRequestId?: string | undefined;
}

/** Every change, and every administrative read that was refused; those that were allowed on demand. */
export function audit(happened: Happened, context: Context): void {
  const { operation, caller } = happened;
  if (!context.audit || (operation.on === 'Query' && caller && !context.audit.reads)) return;
  if (operation.on === 'Query' && (operation.allow.kind === 'anyone' || operation.allow.kind === 'bearer')) return;
  if (caller) record(happened, actorOf(caller), context);
  else context.identify().then(actorOf, (): Actor => ({ kind: 'unknown' })).then((actor) => { record(happened, actor, context); }, () => undefined);
}

function record({ field, operation, input, outcome, error, cognitoRequestId }: Happened, actor: Actor, { audit: log, source, requestId }: Context): void {
  const on = namesIn(operation.input, input);
  const { incidentId, requestId: refusedBy } = outcome as { incidentId?: string; requestId?: string | null };
  log?.record({
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
  });
}

/** Fields of an input that are named at most. */
const mostPaths = 50;

function actorOf(caller: Caller): Actor {
  switch (caller.kind) {
    case 'anyone': return { kind: 'anyone' };
    case 'bearer': return { kind: 'bearer', sub: caller.sub, username: caller.username, jti: caller.jti };
    case 'service': return { kind: 'service', name: caller.name };
  }
}

function reasonOf(outcome: object, error: unknown): string | undefined {
  if (!(outcome instanceof OperationError)) return undefined;
  const { reason, requires, scope } = outcome as { reason?: string; requires?: string; scope?: string };
  return reason ?? requires ?? scope ?? (isServiceException(error) ? error.name : undefined);
}

/** The dotted paths of everything that was given. Names of fields come from the schema, never from the caller. */
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
