/** The only place where a configuration becomes options of the library. */
import type { CognitoConfig, Config } from '../config/config.js';
import { auditDestination, noFile } from '../config/configForms.js';
import { auditLog } from '../guard/audit/audit.js';
import { auditFile, fileProblem } from '../guard/audit/auditFile.js';
import { auditJournal } from '../guard/audit/auditJournal.js';
import type { AuditSink } from '../guard/audit/auditJournal.js';
import type { AuditOptions } from '../guard/audit/audit.js';
import type { GatewayOptions } from '../index.js';
import type { PoolOptions } from './poolServices.js';
import type { TenantOptions } from './tenants.js';

/**
 * All options but those that say which user pool stands behind the gateway, and what only a process needs.
 *
 * @param stdout where the audit log goes when the configuration says `stdout`; a pool of several has no log of its own
 */
export function configuredOptions(
  {
    limits,
    guards,
    audit,
    cognito: _,
    embeddedPool: __,
    poolsFile: ___,
    telemetry: ____,
    ...options
  }: Config,
  stdout?: AuditSink,
): Omit<GatewayOptions, 'userPoolId'> {
  return { ...limits, ...options, guards: { ...guards, audit: auditOptions(audit, stdout) } };
}

/** `stdout` is where lines go when the configuration says so; undefined leaves that to the gateway's log. */
export function auditOptions(
  { to, reads, onFailure }: Config['audit'],
  stdout: AuditSink | undefined,
): AuditOptions | false {
  if (to === 'off') return false;
  const sink = to === 'stdout' ? stdout : auditFile(to);
  if (!sink) return { reads };
  const journal = auditJournal(sink, {
    onFailure,
    rescue: (lines) => {
      process.stderr.write(lines.join(''));
    },
  });
  return { reads, journal, log: auditLog(journal) };
}

const fileFaults: Readonly<Record<string, string>> = {
  EISDIR: 'is a folder; name a file in it',
  ENOTSUP: 'is neither a file nor a device',
  EACCES: 'may not be written by this user',
  EROFS: 'is on a file system that is read-only',
};

/** What keeps the audit log from being opened, in the form of the problems of the configuration. */
export function auditProblems(
  setting = '',
): { readonly setting: 'AUDIT_LOG'; readonly problem: string }[] {
  const to = setting.trim();
  // A word that is refused would become a file of that name.
  if (to === '' || noFile.test(to) || auditDestination(to) !== undefined) return [];
  const code = fileProblem(to);
  return code === undefined
    ? []
    : [{ setting: 'AUDIT_LOG', problem: fileFaults[code] ?? `cannot be written (${code})` }];
}

/** A user pool of AWS, or of an endpoint that answers like it. */
export function cognitoOptions({
  userPoolId,
  clientId,
  clientSecret,
  region,
  endpoint,
  issuer,
  publicOnly,
  quotas,
}: CognitoConfig): GatewayOptions {
  const clientConfig = { ...(region ? { region } : {}), ...(endpoint ? { endpoint } : {}) };
  return { userPoolId, clientId, clientSecret, clientConfig, issuer, publicOnly, quotas };
}

/** The pool that `COGNITO_USER_POOL_ID` names, or else the first of several that have no default; undefined is the embedded one. */
export function poolBehind(
  { cognito, production, embeddedPool }: Config,
  tenants: TenantOptions<PoolOptions> | undefined,
): GatewayOptions | undefined {
  if (cognito) return cognitoOptions(cognito);
  const [first] = Object.values(tenants?.pools ?? {});
  if (!production || embeddedPool.isAllowed || !first) return undefined;
  const { hosts: _, ...pool } = first;
  return pool;
}

/** For the person who started it. */
export function problemsText(
  problems: readonly { readonly setting: string; readonly problem: string }[],
): string {
  const lines = problems.map(({ setting, problem }) => `  ${setting} ${problem}`);
  return `The configuration is not valid:\n${lines.join('\n')}\nEvery setting is described in docs/configuration.md.\n`;
}
