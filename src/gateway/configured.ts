/** Converts a configuration to options of the library. */
import type { CognitoConfig, Config } from '../config/config.js';
import { auditDestination, noFile } from '../config/configForms.js';
import { auditLog } from '../guard/audit/audit.js';
import { auditFile, fileProblem } from '../guard/audit/auditFile.js';
import { auditJournal } from '../guard/audit/auditJournal.js';
import type { AuditSink } from '../guard/audit/auditJournal.js';
import type { AuditOptions } from '../guard/audit/audit.js';
import type { FlatOptions } from './gateway.js';
import type { PoolOptions } from './poolServices.js';
import type { TenantOptions } from './tenants.js';

/**
 * Returns all options, except the user pool and those that only a process needs.
 * @param stdout writes the audit log if the configuration says `stdout`. Undefined for one pool of
 * several, which has no log of its own
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
): Omit<FlatOptions, 'userPoolId'> {
  return { ...limits, ...options, guards: { ...guards, audit: auditOptions(audit, stdout) } };
}

/**
 * Returns the options of the audit log. `stdout` writes the lines if the configuration says
 * `stdout`; if it is undefined, the gateway's log writes them.
 */
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
  return { reads, journal, log: auditLog(journal), file: to === 'stdout' ? undefined : to };
}

const fileFaults: Readonly<Record<string, string>> = {
  EISDIR: 'is a folder; name a file in it',
  ENOTSUP: 'is neither a file nor a device',
  EACCES: 'cannot be written by this user: change its permissions or choose another file',
  ENOENT: 'is in a place where no file can be created',
  EROFS: 'is on a read-only file system',
};

/** Returns the problems, if any, with opening the audit log. */
export function auditProblems(
  setting = '',
): { readonly setting: 'AUDIT_LOG'; readonly problem: string }[] {
  const to = setting.trim();
  // A word that was rejected as a value must not become a file of that name.
  if (to === '' || noFile.test(to) || auditDestination(to) !== undefined) return [];
  const code = fileProblem(to);
  return code === undefined
    ? []
    : [{ setting: 'AUDIT_LOG', problem: fileFaults[code] ?? `cannot be written (${code})` }];
}

/** Returns the options of a user pool of AWS or of a compatible endpoint. */
export function cognitoOptions({
  userPoolId,
  clientId,
  clientSecret,
  region,
  endpoint,
  issuer,
  publicOnly,
  quotas,
}: CognitoConfig): FlatOptions {
  const clientConfig = { ...(region ? { region } : {}), ...(endpoint ? { endpoint } : {}) };
  return { userPoolId, clientId, clientSecret, clientConfig, issuer, publicOnly, quotas };
}

/**
 * Returns the pool in `COGNITO_USER_POOL_ID`, or the first of several if there is no default pool;
 * undefined for the embedded pool.
 */
export function poolBehind(
  { cognito, production, embeddedPool }: Config,
  tenants: TenantOptions<PoolOptions> | undefined,
): FlatOptions | undefined {
  if (cognito) return cognitoOptions(cognito);
  const [first] = Object.values(tenants?.pools ?? {});
  if (!production || embeddedPool.isAllowed || !first) return undefined;
  const { hosts: _, ...pool } = first;
  return pool;
}

/** Returns the message for the operator. */
export function problemsText(
  problems: readonly { readonly setting: string; readonly problem: string }[],
): string {
  const lines = problems.map(({ setting, problem }) => `  ${setting} ${problem}`);
  return (
    `The configuration is not valid:\n${lines.join('\n')}\nEvery setting is described in ` +
    `docs/configuration.md.\n`
  );
}
