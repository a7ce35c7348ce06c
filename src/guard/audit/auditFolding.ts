/**
 * Folds equal refusals of strangers into one line with a count, so that they cannot fill the disk.
 */
import { sharedState } from '../../common/sharedState.js';
import type { AuditEvent } from './auditEvent.js';

export interface Folding {
  /** Writes the event, or counts it. `bucket`: the unit that limits count as one source. */
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
 * Refused before anything was tried. These fold across names, because otherwise each new name would
 * add a line.
 */
const refusedUntried = new Set(['TooManyRequestsError', 'AccessDeniedError', 'InvalidInputError']);
/** Reasons and outcomes of a wrong guess. These fold only for the same target. */
const wrongGuess = new Set([
  'BAD_CREDENTIALS',
  'INVALID_SESSION',
  'TOKEN_INVALID',
  'TOKEN_EXPIRED',
  'TOKEN_REVOKED',
  'CodeMismatchError',
]);

const { entries: most } = sharedState.auditFolds;

/** @param windowMs milliseconds after which counts are written; earlier if all places are used */
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

/** The part of the target by which events count as equal; undefined: never folded. */
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
