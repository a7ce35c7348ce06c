/** The audit log: one line per administrative and credential event. Format: docs/audit-log.md */
import { pino, stdTimeFunctions } from 'pino';
import type { DestinationStream, Logger } from 'pino';

import { foldStrangers } from './auditFolding.js';
import type { AuditJournal } from './auditJournal.js';

/** Increased when a field is removed or changes its meaning, but not when one is added. */
export const auditVersion = 1;

export interface AuditOptions {
  /** Where lines are written. Default: the gateway's log, whatever its level. */
  readonly log?: Logger | undefined;
  /**
   * What `log` writes to, if it can fail. Operations then wait until their lines are written.
   * Default: they do not wait.
   */
  readonly journal?: AuditJournal | undefined;
  /**
   * Also record administrative reads that were allowed. Default false: they are most of the
   * traffic.
   */
  readonly reads?: boolean | undefined;
}

/** Whose credential was accepted. `unknown`: a credential was sent and rejected. */
export type Actor =
  | { readonly kind: 'anyone' | 'unknown' }
  /** `via`: the service whose key was sent with the token. */
  | {
      readonly kind: 'bearer';
      readonly sub: string;
      readonly username: string;
      readonly jti: string;
      readonly via?: string;
    }
  | { readonly kind: 'service'; readonly name: string }
  /**
   * Someone running a command on a machine: the account there, and the name given, which is not
   * verified.
   */
  | { readonly kind: 'operator'; readonly account: string; readonly name?: string | undefined };

export interface AuditEvent {
  /** The field of the API, such as `disableUser`. */
  readonly event: string;
  readonly actor: Actor;
  /**
   * The users or objects affected: names from the input by their path, such as `username` and
   * `group`.
   */
  readonly on: Readonly<Record<string, string>>;
  /** The other input fields that were given, without their values. */
  readonly given: readonly string[];
  /** The actual member of the result union, even if the caller sees a different one. */
  readonly outcome: string;
  /** The cause: a reason, a missing permission, or an exception from Cognito. */
  readonly reason?: string | undefined;
  /** The caller's address. */
  readonly source?: string | undefined;
  /** The `X-Request-Id` of the response. */
  readonly requestId?: string | undefined;
  readonly cognitoRequestId?: string | undefined;
  /** The log entry with the details. */
  readonly incidentId?: string | undefined;
  /** How many more equal events occurred within a minute and were not written. */
  readonly repeated?: number | undefined;
}

export interface Audit {
  readonly reads: boolean;
  /** `bucket`: the unit that limits count as one source. */
  readonly record: (event: AuditEvent, bucket: string) => void;
  /** Whether an operation may start: its line is certain to find room. */
  readonly admits: () => boolean;
  /** Resolves when all lines so far are written, or are known to be delayed. */
  readonly flushed: () => Promise<void>;
  /** Writes the counts of events not yet written. */
  readonly close: () => void;
}

/** The operation was not started, because its line could not be written. */
export class Unrecordable extends Error {
  override readonly name = 'Unrecordable';

  constructor() {
    super('The audit log cannot be written');
  }
}

export function createAudit(options: AuditOptions | false, gatewayLog: Logger): Audit | undefined {
  if (options === false) return undefined;
  const {
    log = gatewayLog.isLevelEnabled('fatal') ? gatewayLog.child({}, { level: 'info' }) : gatewayLog,
    journal,
    reads = false,
  } = options;
  const { record, close } = foldStrangers((event) => {
    log.info({ audit: auditVersion, ...event });
  });
  return {
    reads,
    record,
    close,
    admits: () => journal?.admits() ?? true,
    flushed: async () => journal?.flushed(),
  };
}

/** A log for audit lines only: one JSON object per line, written before the response is sent. */
export function auditLog(destination: DestinationStream): Logger {
  return pino(
    {
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
    },
    destination,
  );
}
