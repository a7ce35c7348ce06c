/** Parses the settings of sign-ins by redirect: the domain of the pool, addresses, and clients. */
import { isLoopback } from '../common/hosts.js';
import { domainUrlOf } from '../cognito/userPoolId.js';
import type { ManagedLoginConfig } from './config.js';
import { entriesOf, nameOf, reportTwice } from './listForms.js';
import type { SettingsReader } from './settingsReader.js';

/** Settings that have no effect without a domain. */
const needDomain = ['COGNITO_REDIRECT_URIS', 'COGNITO_MACHINE_CLIENTS'] as const;

export function parseManagedLogin(reader: SettingsReader): ManagedLoginConfig {
  const { read, report } = reader;
  const domain = read('COGNITO_DOMAIN');
  if (domain === undefined)
    for (const setting of needDomain.filter((name) => read(name) !== undefined))
      report(setting, 'is set, but COGNITO_DOMAIN is not');
  else checkDomain(domain, reader);
  return {
    domain,
    redirectUris: parseRedirectUris(reader),
    machineClients: parseMachineClients(reader),
  };
}

function checkDomain(domain: string, { read, report }: SettingsReader): void {
  const userPoolId = read('COGNITO_USER_POOL_ID');
  if (userPoolId === undefined && !domain.includes('://'))
    report('COGNITO_DOMAIN', 'must be a URL on the embedded pool, such as http://localhost:9229');
  try {
    domainUrlOf(domain, userPoolId ?? '');
  } catch {
    report(
      'COGNITO_DOMAIN',
      'must be the prefix of the domain such as example, a custom domain such as ' +
        'auth.example.com, or a URL: https, or http on this machine',
    );
  }
}

/** Parses `https://app.example.com/callback,com.example.app://callback`. */
function parseRedirectUris({ text, report }: SettingsReader): string[] {
  const uris = entriesOf(text('COGNITO_REDIRECT_URIS'), ',');
  for (const [index, uri] of uris.entries()) {
    if (!isRedirectUri(uri))
      report(
        'COGNITO_REDIRECT_URIS',
        `entry ${String(index + 1)} must be a complete URL such as ` +
          'https://app.example.com/callback, without a fragment, user or wildcard; ' +
          'http is for this machine only',
      );
  }
  return uris;
}

/** Schemes with which a browser runs a script or reads a file. */
const dangerous: ReadonlySet<string> = new Set([
  'about:',
  'blob:',
  'data:',
  'file:',
  'javascript:',
  'vbscript:',
]);

/**
 * Returns whether a browser may be sent there. Other schemes than http and https are allowed,
 * because apps on phones have schemes of their own.
 */
function isRedirectUri(text: string): boolean {
  if (!URL.canParse(text) || /[\s\\#*]/.test(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  if (username !== '' || password !== '' || dangerous.has(protocol)) return false;
  return protocol !== 'http:' || isLoopback(hostname);
}

/**
 * Parses `<client id>=<secret>;...`. Problems do not repeat the entry, because it contains a
 * secret.
 */
function parseMachineClients({ text, report }: SettingsReader): Record<string, string> {
  const entries = entriesOf(text('COGNITO_MACHINE_CLIENTS'), ';');
  reportTwice('COGNITO_MACHINE_CLIENTS', entries.map(nameOf), report);
  return Object.fromEntries(
    entries.map((entry, index) => {
      const [id = '', secret = '', ...rest] = entry.split('=').map((part) => part.trim());
      if (!/^[\w+]+$/.test(id) || secret === '' || rest.length > 0)
        report(
          'COGNITO_MACHINE_CLIENTS',
          `entry ${String(index + 1)} must be <client id>=<client secret>`,
        );
      return [id, secret];
    }),
  );
}
