/** The only place where a configuration becomes options of the library. */
import { destination } from 'pino';

import type { CognitoConfig, Config } from './config.js';
import { auditLog } from './guard/audit.js';
import type { AuditOptions } from './guard/audit.js';
import type { GatewayOptions } from './index.js';

/** All options but those that say which user pool stands behind the gateway, and what only a process needs. */
export function configuredOptions({ limits, guards, audit, cognito: _, embeddedPool: __, poolsFile: ___, telemetry: ____, ...options }: Config): Omit<GatewayOptions, 'userPoolId'> {
  return { ...limits, ...options, guards: { ...guards, audit: auditOptions(audit) } };
}

function auditOptions({ to, reads }: Config['audit']): AuditOptions | false {
  return to !== 'off' && { reads, log: auditLog(destination({ dest: to === 'stdout' ? 1 : to, sync: true, mkdir: true })) };
}

/** A user pool of AWS, or of an endpoint that answers like it. */
export function cognitoOptions({ userPoolId, clientId, clientSecret, region, endpoint, issuer, publicOnly, quotas }: CognitoConfig): GatewayOptions {
  const clientConfig = { ...(region ? { region } : {}), ...(endpoint ? { endpoint } : {}) };
  const jwksUri = endpoint && `${endpoint}/${userPoolId}/.well-known/jwks.json`;
  return { userPoolId, clientId, clientSecret, clientConfig, issuer, jwksUri, publicOnly, quotas };
}

/** For the person who started it. */
export function problemsText(problems: readonly { readonly setting: string; readonly problem: string }[]): string {
  const lines = problems.map(({ setting, problem }) => `  ${setting} ${problem}`);
  return `The configuration is not valid:\n${lines.join('\n')}\nEvery setting is described in docs/configuration.md.\n`;
}
