/** Reads the file with further user pools from the setting `POOLS`. docs/several-pools.md */
import { isObject } from '../common/isObject.js';
import { readJsonFile } from '../common/jsonFile.js';
import type { ConfigProblem, Environment } from '../config/settingsReader.js';
import { poolEntries } from './poolEntries.js';
import type { Reading } from './poolEntries.js';
import type { PoolOptions } from './poolServices.js';
import type { TenantOptions } from './tenants.js';

type Parsed =
  | { readonly tenants: TenantOptions<PoolOptions> }
  | { readonly problems: readonly ConfigProblem[] };

const ways = ['host', 'header', 'path'] as const;

/**
 * Returns the pools in the file (none if there is no file), or all problems of the file, each with
 * its place.
 */
export function readTenants(
  path: string | undefined,
  environment: Environment,
): Parsed | { readonly tenants: undefined } {
  if (path === undefined) return { tenants: undefined };
  const content = readJsonFile(path);
  return 'problem' in content
    ? { problems: [{ setting: 'POOLS', problem: content.problem }] }
    : parseTenants(content.json, environment);
}

/** Returns the names of environment variables that the file refers to. */
export function namesIn(path: string | undefined): ReadonlySet<string> {
  const content = path === undefined ? {} : readJsonFile(path);
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

export function parseTenants(file: unknown, environment: Environment): Parsed {
  const problems: ConfigProblem[] = [];
  const report: Reading['report'] = (place, problem) =>
    void problems.push({ setting: place === '' ? 'POOLS' : `POOLS ${place}`, problem });
  const { by, header, others, pools, ...unknown } = isObject(file) ? file : {};
  const way = ways.find((candidate) => candidate === by);
  checkChoice({ way, header, others, unknown }, report);
  if (!isObject(pools) || Object.keys(pools).length === 0)
    report('pools', 'must be an object with an entry per pool');
  const entries = poolEntries(isObject(pools) ? pools : {}, way, { environment, report });
  if (problems.length > 0 || !way) return { problems };
  return {
    tenants: {
      by: way,
      header: header as string | undefined,
      others: others as 'default' | undefined,
      pools: Object.fromEntries(entries) as TenantOptions<PoolOptions>['pools'],
    },
  };
}

interface Choice {
  readonly way: (typeof ways)[number] | undefined;
  readonly header: unknown;
  readonly others: unknown;
  readonly unknown: object;
}

/** Checks the settings that say how a request names its pool. */
function checkChoice({ way, header, others, unknown }: Choice, report: Reading['report']): void {
  if (Object.keys(unknown).length > 0)
    report('', 'has an unknown name; use by, header, others and pools');
  if (!way) report('by', `must be one of ${ways.join(', ')}`);
  if (header !== undefined && (typeof header !== 'string' || !/^[\w-]+$/.test(header)))
    report('header', 'must be the name of a header');
  if (others !== undefined && others !== 'default' && others !== 'refuse')
    report('others', 'must be default or refuse');
}
