#!/usr/bin/env node
/**
 * The command line: `pool` runs the embedded user pool alone, `serve` the gateway, `admin-token`
 * signs in at a gateway, `check` inspects the set-up. Exit codes: 0 done, 1 failed, 2 usage error.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { userInfo } from 'node:os';
import { setTimeout as pauseFor } from 'node:timers/promises';
import { parseArgs } from 'node:util';

import { commandsHelp, help, helpOf } from './cliHelp.js';
import { demoSeed, invalidSeed, openEmbeddedPool, readSeedFile } from '../embeddedPool/index.js';
import type { EmbeddedPool, Seed } from '../embeddedPool/index.js';
import { listenProblem } from './listenProblem.js';
import type { ListenFault } from './listenProblem.js';
import { usersOptions } from '../users/help.js';

/** An error the user can fix; printed without a stack trace. */
class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly exitCode: 1 | 2;

  constructor(exitCode: 1 | 2, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}

const commands: Readonly<Record<string, (args: string[]) => Promise<void>>> = {
  serve,
  check,
  'admin-token': printAdminToken,
  pool,
  users,
};

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.exitCode;
}

async function run([name, ...args]: string[]): Promise<void> {
  if (name === '--version') {
    print(version());
    return;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    print(help);
    return;
  }
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (name === undefined || !command)
    throw new Refusal(
      2,
      `${name === undefined ? 'A command is missing.' : `There is no command "${name}".`}\n\n${commandsHelp}`,
    );
  if (args.includes('--help') || args.includes('-h')) {
    print(helpOf(name));
    return;
  }
  await command(args);
}

async function serve(args: string[]): Promise<void> {
  options(args, {});
  // The gateway process itself, as with `npm start`: importing it starts it.
  await import('./main.js');
}

async function check(args: string[]): Promise<void> {
  options(args, {});
  const { check: checkAll } = await import('./check.js');
  process.exitCode = await checkAll(process.env, print);
}

async function printAdminToken(args: string[]): Promise<void> {
  const given = options(args, { url: { type: 'string' }, dir: { type: 'string' } });
  const { adminToken, adminTokenOptions, AdminTokenProblem } = await import('./adminToken.js');
  const chosen = adminTokenOptions(given, process.env);
  if (!URL.canParse(chosen.url))
    throw new Refusal(2, '--url must be an address such as http://127.0.0.1:4000.');
  try {
    print(await adminToken(chosen));
  } catch (error) {
    throw error instanceof AdminTokenProblem ? new Refusal(1, error.message) : error;
  }
}

async function users(args: string[]): Promise<void> {
  const { values, positionals } = parsed(args, usersOptions, true);
  const [action, file] = positionals;
  if (action === undefined || file === undefined || positionals.length > 2)
    throw new Refusal(2, `users needs an action and one file.\n\n${helpOf('users')}`);
  const given = values as {
    'dry-run': boolean;
    'random-password': boolean;
    invite: boolean;
  } & Readonly<Record<'journal' | 'report' | 'rate' | 'columns' | 'by', string | undefined>>;
  // Loaded only here: the other commands start without Cognito's client.
  const [
    { readConfiguration },
    { auditOptions, cognitoOptions, problemsText },
    { createCognitoAdapter },
    { createAudit },
    { errorOfException },
    { runUsers, UsersProblem },
    { standardOutput },
    { pino },
  ] = await Promise.all([
    import('../gateway/readConfiguration.js'),
    import('../gateway/configured.js'),
    import('../cognito/call/adapter.js'),
    import('../guard/audit/audit.js'),
    import('../schema/error.js'),
    import('../users/command.js'),
    import('./standardOutput.js'),
    import('pino'),
  ]);
  const read = readConfiguration(process.env);
  if ('problems' in read) throw new Refusal(1, problemsText(read.problems));
  const { config } = read;
  if (!config.cognito)
    throw new Refusal(
      1,
      problemsText([{ setting: 'COGNITO_USER_POOL_ID', problem: 'is missing' }]),
    );
  const cognito = createCognitoAdapter({
    ...cognitoOptions(config.cognito),
    deadlineMs: config.deadlineMs,
  });
  const output = standardOutput(process.stdout);
  const auditTo = auditOptions(config.audit, output.sink);
  const audit = createAudit(auditTo, pino(output.log));
  const actor = { kind: 'operator', account: accountName(), name: given.by } as const;
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      stopping = true;
    });
  try {
    const world = {
      cognito,
      recording: { audit, actor, errorOfException },
      now: () => new Date(),
      pause: async (milliseconds: number) => pauseFor(milliseconds),
      output: process.stderr,
      stopped: () => stopping,
    };
    const whole = await runUsers(
      {
        ...given,
        action,
        file,
        dryRun: given['dry-run'],
        randomPassword: given['random-password'],
      },
      world,
    );
    process.exitCode = whole ? 0 : 1;
  } catch (error) {
    throw error instanceof UsersProblem ? new Refusal(1, error.message) : error;
  } finally {
    cognito.close();
    if (auditTo) await auditTo.journal?.close();
  }
}

