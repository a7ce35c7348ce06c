/** The only place where settings become one typed configuration. Every problem is found before any is reported. A table: as long as its rows. */
import type { Grants } from '../gateway/caller.js';
import {
  checkUrl,
  isOfAws,
  parseAttributes,
  parseAuditLog,
  parseEntities,
  parseGrants,
  parseHost,
  parseHosts,
  parseOrigins,
  parseProxies,
  parseQuotas,
  parseRedisUrl,
  parseSealingKeys,
  parseServiceKeys,
  parseTypePrefix,
} from './configForms.js';
import type { Report } from './configForms.js';
import { checkTogether, risks } from './configRules.js';
import { ignoredNames, parseCollector, protocol, samplers } from './configTraces.js';
import { quotaRps } from '../cognito/call/policy.js';
import type { QuotaCategory } from '../cognito/call/policy.js';
import type { GuardOptions } from '../guard/options.js';
import { proxyHeaders } from '../guard/requests/sourceAddress.js';
import { anyOne } from '../common/hosts.js';
import { entityNames } from '../schema/entity.js';
import type { EntityName } from '../schema/entity.js';

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

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export interface ConfigProblem {
  readonly setting: string;
  readonly problem: string;
}

/** What a setting may be, besides its default: whole numbers, or words. */
export type Values =
  { readonly least: number; readonly most: number } | { readonly words: readonly string[] };
type Row = readonly [byDefault: string, meaning: string, values?: Values];

