/**
 * Counts equal refusals of strangers (callers without an accepted credential) in one line, so that
 * strangers cannot fill the disk.
 */
import { sharedState } from '../../common/sharedState.js';
import type { AuditEvent } from './auditEvent.js';

export interface Folding {
  /**
   * Writes the event, or counts it if an equal one was written recently. `bucket`: the source of
   * the request, as limits count it (sourceAddress.ts).
   */
  readonly record: (event: AuditEvent, bucket: string) => void;
  /** Writes the counts so far. */
  readonly close: () => void;
}

interface Seen {
  readonly event: AuditEvent;
  readonly on: AuditEvent['on'];
  repeated: number;
}

/**
 * Outcomes of calls that were refused before anything was tried. They are equal whatever name they
 * give, because otherwise each new name would add a line.
 */
const refusedUntried = new Set(['TooManyRequestsError', 'AccessDeniedError', 'InvalidInputError']);
/** Reasons and outcomes of a wrong guess. They are equal only if they give the same name. */
const wrongGuess = new Set([
  'BAD_CREDENTIALS',
  'INVALID_SESSION',
  'TOKEN_INVALID',
  'TOKEN_EXPIRED',
  'TOKEN_REVOKED',
  'CodeMismatchError',
]);

const { entries: most } = sharedState.auditFolds;

/**
 * @param windowMs milliseconds after which counts are written. They are written earlier if there is
 * no room for more.
 */
export function foldStrangers(write: (event: AuditEvent) => void, windowMs = 60_000): Folding {
  const seen = new Map<string, Seen>();
  let timer: NodeJS.Timeout | undefined;

  function close(): void {
    clearTimeout(timer);
    timer = undefined;
    const counted = [...seen.values()].filter(({ repeated }) => repeated > 0);
    seen.clear();
    for (const {
      event: { event, actor, outcome, reason, source },
      on,
      repeated,
    } of counted) {
      write({ event, actor, on, given: [], outcome, reason, source, repeated });
    }
  }

  return {
    close,
    record: (event, bucket) => {
      const on = foldedTarget(event);
      if (on === undefined) {
        write(event);
        return;
      }
      const key = JSON.stringify([
        event.event,
        event.actor.kind,
        bucket,
        event.outcome,
        event.reason,
        on,
      ]);
      const known = seen.get(key);
      if (known) {
        known.repeated += 1;
        return;
      }
      if (seen.size >= most) close();
      seen.set(key, { event, on, repeated: 0 });
      timer ??= setTimeout(close, windowMs).unref();
      write(event);
    },
  };
}

/**
 * Returns the part of the target that must be equal for events to count together; undefined if the
 * event always gets its own line.
 */
function foldedTarget({
  actor,
  outcome,
  reason = '',
  on,
}: AuditEvent): AuditEvent['on'] | undefined {
  if (actor.kind !== 'anyone' && actor.kind !== 'unknown') return undefined;
  if (refusedUntried.has(outcome)) return {};
  return wrongGuess.has(reason) || wrongGuess.has(outcome) ? on : undefined;
}
