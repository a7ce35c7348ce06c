/** The only place that lists the guards: one key each, whose meaning and defaults stand in the guard's own file. */
import type { AcceptanceOptions } from './requests/acceptance.js';
import type { SelfServiceOptions } from './attributes.js';
import type { BrowserOptions } from './requests/browsers.js';
import type { AuditOptions } from './audit/audit.js';
import type { BudgetOptions } from './budgets/budget.js';
import type { CallLimitOptions } from './budgets/callLimit.js';
import type { DocumentLimitOptions } from './requests/documentLimits.js';
import type { DocumentMemoryOptions } from './requests/documentMemory.js';
import type { EnumerationOptions } from './enumeration.js';
import type { IdempotencyOptions } from './idempotency.js';
import type { RefreshCookieOptions } from './requests/refreshCookie.js';
import type { SourceOptions } from './requests/sourceAddress.js';

export interface GuardOptions {
  readonly acceptance?: AcceptanceOptions | undefined;
  readonly browsers?: BrowserOptions | undefined;
  /** `false` records nothing. */
  readonly audit?: AuditOptions | false | undefined;
  readonly budgets?: BudgetOptions | undefined;
  readonly calls?: CallLimitOptions | undefined;
  readonly documents?: DocumentLimitOptions | undefined;
  readonly documentMemory?: DocumentMemoryOptions | undefined;
  /** False: answers tell anyone what Cognito tells. */
  readonly enumeration?: EnumerationOptions | false | undefined;
  readonly selfService?: SelfServiceOptions | undefined;
  readonly idempotency?: IdempotencyOptions | undefined;
  /** Refresh tokens are kept in a cookie of the browser. Default: no cookie. */
  readonly refreshCookie?: RefreshCookieOptions | undefined;
  readonly source?: SourceOptions | undefined;
  /** Secrets that seal what clients keep between two steps; the first seals, all open. Default: the client secret, or one of this process. */
  readonly sealingKeys?: readonly string[] | undefined;
}
