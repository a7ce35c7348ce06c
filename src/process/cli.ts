#!/usr/bin/env node
/**
 * The command line: `pool` runs the embedded user pool alone, `serve` the gateway, `admin-token`
 * signs in at a gateway, `check` inspects the set-up. Exit codes: 0 done, 1 failed, 2 usage error.
 */
import { createRequire } from 'node:module';

import { commandsHelp, help, helpOf } from './cliHelp.js';
import { isRefusal, options, print, Refusal } from './cliArguments.js';
import { poolCommand } from './poolCommand.js';

const commands: Readonly<Record<string, (args: string[]) => Promise<void>>> = {
  serve,
  check,
  'admin-token': printAdminToken,
  pool: poolCommand,
  users,
};

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!isRefusal(error)) throw error;
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
  const { serve: start } = await import('./serve.js');
  await start();
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
  // Loaded only here, so that the other commands start without Cognito's client.
  const { usersCommand } = await import('./usersCommand.js');
  await usersCommand(args);
}

function version(): string {
  // Found by the package's name, so that the sources, the compiled files and the bundle find the
  // same manifest.
  const manifest = createRequire(import.meta.url)('cognito-graphql-gateway/package.json') as {
    version: string;
  };
  return manifest.version;
}
