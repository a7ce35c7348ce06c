/** Parses the settings that grant permissions to groups, scopes and services. */
import { permissionNames } from '../gateway/caller.js';
import type { Grants, Permission } from '../gateway/caller.js';
import { entriesOf, nameOf, reportTwice } from './listForms.js';
import type { Setting } from './settings.js';
import type { Report } from './settingsReader.js';

/** `admins=*;support=users:read`. */
export function parseGrants(
  setting: Setting,
  text: string,
  report: Report,
): Record<string, Permission[]> {
  const entries = entriesOf(text, ';');
  reportTwice(setting, entries.map(nameOf), report);
  return Object.fromEntries(
    entries.map((entry, index) => {
      const [name = '', list, ...rest] = entry.split('=').map((part) => part.trim());
      if (name === '' || list === undefined || rest.length > 0)
        report(setting, `entry ${String(index + 1)} must be name=permission,permission`);
      return [name, parsePermissions(setting, list ?? '', index + 1, report)];
    }),
  );
}

function parsePermissions(
  setting: Setting,
  list: string,
  entry: number,
  report: Report,
): Permission[] {
  if (list === '*') return permissionNames;
  const found = list
    .split(',')
    .flatMap((text) => permissionNames.find((name) => name === text.trim()) ?? []);
  if (found.length < list.split(',').length)
    report(
      setting,
      `entry ${String(entry)} contains an unknown permission; ` +
        `use ${permissionNames.join(', ')}, or * alone`,
    );
  return found;
}

/** `backoffice=<SHA-256>=users:read;...`. Without permissions, a key only identifies its service. */
export function parseServiceKeys(text: string, report: Report): Grants['serviceKeys'] {
  const entries = entriesOf(text, ';');
  reportTwice(
    'SERVICE_KEYS',
    entries.map((entry) => (entry.split('=')[1] ?? entry).trim().toLowerCase()),
    report,
    'key',
  );
  return entries.map((entry, index) => {
    // The problem does not repeat the entry, which may contain the key itself by mistake.
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
