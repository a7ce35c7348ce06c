/** The only place that reads settings which hold several values. */
import { permissionNames } from './caller.js';
import type { Grants, Permission } from './caller.js';
import { quotaRps } from './cognito/policy.js';
import type { CognitoConfig, Setting } from './config.js';
import { profileAttributes } from './guard/attributes.js';
import { sourceReader } from './guard/sourceAddress.js';
import { anyOne, hostnameOf } from './hosts.js';
import { entityNames } from './schema/entity.js';
import type { EntityName } from './schema/entity.js';

export type Report = (setting: Setting, problem: string) => void;

/** `UserRead=500;UserToken=300`, or `off`. */
export function parseQuotas(text: string, report: Report): CognitoConfig['quotas'] {
  if (text === 'off') return false;
  const entries = text.split(';').filter((part) => part.trim() !== '');
  return Object.fromEntries(
    entries.map((entry) => {
      const [category = '', perSecond = ''] = entry.split('=').map((part) => part.trim());
      if (!Object.hasOwn(quotaRps, category) || !/^[1-9]\d*$/.test(perSecond)) {
        report('COGNITO_QUOTAS', `"${entry.trim()}" must have the form category=requests per second, with one of ${Object.keys(quotaRps).join(', ')}`);
      }
      return [category, Number(perSecond)];
    }),
  );
}

/** `admins=*;support=users:read`. */
export function parseGrants(setting: Setting, text: string, report: Report): Record<string, Permission[]> {
  const entries = text.split(';').filter((part) => part.trim() !== '');
  return Object.fromEntries(
    entries.map((entry) => {
      const [name = '', list] = entry.split('=').map((part) => part.trim());
      if (name === '' || list === undefined) report(setting, `"${entry.trim()}" must have the form name=permission,permission`);
      return [name, parsePermissions(setting, list ?? '', report)];
    }),
  );
}

function parsePermissions(setting: Setting, list: string, report: Report): Permission[] {
  if (list === '*') return permissionNames;
  return list.split(',').flatMap((text) => {
    const found = permissionNames.find((name) => name === text.trim());
    if (!found) report(setting, `"${text.trim()}" is no permission; there are ${permissionNames.join(', ')} and *`);
    return found ?? [];
  });
}

/** `backoffice=<SHA-256>=users:read;...`. Without permissions a key only names its service. */
export function parseServiceKeys(text: string, report: Report): Grants['serviceKeys'] {
  const entries = text.split(';').filter((part) => part.trim() !== '');
  return entries.map((entry, index) => {
    // Not repeated in the problem: who writes a wrong entry may have put the key itself there.
    const [name = '', sha256 = '', list = ''] = entry.split('=').map((part) => part.trim());
    if (name === '' || !/^[0-9a-f]{64}$/i.test(sha256)) {
      report('SERVICE_KEYS', `entry ${String(index + 1)} must have the form name=<SHA-256 in hexadecimal>=permission,permission`);
      return { name, sha256, permissions: [] };
    }
    return { name, sha256: sha256.toLowerCase(), permissions: list === '' ? [] : parsePermissions('SERVICE_KEYS', list, report) };
  });
}

/** GraphQL's names, but none that would begin with `__`. */
export function parseTypePrefix(text: string, report: Report): string {
  if (text !== '' && !/^[A-Za-z]\w{0,31}$/.test(text)) report('SUBGRAPH_TYPE_PREFIX', 'must be a letter and at most 31 letters, digits and underscores');
  return text;
}

/** `User`, `Group`, or both. */
export function parseEntities(list: string, report: Report): EntityName[] {
  const names = list.split(',').map((text) => text.trim());
  if (!names.every((name) => entityNames.some((known) => known === name))) report('SUBGRAPH_ENTITIES', `must be ${entityNames.join(', ')}, or both separated by a comma`);
  return entityNames.filter((name) => names.includes(name));
}

/** Cognito's names of attributes; `standard` stands for the standard profile. */
export function parseAttributes(list: string, report: Report): string[] {
  return list.split(',').flatMap((text) => {
    const name = text.trim();
    if (name === 'standard') return profileAttributes;
    if (!/^(?:[a-z_]{1,32}|custom:\S{1,25})$/.test(name)) report('SELF_SERVICE_ATTRIBUTES', `"${name}" is no attribute that users may write; they are named like nickname or custom:plan`);
    return name;
  });
}

/** `1` proxy, or the networks of proxies: `10.0.0.0/8,fd00::/8`. */
export function parseProxies(text: string | undefined, report: Report): number | string[] | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const trustedProxies = text.split(',').map((part) => part.trim());
  try {
    sourceReader({ trustedProxies });
  } catch (error) {
    report('TRUSTED_PROXIES', `must be a number or networks: ${(error as Error).message}`);
  }
  return trustedProxies;
}

export function parseRedisUrl(url: string | undefined, report: Report): string | undefined {
  // It is not repeated: it may hold a password.
  if (url !== undefined && !/^rediss?:\/\/[^\s/]+/.test(url)) report('REDIS_URL', 'must be a URL with redis or rediss');
  return url;
}

const shortestSecret = 32;

/** Secrets, separated by commas; a problem names none of them. */
export function parseSealingKeys(text: string, report: Report): string[] {
  const keys = text.split(',').map((part) => part.trim()).filter((part) => part !== '');
  if (keys.some(({ length }) => length < shortestSecret)) report('SEALING_KEYS', `must hold secrets of at least ${String(shortestSecret)} characters each`);
  return keys;
}

/** `https://app.example.com,https://admin.example.com`. */
export function parseOrigins(text: string, report: Report): string[] {
  const origins = text.split(',').map((part) => part.trim()).filter((part) => part !== '');
  for (const origin of origins.filter((candidate) => !URL.canParse(candidate) || new URL(candidate).origin !== candidate)) {
    report('ALLOWED_ORIGINS', `"${origin}" must be an origin such as https://app.example.com, without a path`);
  }
  return origins;
}

/** `id.example.com,id.internal`, or `*`. */
export function parseHosts(text: string, report: Report): string[] {
  const hosts = text.split(',').map((part) => part.trim().toLowerCase()).filter((part) => part !== '');
  for (const [index, host] of hosts.entries()) {
    if (host !== anyOne && hostnameOf(host) !== host) report('ALLOWED_HOSTS', `entry ${String(index + 1)} must be a name such as id.example.com, without a scheme and a port, or *`);
  }
  return hosts;
}

/** Words that were meant to say something else than the name of a file. */
const noFile = /^(?:stderr|on|true|yes|false|no|none|null|disabled|-)$/i;

/** `stdout` and `off` in any spelling, or a path. */
export function parseAuditLog(text: string, report: Report): string {
  if (noFile.test(text)) report('AUDIT_LOG', `must be stdout, off or the path of a file; write ./${text} for a file of that name`);
  return auditDestination(text) ?? text;
}

/** Undefined for a file. */
export function auditDestination(text: string): 'stdout' | 'off' | undefined {
  const word = text.toLowerCase();
  if (word === 'stdout' || word === '/dev/stdout') return 'stdout';
  return word === 'off' ? word : undefined;
}
