/** Reads the environment and the files that it names. Reports all problems together. */
import type { Config } from '../config/config.js';
import { parseConfig } from '../config/parseConfig.js';
import type { ConfigProblem, Environment } from '../config/settingsReader.js';
import { acceptedRisks, refusalOf } from '../config/configRules.js';
import { auditProblems } from './configured.js';
import type { PoolOptions } from './poolServices.js';
import { unknownNames } from '../config/settingNames.js';
import type { TenantOptions } from './tenants.js';
import { namesIn, readTenants } from './tenantsFile.js';
import { readTrustedDocuments } from './trustedFile.js';
import type { TrustedDocument } from '../server/documents/trustedDocument.js';

export interface Configuration {
  readonly config: Config;
  /** Further pools, from the file in `POOLS`. */
  readonly tenants: TenantOptions<PoolOptions> | undefined;
  /** The documents from the file in `TRUSTED_DOCUMENTS`. */
  readonly trustedDocuments: readonly TrustedDocument[] | undefined;
}

/** @param isOneOfSeveral whether the platform runs several instances, as Lambda does */
export function readConfiguration(
  environment: Environment,
  { isOneOfSeveral = false } = {},
): Configuration | { readonly problems: readonly ConfigProblem[] } {
  const poolsFile = environment.POOLS?.trim() || undefined;
  const parsed = parseConfig(environment);
  const several = readTenants(poolsFile, environment);
  const trusted = readTrustedDocuments(environment.TRUSTED_DOCUMENTS?.trim() || undefined);
  const problems = [
    ...unknownNames(environment, namesIn(poolsFile)),
    ...('problems' in parsed ? parsed.problems : []),
    ...('problems' in several ? several.problems : []),
    ...('problems' in trusted ? trusted.problems : []),
    ...defaultProblems(parsed, several),
    ...sealingProblems(parsed, several, environment, isOneOfSeveral),
    ...auditProblems(environment.AUDIT_LOG),
  ];
  if (problems.length > 0 || 'problems' in parsed || 'problems' in several || 'problems' in trusted)
    return { problems };
  return { config: parsed.config, ...several, ...trusted };
}

/**
 * Reports that production needs a user pool, because the embedded pool cannot be the default there.
 */
function defaultProblems(
  parsed: ReturnType<typeof parseConfig>,
  several: ReturnType<typeof readTenants>,
): ConfigProblem[] {
  if ('problems' in parsed || 'problems' in several || several.tenants?.others !== 'default')
    return [];
  const { cognito, production, embeddedPool } = parsed.config;
  if (cognito || !production || embeddedPool.isAllowed) return [];
  return [
    {
      setting: 'POOLS others',
      problem: 'is default, but there is no default pool: set COGNITO_USER_POOL_ID',
    },
  ];
}

/**
 * Reports missing sealing secrets. A shared store means that there are several instances, which
 * must open each other's sessions. The embedded pool is no problem, because it runs in one process.
 */
function sealingProblems(
  parsed: ReturnType<typeof parseConfig>,
  several: ReturnType<typeof readTenants>,
  { ACCEPTED_RISKS: accepted }: Environment,
  isOneOfSeveral: boolean,
): ConfigProblem[] {
  if ('problems' in parsed || 'problems' in several) return [];
  const { cognito, redisUrl, guards } = parsed.config;
  const pools = [...(cognito ? [cognito] : []), ...Object.values(several.tenants?.pools ?? {})];
  const isSealedAlone =
    (guards.sealingKeys ?? []).length === 0 && pools.some(({ clientSecret }) => !clientSecret);
  return (isOneOfSeveral || redisUrl !== undefined) &&
    isSealedAlone &&
    !acceptedRisks(accepted).includes('own-sealing-keys')
    ? [{ setting: 'SEALING_KEYS', problem: refusalOf('own-sealing-keys') }]
    : [];
}
