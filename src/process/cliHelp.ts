/** The text of `--help`, for all commands or for one. */
import { usersHelp } from '../users/help.js';

/** A summary of each command. */
const titles: Readonly<Record<string, string>> = {
  serve: 'Starts the gateway; settings come from the environment (docs/configuration.md).',
  check:
    "Reports problems with the settings, the user pool and the gateway's permissions, each " +
    'with its fix. Changes nothing.',
  'admin-token':
    'Prints an access token of the demo administrator of a gateway on the embedded pool.',
  pool: 'Runs the embedded user pool alone, for any AWS SDK, the AWS CLI or Amplify (docs/local-cognito.md).',
  users:
    'Exports, imports, disables, enables, signs out or deletes the users of a file ' +
    '(docs/users-cli.md).',
};

const commands = `Usage: cognito-graphql-gateway <command> [options]

Commands
${Object.entries(titles)
  .map(([name, title]) => `  ${name.padEnd(20)}${title}\n`)
  .join('')}`;

const environment = `  The environment     Holds every setting (docs/configuration.md). Without COGNITO_USER_POOL_ID
                      the gateway runs on its embedded user pool.
`;

/** Command-specific options, by command. */
const parts: Readonly<Record<string, string>> = {
  'admin-token': `Options of admin-token
  --url <address>     Where the gateway listens. Default http://127.0.0.1 with PORT or 4000.
  --dir <folder>      The pool's folder. Default EMBEDDED_POOL_DIR or .pool.
`,
  pool: `Options of pool
  --port <number>     TCP port; 0 picks a free one. Default 9229.
  --host <address>    Default 127.0.0.1: only this machine.
  --dir <folder>      Where the pool keeps its data. Default .pool.
  --seed <file>       Pools, clients, groups and users to create if absent (docs/embedded-pool.md).
                      Default: the demo pool.
  --issuer <url>      The pool's own address as the issuer of tokens, such as http://127.0.0.1:9229, for apps that
                      discover it. Default: the address at AWS.
  --fixed-passwords   The demo pool gets documented passwords instead of random ones.
  The environment     ALLOWED_HOSTS: names besides loopback under which it answers. ALLOWED_ORIGINS: pages that may call
                      besides those of localhost. Both are separated by commas (docs/configuration.md).

  pool rotate-keys    Gives stopped pools new signing keys. Tokens signed before stay valid until they expire.
  --dir <folder>      Where the pools keep their data. Default .pool.
  --pool <id>         This pool alone. Default: every pool in the folder.
`,
  users: `Actions and options of users
${usersHelp}`,
};

const last = `  --version           Prints the version.
  --help              Prints this help, or the help of a command.
`;

/** The help for all commands. */
export const help = [commands, ...Object.values(parts), last].join('\n').trimEnd();

/** The list of commands, for calls that name none. */
export const commandsHelp = [commands, last].join('\n').trimEnd();

/** The help for one command. */
export function helpOf(command: string): string {
  const part = Object.hasOwn(parts, command) ? parts[command] : environment;
  return [
    `Usage: cognito-graphql-gateway ${command} [options]\n`,
    `${titles[command] ?? ''}\n`,
    part?.trimEnd(),
  ].join('\n');
}
