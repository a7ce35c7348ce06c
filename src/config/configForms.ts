/** Parses the settings whose values have a format of their own: lists, URLs, networks, quotas. */
import { isIP } from 'node:net';

import { quotaRps } from '../cognito/call/policy.js';
import type { CognitoConfig } from './config.js';
import { entriesOf, nameOf, reportTwice } from './listForms.js';
import type { Setting } from './settings.js';
import type { Report } from './settingsReader.js';
import { profileAttributes } from '../guard/attributes.js';
import { redisUrlProblem } from '../guard/store/redisUrl.js';
import { sourceReader } from '../guard/requests/sourceAddress.js';
import { anyOne, hostnameOf } from '../common/hosts.js';
import { entityNames } from '../schema/entity.js';
import type { EntityName } from '../schema/entity.js';

/** Parses `UserRead=500;UserToken=300`, or `off`. */
export function parseQuotas(text: string, report: Report): CognitoConfig['quotas'] {
  if (text === 'off') return false;
  const entries = entriesOf(text, ';');
  reportTwice('COGNITO_QUOTAS', entries.map(nameOf), report);
  return Object.fromEntries(
    entries.map((entry, index) => {
      const [category = '', perSecond = '', ...rest] = entry.split('=').map((part) => part.trim());
      if (
        !Object.hasOwn(quotaRps, category) ||
        rest.length > 0 ||
        !/^[1-9]\d{0,5}$/.test(perSecond)
      ) {
        report(
          'COGNITO_QUOTAS',
          `entry ${String(index + 1)} must be category=requests per second; ` +
            `the categories are ${Object.keys(quotaRps).join(', ')}`,
        );
      }
      return [category, Number(perSecond)];
    }),
  );
}

/** Parses a GraphQL name that starts with a letter. */
export function parseTypePrefix(text: string, report: Report): string {
  if (text !== '' && !/^[A-Za-z]\w{0,31}$/.test(text))
    report(
      'SUBGRAPH_TYPE_PREFIX',
      'must start with a letter, followed by at most 31 letters, digits and underscores',
    );
  return text;
}

/** Parses `User`, `Group`, or both. */
export function parseEntities(list: string, report: Report): EntityName[] {
  const names = list.split(',').map((text) => text.trim());
  if (!names.every((name) => entityNames.some((known) => known === name)))
    report('SUBGRAPH_ENTITIES', `must be ${entityNames.join(', ')}, or both, separated by a comma`);
  return entityNames.filter((name) => names.includes(name));
}

/** Parses Cognito's attribute names; `standard` means the standard profile. */
export function parseAttributes(list: string, report: Report): string[] {
  return list.split(',').flatMap((text, index) => {
    const name = text.trim();
    if (name === 'standard') return profileAttributes;
    if (!writable.has(name) && !/^custom:[^\s,]{1,20}$/.test(name)) {
      report(
        'SELF_SERVICE_ATTRIBUTES',
        `entry ${String(index + 1)} is not an attribute that users may write; ` +
          `allowed are standard, ${[...writable].join(', ')}, ` +
          'and custom: with a name of at most 20 characters',
      );
    }
    return name;
  });
}

/**
 * The attributes that may be listed. `sub`, `identities` and the `*_verified` flags are not among
 * them, because only Cognito may set them.
 */
const writable: ReadonlySet<string> = new Set([...profileAttributes, 'updated_at']);

/** Parses the number of proxies, such as `1`, or their networks: `10.0.0.0/8,fd00::/8`. */
export function parseProxies(
  text: string | undefined,
  report: Report,
): number | string[] | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const trustedProxies = text.split(',').map((part) => part.trim());
  for (const [index, network] of trustedProxies.entries()) {
    if (!isNetwork(network))
      report(
        'TRUSTED_PROXIES',
        'must be a number from 0 to 99, or a list of networks; ' +
          `entry ${String(index + 1)} is neither an address nor a network such as 10.0.0.0/8`,
      );
  }
  return trustedProxies;
}

