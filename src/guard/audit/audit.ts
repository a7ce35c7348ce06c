/** The audit log: one line per administrative and credential event. Format: docs/audit-log.md */
import { pino, stdTimeFunctions } from 'pino';
import type { DestinationStream, Logger } from 'pino';

import type { AuditEvent } from './auditEvent.js';
import { foldStrangers } from './auditFolding.js';
import type { AuditJournal } from './auditJournal.js';
import { auditReader } from './auditReader.js';
import type { AuditPage, AuditSearch } from './auditReader.js';

/** Increased when a field is removed or changes its meaning, but not when one is added. */
const auditVersion = 1;

export interface AuditOptions {
  /** Where lines are written. Default: the gateway's log, whatever its level. */
  readonly log?: Logger | undefined;
  /**
   * What `log` writes to, if writing can fail. Operations then wait until their lines are written.
   * Default: operations do not wait.
   */
  readonly journal?: AuditJournal | undefined;
  /**
   * The file that `log` writes to. Callers with `audit:read` can then read the log through the
   * gateway. Default: the log cannot be read through the gateway.
   */
  readonly file?: string | undefined;
  /**
   * Whether to record administrative reads that were allowed too. Default false, because they are
   * most of the traffic.
   */
  readonly reads?: boolean | undefined;
}

export interface Audit {
  readonly reads: boolean;
  /** The name of the pool in the lines, if it is one of several. */
  readonly pool: string | undefined;
  /** Reads lines of all pools, the newest first. Undefined if the log is not a file. */
  readonly read: ((search: AuditSearch) => Promise<AuditPage | undefined>) | undefined;
  /**
   * Records an event. `bucket`: the source of the request, as limits count it (sourceAddress.ts).
   */
  readonly record: (event: AuditEvent, bucket: string) => void;
  /** Returns whether an operation may start. If so, there is room for its line. */
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

export function createAudit(
  options: AuditOptions | false,
  gatewayLog: Logger,
  pool?: string,
): Audit | undefined {
  if (options === false) return undefined;
  const {
    log = gatewayLog.isLevelEnabled('fatal') ? gatewayLog.child({}, { level: 'info' }) : gatewayLog,
    journal,
    file,
    reads = false,
  } = options;
  const { record, close } = foldStrangers((event) => {
    log.info({ audit: auditVersion, ...event });
  });
  return {
    reads,
    pool,
    read: file === undefined ? undefined : auditReader(file),
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
