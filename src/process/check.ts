/**
 * The command `check`: inspects the configuration, the pool behind it and the shared store, and
 * suggests fixes.
 */
import type { CognitoConfig, Config } from '../config/config.js';
import { isOfAws } from '../config/configForms.js';
import { cognitoOptions, problemsText } from '../gateway/configured.js';
import { selfCheck } from '../cognito/selfCheck.js';
import type { Finding } from '../cognito/check/finding.js';
import { regionOf } from '../cognito/userPoolId.js';
import { connectRedis } from '../guard/store/redis.js';
import type { PoolOptions } from '../gateway/poolServices.js';
import { readConfiguration } from '../gateway/readConfiguration.js';
import type { TenantOptions } from '../gateway/tenants.js';

/** Runs the command. Returns the exit code: 1 if there is an error. */
export async function check(
  environment: Readonly<Record<string, string | undefined>>,
  print: (text: string) => void,
): Promise<0 | 1> {
  const parsed = readConfiguration(environment);
  if ('problems' in parsed) {
    print(problemsText(parsed.problems).trimEnd());
    return 1;
  }
  const { config, tenants } = parsed;
  if (!config.cognito && !tenants) {
    print(
      'No COGNITO_USER_POOL_ID is set: the gateway would run on its embedded user pool. There is nothing to check.',
    );
    return 0;
  }
  const findings = [
    ...(config.cognito ? await selfCheck({ ...cognitoOptions(config.cognito), ...config }) : []),
    ...(tenants ? await checkPools(tenants) : []),
    ...(config.redisUrl === undefined ? [] : await checkStore(config.redisUrl)),
    ...(config.cognito ? checkSealing(config, config.cognito) : []),
    ...checkRegion(environment, config.cognito),
    ...checkProxies(config),
    ...checkHosts(environment),
    ...checkProduction(config),
  ];
  for (const { level, what, fix } of findings) print(`${level.padEnd(8)} ${what}\n         ${fix}`);
  const count = (level: Finding['level']): number =>
    findings.filter((finding) => finding.level === level).length;
  print(
    `${String(count('error'))} errors, ${String(count('warning'))} warnings, ` +
      `${String(count('unknown'))} that could not be checked.`,
  );
  return count('error') > 0 ? 1 : 0;
}

function checkProduction({ production }: Config): Finding[] {
  if (production) return [];
  return [
    {
      level: 'warning',
      what: 'NODE_ENV is not production: GraphiQL and introspection are on.',
      fix: 'Set NODE_ENV=production where others can reach the gateway.',
    },
  ];
}

/** Checks each pool in the `POOLS` file, by name. */
async function checkPools({ pools }: TenantOptions<PoolOptions>): Promise<Finding[]> {
  const found = await Promise.all(
    Object.entries(pools).map(async ([name, pool]) =>
      (await selfCheck(pool)).map((finding) => ({
        ...finding,
        what: `Pool ${name}: ${finding.what}`,
      })),
    ),
  );
  return found.flat();
}

function checkRegion(
  { AWS_REGION: region = '' }: Readonly<Record<string, string | undefined>>,
  cognito: CognitoConfig | undefined,
): Finding[] {
  const own = cognito && regionOf(cognito.userPoolId);
  if (
    own === undefined ||
    region.trim() === '' ||
    region.trim() === own ||
    !isOfAws(cognito?.endpoint)
  )
    return [];
  return [
    {
      level: 'warning',
      what: `AWS_REGION is not the Region of the pool, ${own}. Calls to Cognito go to ${own}.`,
      fix: 'Nothing, if AWS_REGION is where the gateway runs; otherwise correct COGNITO_USER_POOL_ID.',
    },
  ];
}

/**
 * Reports what to verify by hand: whether a proxy in front writes the header can only be seen from
 * requests.
 */
function checkProxies({ guards }: Config): Finding[] {
  if (guards.source?.trustedProxies) return [];
  return [
    {
      level: 'warning',
      what:
        'TRUSTED_PROXIES trusts no proxy: behind a load balancer or a GraphQL router all ' +
        'callers count as one source, and one who guesses passwords locks out everyone.',
      fix:
        'Set it to the number of proxies and routers in front of the gateway, or to their ' +
        'networks (docs/operations-guide.md). The gateway logs the first request with a ' +
        'forwarding header that it does not trust, and counts them in ' +
        'cognito_gateway_untrusted_headers_total.',
    },
  ];
}

/**
 * Reports that host names are not restricted. Which names are right behind a load balancer only the
 * operator knows.
 */
function checkHosts({
  ALLOWED_HOSTS: hosts = '',
}: Readonly<Record<string, string | undefined>>): Finding[] {
  if (hosts.trim() !== '') return [];
  return [
    {
      level: 'warning',
      what:
        'ALLOWED_HOSTS is not set: in production the gateway answers under any host name, so ' +
        'a page that points its own name at it (DNS rebinding) can call it over plain HTTP ' +
        'from the network of its visitor; otherwise it only answers on this machine.',
      fix:
        'Set ALLOWED_HOSTS to the names that clients and load balancers use, such as ' +
        'id.example.com, or to * if that is intended.',
    },
  ];
}

/**
 * Reports missing sealing secrets. With `REDIS_URL` they are already an error of the configuration,
 * unless the risk is accepted.
 */
function checkSealing({ guards }: Config, { clientSecret }: CognitoConfig): Finding[] {
  if (clientSecret || (guards.sealingKeys ?? []).length > 0) return [];
  return [
    {
      level: 'warning',
      what:
        'SEALING_KEYS is not set and the app client has no secret: each process seals ' +
        'sessions with its own key, so a sign-in with several steps fails if it reaches ' +
        'another instance, or the process restarts.',
      fix:
        'Set SEALING_KEYS to a random string of 32 characters or more, the same on every ' +
        'instance: openssl rand -base64 32',
    },
  ];
}

async function checkStore(url: string): Promise<Finding[]> {
  const store = await connectRedis(url, () => undefined);
  const fault = store.fault();
  const memory = store.memory();
  store.close();
  if (fault)
    return [
      {
        level: 'error',
        what: `${fault.what} The gateway runs without it, with stricter limits per instance.`,
        fix: fault.fix,
      },
    ];
  return memory === 'kept'
    ? []
    : [
        {
          level: 'error',
          what:
            'The shared store may delete keys when it is full, and so forget guesses. Each ' +
            'instance also keeps its own count.',
          fix: 'Set maxmemory-policy of the store to noeviction, and give the gateway its own store.',
        },
      ];
}