function isNetwork(network: string): boolean {
  try {
    sourceReader({ trustedProxies: [network] });
    return true;
  } catch {
    return false;
  }
}

/** Parses an address or a name to listen on. */
export function parseHost(setting: Setting, host: string, report: Report): string {
  const labels = host.split('.');
  const isName =
    labels.every((label) => /^[a-z\d_-]{1,63}$/i.test(label)) && !/^\d*$/.test(labels.at(-1) ?? '');
  if (isIP(host) === 0 && !isName) {
    report(
      setting,
      'must be an address or a name to listen on, without brackets or a port: ' +
        '127.0.0.1 for this machine only, 0.0.0.0 or :: for all addresses',
    );
  }
  return host;
}

/** Checks a URL. Problems do not repeat the value, because a URL can contain a password. */
export function checkUrl(setting: Setting, url: string | undefined, report: Report): void {
  if (url === undefined) return;
  const parsed = /^https?:\/\/[^\s/]/.test(url) && URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed) report(setting, 'must be an http or https URL');
  else if (parsed.username || parsed.password || parsed.search || parsed.hash)
    report(setting, 'must be a URL without a user, password, query or fragment');
}

/** Returns whether this is one of AWS's own endpoints, FIPS and VPC endpoints included. */
export function isOfAws(endpoint: string | undefined): boolean {
  return (
    endpoint === undefined ||
    (URL.canParse(endpoint) &&
      /\.(?:amazonaws\.com(?:\.cn)?|api\.aws)$/.test(new URL(endpoint).hostname))
  );
}

export function parseRedisUrl(url: string | undefined, report: Report): string | undefined {
  const problem = url === undefined ? undefined : redisUrlProblem(url);
  if (problem !== undefined) report('REDIS_URL', problem);
  return url;
}

const shortestSecret = 32;

/** Parses secrets, separated by commas. Problems do not repeat them. */
export function parseSealingKeys(text: string, report: Report): string[] {
  const keys = entriesOf(text, ',');
  if (keys.some(({ length }) => length < shortestSecret))
    report('SEALING_KEYS', `must be secrets of at least ${String(shortestSecret)} characters each`);
  return keys;
}

/** Parses `https://app.example.com,https://admin.example.com`. */
export function parseOrigins(text: string, report: Report): string[] {
  const origins = entriesOf(text, ',');
  for (const [index, origin] of origins.entries()) {
    if (!isOrigin(origin))
      report(
        'ALLOWED_ORIGINS',
        `entry ${String(index + 1)} must be a complete origin such as https://app.example.com, ` +
          'without a path, user or wildcard',
      );
  }
  return origins;
}

function isOrigin(text: string): boolean {
  return (
    /^https?:/.test(text) &&
    !text.includes('*') &&
    URL.canParse(text) &&
    new URL(text).origin === text
  );
}

/** Parses `id.example.com,id.internal`, or `*`. */
export function parseHosts(text: string, report: Report): string[] {
  const hosts = entriesOf(text.toLowerCase(), ',');
  for (const [index, host] of hosts.entries()) {
    if (host !== anyOne && hostnameOf(host) !== host)
      report(
        'ALLOWED_HOSTS',
        `entry ${String(index + 1)} must be *, or a name such as id.example.com, ` +
          'without a scheme or port',
      );
  }
  return hosts;
}

/** Words that were probably not meant as a file name. */
export const noFile = /^(?:stderr|on|true|yes|false|no|none|null|disabled|-)$/i;

/** Parses `stdout` or `off` in any case, or a path. */
export function parseAuditLog(text: string, report: Report): string {
  if (noFile.test(text))
    report(
      'AUDIT_LOG',
      'must be stdout, off or the path of a file; write ./ before a file that really has this name',
    );
  return auditDestination(text) ?? text;
}

/** Returns the word; undefined if the text is the path of a file. */
export function auditDestination(text: string): 'stdout' | 'off' | undefined {
  const word = text.toLowerCase();
  if (word === 'stdout' || word === '/dev/stdout') return 'stdout';
  return word === 'off' ? word : undefined;
}
