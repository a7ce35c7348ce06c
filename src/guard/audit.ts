/** The only place for the audit log: one line per administrative and credential event, in a form of its own. docs/audit-log.md */
import { pino, stdTimeFunctions } from 'pino';
import type { DestinationStream, Logger } from 'pino';

/** Goes up when a field changes its meaning or leaves; a new field does not change it. */
export const auditVersion = 1;

export interface AuditOptions {
  /** Where lines go. Default: the log of the gateway, whatever its level. */
  readonly log?: Logger | undefined;
  /** Also record administrative reads that were allowed. Default false: they are most of the traffic. */
  readonly reads?: boolean | undefined;
}

/** Whose credential was accepted. `unknown`: there was one, and it was not. */
export type Actor =
  | { readonly kind: 'anyone' | 'unknown' }
  | { readonly kind: 'bearer'; readonly sub: string; readonly username: string; readonly jti: string }
  | { readonly kind: 'service'; readonly name: string };

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
}

export interface Audit {
  readonly reads: boolean;
  readonly record: (event: AuditEvent) => void;
}

export function createAudit(options: AuditOptions | false, gatewayLog: Logger): Audit | undefined {
  if (options === false) return undefined;
  const { log = gatewayLog.isLevelEnabled('fatal') ? gatewayLog.child({}, { level: 'info' }) : gatewayLog, reads = false } = options;
  return { reads, record: (event) => { log.info({ audit: auditVersion, ...event }); } };
}

/** The log that holds nothing but these lines: a JSON object per line, each written before the answer leaves. */
export function auditLog(destination: DestinationStream): Logger {
  return pino({ base: null, timestamp: stdTimeFunctions.isoTime, formatters: { level: (level) => ({ level }) } }, destination);
}
