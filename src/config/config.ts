/** The typed configuration that parseConfig.ts builds from the settings. */
import type { Grants } from '../gateway/caller.js';
import type { QuotaCategory } from '../cognito/call/policy.js';
import type { GuardOptions } from '../guard/options.js';
import type { EntityName } from '../schema/entity.js';

import type { LogLevel } from './settings.js';

export interface CognitoConfig {
  readonly userPoolId: string;
  readonly clientId: string | undefined;
  readonly clientSecret: string | undefined;
  readonly region: string | undefined;
  /** Any Cognito-compatible endpoint. Default: AWS. */
  readonly endpoint: string | undefined;
  /** Requests per second by category, where they differ from AWS's defaults; `false` is unlimited. */
  readonly quotas: Readonly<Partial<Record<QuotaCategory, number>>> | false;
  /** `iss` of the access tokens. Default: AWS's. */
  readonly issuer: string | undefined;
  /** Whether to use no AWS credentials, even if the machine has some. */
  readonly publicOnly: boolean;
}

export interface EmbeddedPoolConfig {
  readonly directory: string;
  /** Whether the embedded pool is allowed in production. */
  readonly isAllowed: boolean;
  /** The loopback port on which the embedded pool serves AWS JSON 1.1; undefined: none. */
  readonly port: number | undefined;
  /** Whether the demo pool gets documented passwords instead of random ones. */
  readonly fixedPasswords: boolean;
  /** A seed file that replaces the demo pool. */
  readonly seedFile: string | undefined;
}

/** The settings of sign-ins by redirect; see src/cognito/domain/managedLogin.ts. */
export interface ManagedLoginConfig {
  /** Prefix, custom domain or URL. Undefined: there are no sign-ins by redirect. */
  readonly domain: string | undefined;
  readonly redirectUris: readonly string[];
  /** Client id -> secret. */
  readonly machineClients: Readonly<Record<string, string>>;
}

export interface AuditConfig {
  /** `stdout`, `off`, or the path of a file to append to. */
  readonly to: string;
  readonly reads: boolean;
  readonly onFailure: 'refuse' | 'continue';
}

export interface Config extends ManagedLoginConfig {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  readonly logLevel: LogLevel;
  readonly audit: AuditConfig;
  /** Undefined when the gateway runs on the embedded pool. */
  readonly cognito: CognitoConfig | undefined;
  readonly embeddedPool: EmbeddedPoolConfig;
  /** Time limit in milliseconds for one call to Cognito, including retries. */
  readonly deadlineMs: number;
  /** How many reads of one request may call Cognito at the same time. */
  readonly maxReadsInFlight: number;
  /** Calls to Cognito in flight, calls waiting for one to end, and requests in progress. */
  readonly limits: {
    readonly maxInFlight: number;
    readonly maxQueued: number;
    readonly maxRequestsInFlight: number | undefined;
  };
  /** Metrics and traces; see src/telemetry. */
  readonly telemetry: {
    readonly metrics: { readonly host: string; readonly port: number } | undefined;
    /** Scheme, host and port that traces are sent to; undefined sends none. */
    readonly collector: string | undefined;
    /** OpenTelemetry variables that are set but have no effect. */
    readonly ignored: readonly string[];
  };
  /** The times of a graceful shutdown, in milliseconds; see src/server/drain.ts. */
  readonly noticeMs: number;
  readonly drainMs: number;
  /** How commands reach Cognito; see src/cognito/wire/transport.ts. */
  readonly transport: 'fast' | 'sdk';
  /** Which commands sign users in and refresh tokens; see src/cognito/call/signInCommands.ts. */
  readonly signIn: 'public' | 'server';
  readonly refresh: 'command' | 'flow';
  readonly account: boolean;
  readonly console: boolean;
  readonly graphiql: boolean;
  readonly introspection: boolean;
  /** Serve a Federation 2 subgraph. */
  readonly subgraph: boolean;
  /** How many entities one request from a router may ask for. */
  readonly maxEntityKeys: number;
  readonly subgraphTypePrefix: string;
  readonly subgraphEntities: readonly EntityName[];
  readonly guards: GuardOptions;
  /** The URL of Redis or Valkey, through which several instances share their limits. */
  readonly redisUrl: string | undefined;
  /** Path of the file with further user pools. */
  readonly poolsFile: string | undefined;
  readonly grants: Grants;
  readonly confirmGroups: boolean;
  readonly privilegedTargets: 'refuse' | 'allow';
  /** Undefined: a sign-in may be of any age. */
  readonly freshSignInSeconds: number | undefined;
}
