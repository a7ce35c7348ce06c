/** Reports conflicts between settings, and settings that are a risk (risks.ts). */
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

/** Checks settings against each other. Reports only settings that are set, never a default. */
export function checkTogether(config: Config, { read, report }: Reading): void {
  for (const [setting, isWrong, problem] of contradictions(config, read)) {
    if (isWrong) report(setting, problem);
  }
  const accepted = acceptedRisks(read('ACCEPTED_RISKS'));
  if (accepted.some((word) => !Object.hasOwn(risks, word)))
    report(
      'ACCEPTED_RISKS',
      `may only contain ${Object.keys(risks).join(', ')}, separated by commas`,
    );
  for (const [setting, isTaken, risk] of risksOf(config)) {
    if (isTaken && !accepted.includes(risk)) report(setting, refusalOf(risk));
  }
}

/** Returns the words of `ACCEPTED_RISKS`. */
export function acceptedRisks(text = ''): string[] {
  return entriesOf(text, ',');
}

/** Returns the message for a risk that has not been accepted. */
export function refusalOf(risk: Risk): string {
  const reason = risks[risk].replaceAll('`', '');
  return `is refused because it is a risk: ${reason} To accept it, add ${risk} to ACCEPTED_RISKS`;
}

type Rule = readonly [Setting, boolean, string];

function contradictions(config: Config, read: Read): Rule[] {
  return [...poolRules(config, read), ...portRules(config, read), ...limitRules(config)];
}

function poolRules(
  { cognito, refresh, signIn, subgraph, guards: { source } }: Config,
  read: Read,
): Rule[] {
  return [
    [
      'COGNITO_REFRESH',
      refresh === 'flow' && cognito?.clientSecret !== undefined,
      'cannot be flow with COGNITO_CLIENT_SECRET: the secret hash needs the username, ' +
        'which a refresh token does not contain',
    ],
    [
      'COGNITO_SIGN_IN',
      signIn === 'server' && cognito?.publicOnly === true,
      'cannot be server with COGNITO_PUBLIC_ONLY=true: its commands need AWS credentials',
    ],
    [
      'TELL_COGNITO_SOURCE',
      source?.tellCognito === true && cognito !== undefined && cognito.clientSecret === undefined,
      'needs COGNITO_CLIENT_SECRET: Cognito accepts the source only from clients with a secret',
    ],
    [
      'TRUSTED_DOCUMENTS',
      read('TRUSTED_DOCUMENTS') !== undefined && subgraph,
      'cannot be set with SUBGRAPH=on: a router writes documents of its own; ' +
        'keep the list of trusted documents in the router',
    ],
    [
      'PROXY_HEADER',
      read('PROXY_HEADER') !== undefined && !source?.trustedProxies,
      'is set, but TRUSTED_PROXIES names no proxy that could write it',
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
    ['METRICS_PORT', same(metricsPort, port), 'is the same as PORT'],
    [
      'EMBEDDED_POOL_PORT',
      !cognito && (same(doorPort, port) || same(doorPort, metricsPort)),
      'is the same as PORT or METRICS_PORT',
    ],
  ];
}

/**
 * Reports limits that contradict each other: a limit that is part of another one cannot exceed it.
 */
function limitRules({ guards: { budgets = {}, calls = {} } }: Config): Rule[] {
  const above = (one = 0, other = 0): boolean => one > other;
  return [
    [
      'GUESSES_PER_USER_AND_SOURCE',
      above(budgets.guessesPerUserAndSource, budgets.guessesPerUser),
      'exceeds GUESSES_PER_USER, which includes it',
    ],
    [
      'GUESSES_PER_USER_AND_SOURCE',
      above(budgets.guessesPerUserAndSource, budgets.guessesPerSource),
      'exceeds GUESSES_PER_SOURCE, which includes it',
    ],
    [
      'GUESSES_PER_USER_AND_SOURCE',
      above(budgets.guessesPerUserAndSource, budgets.guessesPerService),
      'exceeds GUESSES_PER_SERVICE, which includes it',
    ],
    [
      'MESSAGES_PER_USER',
      above(budgets.messagesPerUser, budgets.messagesPerSource),
      'exceeds MESSAGES_PER_SOURCE, which includes it',
    ],
    [
      'MESSAGES_PER_USER',
      above(budgets.messagesPerUser, budgets.messagesPerService),
      'exceeds MESSAGES_PER_SERVICE, which includes it',
    ],
    [
      'MAX_CALLS_PER_REQUEST',
      above(calls.maxCalls, calls.maxCallsWithPermission),
      'exceeds MAX_CALLS_WITH_PERMISSION: callers with a permission would get less',
    ],
  ];
}

function risksOf({
  production,
  cognito,
  domain,
  redisUrl,
  grants,
  guards,
}: Config): (readonly [Setting, boolean, Risk])[] {
  const { trustedProxies } = guards.source ?? {};
  return [
    ['COGNITO_ENDPOINT', production && isPlainAndRemote(cognito?.endpoint), 'plain-endpoint'],
    [
      'SCOPE_PERMISSIONS',
      Object.entries(grants.scopes).some(
        ([scope, granted]) =>
          granted.length > 0 && (scope === 'aws.cognito.signin.user.admin' || domain !== undefined),
      ),
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

/**
 * Returns whether this is a private address (RFC 1918, RFC 4193, RFC 3927), or a name that only
 * resolves in a private network, such as the names of a cluster, of Compose, or under `.internal`.
 */
function isPrivate(hostname: string): boolean {
  if (isIPv4(hostname))
    return /^(?:10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.)/.test(hostname);
  if (hostname.startsWith('[')) return /^\[f(?:[cd]|e[89ab])/i.test(hostname);
  return !hostname.includes('.') || /\.(?:svc|cluster\.local|local|internal)$/i.test(hostname);
}

/** Returns whether the network is wider than any that belongs to a single owner. */
function isWide(network: string): boolean {
  const [address = '', prefix] = network.split('/');
  return (
    prefix !== undefined &&
    Number(prefix) < (address.includes(':') ? 16 : 8) &&
    !/^f[cd]/i.test(address)
  );
}
