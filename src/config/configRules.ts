/** What settings must not say together, and what is refused unless `ACCEPTED_RISKS` names it. */
import { isIPv4 } from 'node:net';

import type { Config, Read, Setting } from './config.js';

/** By the words of `ACCEPTED_RISKS`. */
export const risks = {
  'plain-endpoint':
    '`COGNITO_ENDPOINT` in production by http and not on this machine: passwords and tokens cross the network in the clear.',
  'every-user':
    '`SCOPE_PERMISSIONS` for `aws.cognito.signin.user.admin`: every user who signs in with a password has this scope.',
  'any-proxy':
    '`TRUSTED_PROXIES` with a network as wide as the Internet: callers choose their own address.',
  'plain-redis':
    '`REDIS_URL` in production by redis:// and not on this machine or in a private network: its password crosses the network in the clear, and with it anyone can lift the limits. Use rediss://.',
  'own-sealing-keys':
    'No `SEALING_KEYS` and no `COGNITO_CLIENT_SECRET` where `REDIS_URL` or Lambda means several instances: each seals sessions by a key of its own, and a sign-in in several steps fails at another instance. Make one for all with: openssl rand -base64 32',
} as const;
export type Risk = keyof typeof risks;

interface Reading {
  readonly read: Read;
  readonly report: (setting: Setting, problem: string) => void;
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
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** What is said of a setting that takes a risk which has not been accepted. */
export function refusalOf(risk: Risk): string {
  return `is refused, because it is a risk: ${risks[risk].replaceAll('`', '')} If it is meant, put ${risk} into ACCEPTED_RISKS`;
}

function contradictions(
  { cognito, ...config }: Config,
  read: Read,
): (readonly [Setting, boolean, string])[] {
  const { budgets, calls, source } = config.guards;
  const { port: metricsPort } = config.telemetry.metrics ?? {};
  const { port: doorPort } = config.embeddedPool;
  const same = (one: number | undefined, other: number | undefined): boolean =>
    one !== undefined && one !== 0 && one === other;
  const above = (one = 0, other = 0): boolean => one > other;
  return [
    [
      'COGNITO_REFRESH',
      config.refresh === 'flow' && cognito?.clientSecret !== undefined,
      'can be flow only without COGNITO_CLIENT_SECRET: the proof of the secret needs the username, which a refresh token does not tell',
    ],
    [
      'COGNITO_SIGN_IN',
      config.signIn === 'server' && cognito?.publicOnly === true,
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
    [
      'METRICS_HOST',
      read('METRICS_HOST') !== undefined && metricsPort === undefined,
      'is set, but METRICS_PORT is not',
    ],
    ['METRICS_PORT', same(metricsPort, config.port), 'is the number of PORT too'],
    [
      'EMBEDDED_POOL_PORT',
      !cognito && (same(doorPort, config.port) || same(doorPort, metricsPort)),
      'is the number of PORT or METRICS_PORT too',
    ],
    [
      'GUESSES_PER_USER_AND_SOURCE',
      above(budgets?.guessesPerUserAndSource, budgets?.guessesPerUser),
      'is above GUESSES_PER_USER, which holds it',
    ],
    [
      'GUESSES_PER_USER_AND_SOURCE',
      above(budgets?.guessesPerUserAndSource, budgets?.guessesPerSource),
      'is above GUESSES_PER_SOURCE, which holds it',
    ],
    [
      'GUESSES_PER_USER_AND_SOURCE',
      above(budgets?.guessesPerUserAndSource, budgets?.guessesPerService),
      'is above GUESSES_PER_SERVICE, which holds it',
    ],
    [
      'MESSAGES_PER_USER',
      above(budgets?.messagesPerUser, budgets?.messagesPerSource),
      'is above MESSAGES_PER_SOURCE, which holds it',
    ],
    [
      'MESSAGES_PER_USER',
      above(budgets?.messagesPerUser, budgets?.messagesPerService),
      'is above MESSAGES_PER_SERVICE, which holds it',
    ],
    [
      'MAX_CALLS_PER_REQUEST',
      above(calls?.maxCalls, calls?.maxCallsWithPermission),
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

function isLoopback(hostname: string): boolean {
  return (
    hostname === '[::1]' ||
    /(?:^|\.)localhost$/.test(hostname) ||
    (isIPv4(hostname) && hostname.startsWith('127.'))
  );
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
