/**
 * All settings, one row each: type, defaults, range, unit and meaning. The parser (parseConfig.ts),
 * docs/configuration.md and the JSON schemas (settingsSchema.ts) are derived from this table. The
 * file is long because it is a table.
 */
import { defaults } from '../common/defaults.js';
import { quotaRps } from '../cognito/call/policy.js';
import { proxyHeaders } from '../guard/requests/sourceAddress.js';
import { entityNames } from '../schema/entity.js';

import { risks } from './risks.js';
import type { Row } from './setting.js';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** The samplers of OpenTelemetry's "SDK environment variables" that its JavaScript SDK supports. */
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
      '`production` turns off GraphiQL and introspection, refuses the embedded pool and ' +
      'requires `TRUSTED_PROXIES`.',
  },
  HOST: {
    type: 'text',
    default: '127.0.0.1',
    meaning: 'Address to listen on; `0.0.0.0` listens on all addresses.',
  },
  PORT: {
    type: 'integer',
    default: 4000,
    least: 0,
    most: 65_535,
    meaning: 'TCP port; 0 picks a free one.',
  },
  LOG_LEVEL: {
    type: 'word',
    default: 'info',
    words: logLevels,
    meaning: 'The least severe lines that are logged.',
  },
  AUDIT_LOG: {
    type: 'path',
    default: 'stdout',
    defaultText: 'stdout; on the embedded pool in development audit.jsonl in EMBEDDED_POOL_DIR',
    meaning:
      'Where to write the audit log (docs/audit-log.md): `stdout`, `off`, or the path of a ' +
      'file to append to.',
  },
  AUDIT_ON_FAILURE: {
    type: 'word',
    default: defaults.onFailure,
    words: ['refuse', 'continue'],
    meaning:
      'What to do while the audit log cannot be written. `refuse`: readiness answers 503, and ' +
      'operations that would be recorded answer `ServiceUnavailableError` before anything is ' +
      'sent. `continue`: operations go on; lines that do not fit into a buffer of 4 MB are ' +
      'lost and counted.',
  },
  AUDIT_READS: {
    type: 'word',
    default: 'off',
    words: ['on', 'off'],
    meaning: '`on` also records administrative reads that were allowed.',
  },
  COGNITO_USER_POOL_ID: {
    type: 'text',
    perPool: true,
    meaning:
      'Id of the user pool, such as `eu-west-1_a1B2c3D4e`. Without it the gateway runs on the ' +
      'embedded pool.',
  },
  COGNITO_CLIENT_ID: {
    type: 'text',
    perPool: true,
    meaning: 'The app client that users sign up and sign in with. Required with a pool id.',
  },
  COGNITO_CLIENT_SECRET: {
    type: 'text',
    secret: true,
    perPool: true,
    meaning: 'The secret of the app client, if it has one.',
  },
  AWS_REGION: {
    type: 'text',
    defaultText: 'from the pool id',
    perPool: true,
    meaning:
      "The Region to sign requests for when the endpoint is not AWS's. For AWS, the Region " +
      'always comes from the pool id, because Lambda sets this variable itself.',
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
    meaning:
      'The `iss` of the access tokens, for emulators that issue tokens under an address of their own.',
  },
  COGNITO_PUBLIC_ONLY: {
    type: 'word',
    default: String(defaults.publicOnly),
    words: ['true', 'false'],
    perPool: true,
    meaning:
      '`true` uses no AWS credentials at all: sign-up, sign-in and self-service work, and ' +
      'operations that need a signed command answer `ServiceUnavailableError`.',
  },
  COGNITO_DEADLINE_MS: {
    type: 'integer',
    default: defaults.deadlineMs,
    least: 100,
    most: 60_000,
    unit: 'milliseconds',
    perPool: true,
    meaning: 'Time limit for one call to Cognito, including retries.',
  },
  COGNITO_MAX_READS_IN_FLIGHT: {
    type: 'integer',
    default: defaults.maxReadsInFlight,
    least: 1,
    most: 128,
    perPool: true,
    meaning: 'How many reads of one request may call Cognito at the same time.',
  },
  COGNITO_MAX_IN_FLIGHT: {
    type: 'integer',
    default: defaults.maxInFlight,
    least: 1,
    most: 100_000,
    perPool: true,
    meaning: 'How many calls to Cognito may be in flight at once.',
  },
  COGNITO_MAX_QUEUED: {
    type: 'integer',
    default: defaults.maxQueued,
    least: 0,
    most: 100_000,
    perPool: true,
    meaning:
      'How many calls to Cognito may wait, at most 250 ms, until one in flight has ended. Further calls ' +
      'answer `ServiceUnavailableError` at once.',
  },
  COGNITO_QUOTAS: {
    type: 'list',
    defaultText: "AWS's defaults",
    perPool: true,
    meaning:
      'Requests per second by category, if AWS has granted you other quotas: ' +
      '`UserRead=500;UserToken=300`; `off` sets no limit. ' +
      `Categories: ${Object.keys(quotaRps).join(', ')}.`,
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
      '`server` signs users in with `AdminInitiateAuth` and `AdminRespondToAuthChallenge`, ' +
      "signed with the gateway's AWS credentials. Use it for app clients that allow " +
      '`ALLOW_ADMIN_USER_PASSWORD_AUTH` but not `ALLOW_USER_PASSWORD_AUTH`.',
  },
  COGNITO_REFRESH: {
    type: 'word',
    default: defaults.refresh,
    words: ['command', 'flow'],
    perPool: true,
    meaning:
      '`flow` refreshes tokens with `REFRESH_TOKEN_AUTH`, for endpoints that lack ' +
      '`GetTokensFromRefreshToken`. It cannot be used with a client that has a secret.',
  },
  COGNITO_DOMAIN: {
    type: 'text',
    perPool: true,
    meaning:
      'The domain of the user pool, for sign-ins by redirect: its prefix, such as `example`, a ' +
      'custom domain, such as `auth.example.com`, or a URL, such as `http://localhost:9229` for ' +
      'the embedded pool. Without it, operations of a sign-in by redirect and `clientToken` ' +
      'answer `FeatureNotAvailableError`.',
  },
  COGNITO_REDIRECT_URIS: {
    type: 'list',
    perPool: true,
    meaning:
      'Where managed login may send a browser back to, after a sign-in or a sign-out, separated ' +
      'by commas: `https://app.example.com/callback,https://app.example.com/`. Only exactly ' +
      'these texts are accepted, and the app client must list them too.',
  },
  COGNITO_MACHINE_CLIENTS: {
    type: 'list',
    secret: true,
    perPool: true,
    meaning:
      'App clients for programs (client credentials), separated by `;`: `<client id>=<client ' +
      'secret>`. `clientToken` issues tokens for them to callers with `tokens:write`, who never ' +
      'see the secret.',
  },
  POOLS: {
    type: 'path',
    meaning:
      'Path of a JSON file with further user pools, chosen by host, header or path ' +
      '(docs/several-pools.md). With it, `COGNITO_USER_POOL_ID` is optional in production.',
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
    meaning: 'Serves the wire protocol of the embedded pool (AWS JSON 1.1) on this loopback port.',
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
      'Path of a seed file (docs/embedded-pool.md) that replaces the demo pool: the pools, ' +
      'clients, groups and users to create if absent. The gateway serves the first client of ' +
      'its first pool.',
  },
  MAX_REQUESTS_IN_FLIGHT: {
    type: 'integer',
    defaultText: 'the sum of COGNITO_MAX_IN_FLIGHT and COGNITO_MAX_QUEUED',
    least: 1,
    most: 100_000,
    meaning:
      'How many requests may be in progress at once. Further requests are refused with 503 ' +
      'before their bodies are read.',
  },
  SHUTDOWN_NOTICE_MS: {
    type: 'integer',
    default: defaults.noticeMs,
    inProduction: 5000,
    least: 0,
    most: 600_000,
    unit: 'milliseconds',
    meaning:
      'How long to go on accepting connections after a shutdown signal. Readiness is off during this ' +
      'time, so that load balancers notice.',
  },
  DRAIN_MS: {
    type: 'integer',
    default: defaults.drainMs,
    least: 0,
    most: 600_000,
    unit: 'milliseconds',
    meaning:
      'How long requests in progress may take after `SHUTDOWN_NOTICE_MS` before they are cut off.',
  },
  METRICS_PORT: {
    type: 'integer',
    least: 0,
    most: 65_535,
    meaning:
      'Serves Prometheus metrics at `/metrics` on this TCP port; 0 picks a free one. Without ' +
      'it there are no metrics.',
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
      '`OTEL_SERVICE_NAME`, `OTEL_RESOURCE_ATTRIBUTES`, `OTEL_BSP_…`, the span limits, and the ' +
      'timeout, compression and certificates of the exporter work as OpenTelemetry describes ' +
      'them. Other `OTEL_` variables have no effect, and the log names them. Without this ' +
      'setting or the next, there are no traces.',
  },
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: {
    type: 'url',
    meaning: 'Sends traces to exactly this URL. It overrides `OTEL_EXPORTER_OTLP_ENDPOINT`.',
  },
  OTEL_EXPORTER_OTLP_PROTOCOL: {
    type: 'text',
    default: protocol,
    meaning:
      'How traces are sent. No other protocol is supported: neither `grpc` nor `http/protobuf`.',
  },
  OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: {
    type: 'text',
    default: protocol,
    meaning: 'How traces are sent. It overrides `OTEL_EXPORTER_OTLP_PROTOCOL`.',
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
    meaning: 'More headers for the collector. They override those in `OTEL_EXPORTER_OTLP_HEADERS`.',
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
    meaning: 'The share of traces to send, from 0 to 1, for the ratio samplers.',
  },
  OTEL_SDK_DISABLED: {
    type: 'word',
    default: 'false',
    words: ['false', 'true'],
    meaning: '`true` sends no traces, whatever the other settings are.',
  },
  OTEL_TRACES_EXPORTER: {
    type: 'word',
    default: 'otlp',
    words: ['otlp', 'none'],
    meaning: '`none` sends no traces.',
  },
  ACCOUNT: {
    type: 'word',
    default: 'on',
    inProduction: 'off',
    words: ['on', 'off'],
    meaning:
      '`on` serves the account page at `/account`, where users sign up, sign in and ' +
      'change their accounts. docs/account.md',
  },
  CONSOLE: {
    type: 'word',
    default: 'on',
    inProduction: 'off',
    words: ['on', 'off'],
    meaning:
      '`on` serves the console at `/console`, where administrators look after users with the ' +
      'permissions of their groups. docs/console.md',
  },
  GRAPHIQL: {
    type: 'word',
    default: 'on',
    inProduction: 'off',
    words: ['on', 'off'],
    meaning: '`on` serves GraphiQL.',
  },
  INTROSPECTION: {
    type: 'word',
    default: 'on',
    inProduction: 'off',
    words: ['on', 'off'],
    meaning: '`on` allows introspection queries.',
  },
  TRUSTED_DOCUMENTS: {
    type: 'path',
    meaning:
      'Path of a JSON file with the only documents that the gateway runs, apart from those of its ' +
      'own account page and console if these are on. An example is `trusted-documents.json` of ' +
      'the package `cognito-graphql-client` (docs/front-ends.md). Default: the gateway runs ' +
      'any document. This setting cannot be combined with `SUBGRAPH=on`, because routers write their own ' +
      'documents.',
  },
  SUBGRAPH: {
    type: 'word',
    default: 'off',
    words: ['on', 'off'],
    meaning:
      '`on` serves a Federation 2 subgraph (`subgraph.graphql`) to a router, with `User` and ' +
      '`Group` by key. `_service` shows the schema to anyone, even with `INTROSPECTION=off`.',
  },
  SUBGRAPH_MAX_KEYS: {
    type: 'integer',
    default: defaults.maxEntityKeys,
    least: 1,
    most: 100_000,
    meaning: 'How many entities one request from a router may ask for.',
  },
  SUBGRAPH_TYPE_PREFIX: {
    type: 'text',
    meaning:
      'Prefix for all type names of the subgraph except its entities, such as `Identity`, to ' +
      'avoid clashes with the types of other subgraphs (docs/federation.md).',
  },
  SUBGRAPH_ENTITIES: {
    type: 'list',
    default: entityNames.join(),
    meaning:
      'The types that other subgraphs may refer to by key: `User`, `Group`, or both. With ' +
      '`User` alone and a prefix, another subgraph can define `Group`.',
  },
  MAX_DOCUMENT_TOKENS: {
    type: 'integer',
    default: defaults.maxTokens,
    least: 1,
    most: 100_000,
    meaning:
      'Maximum number of tokens in a GraphQL document, and of selections once its fragments are ' +
      'expanded.',
  },
  MAX_DOCUMENT_DEPTH: {
    type: 'integer',
    default: defaults.maxDepth,
    least: 1,
    most: 100,
    meaning: 'Maximum number of levels of nested fields in a document.',
  },
  MAX_DOCUMENT_DIRECTIVES: {
    type: 'integer',
    default: defaults.maxDirectives,
    least: 0,
    most: 1000,
    meaning: 'Maximum number of directives in a document.',
  },
  MAX_ROOT_FIELDS: {
    type: 'integer',
    default: defaults.maxRootFields,
    least: 1,
    most: 1000,
    meaning:
      'Maximum number of root fields in a document. At most one of them may check a credential ' +
      'or send a message, whatever this setting is.',
  },
  MAX_CALLS_PER_REQUEST: {
    type: 'integer',
    default: defaults.maxCalls,
    least: 1,
    most: 100_000,
    meaning:
      'Maximum number of calls to Cognito that one request may cause if its caller has no ' +
      'permission.',
  },
  MAX_CALLS_WITH_PERMISSION: {
    type: 'integer',
    default: defaults.maxCallsWithPermission,
    least: 1,
    most: 100_000,
    meaning:
      'Maximum number of calls to Cognito that one request may cause if its caller has a ' +
      'permission.',
  },
  REFRESH_TOKEN_COOKIE_DAYS: {
    type: 'integer',
    default: 0,
    onEmbeddedPool: 30,
    least: 0,
    most: 3650,
    unit: 'days',
    meaning:
      'Keeps refresh tokens in a cookie that scripts cannot read, for this many days. Use the ' +
      'refresh token validity of the pool. `refreshTokens` and `revokeToken` read the cookie; ' +
      '`signOut` and final refusals clear it. With 0 there is no cookie. ' +
      'docs/front-ends.md explains how browsers use it.',
  },
  REFRESH_TOKEN_COOKIE_FOR: {
    type: 'word',
    default: defaults.keptFor,
    onEmbeddedPool: 'pages',
    words: ['all', 'pages'],
    meaning:
      'Who gets the refresh token in a cookie. `all`: every caller. `pages`: only pages in a browser; ' +
      'other programs, such as apps on phones, get their refresh token in the answer. A server ' +
      'that calls for a page counts as a program unless it passes on the `Origin` of the page.',
  },
  ALLOWED_ORIGINS: {
    type: 'list',
    meaning:
      'Other origins whose pages may call the gateway, separated by commas: ' +
      '`https://app.example.com`. Pages of `http://localhost` may always call the embedded ' +
      "pool's wire protocol.",
  },
  ALLOWED_HOSTS: {
    type: 'list',
    defaultText: 'in production any, else none',
    meaning:
      'Names in the `Host` header that the gateway answers to, in addition to loopback names and ' +
      'the address that the client connected to, separated by commas, without ports: ' +
      '`id.example.com`; `*` allows any. Other names are refused with 421, which prevents DNS ' +
      'rebinding. The hosts in `POOLS` are always allowed. With `GRAPHIQL=on` or the embedded ' +
      'pool, production allows no names by default either. `/health/live`, `/health/ready` and ' +
      'the metrics answer to any name. The wire protocol of the embedded pool allows the same ' +
      'names.',
  },
  TRUSTED_PROXIES: {
    type: 'list',
    meaning:
      'The proxies in front of the gateway: their number, such as `1`, or their networks, such ' +
      'as `10.0.0.0/8,fd00::/8`. With `0`, the source address is the peer of the connection ' +
      'and no header is read. Required in production; the default elsewhere is 0.',
  },
  PROXY_HEADER: {
    type: 'word',
    default: defaults.proxyHeader,
    words: proxyHeaders,
    meaning:
      'The header that these proxies write: `x-forwarded-for` or `forwarded` (RFC 7239). The ' +
      'other one is ignored.',
  },
  TELL_COGNITO_SOURCE: {
    type: 'word',
    default: onOff(defaults.tellCognito),
    onEmbeddedPool: 'on',
    words: ['on', 'off'],
    meaning:
      "`on` sends the source address of sign-ups and sign-ins to Cognito's threat protection, " +
      "and the browser's `User-Agent`, by which Cognito names the sessions of a user. The " +
      'client must have a secret and `EnablePropagateAdditionalUserContextData`.',
  },
  REDIS_URL: {
    type: 'url',
    secret: true,
    meaning:
      '`redis://` or `rediss://` URL of a Redis or Valkey server that all instances share. ' +
      'Without it, each instance counts on its own.',
  },
  SEALING_KEYS: {
    type: 'list',
    defaultText: "the client's secret",
    secret: true,
    meaning:
      'Secrets of at least 32 characters, separated by commas, that encrypt the sessions given ' +
      'to clients. The first one encrypts and all of them decrypt, so put a new one first. ' +
      'Every instance needs the same secrets. Without them and without `COGNITO_CLIENT_SECRET`, ' +
      'each process generates its own, and a sign-in in several steps must finish at the ' +
      'process where it started.',
  },
  GUESSES_PER_USER_AND_SOURCE: {
    type: 'integer',
    default: defaults.guessesPerUserAndSource,
    onEmbeddedPool: 100,
    least: 1,
    most: 1000,
    meaning:
      "Maximum number of wrong guesses at one user's secrets from one source, until 15 minutes " +
      'pass without one.',
  },
  GUESSES_PER_USER: {
    type: 'integer',
    default: defaults.guessesPerUser,
    onEmbeddedPool: 1000,
    least: 1,
    most: 10_000,
    meaning:
      'Maximum number of wrong guesses against one user in 15 minutes, from all sources that ' +
      'have not signed the user in before.',
  },
  GUESSES_PER_SOURCE: {
    type: 'integer',
    default: defaults.guessesPerSource,
    onEmbeddedPool: 1000,
    least: 1,
    most: 100_000,
    meaning:
      'Maximum number of wrong guesses from one source in 15 minutes, against all users together.',
  },
  MESSAGES_PER_USER: {
    type: 'integer',
    default: defaults.messagesPerUser,
    onEmbeddedPool: 100,
    least: 1,
    most: 1000,
    meaning:
      'Maximum number of messages to one user in an hour. Each source that has signed the user ' +
      'in before has its own limit; all other sources share one.',
  },
  MESSAGES_PER_SOURCE: {
    type: 'integer',
    default: defaults.messagesPerSource,
    onEmbeddedPool: 1000,
    least: 1,
    most: 100_000,
    meaning: 'Maximum number of messages that one source (address) may ask for in an hour.',
  },
  GUESSES_PER_SERVICE: {
    type: 'integer',
    default: defaults.guessesPerService,
    least: 1,
    most: 1_000_000,
    meaning:
      'Maximum number of wrong guesses in 15 minutes from a service whose key has ' +
      '`passwords:write`; replaces `GUESSES_PER_SOURCE` for it. The limits for each user do not ' +
      'change.',
  },
  MESSAGES_PER_SERVICE: {
    type: 'integer',
    default: defaults.messagesPerService,
    least: 1,
    most: 1_000_000,
    meaning:
      'Maximum number of messages in an hour, mainly for sign-ups, that a service whose key has ' +
      '`users:write` may ask for; replaces `MESSAGES_PER_SOURCE` for it. The limits for each ' +
      'user do not change.',
  },
  CALLS_PER_SOURCE: {
    type: 'integer',
    default: defaults.callsPerSource,
    onEmbeddedPool: 3000,
    least: 10,
    most: 1_000_000,
    meaning:
      'Maximum number of calls to Cognito in a minute that one source may cause without a token ' +
      'or service key and without proving an account: wrong passwords, refused refresh tokens, ' +
      'unfinished sign-ins. Successful sign-ins and refreshes do not count.',
  },
  GROUP_PERMISSIONS: {
    type: 'list',
    perPool: true,
    meaning:
      'Permissions of Cognito groups: `admins=*;support=users:read`. `users:read@customers` ' +
      'limits a permission to the group `customers` and its members; for several groups repeat ' +
      'it: `support=users:read@customers,users:read@partners` (docs/adr/0018-privilege.md). In a ' +
      "group's name write `,` as `%2C`, `;` as `%3B`, `=` as `%3D` and `%` as `%25`. The demo " +
      'pool has `admins=*`.',
  },
  SCOPE_PERMISSIONS: {
    type: 'list',
    perPool: true,
    meaning: 'Permissions of OAuth scopes, in the form of `GROUP_PERMISSIONS`.',
  },
  ANSWER_STEP_MS: {
    type: 'integer',
    default: defaults.answerStepMs,
    least: 0,
    most: 10_000,
    unit: 'milliseconds',
    meaning:
      'Answers whose timing could reveal whether a user exists are delayed to a multiple of ' +
      'this; 0 turns the delay off. Use at least twice the usual response time of Cognito, so ' +
      'that two calls fit. Otherwise a disabled or unconfirmed user with the right password is ' +
      'told that the password is wrong.',
  },
  SIGN_UP_ANSWER: {
    type: 'word',
    default: defaults.signUpAnswer,
    words: ['distinct', 'uniform'],
    meaning:
      '`uniform` answers a sign-up under a taken name like a success and notifies the owner. ' +
      'Use `uniform` for pools whose usernames are e-mail addresses or phone numbers.',
  },
  SELF_SERVICE_ATTRIBUTES: {
    type: 'list',
    default: 'standard',
    meaning:
      "Attributes that users may write for themselves, by Cognito's exact names, separated by " +
      'commas. `standard` means the standard profile, as in `standard,custom:plan`. `dev:` ' +
      'attributes are never allowed.',
  },
  CONFIRM_GROUPS: {
    type: 'word',
    default: onOff(defaults.confirmGroups),
    words: ['on', 'off'],
    perPool: true,
    meaning:
      '`off` trusts the groups in a token until it expires. Use `off` for pools whose trigger adds ' +
      'groups to tokens of users who are not members. Removing a user from a group then has ' +
      'no effect until the token expires.',
  },
  PRIVILEGED_TARGETS: {
    type: 'word',
    default: defaults.privilegedTargets,
    words: ['refuse', 'allow'],
    perPool: true,
    meaning:
      '`allow` lets callers act on users and groups that have permissions which the callers ' +
      'lack. Then `groups:write`, `passwords:write`, `users:write` and `mfa:write` each amount ' +
      'to every permission (docs/adr/0018-privilege.md).',
  },
  FRESH_SIGN_IN_SECONDS: {
    type: 'integer',
    least: 5,
    most: 86_400,
    unit: 'seconds',
    perPool: true,
    meaning:
      'How long ago users may have signed in when they run a dangerous operation, such as ' +
      '`deleteUser` or `setUserPassword` (docs/adr/0022-fresh-sign-in.md). After that, the ' +
      'operation answers `NotAuthorizedError` with the reason `SIGN_IN_TOO_OLD`, and the console asks the ' +
      'person to confirm who they are. Without this setting, a sign-in may be of any age.',
  },
  ACCEPTED_RISKS: {
    type: 'list',
    meaning: `Risky settings that the gateway otherwise refuses, separated by commas. ${Object.entries(
      risks,
    )
      .map(([word, meaning]) => `\`${word}\`: ${meaning}`)
      .join(' ')}`,
  },
  SERVICE_KEYS: {
    type: 'list',
    perPool: true,
    meaning:
      'Services with a key, separated by `;`: `backoffice=<SHA-256 of the key in ' +
      'hexadecimal>=users:read,users:write`. Without permissions, as in `router=<SHA-256>`, a ' +
      'key only identifies its service.',
  },
} as const satisfies Record<string, Row>;

export type Setting = keyof typeof settings;
/** The settings whose rows have this type. */
type SettingOf<Type extends Row['type']> = {
  [S in Setting]: (typeof settings)[S]['type'] extends Type ? S : never;
}[Setting];
export type IntegerSetting = SettingOf<'integer'>;
export type WordSetting = SettingOf<'word'>;
export type TextSetting = Exclude<Setting, IntegerSetting | WordSetting>;
export type WordOf<S extends WordSetting> = (typeof settings)[S]['words'][number];
