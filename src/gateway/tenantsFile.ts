/** Reads the file with further user pools from the setting `POOLS`. docs/several-pools.md */
import { readFileSync } from 'node:fs';

import { parseConfig, settings } from '../config/config.js';
import type { ConfigProblem } from '../config/config.js';
import { cognitoOptions, configuredOptions } from './configured.js';
import type { PoolOptions } from './poolServices.js';
import type { TenantOptions } from './tenants.js';

type Environment = Readonly<Record<string, string | undefined>>;
type Parsed =
  | { readonly tenants: TenantOptions<PoolOptions> }
  | { readonly problems: readonly ConfigProblem[] };

/** Settings that each pool can have, with the same meaning as in the environment. */
const ofPool =
  /^(?:COGNITO_\w+|AWS_REGION|GROUP_PERMISSIONS|SCOPE_PERMISSIONS|SERVICE_KEYS|CONFIRM_GROUPS|PRIVILEGED_TARGETS)$/;
const ways = ['host', 'header', 'path'] as const;
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The pools in the file (none without a file), or all its problems, each with its place. */
export function readTenants(
  path: string | undefined,
  environment: Environment,
): Parsed | { readonly tenants: undefined } {
  if (path === undefined) return { tenants: undefined };
  const content = read(path);
  return 'problem' in content
    ? { problems: [{ setting: 'POOLS', problem: content.problem }] }
    : parseTenants(content.json, environment);
}

/** Names of environment variables that the file refers to. */
export function namesIn(path: string | undefined): ReadonlySet<string> {
  const content = path === undefined ? {} : read(path);
  const { pools } = 'json' in content && isObject(content.json) ? content.json : {};
  const values = Object.values(isObject(pools) ? pools : {}).flatMap((own) =>
    Object.values(isObject(own) ? own : {}),
  );
  return new Set(
    values.flatMap((value) =>
      typeof value === 'string' && value.startsWith('$') ? value.slice(1) : [],
    ),
  );
}

/**
 * Repeats neither the path nor the content: they may have been swapped, and a wrong file may
 * contain secrets.
 */
function read(path: string): { readonly json: unknown } | { readonly problem: string } {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code = 'unreadable' } = error as NodeJS.ErrnoException;
    return {
      problem: /^["']/.test(path)
        ? 'must be a path without quotes'
        : `must be the path of a file that can be read (${code})`,
    };
  }
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    const [, at] = /position (\d+)/.exec((error as Error).message) ?? [];
    const place =
      at === undefined
        ? ''
        : `, from line ${String(text.slice(0, Number(at)).split('\n').length)} on`;
    return { problem: `names a file that is not JSON${place}` };
  }
}

export function parseTenants(file: unknown, environment: Environment): Parsed {
  const problems: ConfigProblem[] = [];
  const report = (place: string, problem: string): void =>
    void problems.push({ setting: place === '' ? 'POOLS' : `POOLS ${place}`, problem });
  const { by, header, others, pools: given, ...unknown } = isObject(file) ? file : {};
  if (Object.keys(unknown).length > 0)
    report('', 'has an unknown name; use by, header, others and pools');
  const way = ways.find((candidate) => candidate === by);
  if (!way) report('by', `must be one of ${ways.join(', ')}`);
  if (header !== undefined && (typeof header !== 'string' || !/^[\w-]+$/.test(header)))
    report('header', 'must be the name of a header');
  if (others !== undefined && others !== 'default' && others !== 'refuse')
    report('others', 'must be default or refuse');
  if (!isObject(given) || Object.keys(given).length === 0)
    report('pools', 'must be an object with an entry per pool');

  const hostsSeen = new Set<string>();
  const entries = Object.entries(isObject(given) ? given : {}).map(([name, entry], index) => {
    const { hosts = [], ...own } = isObject(entry) ? entry : {};
    const place = /^[\w-]{1,64}$/.test(name) ? `pools.${name}` : `pools[${String(index)}]`;
    if (place.endsWith(']')) report(place, 'must have a name of letters, digits, _ and -');
    return [name, { ...poolOf(place, own), hosts: hostsOf(`${place}.hosts`, hosts) }] as const;
  });
  if (problems.length > 0 || !way) return { problems };
  return {
    tenants: {
      by: way,
      header: header as string | undefined,
      others: others as 'default' | undefined,
      pools: Object.fromEntries(entries) as TenantOptions<PoolOptions>['pools'],
    },
  };

  function hostsOf(place: string, hosts: unknown): string[] {
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

  function poolOf(place: string, own: Record<string, unknown>): Partial<PoolOptions> {
    const values: Record<string, string | undefined> = {};
    for (const [setting, value] of Object.entries(own)) {
      if (!Object.hasOwn(settings, setting)) report(place, 'has a name that is not a setting');
      else if (!ofPool.test(setting)) report(`${place}.${setting}`, 'cannot be set for a pool');
      else if (typeof value !== 'string') report(`${place}.${setting}`, 'must be a string');
      else values[setting] = fromEnvironment(`${place}.${setting}`, value);
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

  /** `$NAME` is replaced by an environment variable, so that the file need not contain secrets. */
  function fromEnvironment(place: string, value: string): string | undefined {
    if (!value.startsWith('$')) return value;
    const found = environment[value.slice(1)];
    if (!found) report(place, 'refers to an environment variable that is not set');
    return found;
  }
}
