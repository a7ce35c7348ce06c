/** The only place for the audit log: one line per administrative and credential event, in a form of its own. docs/audit-log.md */
import { pino, stdTimeFunctions } from 'pino';
import type { DestinationStream, Logger } from 'pino';

import { foldStrangers } from './auditFolding.js';
import type { AuditJournal } from './auditJournal.js';

/** Goes up when a field changes its meaning or leaves; a new field does not change it. */
export const auditVersion = 1;

export interface AuditOptions {
  /** Where lines go. Default: the log of the gateway, whatever its level. */
  readonly log?: Logger | undefined;
  /** What `log` writes to, where it can fail: then acts wait for their lines. Default: lines are not waited for. */
  readonly journal?: AuditJournal | undefined;
  /** Also record administrative reads that were allowed. Default false: they are most of the traffic. */
  readonly reads?: boolean | undefined;
}

/** Whose credential was accepted. `unknown`: there was one, and it was not. */
export type Actor =
  | { readonly kind: 'anyone' | 'unknown' }
  /** `via`: the service whose key came with the token. */
  | {
      readonly kind: 'bearer';
      readonly sub: string;
      readonly username: string;
      readonly jti: string;
      readonly via?: string;
    }
  | { readonly kind: 'service'; readonly name: string }
  /** Runs a command on a machine: its account there, and the name that was given, which nothing proves. */
  | { readonly kind: 'operator'; readonly account: string; readonly name?: string | undefined };

export interface AuditEvent {
  /** The field of the API, such as `disableUser`. */
  readonly event: string;
  readonly actor: Actor;
  /** On whom or what: the names in the input by their path, such as `username` and `group`. */
  readonly on: Readonly<Record<string, string>>;
  /** The other fields of the input that were given, without their values. */
  readonly given: readonly string[];
  /** The member of the result union as it really is, also where the caller gets to see another. */
  readonly outcome: string;
  /** What stands behind it: a reason, a missing permission, an exception of Cognito. */
  readonly reason?: string | undefined;
  /** The address of the caller. */
  readonly source?: string | undefined;
  /** Names the request: the `X-Request-Id` of its answer. */
  readonly requestId?: string | undefined;
  readonly cognitoRequestId?: string | undefined;
  /** Names the entry of the log that tells more. */
  readonly incidentId?: string | undefined;
  /** How many more events like this one came within a minute and have no line. */
  readonly repeated?: number | undefined;
}

export interface Audit {
  readonly reads: boolean;
  /** `bucket` is what limits count as one source. */
  readonly record: (event: AuditEvent, bucket: string) => void;
  /** Whether an act may begin: its line will find a place. */
  readonly admits: () => boolean;
  /** Resolves when all lines so far are written, or are known to have to wait. */
  readonly flushed: () => Promise<void>;
  /** Writes what was counted and not written. */
  readonly close: () => void;
}

/** The act was not begun, because its line could not be written. */
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

/** The log that holds nothing but these lines: a JSON object per line, each written before the answer leaves. */
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
