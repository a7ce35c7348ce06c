/** Parses all settings into one typed configuration and reports all problems together. */
import { join } from 'node:path';

import {
  parseAuditLog,
  parseEntities,
  parseHost,
  parseRedisUrl,
  parseTypePrefix,
} from './configForms.js';
import type { Config } from './config.js';
import { checkTogether } from './configRules.js';
import { ignoredNames, parseCollector } from './configTraces.js';
import { parseCognito, parseEmbeddedPool } from './parseCognito.js';
import { parseGuards, readGrants } from './parseGuards.js';
import { parseManagedLogin } from './redirectForms.js';
import { settings } from './settings.js';
import { settingsReader } from './settingsReader.js';
import type { ConfigProblem, Environment, SettingsReader } from './settingsReader.js';

/** Returns the configuration, or all problems with it. */
export function parseConfig(
  environment: Environment,
): { readonly config: Config } | { readonly problems: readonly ConfigProblem[] } {
  const reader = settingsReader(environment);
  const { read, report, word, integer, integerIfSet } = reader;
  const production = word('NODE_ENV') === 'production';
  const cognito = parseCognito(reader);
  const embeddedPool = parseEmbeddedPool(reader);
  if (production) requireForProduction(reader, cognito !== undefined || embeddedPool.isAllowed);
  const pools = { production, hasPool: cognito !== undefined };
  const config: Config = {
    production,
    ...parseServer(reader),
    cognito,
    embeddedPool,
    ...parseManagedLogin(reader),
    deadlineMs: integer('COGNITO_DEADLINE_MS'),
    maxReadsInFlight: integer('COGNITO_MAX_READS_IN_FLIGHT'),
    transport: word('COGNITO_TRANSPORT'),
    signIn: word('COGNITO_SIGN_IN'),
    refresh: word('COGNITO_REFRESH'),
    telemetry: parseTelemetry(reader, environment),
    poolsFile: read('POOLS'),
    redisUrl: parseRedisUrl(read('REDIS_URL'), report),
    ...parseSubgraph(reader),
    guards: parseGuards(reader, pools),
    grants: readGrants(reader, pools),
    confirmGroups: word('CONFIRM_GROUPS') === 'on',
    privilegedTargets: word('PRIVILEGED_TARGETS'),
    freshSignInSeconds: integerIfSet('FRESH_SIGN_IN_SECONDS'),
  };
  checkTogether(config, reader);
  return reader.problems.length > 0 ? { problems: reader.problems } : { config };
}

function requireForProduction({ read, report }: SettingsReader, hasPool: boolean): void {
  if (read('TRUSTED_PROXIES') === undefined)
    report(
      'TRUSTED_PROXIES',
      'is missing. In production, set it to the number of proxies in front of the gateway, ' +
        'or to their networks; 0 means that there are none',
    );
  if (!hasPool && read('POOLS') === undefined)
    report(
      'COGNITO_USER_POOL_ID',
      'is missing. In production the gateway needs a user pool; ' +
        'EMBEDDED_POOL=allow runs it on the embedded pool anyway',
    );
}

type ServerPart = Pick<
  Config,
  | 'host'
  | 'port'
  | 'logLevel'
  | 'audit'
  | 'limits'
  | 'noticeMs'
  | 'drainMs'
  | 'account'
  | 'console'
  | 'graphiql'
  | 'introspection'
>;

function parseServer(reader: SettingsReader): ServerPart {
  const { report, text, word, integer, integerIfSet } = reader;
  return {
    host: parseHost('HOST', text('HOST'), report),
    port: integer('PORT'),
    logLevel: word('LOG_LEVEL'),
    audit: {
      to: parseAuditLog(auditLog(reader), report),
      onFailure: word('AUDIT_ON_FAILURE'),
      reads: word('AUDIT_READS') === 'on',
    },
    limits: {
      maxInFlight: integer('COGNITO_MAX_IN_FLIGHT'),
      maxQueued: integer('COGNITO_MAX_QUEUED'),
      maxRequestsInFlight: integerIfSet('MAX_REQUESTS_IN_FLIGHT'),
    },
    noticeMs: integer('SHUTDOWN_NOTICE_MS'),
    drainMs: integer('DRAIN_MS'),
    account: word('ACCOUNT') === 'on',
    console: word('CONSOLE') === 'on',
    graphiql: word('GRAPHIQL') === 'on',
    introspection: word('INTROSPECTION') === 'on',
  };
}

/** A file on the embedded pool, so that the console shows the events to a newcomer. */
function auditLog({ read, text, onEmbeddedPool }: SettingsReader): string {
  const isFile = onEmbeddedPool && read('AUDIT_LOG') === undefined;
  return isFile ? join(text('EMBEDDED_POOL_DIR'), 'audit.jsonl') : text('AUDIT_LOG');
}

type SubgraphPart = Pick<
  Config,
  'subgraph' | 'maxEntityKeys' | 'subgraphTypePrefix' | 'subgraphEntities'
>;

function parseSubgraph({ report, text, word, integer }: SettingsReader): SubgraphPart {
  return {
    subgraph: word('SUBGRAPH') === 'on',
    maxEntityKeys: integer('SUBGRAPH_MAX_KEYS'),
    subgraphTypePrefix: parseTypePrefix(text('SUBGRAPH_TYPE_PREFIX'), report),
    subgraphEntities: parseEntities(text('SUBGRAPH_ENTITIES'), report),
  };
}

function parseTelemetry(
  { read, report, text, word, integerIfSet }: SettingsReader,
  environment: Environment,
): Config['telemetry'] {
  const port = integerIfSet('METRICS_PORT');
  // Both settings are read, so that a wrong value of one is reported whatever the other one is.
  const isEnabled = word('OTEL_SDK_DISABLED') === 'false';
  const isExported = word('OTEL_TRACES_EXPORTER') === 'otlp';
  return {
    metrics:
      port === undefined
        ? undefined
        : { host: parseHost('METRICS_HOST', text('METRICS_HOST'), report), port },
    collector: parseCollector(isEnabled && isExported, read, report),
    ignored: ignoredNames(environment, settings),
  };
}
