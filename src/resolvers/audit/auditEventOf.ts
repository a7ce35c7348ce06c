/** Converts lines of the audit log to the type `AuditEvent`. docs/audit-log.md explains them. */
import { foldName } from '../../common/foldName.js';
import type { AuditEvent as Recorded } from '../../guard/audit/auditEvent.js';
import type { AuditLine } from '../../guard/audit/auditReader.js';
import { AuditEvent } from '../../schema/auditEvent.js';
import type {
  AuditActor,
  AuditActorKind,
  AuditEventFilterInput,
  AuditTarget,
} from '../../schema/auditEvent.js';

/** A line that this version wrote, or a later version that omits some fields. */
type Line = Partial<Recorded> & {
  readonly time?: string;
};

export function auditEventOf({ value }: AuditLine): AuditEvent {
  const line = value as Line;
  return Object.assign(new AuditEvent(), {
    time: new Date(line.time ?? 0),
    operation: line.event ?? '',
    actor: actorOf(line.actor ?? { kind: 'unknown' }),
    targets: targetsOf(line),
    given: [...(line.given ?? [])],
    outcome: line.outcome ?? '',
    failed: isFailure(line),
    reason: line.reason ?? null,
    ipAddress: line.source ?? null,
    requestId: line.requestId ?? null,
    cognitoRequestId: line.cognitoRequestId ?? null,
    incidentId: line.incidentId ?? null,
    repeated: line.repeated ?? null,
  });
}

const kinds: Readonly<Record<string, AuditActorKind>> = {
  bearer: 'USER',
  service: 'SERVICE',
  operator: 'OPERATOR',
  anyone: 'ANYONE',
};

/** The fields of all kinds of actors. */
interface AnyActor {
  readonly kind: string;
  readonly username?: string;
  readonly name?: string | undefined;
  readonly sub?: string;
  readonly jti?: string;
  readonly via?: string;
  readonly account?: string;
}

function actorOf(actor: AnyActor): AuditActor {
  return {
    kind: kinds[actor.kind] ?? 'UNKNOWN',
    name: actor.username ?? actor.name ?? null,
    userId: actor.sub ?? null,
    tokenId: actor.jti ?? null,
    via: actor.via ?? null,
    account: actor.account ?? null,
  };
}

function targetsOf({ on = {} }: Line): AuditTarget[] {
  return Object.entries(on).map(([path, name]) => ({ path, name }));
}

/** Whether the outcome is an error: the names of error types end in `Error` (docs/errors.md). */
function isFailure({ outcome = '' }: Line): boolean {
  return outcome.endsWith('Error');
}

/** Returns a test: whether a line matches the filter and belongs to this pool. */
export function fitting(
  { actor, target, operation, outcome, failed }: AuditEventFilterInput,
  pool: string | undefined,
): (value: AuditLine['value']) => boolean {
  return (value) => {
    const line = value as Line & { readonly pool?: string };
    const { name, userId, account } = actorOf(line.actor ?? { kind: 'unknown' });
    return (
      line.pool === pool &&
      isOneOf(actor, [name, userId, account]) &&
      isOneOf(target, Object.values(line.on ?? {})) &&
      isOneOf(operation, [line.event]) &&
      isOneOf(outcome, [line.outcome]) &&
      (typeof failed !== 'boolean' || failed === isFailure(line))
    );
  };
}

function isOneOf(
  wanted: string | null | undefined,
  names: readonly (string | null | undefined)[],
): boolean {
  if (typeof wanted !== 'string') return true;
  const folded = foldName(wanted);
  return names.some((name) => typeof name === 'string' && foldName(name) === folded);
}