/** The user account on this machine; in a container it may only be a number. */
function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${String(process.getuid?.())}`;
  }
}

async function pool(args: string[]): Promise<void> {
  if (args[0] === 'rotate-keys') return rotateKeys(args.slice(1));
  const given = options(args, {
    port: { type: 'string', default: '9229' },
    host: { type: 'string', default: '127.0.0.1' },
    dir: { type: 'string', default: '.pool' },
    seed: { type: 'string' },
    'fixed-passwords': { type: 'boolean', default: false },
  });
  const port = Number(given.port);
  if (!/^\d+$/.test(String(given.port)) || port > 65_535)
    throw new Refusal(
      2,
      `--port must be a whole number from 0 to 65535, not "${String(given.port)}".`,
    );
  if (process.env.NODE_ENV === 'production' && process.env.EMBEDDED_POOL !== 'allow') {
    throw new Refusal(
      1,
      'The embedded pool is for development, tests and demonstrations. Under NODE_ENV=production it runs only with EMBEDDED_POOL=allow.',
    );
  }
  const refuse = (setting: string, problem: string): never => {
    throw new Refusal(2, `${setting} ${problem}.`);
  };
  const { parseHosts, parseOrigins } = await import('../config/configForms.js');
  const callers = {
    allowedHosts: parseHosts(process.env.ALLOWED_HOSTS ?? '', refuse),
    allowedOrigins: parseOrigins(process.env.ALLOWED_ORIGINS ?? '', refuse),
  };
  const directory = String(given.dir);
  const seed =
    typeof given.seed === 'string'
      ? await seedOf(given.seed)
      : demoSeedOf({ directory, fixedPasswords: given['fixed-passwords'] === true });
  const opened = await openPool(directory, seed);
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

/**
 * A running pool keeps the keys it loaded at start; programs rotate them with
 * `EmbeddedPool.rotateKeys`.
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

async function openPool(directory: string, seed: Seed): Promise<EmbeddedPool> {
  return openEmbeddedPool({ directory, seed, onFault: reportFault }).catch(refuseFolder);
}

function refuseFolder(error: unknown): never {
  const isFolder = error instanceof Error && error.name === 'PoolFolderError';
  throw new Refusal(1, `${messageOf(error)}${isFolder ? '; --dir names another folder' : ''}.`);
}

type OptionTypes = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

function options(args: string[], types: OptionTypes): Readonly<Record<string, unknown>> {
  return parsed(args, types).values;
}

function parsed(
  args: string[],
  types: OptionTypes,
  allowPositionals = false,
): { readonly values: Readonly<Record<string, unknown>>; readonly positionals: string[] } {
  try {
    return parseArgs({ args, options: types, allowPositionals });
  } catch (error) {
    throw new Refusal(2, `${messageOf(error)}\nSee cognito-graphql-gateway --help.`);
  }
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

/** Tells the user what a client needs to know. Includes pools and clients created over the wire. */
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
    `Fault of the embedded pool in ${operation}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
}

function version(): string {
  // By package name, so that the sources, the compiled files and the bundle find the same manifest.
  const manifest = createRequire(import.meta.url)('cognito-graphql-gateway/package.json') as {
    version: string;
  };
  return manifest.version;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
