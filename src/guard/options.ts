/** The only place that lists the guards: one key each, whose meaning and defaults stand in the guard's own file. */
import type { AuditOptions } from './audit.js';
import type { DocumentLimitOptions } from './documentLimits.js';
import type { SourceOptions } from './sourceAddress.js';

export interface GuardOptions {
  /** `false` records nothing. */
  readonly audit?: AuditOptions | false | undefined;
  readonly documents?: DocumentLimitOptions | undefined;
  readonly source?: SourceOptions | undefined;
}
