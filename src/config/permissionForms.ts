/** Parses the settings that grant permissions to groups, scopes and services. */
import { limitablePermissions, permissionNames } from '../gateway/caller.js';
import type { Grant, Grants } from '../gateway/caller.js';
import { limitSign } from '../gateway/reach.js';
import { entriesOf, nameOf, reportTwice } from './listForms.js';
import type { Setting } from './settings.js';
import type { Report } from './settingsReader.js';

/**
 * Parses `admins=*;support=users:read@customers,sessions:write@customers`. A group's name is
 * percent-encoded where it contains a character that has a meaning in this form.
 */
export function parseGrants(
  setting: Setting,
  text: string,
  report: Report,
): Record<string, Grant[]> {
  const entries = entriesOf(text, ';');
  reportTwice(
    setting,
    entries.map((entry) => decodedName(nameOf(entry)) ?? nameOf(entry)),
    report,
  );
  return Object.fromEntries(
    entries.map((entry, index) => {
      const [name = '', list, ...rest] = entry.split('=').map((part) => part.trim());
      if (name === '' || list === undefined || rest.length > 0)
        report(setting, `entry ${String(index + 1)} must be name=permission,permission`);
      const decoded = decodedName(name);
      if (decoded === undefined) report(setting, `entry ${String(index + 1)} ${badEncoding}`);
      return [decoded ?? name, parsePermissions(setting, list ?? '', index + 1, report)];
    }),
  );
}

function parsePermissions(setting: Setting, list: string, entry: number, report: Report): Grant[] {
  if (list === '*') return permissionNames;
  return list.split(',').flatMap((text, index) => {
    const parsed = parseGrant(text.trim());
    if (!('problem' in parsed)) return parsed.grant;
    const place = `entry ${String(entry)}, permission ${String(index + 1)}`;
    report(setting, `${place} ${parsed.problem}`);
    return [];
  });
}

/** The problem does not repeat the text, because it may be a key that was put here by mistake. */
function parseGrant(text: string): { readonly grant: Grant } | { readonly problem: string } {
  const [name, encoded] = splitOnce(text, limitSign);
  const known = permissionNames.find((permission) => permission === name);
  if (!known)
    return {
      problem: `is unknown; use ${permissionNames.join(', ')}, or * alone`,
    };
  if (encoded === undefined) return { grant: known };
  const limitable = limitablePermissions.find((permission) => permission === name);
  if (!limitable) return { problem: `limits ${known} to a group, but it is on the whole pool` };
  const group = decodedName(encoded);
  if (group === undefined) return { problem: badEncoding };
  // Cognito's form of group names (API reference, CreateGroup).
  if (!/^[\p{L}\p{M}\p{S}\p{N}\p{P}]{1,128}$/u.test(group))
    return { problem: `must name a group after ${known}${limitSign}, without spaces` };
  return { grant: `${limitable}${limitSign}${group}` };
}

const badEncoding =
  'has a name with a % that is not followed by two hexadecimal digits of UTF-8; write % as %25';

function decodedName(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}

function splitOnce(text: string, sign: string): readonly [string, string | undefined] {
  const at = text.indexOf(sign);
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + sign.length)];
}

/**
 * Parses `backoffice=<SHA-256>=users:read;...`. Without permissions, a key only identifies its
 * service.
 */
export function parseServiceKeys(text: string, report: Report): Grants['serviceKeys'] {
  const entries = entriesOf(text, ';');
  reportTwice(
    'SERVICE_KEYS',
    entries.map((entry) => (entry.split('=')[1] ?? entry).trim().toLowerCase()),
    report,
    'key',
  );
  return entries.map((entry, index) => {
    // The problem does not repeat the entry, because it may contain the key itself by mistake.
    const [name = '', sha256 = '', list = '', ...rest] = entry
      .split('=')
      .map((part) => part.trim());
    if (name === '' || rest.length > 0 || !/^[0-9a-f]{64}$/i.test(sha256)) {
      report(
        'SERVICE_KEYS',
        `entry ${String(index + 1)} must be name=<SHA-256 in hexadecimal>=permission,permission`,
      );
      return { name, sha256, permissions: [] };
    }
    return {
      name,
      sha256: sha256.toLowerCase(),
      permissions: list === '' ? [] : parsePermissions('SERVICE_KEYS', list, index + 1, report),
    };
  });
}
