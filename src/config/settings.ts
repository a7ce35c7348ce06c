/**
 * Every setting in one row: type, defaults, range, unit and meaning. The parser (parseConfig.ts),
 * docs/configuration.md and the JSON schemas (settingsSchema.ts) come from it. A table: as long as
 * its rows.
 */
import { defaults } from '../common/defaults.js';
import { quotaRps } from '../cognito/call/policy.js';
import { proxyHeaders } from '../guard/requests/sourceAddress.js';
import { entityNames } from '../schema/entity.js';

import { risks } from './risks.js';
import type { Row } from './setting.js';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** OpenTelemetry's specification, "SDK environment variables"; those that its SDK for JavaScript has. */
export const samplers = [
  'always_on',
  'always_off',
  'traceidratio',
  'parentbased_always_on',
  'parentbased_always_off',
  'parentbased_traceidratio',
] as const;
export const protocol = 'http/json';

const onOff = (on: boolean): 'on' | 'off' => (on ? 'on' : 'off');

export const settings = {
  NODE_ENV: {
    type: 'word',
    default: 'development',
    words: ['production', 'development', 'test'],
    meaning:
      '`production` switches GraphiQL and introspection off, refuses the embedded pool and ' +
      'asks for `TRUSTED_PROXIES`.',
  },
  HOST: {
    type: 'text',
    default: '127.0.0.1',
    meaning: 'Address to listen on; `0.0.0.0` for all.',
  },
  PORT: {
    type: 'integer',
    default: 4000,
    least: 0,
    most: 65_535,
    meaning: 'TCP port; 0 takes a free one.',
  },
  LOG_LEVEL: {
    type: 'word',
    default: 'info',
    words: logLevels,
    meaning: logLevels.map((level) => `\`${level}\``).join(', '),
  },
  AUDIT_LOG: {
    type: 'path',
    default: 'stdout',
    meaning:
      'Where the audit log goes (docs/audit-log.md): `stdout`, `off`, or the path of a file ' +
      'to append to.',
  },
  AUDIT_ON_FAILURE: {
    type: 'word',
    default: defaults.onFailure,
    words: ['refuse', 'continue'],
    meaning:
      'What happens while the audit log cannot be written. `refuse`: readiness answers 503, ' +
      'and what would be recorded is answered `ServiceUnavailableError` before anything is ' +
      'sent. `continue`: it happens all the same, and lines that find no room in 4 MB of ' +
      'memory are lost and counted.',
  },
  AUDIT_READS: {
    type: 'word',
    default: 'off',
    words: ['on', 'off'],
    meaning: '`on` records administrative reads that were allowed, too.',
  },
  COGNITO_USER_POOL_ID: {
    type: 'text',
    perPool: true,
    meaning: 'Such as `eu-west-1_a1B2c3D4e`. Without it the gateway runs on the embedded pool.',
  },
  COGNITO_CLIENT_ID: {
    type: 'text',
    perPool: true,
    meaning: 'The app client on whose behalf users sign up and in. Required with a pool id.',
  },
  COGNITO_CLIENT_SECRET: {
    type: 'text',
    secret: true,
    perPool: true,
    meaning: 'The secret of that client, if it has one.',
  },
  AWS_REGION: {
    type: 'text',
    defaultText: 'from the pool id',
    perPool: true,
    meaning:
      'The Region to sign for at an endpoint that is not of AWS. For AWS the pool id says it, ' +
      'whatever stands here: Lambda always sets this variable.',
  },
  COGNITO_ENDPOINT: {
    type: 'url',
    defaultText: 'AWS',
    perPool: true,
    meaning: 'URL of any Cognito-compatible endpoint.',
  },
  COGNITO_ISSUER: {
    type: 'url',
    defaultText: "AWS's",
    perPool: true,
    meaning: '`iss` of the access tokens, where an emulator writes its own.',
  },
  COGNITO_PUBLIC_ONLY: {
    type: 'word',
    default: String(defaults.publicOnly),
    words: ['true', 'false'],
    perPool: true,
    meaning:
      '`true` uses no AWS credentials at all: sign-up, sign-in and self-service work, ' +
      'everything that needs a signed command answers `ServiceUnavailableError`.',
  },
  COGNITO_DEADLINE_MS: {
    type: 'integer',
    default: defaults.deadlineMs,
    least: 100,
    most: 60_000,
    unit: 'milliseconds',
    perPool: true,
    meaning: 'Milliseconds for one call to Cognito, all attempts together.',
  },
  COGNITO_MAX_READS_IN_FLIGHT: {
    type: 'integer',
    default: defaults.maxReadsInFlight,
    least: 1,
    most: 128,
    perPool: true,
    meaning: 'Calls that the reads of one request have under way at once.',
  },
  COGNITO_MAX_IN_FLIGHT: {
    type: 'integer',
    default: defaults.maxInFlight,
    least: 1,
    most: 100_000,
    perPool: true,
    meaning: 'Calls to Cognito under way at once.',
  },
  COGNITO_MAX_QUEUED: {
    type: 'integer',
    default: defaults.maxQueued,
    least: 0,
    most: 100_000,
    perPool: true,
    meaning:
      'Calls that wait, at most 250 ms, for one under way to end. More are answered ' +
      '`ServiceUnavailableError` at once.',
  },
  COGNITO_QUOTAS: {
    type: 'list',
    defaultText: "AWS's defaults",
    perPool: true,
    meaning: `Requests per second by category, where AWS has granted others: \`UserRead=500;UserToken=300\`; \`off\` sets no limit. Categories: ${Object.keys(quotaRps).join(', ')}.`,
  },
  COGNITO_TRANSPORT: {
    type: 'word',
    default: defaults.transport,
    words: ['fast', 'sdk'],
    perPool: true,
    meaning: "`sdk` sends every call through the AWS SDK's own client instead of the fast path.",
  },
  COGNITO_SIGN_IN: {
    type: 'word',
    default: defaults.signIn,
    words: ['public', 'server'],
    perPool: true,
    meaning:
      '`server` signs users in by `AdminInitiateAuth` and `AdminRespondToAuthChallenge`, ' +
      'signed with the AWS credentials of the gateway: for an app client that allows ' +
      '`ALLOW_ADMIN_USER_PASSWORD_AUTH` and not `ALLOW_USER_PASSWORD_AUTH`.',
  },
  COGNITO_REFRESH: {
    type: 'word',
    default: defaults.refresh,
    words: ['command', 'flow'],
    perPool: true,
    meaning:
      '`flow` refreshes by `REFRESH_TOKEN_AUTH` where an endpoint lacks ' +
      '`GetTokensFromRefreshToken`; without a client secret only.',
  },
  POOLS: {
    type: 'path',
    meaning:
      'Path of a JSON file with further user pools, chosen by host, header or path ' +
      '(docs/several-pools.md). In production they need no `COGNITO_USER_POOL_ID` beside ' +
      'them.',
  },
  EMBEDDED_POOL: {
    type: 'word',
    default: 'refuse',
    words: ['refuse', 'allow'],
    meaning: '`allow` lets the embedded pool run under `NODE_ENV=production`.',
  },
  EMBEDDED_POOL_DIR: {
    type: 'path',
    default: '.pool',
    meaning: 'Folder of the embedded pool.',
  },
  EMBEDDED_POOL_PORT: {
    type: 'integer',
    least: 0,
    most: 65_535,
    meaning: 'Opens the wire door of the embedded pool (AWS JSON 1.1) on this loopback port.',
  },
  EMBEDDED_POOL_FIXED_PASSWORDS: {
    type: 'word',
    default: 'false',
    words: ['true', 'false'],
    meaning: '`true` gives the demo pool documented passwords instead of random ones.',
  },
  EMBEDDED_POOL_SEED: {
    type: 'path',
    meaning:
      'Path of a seed file (docs/embedded-pool.md) with the pools, clients, groups and users ' +
      'to create if absent, in place of the demo pool. The gateway serves its first pool by ' +
      'its first client.',
  },
  MAX_REQUESTS_IN_FLIGHT: {
    type: 'integer',
    defaultText: 'the sum of COGNITO_MAX_IN_FLIGHT and COGNITO_MAX_QUEUED',
    least: 1,
    most: 100_000,
    meaning:
      'Requests that are being answered at once. More are refused with 503 before their ' +
      'bodies are read.',
  },
  SHUTDOWN_NOTICE_MS: {
    type: 'integer',
    default: defaults.noticeMs,
    inProduction: 5000,
    least: 0,
    most: 600_000,
    unit: 'milliseconds',
    meaning:
      'Milliseconds between turning not ready, on a signal, and taking no more connections: ' +
      'as long as load balancers need to notice.',
  },
  DRAIN_MS: {
    type: 'integer',
    default: defaults.drainMs,
    least: 0,
    most: 600_000,
    unit: 'milliseconds',
    meaning: 'Milliseconds for the requests under way after that; the rest is cut.',
  },
  METRICS_PORT: {
    type: 'integer',
    least: 0,
    most: 65_535,
    meaning:
      'Serves metrics for Prometheus at `/metrics` on this TCP port; 0 takes a free one. ' +
      'Without it there are none.',
  },
  METRICS_HOST: {
    type: 'text',
    default: '127.0.0.1',
    meaning: 'Address to serve metrics on.',
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    type: 'url',
    meaning:
      'Sends traces to `/v1/traces` below this URL by OTLP, as JSON over HTTP. ' +
      '`OTEL_SERVICE_NAME`, `OTEL_RESOURCE_ATTRIBUTES`, `OTEL_BSP_…`, the limits of spans, ' +
      'and timeout, compression and certificates of the exporter count as OpenTelemetry ' +
      'describes them; other variables that begin with `OTEL_` have no effect, and the log ' +
      'names them. Without this setting and the next there are no traces.',
  },
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: {
    type: 'url',
    meaning:
      'Sends traces to this URL as it is, with nothing appended, whatever ' +
      '`OTEL_EXPORTER_OTLP_ENDPOINT` says.',
  },
  OTEL_EXPORTER_OTLP_PROTOCOL: {
    type: 'text',
    default: protocol,
    meaning: 'How traces are sent. Nothing else is spoken: neither `grpc` nor `http/protobuf`.',
  },
  OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: {
    type: 'text',
    default: protocol,
    meaning: 'The same; it goes before `OTEL_EXPORTER_OTLP_PROTOCOL`.',
  },
  OTEL_EXPORTER_OTLP_HEADERS: {
    type: 'list',
    secret: true,
    meaning:
      'Headers for the collector, such as its key: `x-api-key=value`, separated by commas, ' +
      'percent-encoded.',
  },
  OTEL_EXPORTER_OTLP_TRACES_HEADERS: {
    type: 'list',
    secret: true,
    meaning: 'More of them; these win.',
  },
  OTEL_TRACES_SAMPLER: {
    type: 'word',
    default: 'parentbased_always_on',
    words: samplers,
    meaning: `Which traces are sent: ${samplers.map((word) => `\`${word}\``).join(', ')}.`,
  },
  OTEL_TRACES_SAMPLER_ARG: {
    type: 'text',
    default: '1',
    meaning: 'The share of traces, from 0 to 1, for the samplers by ratio.',
  },
  OTEL_SDK_DISABLED: {
    type: 'word',
    default: 'false',
    words: ['false', 'true'],
    meaning: '`true` sends no traces, whatever else is set.',
  },
  OTEL_TRACES_EXPORTER: {
    type: 'word',
    default: 'otlp',
    words: ['otlp', 'none'],
    meaning: '`none` sends no traces.',
  },
  GRAPHIQL: {
    type: 'word',
    default: 'on',
    inProduction: 'off',
    words: ['on', 'off'],
    meaning: '`on` or `off`.',
  },
  INTROSPECTION: {
    type: 'word',
    default: 'on',
    inProduction: 'off',
    words: ['on', 'off'],
    meaning: '`on` or `off`.',
  },
  SUBGRAPH: {
    type: 'word',
    default: 'off',
    words: ['on', 'off'],
    meaning:
      '`on` serves a Federation 2 subgraph (`subgraph.graphql`): `User` and `Group` by key, ' +
      'for a router. `_service` shows the schema to anyone, whatever `INTROSPECTION` says.',
  },
  SUBGRAPH_MAX_KEYS: {
    type: 'integer',
    default: defaults.maxEntityKeys,
    least: 1,
    most: 100_000,
    meaning: 'Entities that one request of a router may ask for.',
  },
  SUBGRAPH_TYPE_PREFIX: {
    type: 'text',
    meaning:
      'Before the names of all types of the subgraph but its entities, such as `Identity`, ' +
      'where other subgraphs have types of these names (docs/federation.md).',
  },
  SUBGRAPH_ENTITIES: {
    type: 'list',
    default: entityNames.join(),
    meaning:
      'The types that other subgraphs may refer to by key: `User`, `Group`, or both. `User` ' +
      'alone leaves the name `Group` to others, with a prefix.',
  },
  MAX_DOCUMENT_TOKENS: {
    type: 'integer',
    default: defaults.maxTokens,
    least: 1,
    most: 100_000,
    meaning: 'Tokens of a GraphQL document, and selections once its fragments are put in place.',
  },
  MAX_DOCUMENT_DEPTH: {
    type: 'integer',
    default: defaults.maxDepth,
    least: 1,
    most: 100,
    meaning: 'Levels of fields of a document.',
  },
  MAX_DOCUMENT_DIRECTIVES: {
    type: 'integer',
    default: defaults.maxDirectives,
    least: 0,
    most: 1000,
    meaning: 'Directives of a document.',
  },
  MAX_ROOT_FIELDS: {
    type: 'integer',
    default: defaults.maxRootFields,
    least: 1,
    most: 1000,
    meaning:
      'Root fields of a document. At most one of them may check a credential or send a ' +
      'message, whatever this says.',
  },
  MAX_CALLS_PER_REQUEST: {
    type: 'integer',
    default: defaults.maxCalls,
    least: 1,
    most: 100_000,
    meaning: 'Calls to Cognito that a request of somebody without a permission may cause.',
  },
  MAX_CALLS_WITH_PERMISSION: {
    type: 'integer',
    default: defaults.maxCallsWithPermission,
    least: 1,
    most: 100_000,
    meaning: 'The same for a caller with any permission.',
  },
  REFRESH_TOKEN_COOKIE_DAYS: {
    type: 'integer',
    least: 1,
    most: 3650,
    unit: 'days',
    meaning:
      'Keeps refresh tokens in a cookie that scripts cannot read, for so many days: the ' +
      'validity of refresh tokens in the pool. `refreshTokens` and `revokeToken` read it, ' +
      '`signOut` and refusals for good clear it. Without it there is no cookie. ' +
      'docs/front-ends.md says where browsers keep it.',
  },
  ALLOWED_ORIGINS: {
    type: 'list',
    meaning:
      "Origins of pages that may call besides the gateway's own, separated by commas: " +
      '`https://app.example.com`. The wire door of the embedded pool lets pages of ' +
      '`http://localhost` call, too.',
  },
  ALLOWED_HOSTS: {
    type: 'list',
    defaultText: 'in production any, else none',
    meaning:
      'Names in `Host` that are answered besides loopback and the address that the connection ' +
      'came to, separated by commas, without ports: `id.example.com`; `*` is any. Other names ' +
      'are refused with 421, so that no page can pass for the gateway by DNS rebinding. Hosts ' +
      'of `POOLS` count. With `GRAPHIQL=on` or the embedded pool there are none by default in ' +
      'production either. `/health/live`, `/health/ready` and the metrics answer to any ' +
      'address. The wire door of the embedded pool has the same names.',
  },
  TRUSTED_PROXIES: {
    type: 'list',
    meaning:
      'The proxies before the gateway: how many, such as `1`, or their networks, such as ' +
      '`10.0.0.0/8,fd00::/8`. `0` is none: the peer of the connection is the source, and no ' +
      'header counts. In production this must be set; elsewhere the default is 0.',
  },
  PROXY_HEADER: {
    type: 'word',
    default: defaults.proxyHeader,
    words: proxyHeaders,
    meaning:
      'The header that these proxies write: `x-forwarded-for` or `forwarded` (RFC 7239). The ' +
      'other one is not read.',
  },
  TELL_COGNITO_SOURCE: {
    type: 'word',
    default: onOff(defaults.tellCognito),
    words: ['on', 'off'],
    meaning:
      "`on` sends the source of sign-ups and sign-ins to Cognito's threat protection. The " +
      'client must have a secret and `EnablePropagateAdditionalUserContextData`.',
  },
  REDIS_URL: {
    type: 'url',
    secret: true,
    meaning:
      '`redis://` or `rediss://` URL of a Redis or Valkey that several instances share. ' +
      'Without it each instance counts for itself.',
  },
  SEALING_KEYS: {
    type: 'list',
    defaultText: "the client's secret",
    secret: true,
    meaning:
      'Secrets of at least 32 characters, separated by commas, that seal the sessions which ' +
      'the gateway hands out: the first seals, all open, so that a new one is put first. The ' +
      'same on every instance. Without them and without `COGNITO_CLIENT_SECRET`, each process ' +
      'makes one, and a sign-in in several steps must end at the process where it began.',
  },
  GUESSES_PER_USER_AND_SOURCE: {
    type: 'integer',
    default: defaults.guessesPerUserAndSource,
    onEmbeddedPool: 100,
    least: 1,
    most: 1000,
    meaning:
      "Wrong guesses at one user's secrets from one source, until 15 minutes pass without " +
      'one.',
  },
  GUESSES_PER_USER: {
    type: 'integer',
    default: defaults.guessesPerUser,
    onEmbeddedPool: 1000,
    least: 1,
    most: 10_000,
    meaning: 'The same in 15 minutes from all sources that have not signed the user in before.',
  },
  GUESSES_PER_SOURCE: {
    type: 'integer',
    default: defaults.guessesPerSource,
    onEmbeddedPool: 1000,
    least: 1,
    most: 100_000,
    meaning: 'Wrong guesses from one source in 15 minutes, whoever they are about.',
  },
  MESSAGES_PER_USER: {
    type: 'integer',
    default: defaults.messagesPerUser,
    onEmbeddedPool: 100,
    least: 1,
    most: 1000,
    meaning:
      'Messages to one user in an hour: for each source that has signed the user in before, ' +
      'and for all others together.',
  },
  MESSAGES_PER_SOURCE: {
    type: 'integer',
    default: defaults.messagesPerSource,
    onEmbeddedPool: 1000,
    least: 1,
    most: 100_000,
    meaning: 'Messages that one source asks for in an hour.',
  },
  GUESSES_PER_SERVICE: {
    type: 'integer',
    default: defaults.guessesPerService,
    least: 1,
    most: 1_000_000,
    meaning:
      'Wrong guesses in 15 minutes that a service whose key has `passwords:write` passes on, ' +
      'in place of `GUESSES_PER_SOURCE`. What a user may get stays the same.',
  },
  MESSAGES_PER_SERVICE: {
    type: 'integer',
    default: defaults.messagesPerService,
    least: 1,
    most: 1_000_000,
    meaning:
      'Messages in an hour that a service whose key has `users:write` asks for, sign-ups ' +
      'above all, in place of `MESSAGES_PER_SOURCE`. What a user may get stays the same.',
  },
  CALLS_PER_SOURCE: {
    type: 'integer',
    default: defaults.callsPerSource,
    onEmbeddedPool: 3000,
    least: 10,
    most: 1_000_000,
    meaning:
      'Calls to Cognito in a minute that one source causes without a token or service key and ' +
      'that prove no account: wrong passwords, refused refresh tokens, sign-ins that are ' +
      'begun and not finished. Sign-ins and refreshes that succeed are given back.',
  },
  GROUP_PERMISSIONS: {
    type: 'list',
    perPool: true,
    meaning:
      'Cognito group to permissions: `admins=*;support=users:read`. The demo pool has ' +
      '`admins=*`.',
  },
  SCOPE_PERMISSIONS: {
    type: 'list',
    perPool: true,
    meaning: 'OAuth scope to permissions, in the same form.',
  },
  ANSWER_STEP_MS: {
    type: 'integer',
    default: defaults.answerStepMs,
    least: 0,
    most: 10_000,
    unit: 'milliseconds',
    meaning:
      'Milliseconds. Answers to anyone that could tell by their time whether a user exists ' +
      'leave at multiples of it; 0 at once. At least twice the time that Cognito usually ' +
      'takes: two calls must fit, or a user who is disabled or not confirmed and gives the ' +
      'right password reads that it is wrong.',
  },
  SIGN_UP_ANSWER: {
    type: 'word',
    default: defaults.signUpAnswer,
    words: ['distinct', 'uniform'],
    meaning:
      '`uniform` answers a sign-up under a taken name like a success and writes to the owner: ' +
      'for pools whose names are e-mail addresses or phone numbers.',
  },
  SELF_SERVICE_ATTRIBUTES: {
    type: 'list',
    default: 'standard',
    meaning:
      "What users may write for themselves, by Cognito's names, exactly and separated by " +
      'commas; `standard` stands for the standard profile, as in `standard,custom:plan`. ' +
      'Never `dev:` attributes.',
  },
  CONFIRM_GROUPS: {
    type: 'word',
    default: onOff(defaults.confirmGroups),
    words: ['on', 'off'],
    perPool: true,
    meaning:
      '`off` believes the groups of a token until it expires. For pools whose trigger writes ' +
      'groups into tokens that no user is a member of; a removal from a group then counts ' +
      'when the token has expired.',
  },
  PRIVILEGED_TARGETS: {
    type: 'word',
    default: defaults.privilegedTargets,
    words: ['refuse', 'allow'],
    perPool: true,
    meaning:
      '`allow` lets callers act on users and groups with permissions that the callers lack. ' +
      'Then `groups:write`, `passwords:write`, `users:write` and `mfa:write` are each worth ' +
      'every permission (docs/adr/0018-privilege.md).',
  },
  ACCEPTED_RISKS: {
    type: 'list',
    meaning: `What is refused unless it is meant, separated by commas. ${Object.entries(risks)
      .map(([word, meaning]) => `\`${word}\`: ${meaning}`)
      .join(' ')}`,
  },
  SERVICE_KEYS: {
    type: 'list',
    perPool: true,
    meaning:
      'Services with a key: `backoffice=<SHA-256 of the key in ' +
      'hexadecimal>=users:read,users:write`, separated by `;`. Without permissions, ' +
      '`router=<SHA-256>`, a key only names its service.',
  },
} as const satisfies Record<string, Row>;

export type Setting = keyof typeof settings;
/** The settings of a type of rows. */
type SettingOf<Type extends Row['type']> = {
  [S in Setting]: (typeof settings)[S]['type'] extends Type ? S : never;
}[Setting];
export type IntegerSetting = SettingOf<'integer'>;
export type WordSetting = SettingOf<'word'>;
export type TextSetting = Exclude<Setting, IntegerSetting | WordSetting>;
export type WordOf<S extends WordSetting> = (typeof settings)[S]['words'][number];