/** Every setting with its default and meaning: the table behind docs/configuration.md. */
export const settings = {
  NODE_ENV: [
    'development',
    '`production` switches GraphiQL and introspection off, refuses the embedded pool and asks for `TRUSTED_PROXIES`.',
    { words: ['production', 'development', 'test'] },
  ],
  HOST: ['127.0.0.1', 'Address to listen on; `0.0.0.0` for all.'],
  PORT: ['4000', 'TCP port; 0 takes a free one.', { least: 0, most: 65_535 }],
  LOG_LEVEL: ['info', logLevels.map((level) => `\`${level}\``).join(', '), { words: logLevels }],
  AUDIT_LOG: [
    'stdout',
    'Where the audit log goes (docs/audit-log.md): `stdout`, `off`, or the path of a file to append to.',
  ],
  AUDIT_ON_FAILURE: [
    'refuse',
    'What happens while the audit log cannot be written. `refuse`: readiness answers 503, and what would be recorded is answered `ServiceUnavailableError` before anything is sent. `continue`: it happens all the same, and lines that find no room in 4 MB of memory are lost and counted.',
    { words: ['refuse', 'continue'] },
  ],
  AUDIT_READS: [
    'off',
    '`on` records administrative reads that were allowed, too.',
    { words: ['on', 'off'] },
  ],
  COGNITO_USER_POOL_ID: [
    '',
    'Such as `eu-west-1_a1B2c3D4e`. Without it the gateway runs on the embedded pool.',
  ],
  COGNITO_CLIENT_ID: [
    '',
    'The app client on whose behalf users sign up and in. Required with a pool id.',
  ],
  COGNITO_CLIENT_SECRET: ['', 'The secret of that client, if it has one.'],
  AWS_REGION: [
    'from the pool id',
    'The Region to sign for at an endpoint that is not of AWS. For AWS the pool id says it, whatever stands here: Lambda always sets this variable.',
  ],
  COGNITO_ENDPOINT: ['AWS', 'URL of any Cognito-compatible endpoint.'],
  COGNITO_ISSUER: ["AWS's", '`iss` of the access tokens, where an emulator writes its own.'],
  COGNITO_PUBLIC_ONLY: [
    'false',
    '`true` uses no AWS credentials at all: sign-up, sign-in and self-service work, everything that needs a signed command answers `ServiceUnavailableError`.',
    { words: ['true', 'false'] },
  ],
  COGNITO_DEADLINE_MS: [
    '3000',
    'Milliseconds for one call to Cognito, all attempts together.',
    { least: 100, most: 60_000 },
  ],
  COGNITO_MAX_READS_IN_FLIGHT: [
    '10',
    'Calls that the reads of one request have under way at once.',
    { least: 1, most: 128 },
  ],
  COGNITO_MAX_IN_FLIGHT: [
    '128',
    'Calls to Cognito under way at once.',
    { least: 1, most: 100_000 },
  ],
  COGNITO_MAX_QUEUED: [
    '256',
    'Calls that wait, at most 250 ms, for one under way to end. More are answered `ServiceUnavailableError` at once.',
    { least: 0, most: 100_000 },
  ],
  COGNITO_QUOTAS: [
    "AWS's defaults",
    `Requests per second by category, where AWS has granted others: \`UserRead=500;UserToken=300\`; \`off\` sets no limit. Categories: ${Object.keys(quotaRps).join(', ')}.`,
  ],
  COGNITO_TRANSPORT: [
    'fast',
    "`sdk` sends every call through the AWS SDK's own client instead of the fast path.",
    { words: ['fast', 'sdk'] },
  ],
  COGNITO_SIGN_IN: [
    'public',
    '`server` signs users in by `AdminInitiateAuth` and `AdminRespondToAuthChallenge`, signed with the AWS credentials of the gateway: for an app client that allows `ALLOW_ADMIN_USER_PASSWORD_AUTH` and not `ALLOW_USER_PASSWORD_AUTH`.',
    { words: ['public', 'server'] },
  ],
  COGNITO_REFRESH: [
    'command',
    '`flow` refreshes by `REFRESH_TOKEN_AUTH` where an endpoint lacks `GetTokensFromRefreshToken`; without a client secret only.',
    { words: ['command', 'flow'] },
  ],
  POOLS: [
    '',
    'Path of a JSON file with further user pools, chosen by host, header or path (docs/several-pools.md). In production they need no `COGNITO_USER_POOL_ID` beside them.',
  ],
  EMBEDDED_POOL: [
    'refuse',
    '`allow` lets the embedded pool run under `NODE_ENV=production`.',
    { words: ['refuse', 'allow'] },
  ],
  EMBEDDED_POOL_DIR: ['.pool', 'Folder of the embedded pool.'],
  EMBEDDED_POOL_PORT: [
    '',
    'Opens the wire door of the embedded pool (AWS JSON 1.1) on this loopback port.',
    { least: 0, most: 65_535 },
  ],
  EMBEDDED_POOL_FIXED_PASSWORDS: [
    'false',
    '`true` gives the demo pool documented passwords instead of random ones.',
    { words: ['true', 'false'] },
  ],
  EMBEDDED_POOL_SEED: [
    '',
    'Path of a seed file (docs/embedded-pool.md) with the pools, clients, groups and users to create if absent, in place of the demo pool. The gateway serves its first pool by its first client.',
  ],
  MAX_REQUESTS_IN_FLIGHT: [
    'the sum of COGNITO_MAX_IN_FLIGHT and COGNITO_MAX_QUEUED',
    'Requests that are being answered at once. More are refused with 503 before their bodies are read.',
    { least: 1, most: 100_000 },
  ],
  SHUTDOWN_NOTICE_MS: [
    'in production 5000, else 0',
    'Milliseconds between turning not ready, on a signal, and taking no more connections: as long as load balancers need to notice.',
    { least: 0, most: 600_000 },
  ],
  DRAIN_MS: [
    '10000',
    'Milliseconds for the requests under way after that; the rest is cut.',
    { least: 0, most: 600_000 },
  ],
  METRICS_PORT: [
    '',
    'Serves metrics for Prometheus at `/metrics` on this TCP port; 0 takes a free one. Without it there are none.',
    { least: 0, most: 65_535 },
  ],
  METRICS_HOST: ['127.0.0.1', 'Address to serve metrics on.'],
  OTEL_EXPORTER_OTLP_ENDPOINT: [
    '',
    'Sends traces to `/v1/traces` below this URL by OTLP, as JSON over HTTP. `OTEL_SERVICE_NAME`, `OTEL_RESOURCE_ATTRIBUTES`, `OTEL_BSP_…`, the limits of spans, and timeout, compression and certificates of the exporter count as OpenTelemetry describes them; other variables that begin with `OTEL_` have no effect, and the log names them. Without this setting and the next there are no traces.',
  ],
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: [
    '',
    'Sends traces to this URL as it is, with nothing appended, whatever `OTEL_EXPORTER_OTLP_ENDPOINT` says.',
  ],
  OTEL_EXPORTER_OTLP_PROTOCOL: [
    protocol,
    'How traces are sent. Nothing else is spoken: neither `grpc` nor `http/protobuf`.',
  ],
  OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: [
    protocol,
    'The same; it goes before `OTEL_EXPORTER_OTLP_PROTOCOL`.',
  ],
  OTEL_EXPORTER_OTLP_HEADERS: [
    '',
    'Headers for the collector, such as its key: `x-api-key=value`, separated by commas, percent-encoded.',
  ],
  OTEL_EXPORTER_OTLP_TRACES_HEADERS: ['', 'More of them; these win.'],
  OTEL_TRACES_SAMPLER: [
    'parentbased_always_on',
    `Which traces are sent: ${samplers.map((word) => `\`${word}\``).join(', ')}.`,
  ],
  OTEL_TRACES_SAMPLER_ARG: ['1', 'The share of traces, from 0 to 1, for the samplers by ratio.'],
  OTEL_SDK_DISABLED: [
    'false',
    '`true` sends no traces, whatever else is set.',
    { words: ['false', 'true'] },
  ],
  OTEL_TRACES_EXPORTER: ['otlp', '`none` sends no traces.', { words: ['otlp', 'none'] }],
  GRAPHIQL: ['on, in production off', '`on` or `off`.', { words: ['on', 'off'] }],
  INTROSPECTION: ['on, in production off', '`on` or `off`.', { words: ['on', 'off'] }],
  SUBGRAPH: [
    'off',
    '`on` serves a Federation 2 subgraph (`subgraph.graphql`): `User` and `Group` by key, for a router. `_service` shows the schema to anyone, whatever `INTROSPECTION` says.',
    { words: ['on', 'off'] },
  ],
  SUBGRAPH_MAX_KEYS: [
    '1000',
    'Entities that one request of a router may ask for.',
    { least: 1, most: 100_000 },
  ],
  SUBGRAPH_TYPE_PREFIX: [
    '',
    'Before the names of all types of the subgraph but its entities, such as `Identity`, where other subgraphs have types of these names (docs/federation.md).',
  ],
  SUBGRAPH_ENTITIES: [
    'User,Group',
    'The types that other subgraphs may refer to by key: `User`, `Group`, or both. `User` alone leaves the name `Group` to others, with a prefix.',
  ],
  MAX_DOCUMENT_TOKENS: [
    '1000',
    'Tokens of a GraphQL document, and selections once its fragments are put in place.',
    { least: 1, most: 100_000 },
  ],
  MAX_DOCUMENT_DEPTH: ['8', 'Levels of fields of a document.', { least: 1, most: 100 }],
  MAX_DOCUMENT_DIRECTIVES: ['10', 'Directives of a document.', { least: 0, most: 1000 }],
  MAX_ROOT_FIELDS: [
    '10',
    'Root fields of a document. At most one of them may check a credential or send a message, whatever this says.',
    { least: 1, most: 1000 },
  ],
  MAX_CALLS_PER_REQUEST: [
    '50',
    'Calls to Cognito that a request of somebody without a permission may cause.',
    { least: 1, most: 100_000 },
  ],
  MAX_CALLS_WITH_PERMISSION: [
    '1000',
    'The same for a caller with any permission.',
    { least: 1, most: 100_000 },
  ],
  REFRESH_TOKEN_COOKIE_DAYS: [
    '',
    'Keeps refresh tokens in a cookie that scripts cannot read, for so many days: the validity of refresh tokens in the pool. `refreshTokens` and `revokeToken` read it, `signOut` and refusals for good clear it. Without it there is no cookie. docs/front-ends.md says where browsers keep it.',
    { least: 1, most: 3650 },
  ],
  ALLOWED_ORIGINS: [
    '',
    "Origins of pages that may call besides the gateway's own, separated by commas: `https://app.example.com`. The wire door of the embedded pool lets pages of `http://localhost` call, too.",
  ],
  ALLOWED_HOSTS: [
    'in production any, else none',
    'Names in `Host` that are answered besides loopback and the address that the connection came to, separated by commas, without ports: `id.example.com`; `*` is any. Other names are refused with 421, so that no page can pass for the gateway by DNS rebinding. Hosts of `POOLS` count. With `GRAPHIQL=on` or the embedded pool there are none by default in production either. `/health/live`, `/health/ready` and the metrics answer to any address. The wire door of the embedded pool has the same names.',
  ],
  TRUSTED_PROXIES: [
    '',
    'The proxies before the gateway: how many, such as `1`, or their networks, such as `10.0.0.0/8,fd00::/8`. `0` is none: the peer of the connection is the source, and no header counts. In production this must be set; elsewhere the default is 0.',
  ],
  PROXY_HEADER: [
    'x-forwarded-for',
    'The header that these proxies write: `x-forwarded-for` or `forwarded` (RFC 7239). The other one is not read.',
    { words: proxyHeaders },
  ],
  TELL_COGNITO_SOURCE: [
    'off',
    "`on` sends the source of sign-ups and sign-ins to Cognito's threat protection. The client must have a secret and `EnablePropagateAdditionalUserContextData`.",
    { words: ['on', 'off'] },
  ],
  REDIS_URL: [
    '',
    '`redis://` or `rediss://` URL of a Redis or Valkey that several instances share. Without it each instance counts for itself.',
  ],
  SEALING_KEYS: [
    "the client's secret",
    'Secrets of at least 32 characters, separated by commas, that seal the sessions which the gateway hands out: the first seals, all open, so that a new one is put first. The same on every instance. Without them and without `COGNITO_CLIENT_SECRET`, each process makes one, and a sign-in in several steps must end at the process where it began.',
  ],
  GUESSES_PER_USER_AND_SOURCE: [
    '4; on the embedded pool in development 100',
    "Wrong guesses at one user's secrets from one source, until 15 minutes pass without one.",
    { least: 1, most: 1000 },
  ],
  GUESSES_PER_USER: [
    '20; on the embedded pool in development 1000',
    'The same in 15 minutes from all sources that have not signed the user in before.',
    { least: 1, most: 10_000 },
  ],
  GUESSES_PER_SOURCE: [
    '100; on the embedded pool in development 1000',
    'Wrong guesses from one source in 15 minutes, whoever they are about.',
    { least: 1, most: 100_000 },
  ],
  MESSAGES_PER_USER: [
    '3; on the embedded pool in development 100',
    'Messages to one user in an hour: for each source that has signed the user in before, and for all others together.',
    { least: 1, most: 1000 },
  ],
  MESSAGES_PER_SOURCE: [
    '10; on the embedded pool in development 1000',
    'Messages that one source asks for in an hour.',
    { least: 1, most: 100_000 },
  ],
  GUESSES_PER_SERVICE: [
    '1000',
    'Wrong guesses in 15 minutes that a service whose key has `passwords:write` passes on, in place of `GUESSES_PER_SOURCE`. What a user may get stays the same.',
    { least: 1, most: 1_000_000 },
  ],
  MESSAGES_PER_SERVICE: [
    '1000',
    'Messages in an hour that a service whose key has `users:write` asks for, sign-ups above all, in place of `MESSAGES_PER_SOURCE`. What a user may get stays the same.',
    { least: 1, most: 1_000_000 },
  ],
  CALLS_PER_SOURCE: [
    '300; on the embedded pool in development 3000',
    'Calls to Cognito in a minute that one source causes without a token or service key and that prove no account: wrong passwords, refused refresh tokens, sign-ins that are begun and not finished. Sign-ins and refreshes that succeed are given back.',
    { least: 10, most: 1_000_000 },
  ],
  GROUP_PERMISSIONS: [
    '',
    'Cognito group to permissions: `admins=*;support=users:read`. The demo pool has `admins=*`.',
  ],
  SCOPE_PERMISSIONS: ['', 'OAuth scope to permissions, in the same form.'],
  ANSWER_STEP_MS: [
    '1000',
    'Milliseconds. Answers to anyone that could tell by their time whether a user exists leave at multiples of it; 0 at once. At least twice the time that Cognito usually takes: two calls must fit, or a user who is disabled or not confirmed and gives the right password reads that it is wrong.',
    { least: 0, most: 10_000 },
  ],
  SIGN_UP_ANSWER: [
    'distinct',
    '`uniform` answers a sign-up under a taken name like a success and writes to the owner: for pools whose names are e-mail addresses or phone numbers.',
    { words: ['distinct', 'uniform'] },
  ],
  SELF_SERVICE_ATTRIBUTES: [
    'standard',
    "What users may write for themselves, by Cognito's names, exactly and separated by commas; `standard` stands for the standard profile, as in `standard,custom:plan`. Never `dev:` attributes.",
  ],
  CONFIRM_GROUPS: [
    'on',
    '`off` believes the groups of a token until it expires. For pools whose trigger writes groups into tokens that no user is a member of; a removal from a group then counts when the token has expired.',
    { words: ['on', 'off'] },
  ],
  PRIVILEGED_TARGETS: [
    'refuse',
    '`allow` lets callers act on users and groups with permissions that the callers lack. Then `groups:write`, `passwords:write`, `users:write` and `mfa:write` are each worth every permission (docs/adr/0018-privilege.md).',
    { words: ['refuse', 'allow'] },
  ],
  ACCEPTED_RISKS: [
    '',
    `What is refused unless it is meant, separated by commas. ${Object.entries(risks)
      .map(([word, meaning]) => `\`${word}\`: ${meaning}`)
      .join(' ')}`,
  ],
  SERVICE_KEYS: [
    '',
    'Services with a key: `backoffice=<SHA-256 of the key in hexadecimal>=users:read,users:write`, separated by `;`. Without permissions, `router=<SHA-256>`, a key only names its service.',
  ],
} as const satisfies Record<string, Row>;
export type Setting = keyof typeof settings;
type WordOf<S extends Setting> = (typeof settings)[S] extends readonly [
  string,
  string,
  { readonly words: readonly (infer Word)[] },
]
  ? Word
  : never;

type Environment = Readonly<Record<string, string | undefined>>;

/** The configuration, or everything that is wrong with it. */
export function parseConfig(
  environment: Environment,
): { readonly config: Config } | { readonly problems: readonly ConfigProblem[] } {
  const problems: ConfigProblem[] = [];
  const report = (setting: Setting, problem: string): void =>
    void problems.push({ setting, problem });
  const read = (setting: Setting): string | undefined => environment[setting]?.trim() || undefined;
  const production = oneOf('NODE_ENV') === 'production';
  if (production && read('TRUSTED_PROXIES') === undefined) {
    report(
      'TRUSTED_PROXIES',
      'is missing. In production it must say how many proxies stand before the gateway, such as 1, or their networks; 0 says that there are none',
    );
  }
  const cognito = parseCognito(read, report, oneOf('COGNITO_PUBLIC_ONLY') === 'true');
  const isAllowed = oneOf('EMBEDDED_POOL') === 'allow';
  if (!isAllowed && production && !cognito && read('POOLS') === undefined) {
    report(
      'COGNITO_USER_POOL_ID',
      'is missing. In production the gateway needs a user pool; EMBEDDED_POOL=allow runs it on the embedded one all the same',
    );
  }
  // A person who tries the product signs up, and mistypes, as often as an attacker who is just stopped in production.
  const atWork = !cognito && !production;
  const metricsPort = ifSet('METRICS_PORT');
  const cookieDays = ifSet('REFRESH_TOKEN_COOKIE_DAYS');
  // Without developers' pages, a page under a name of its own learns what any program is told.
  const hostsByDefault = cognito && production && read('GRAPHIQL') !== 'on' ? anyOne : '';
  const config: Config = {
    production,
    host: parseHost('HOST', read('HOST') ?? '127.0.0.1', report),
    port: integer('PORT'),
    logLevel: oneOf('LOG_LEVEL'),
    audit: {
      to: parseAuditLog(read('AUDIT_LOG') ?? 'stdout', report),
      onFailure: oneOf('AUDIT_ON_FAILURE'),
      reads: oneOf('AUDIT_READS') === 'on',
    },
    cognito,
    embeddedPool: {
      isAllowed,
      directory: read('EMBEDDED_POOL_DIR') ?? '.pool',
      port: ifSet('EMBEDDED_POOL_PORT'),
      seedFile: read('EMBEDDED_POOL_SEED'),
      fixedPasswords: oneOf('EMBEDDED_POOL_FIXED_PASSWORDS') === 'true',
    },
    deadlineMs: integer('COGNITO_DEADLINE_MS'),
    maxReadsInFlight: integer('COGNITO_MAX_READS_IN_FLIGHT'),
    limits: {
      maxInFlight: integer('COGNITO_MAX_IN_FLIGHT'),
      maxQueued: integer('COGNITO_MAX_QUEUED'),
      maxRequestsInFlight: ifSet('MAX_REQUESTS_IN_FLIGHT'),
    },
    telemetry: {
      metrics:
        metricsPort === undefined
          ? undefined
          : {
              host: parseHost('METRICS_HOST', read('METRICS_HOST') ?? '127.0.0.1', report),
              port: metricsPort,
            },
      collector: parseCollector(
        [oneOf('OTEL_SDK_DISABLED') === 'false', oneOf('OTEL_TRACES_EXPORTER') === 'otlp'].every(
          Boolean,
        ),
        read,
        report,
      ),
      ignored: ignoredNames(environment, settings),
    },
    noticeMs: integer('SHUTDOWN_NOTICE_MS', production ? 5000 : 0),
    drainMs: integer('DRAIN_MS'),
    transport: oneOf('COGNITO_TRANSPORT'),
    signIn: oneOf('COGNITO_SIGN_IN'),
    refresh: oneOf('COGNITO_REFRESH'),
    graphiql: oneOf('GRAPHIQL', production ? 'off' : 'on') === 'on',
    introspection: oneOf('INTROSPECTION', production ? 'off' : 'on') === 'on',
    subgraph: oneOf('SUBGRAPH') === 'on',
    maxEntityKeys: integer('SUBGRAPH_MAX_KEYS'),
    subgraphTypePrefix: parseTypePrefix(read('SUBGRAPH_TYPE_PREFIX') ?? '', report),
    subgraphEntities: parseEntities(read('SUBGRAPH_ENTITIES') ?? entityNames.join(), report),
    poolsFile: read('POOLS'),
    redisUrl: parseRedisUrl(read('REDIS_URL'), report),
    guards: {
      calls: {
        maxCalls: integer('MAX_CALLS_PER_REQUEST'),
        maxCallsWithPermission: integer('MAX_CALLS_WITH_PERMISSION'),
      },
      refreshCookie: cookieDays === undefined ? undefined : { days: cookieDays },
      browsers: {
        allowedOrigins: parseOrigins(read('ALLOWED_ORIGINS') ?? '', report),
        allowedHosts: parseHosts(read('ALLOWED_HOSTS') ?? hostsByDefault, report),
      },
      budgets: {
        guessesPerUserAndSource: integer('GUESSES_PER_USER_AND_SOURCE', atWork ? 100 : 4),
        guessesPerUser: integer('GUESSES_PER_USER', atWork ? 1000 : 20),
        guessesPerSource: integer('GUESSES_PER_SOURCE', atWork ? 1000 : 100),
        messagesPerUser: integer('MESSAGES_PER_USER', atWork ? 100 : 3),
        messagesPerSource: integer('MESSAGES_PER_SOURCE', atWork ? 1000 : 10),
        guessesPerService: integer('GUESSES_PER_SERVICE'),
        messagesPerService: integer('MESSAGES_PER_SERVICE'),
        callsPerSource: integer('CALLS_PER_SOURCE', atWork ? 3000 : 300),
      },
      source: {
        trustedProxies: parseProxies(read('TRUSTED_PROXIES'), report),
        proxyHeader: oneOf('PROXY_HEADER'),
        tellCognito: oneOf('TELL_COGNITO_SOURCE') === 'on',
      },
      documents: {
        maxTokens: integer('MAX_DOCUMENT_TOKENS'),
        maxDepth: integer('MAX_DOCUMENT_DEPTH'),
        maxDirectives: integer('MAX_DOCUMENT_DIRECTIVES'),
        maxRootFields: integer('MAX_ROOT_FIELDS'),
      },
      enumeration: {
        answerStepMs: integer('ANSWER_STEP_MS'),
        signUpAnswer: oneOf('SIGN_UP_ANSWER'),
      },
      sealingKeys: parseSealingKeys(read('SEALING_KEYS') ?? '', report),
      selfService: {
        attributes: parseAttributes(read('SELF_SERVICE_ATTRIBUTES') ?? 'standard', report),
      },
    },
    grants: {
      groups: parseGrants(
        'GROUP_PERMISSIONS',
        read('GROUP_PERMISSIONS') ?? (cognito ? '' : 'admins=*'),
        report,
      ),
      scopes: parseGrants('SCOPE_PERMISSIONS', read('SCOPE_PERMISSIONS') ?? '', report),
      serviceKeys: parseServiceKeys(read('SERVICE_KEYS') ?? '', report),
    },
    confirmGroups: oneOf('CONFIRM_GROUPS') === 'on',
    privilegedTargets: oneOf('PRIVILEGED_TARGETS'),
  };
  checkTogether(config, { read, report });
  return problems.length > 0 ? { problems } : { config };

  function integer(setting: Setting, byDefault?: number): number {
    const row: Row = settings[setting];
    const { least = 0, most = 0 } = row[2] as Partial<{ least: number; most: number }>;
    const text = read(setting) ?? String(byDefault ?? row[0]);
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    report(setting, `must be a whole number from ${String(least)} to ${String(most)}`);
    // No comparison with another setting holds, so that only this one is blamed.
    return NaN;
  }

  function ifSet(setting: Setting): number | undefined {
    return read(setting) === undefined ? undefined : integer(setting);
  }

  function oneOf<S extends Setting>(setting: S, byDefault?: WordOf<S> & string): WordOf<S> {
    const row: Row = settings[setting];
    const { words = [] } = row[2] as Partial<{ words: readonly string[] }>;
    const text: string = read(setting) ?? byDefault ?? row[0];
    if (!words.includes(text))
      report(setting, `must be one of ${words.join(', ')}, in this spelling`);
    return text as WordOf<S>;
  }
}

export type Read = (setting: Setting) => string | undefined;

function parseCognito(read: Read, report: Report, publicOnly: boolean): CognitoConfig | undefined {
  const userPoolId = read('COGNITO_USER_POOL_ID');
  const rest: readonly Setting[] = [
    'COGNITO_CLIENT_ID',
    'COGNITO_CLIENT_SECRET',
    'COGNITO_ENDPOINT',
    'COGNITO_ISSUER',
    'COGNITO_QUOTAS',
  ];
  if (userPoolId === undefined) {
    for (const setting of rest.filter((name) => read(name) !== undefined))
      report(setting, 'is set, but COGNITO_USER_POOL_ID is not');
    return undefined;
  }
  if (!/^[\w-]+_[0-9a-zA-Z]+$/.test(userPoolId))
    report('COGNITO_USER_POOL_ID', 'must look like eu-west-1_a1B2c3D4e');
  if (read('COGNITO_CLIENT_ID') === undefined)
    report('COGNITO_CLIENT_ID', 'is missing: the id of an app client of the pool');
  for (const setting of ['COGNITO_ENDPOINT', 'COGNITO_ISSUER'] as const)
    checkUrl(setting, read(setting), report);
  const endpoint = read('COGNITO_ENDPOINT')?.replace(/\/+$/, '');
  return {
    userPoolId,
    clientId: read('COGNITO_CLIENT_ID'),
    clientSecret: read('COGNITO_CLIENT_SECRET'),
    region: isOfAws(endpoint) ? undefined : read('AWS_REGION'),
    endpoint,
    issuer: read('COGNITO_ISSUER')?.replace(/\/+$/, ''),
    quotas: parseQuotas(read('COGNITO_QUOTAS') ?? '', report),
    publicOnly,
  };
}
