/** The command `pool`, and its subcommand `rotate-keys`. */
import { existsSync } from 'node:fs';

import { messageOf } from '../common/messageOf.js';
import { options, print, Refusal } from './cliArguments.js';
import { demoSeed, invalidSeed, openEmbeddedPool, readSeedFile } from '../embeddedPool/index.js';
import type { EmbeddedPool, Seed } from '../embeddedPool/index.js';
import { listenProblem } from './listenProblem.js';
import type { ListenFault } from './listenProblem.js';

/** `pool`: runs the embedded user pool alone. */
export async function poolCommand(args: string[]): Promise<void> {
  if (args[0] === 'rotate-keys') return rotateKeys(args.slice(1));
  const given = options(args, {
    port: { type: 'string', default: '9229' },
    host: { type: 'string', default: '127.0.0.1' },
    dir: { type: 'string', default: '.pool' },
    seed: { type: 'string' },
    issuer: { type: 'string' },
    'fixed-passwords': { type: 'boolean', default: false },
  });
  const port = portOf(String(given.port));
  requireDevelopment();
  const callers = await callersOf(process.env);
  const directory = String(given.dir);
  const seed =
    typeof given.seed === 'string'
      ? await seedOf(given.seed)
      : demoSeedOf({ directory, fixedPasswords: given['fixed-passwords'] === true });
  const opened = await openPool(directory, seed, issuerOf(given.issuer));
  const door = await opened
    .listen({ host: String(given.host), port, ...callers })
    .catch(async (error: unknown) => {
      await opened.close();
      const names = { host: '--host', port: '--port' };
      throw new Refusal(1, `${listenProblem(error as ListenFault, names)}.`);
    });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void opened.close());
  print(await notice(opened, door.url, directory, given.seed === undefined));
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Refusal(2, `--port must be a whole number from 0 to 65535, not "${text}".`);
}

function requireDevelopment(): void {
  if (process.env.NODE_ENV !== 'production' || process.env.EMBEDDED_POOL === 'allow') return;
  throw new Refusal(
    1,
    'The embedded pool is for development, tests and demonstrations. Under ' +
      'NODE_ENV=production it runs only with EMBEDDED_POOL=allow.',
  );
}

/** Returns the host names and pages that may reach the pool. */
async function callersOf({
  ALLOWED_HOSTS: hosts = '',
  ALLOWED_ORIGINS: origins = '',
}: NodeJS.ProcessEnv): Promise<{ allowedHosts: string[]; allowedOrigins: string[] }> {
  const refuse = (setting: string, problem: string): never => {
    throw new Refusal(2, `${setting} ${problem}.`);
  };
  const { parseHosts, parseOrigins } = await import('../config/configForms.js');
  return {
    allowedHosts: parseHosts(hosts, refuse),
    allowedOrigins: parseOrigins(origins, refuse),
  };
}

/**
 * Rotates the keys of a pool that is not running, because a running pool would go on with the keys
 * that it loaded at its start. Programs use `EmbeddedPool.rotateKeys`.
 */
async function rotateKeys(args: string[]): Promise<void> {
  const given = options(args, {
    dir: { type: 'string', default: '.pool' },
    pool: { type: 'string' },
  });
  const directory = String(given.dir);
  if (!existsSync(`${directory}/store`)) throw new Refusal(1, `There is no pool in ${directory}.`);
  const opened = await openPool(directory, {});
  try {
    const ids =
      typeof given.pool === 'string' ? [given.pool] : (await poolsOf(opened)).map(({ Id }) => Id);
    for (const id of ids) {
      await opened.rotateKeys(id).catch((error: unknown) => {
        throw new Refusal(1, messageOf(error));
      });
      print(`${id} has new signing keys.`);
    }
  } finally {
    await opened.close();
  }
}

async function openPool(directory: string, seed: Seed, issuer?: string): Promise<EmbeddedPool> {
  return openEmbeddedPool({
    directory,
    seed,
    onFault: reportFault,
    ...(issuer === undefined ? {} : { issuer }),
  }).catch(refuseFolder);
}

/** OpenID Connect Discovery 1.0, section 3: an issuer has no query and no fragment. */
function issuerOf(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '') return text;
  throw new Refusal(
    2,
    `--issuer must be the address of the pool, such as http://127.0.0.1:9229, not "${text}".`,
  );
}

function refuseFolder(error: unknown): never {
  const isFolder = error instanceof Error && error.name === 'PoolFolderError';
  throw new Refusal(1, `${messageOf(error)}${isFolder ? '; --dir names another folder' : ''}.`);
}

function demoSeedOf(settings: Parameters<typeof demoSeed>[0]): Seed {
  try {
    return demoSeed(settings);
  } catch (error) {
    return refuseFolder(error);
  }
}

async function seedOf(path: string): Promise<Seed> {
  const reading = await readSeedFile(path);
  if ('seed' in reading) return reading.seed;
  throw new Refusal(1, invalidSeed(path, reading.problems));
}

/**
 * Prints what the user needs to connect clients, also for pools and clients that were created over
 * the wire.
 */
async function notice(
  opened: EmbeddedPool,
  url: string,
  directory: string,
  isDemo: boolean,
): Promise<string> {
  const lines = [
    `The embedded user pool listens on ${url} (folder ${directory})`,
    '',
    `  Endpoint  ${url}`,
    `  Outbox    ${url}/outbox   every e-mail and text message, with its code`,
  ];
  for (const { Id, Name } of await poolsOf(opened)) {
    lines.push('', `  Pool      ${Id}   ${Name}`);
    const { UserPoolClients } = await answer<{
      UserPoolClients: { ClientId: string; ClientName: string }[];
    }>(opened, 'ListUserPoolClients', { UserPoolId: Id, MaxResults: 60 });
    for (const { ClientId, ClientName } of UserPoolClients)
      lines.push(`  Client    ${ClientId}   ${ClientName}`);
  }
  if (isDemo)
    lines.push(
      '',
      `  This is the demo pool; its administrator and secrets are in ${directory}/demo.json.`,
    );
  return `${lines.join('\n')}\n`;
}

interface PoolName {
  readonly Id: string;
  readonly Name: string;
}

async function poolsOf(opened: EmbeddedPool): Promise<PoolName[]> {
  const pools: PoolName[] = [];
  let NextToken: string | undefined;
  do {
    const page: { UserPools: PoolName[]; NextToken?: string } = await answer(
      opened,
      'ListUserPools',
      { MaxResults: 60, NextToken },
    );
    pools.push(...page.UserPools);
    NextToken = page.NextToken;
  } while (NextToken !== undefined);
  return pools;
}

async function answer<T>(opened: EmbeddedPool, operation: string, input: object): Promise<T> {
  const { body } = await opened.call(`AWSCognitoIdentityProviderService.${operation}`, input);
  return JSON.parse(body) as T;
}

function reportFault(operation: string, error: unknown): void {
  process.stderr.write(
    `Fault of the embedded pool in ${operation}: ` +
      `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
}
