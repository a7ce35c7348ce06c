/** What settings must not say together, and which of them take a risk (risks.ts). */
import { isIPv4 } from 'node:net';

import { isLoopback } from '../common/hosts.js';
import type { Config } from './config.js';
import { entriesOf } from './listForms.js';
import { risks } from './risks.js';
import type { Risk } from './risks.js';
import type { Setting } from './settings.js';
import type { Read, Report } from './settingsReader.js';

interface Reading {
  readonly read: Read;
  readonly report: Report;
}

/** Everything that more than one setting decides. Only settings of the environment count, so that a default is never blamed. */
export function checkTogether(config: Config, { read, report }: Reading): void {
  for (const [setting, isWrong, problem] of contradictions(config, read)) {
    if (isWrong) report(setting, problem);
  }
  const accepted = acceptedRisks(read('ACCEPTED_RISKS'));
  if (accepted.some((word) => !Object.hasOwn(risks, word)))
    report(
      'ACCEPTED_RISKS',
      `must hold some of ${Object.keys(risks).join(', ')}, separated by commas`,
    );
  for (const [setting, isTaken, risk] of risksOf(config)) {
    if (isTaken && !accepted.includes(risk)) report(setting, refusalOf(risk));
  }
}

/** The words of `ACCEPTED_RISKS`. */
export function acceptedRisks(text = ''): string[] {
  return entriesOf(text, ',');
}

/** What is said of a setting that takes a risk which has not been accepted. */
export function refusalOf(risk: Risk): string {
  return `is refused, because it is a risk: ${risks[risk].replaceAll('`', '')} If it is meant, put ${risk} into ACCEPTED_RISKS`;
}

type Rule = readonly [Setting, boolean, string];

function contradictions(config: Config, read: Read): Rule[] {
  return [...poolRules(config, read), ...portRules(config, read), ...limitRules(config)];
}

function poolRules({ cognito, refresh, signIn, guards: { source } }: Config, read: Read): Rule[] {
  return [
    [
      'COGNITO_REFRESH',
      refresh === 'flow' && cognito?.clientSecret !== undefined,
      'can be flow only without COGNITO_CLIENT_SECRET: the proof of the secret needs the username, which a refresh token does not tell',
    ],
    [
      'COGNITO_SIGN_IN',
      signIn === 'server' && cognito?.publicOnly === true,
      'cannot be server with COGNITO_PUBLIC_ONLY=true: its commands are signed with AWS credentials',
    ],
    [
      'TELL_COGNITO_SOURCE',
      source?.tellCognito === true && cognito !== undefined && cognito.clientSecret === undefined,
      'needs COGNITO_CLIENT_SECRET: Cognito takes the source from a client with a secret alone',
    ],
    [
      'PROXY_HEADER',
      read('PROXY_HEADER') !== undefined && !source?.trustedProxies,
      'is set, but TRUSTED_PROXIES trusts no proxy that could write it',
    ],
  ];
}

function portRules({ cognito, port, telemetry, embeddedPool }: Config, read: Read): Rule[] {
  const { port: metricsPort } = telemetry.metrics ?? {};
  const { port: doorPort } = embeddedPool;
  const same = (one: number | undefined, other: number | undefined): boolean =>
    one !== undefined && one !== 0 && one === other;
  return [
    [
      'METRICS_HOST',
      read('METRICS_HOST') !== undefined && metricsPort === undefined,
      'is set, but METRICS_PORT is not',
    ],
    ['METRICS_PORT', same(metricsPort, port), 'is the number of PORT too'],
    [
      'EMBEDDED_POOL_PORT',
      !cognito && (same(doorPort, port) || same(doorPort, metricsPort)),
      'is the number of PORT or METRICS_PORT too',
    ],
  ];
}

/** A limit within another one cannot be above it. */
function limitRules({ guards: { budgets = {}, calls = {} } }: Config): Rule[] {
  const above = (one = 0, other = 0): boolean => one > other;
  return [
    [
      'GUESSES_PER_USER_AND_SOURCE',
      above(budgets.guessesPerUserAndSource, budgets.guessesPerUser),
      'is above GUESSES_PER_USER, which holds it',
    ],
    [
      'GUESSES_PER_USER_AND_SOURCE',
      above(budgets.guessesPerUserAndSource, budgets.guessesPerSource),
      'is above GUESSES_PER_SOURCE, which holds it',
    ],
    [
      'GUESSES_PER_USER_AND_SOURCE',
      above(budgets.guessesPerUserAndSource, budgets.guessesPerService),
      'is above GUESSES_PER_SERVICE, which holds it',
    ],
    [
      'MESSAGES_PER_USER',
      above(budgets.messagesPerUser, budgets.messagesPerSource),
      'is above MESSAGES_PER_SOURCE, which holds it',
    ],
    [
      'MESSAGES_PER_USER',
      above(budgets.messagesPerUser, budgets.messagesPerService),
      'is above MESSAGES_PER_SERVICE, which holds it',
    ],
    [
      'MAX_CALLS_PER_REQUEST',
      above(calls.maxCalls, calls.maxCallsWithPermission),
      'is above MAX_CALLS_WITH_PERMISSION: callers with a permission would get less',
    ],
  ];
}

function risksOf({
  production,
  cognito,
  redisUrl,
  grants,
  guards,
}: Config): (readonly [Setting, boolean, Risk])[] {
  const { trustedProxies } = guards.source ?? {};
  return [
    ['COGNITO_ENDPOINT', production && isPlainAndRemote(cognito?.endpoint), 'plain-endpoint'],
    [
      'SCOPE_PERMISSIONS',
      (grants.scopes['aws.cognito.signin.user.admin'] ?? []).length > 0,
      'every-user',
    ],
    ['TRUSTED_PROXIES', Array.isArray(trustedProxies) && trustedProxies.some(isWide), 'any-proxy'],
    ['REDIS_URL', production && isPlainAndPublic(redisUrl), 'plain-redis'],
  ];
}

function isPlainAndRemote(endpoint: string | undefined): boolean {
  if (endpoint === undefined || !URL.canParse(endpoint)) return false;
  const { protocol, hostname } = new URL(endpoint);
  return protocol === 'http:' && !isLoopback(hostname);
}

function isPlainAndPublic(redisUrl: string | undefined): boolean {
  if (redisUrl === undefined || !URL.canParse(redisUrl)) return false;
  const { protocol, hostname } = new URL(redisUrl);
  return protocol === 'redis:' && !isLoopback(hostname) && !isPrivate(hostname);
}

/** Addresses of RFC 1918, RFC 4193 and RFC 3927, and names that only a private network resolves: those of a cluster, of Compose, `.internal`. */
function isPrivate(hostname: string): boolean {
  if (isIPv4(hostname))
    return /^(?:10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.)/.test(hostname);
  if (hostname.startsWith('[')) return /^\[f(?:[cd]|e[89ab])/i.test(hostname);
  return !hostname.includes('.') || /\.(?:svc|cluster\.local|local|internal)$/i.test(hostname);
}

/** Wider than any network that one owner has. */
function isWide(network: string): boolean {
  const [address = '', prefix] = network.split('/');
  return (
    prefix !== undefined &&
    Number(prefix) < (address.includes(':') ? 16 : 8) &&
    !/^f[cd]/i.test(address)
  );
}
