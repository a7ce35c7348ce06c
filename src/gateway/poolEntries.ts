/** Reads the entries of the file of further user pools: the settings and the hosts of each pool. */
import { isObject } from '../common/isObject.js';
import { parseConfig } from '../config/parseConfig.js';
import type { Row } from '../config/setting.js';
import { settings } from '../config/settings.js';
import type { Setting } from '../config/settings.js';
import type { Environment } from '../config/settingsReader.js';
import { cognitoOptions, configuredOptions } from './configured.js';
import type { PoolOptions } from './poolServices.js';
import type { TenantOptions } from './tenants.js';

/** Where problems are reported, and where `$NAME` is looked up. */
export interface Reading {
  readonly environment: Environment;
  /**
   * Reports a problem. `place` is its path in the file, such as `pools.acme.hosts`; empty for the
   * file as a whole.
   */
  readonly report: (place: string, problem: string) => void;
}

type Entry = readonly [string, Partial<PoolOptions> & { readonly hosts: readonly string[] }];

/** Reads every entry, by the name of the pool. `way`: how a request names its pool. */
export function poolEntries(
  pools: Record<string, unknown>,
  way: TenantOptions<PoolOptions>['by'] | undefined,
  reading: Reading,
): Entry[] {
  const hostsSeen = new Set<string>();
  return Object.entries(pools).map(([name, entry], index) => {
    const { hosts = [], ...own } = isObject(entry) ? entry : {};
    const place = /^[\w-]{1,64}$/.test(name) ? `pools.${name}` : `pools[${String(index)}]`;
    if (place.endsWith(']')) reading.report(place, 'must have a name of letters, digits, _ and -');
    const pool = poolOf(place, own, reading);
    return [name, { ...pool, hosts: hostsOf(`${place}.hosts`, hosts) }] as const;
  });

  function hostsOf(place: string, hosts: unknown): string[] {
    const { report } = reading;
    const list = Array.isArray(hosts)
      ? hosts.filter((host): host is string => typeof host === 'string' && /^[\w.-]+$/.test(host))
      : [];
    if (!Array.isArray(hosts) || list.length < hosts.length)
      report(place, 'must be a list of host names without ports');
    if (way === 'host' && list.length === 0)
      report(place, 'must name a host, because pools are chosen by host');
    for (const host of list.map((one) => one.toLowerCase())) {
      if (hostsSeen.has(host)) report(place, 'has a host that is already in use');
      hostsSeen.add(host);
    }
    return list;
  }
}

function poolOf(
  place: string,
  own: Record<string, unknown>,
  { environment, report }: Reading,
): Partial<PoolOptions> {
  const values: Record<string, string | undefined> = {};
  for (const [setting, value] of Object.entries(own)) {
    const problem = settingProblem(setting, value);
    if (problem === undefined)
      values[setting] = fromEnvironment(`${place}.${setting}`, String(value), {
        environment,
        report,
      });
    // The name of an unknown setting is not repeated, because it may be a secret in the wrong
    // place.
    else report(Object.hasOwn(settings, setting) ? `${place}.${setting}` : place, problem);
  }
  if (values.COGNITO_USER_POOL_ID === undefined) {
    report(`${place}.COGNITO_USER_POOL_ID`, 'is missing');
    return {};
  }
  const parsed = parseConfig(values);
  if ('config' in parsed && parsed.config.cognito)
    return {
      ...configuredOptions({ ...parsed.config, audit: { ...parsed.config.audit, to: 'off' } }),
      ...cognitoOptions(parsed.config.cognito),
    };
  for (const { setting, problem } of 'problems' in parsed ? parsed.problems : [])
    report(`${place}.${setting}`, problem);
  return {};
}

function settingProblem(setting: string, value: unknown): string | undefined {
  if (!Object.hasOwn(settings, setting)) return 'has a name that is not a setting';
  if (!isOfPool(setting)) return 'cannot be set for a pool';
  return typeof value === 'string' ? undefined : 'must be a string';
}

/** Replaces `$NAME` by an environment variable, so that the file need not contain secrets. */
function fromEnvironment(
  place: string,
  value: string,
  { environment, report }: Reading,
): string | undefined {
  if (!value.startsWith('$')) return value;
  const found = environment[value.slice(1)];
  if (!found) report(place, 'refers to an environment variable that is not set');
  return found;
}

/** Returns whether each pool can have this setting, with the same meaning as in the environment. */
function isOfPool(setting: string): boolean {
  const row: Row = settings[setting as Setting];
  return row.perPool === true;
}
