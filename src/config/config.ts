/** The typed configuration, which parseConfig.ts makes of the settings. */
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
  /** Any Cognito-compatible endpoint; undefined is AWS. */
  readonly endpoint: string | undefined;
  /** Requests per second by category, where they are not AWS's defaults; `false` is no limit. */
  readonly quotas: Readonly<Partial<Record<QuotaCategory, number>>> | false;
  /** `iss` of the access tokens; undefined is AWS's. */
  readonly issuer: string | undefined;
  /** Use no AWS credentials, even if the machine has some. */
  readonly publicOnly: boolean;
}

export interface EmbeddedPoolConfig {
  readonly directory: string;
  /** In production too. */
  readonly isAllowed: boolean;
  /** Opens the AWS JSON 1.1 door on loopback. */
  readonly port: number | undefined;
  /** Documented passwords instead of random ones. */
  readonly fixedPasswords: boolean;
  /** A seed file in place of the demo pool. */
  readonly seedFile: string | undefined;
}

export interface AuditConfig {
  /** `stdout`, `off`, or the path of a file to append to. */
  readonly to: string;
  readonly reads: boolean;
  readonly onFailure: 'refuse' | 'continue';
}

export interface Config {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  readonly logLevel: LogLevel;
  readonly audit: AuditConfig;
  /** Undefined: the gateway runs on the embedded pool. */
  readonly cognito: CognitoConfig | undefined;
  readonly embeddedPool: EmbeddedPoolConfig;
  /** Milliseconds for one call to Cognito, all attempts together. */
  readonly deadlineMs: number;
  /** Calls that the reads of one request have under way at once. */
  readonly maxReadsInFlight: number;
  /** Calls to Cognito that are under way at once, those that wait for one to end, and requests that are being answered. */
  readonly limits: {
    readonly maxInFlight: number;
    readonly maxQueued: number;
    readonly maxRequestsInFlight: number | undefined;
  };
  /** Metrics and traces; see src/telemetry. */
  readonly telemetry: {
    readonly metrics: { readonly host: string; readonly port: number } | undefined;
    /** Scheme, host and port to which traces go; undefined: there are none. */
    readonly collector: string | undefined;
    /** Variables of OpenTelemetry that are set and have no effect. */
    readonly ignored: readonly string[];
  };
  /** Milliseconds of an orderly end; see src/server/drain.ts. */
  readonly noticeMs: number;
  readonly drainMs: number;
  /** How commands reach Cognito; see src/cognito/wire/transport.ts. */
  readonly transport: 'fast' | 'sdk';
  /** By which commands users sign in and refresh; see src/cognito/call/signInCommands.ts. */
  readonly signIn: 'public' | 'server';
  readonly refresh: 'command' | 'flow';
  readonly graphiql: boolean;
  readonly introspection: boolean;
  /** Serve a Federation 2 subgraph. */
  readonly subgraph: boolean;
  /** Entities that one request of a router may ask for. */
  readonly maxEntityKeys: number;
  readonly subgraphTypePrefix: string;
  readonly subgraphEntities: readonly EntityName[];
  readonly guards: GuardOptions;
  /** Redis or Valkey, for limits that several instances share. */
  readonly redisUrl: string | undefined;
  /** The file of further user pools. */
  readonly poolsFile: string | undefined;
  readonly grants: Grants;
  readonly confirmGroups: boolean;
  readonly privilegedTargets: 'refuse' | 'allow';
}
