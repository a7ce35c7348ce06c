/** Prints the demo administrator's access token, for trying operations that need permissions. */
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export interface AdminTokenOptions {
  /** Address of the gateway, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** The folder of the embedded pool, with the administrator's password in `demo.json`. */
  readonly directory: string;
}

/** An error the user can fix. */
export class AdminTokenProblem extends Error {
  override readonly name = 'AdminTokenProblem';
}

/** Reads the options. Missing ones have the defaults that `serve` has. */
export function adminTokenOptions(
  { url, dir }: { readonly url?: string; readonly dir?: string },
  env: NodeJS.ProcessEnv,
): AdminTokenOptions {
  return {
    url: url ?? `http://127.0.0.1:${env.PORT ?? '4000'}`,
    directory: dir ?? env.EMBEDDED_POOL_DIR ?? '.pool',
  };
}

/**
 * Returns the command line that prints the token, for the user who started `program`
 * (`process.argv[1]`) in the folder `cwd`. npx starts a link without `.js`.
 */
export function adminTokenCommand(
  program: string,
  cwd: string,
  { url, directory }: AdminTokenOptions,
): string {
  const command = program.endsWith('.js')
    ? `node ${quoted(relative(cwd, join(dirname(program), 'cli.js')))}`
    : 'npx cognito-graphql-gateway';
  const usual = adminTokenOptions({}, {});
  // A gateway that listens on all addresses can be reached at this one.
  const reached = url.replace(/\/\/(0\.0\.0\.0|\[::\])(?=:)/, '//127.0.0.1');
  const others = [
    ...(reached === usual.url ? [] : ['--url', reached]),
    ...(directory === usual.directory ? [] : ['--dir', quoted(directory)]),
  ];
  return [command, 'admin-token', ...others].join(' ');
}

/** Quotes a path for the shell. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

interface Answer {
  readonly __typename: string;
  readonly accessToken?: string;
  readonly message?: string;
}

const query = `mutation AdminToken($input: AuthenticateInput!) {
  authenticate(input: $input) {
    __typename ... on AuthenticationTokens { accessToken } ... on OperationError { message }
  }
}`;

/**
 * Signs in the demo administrator.
 *
 * @throws AdminTokenProblem when there is no demo pool or no gateway on it, or the gateway refuses.
 */
export async function adminToken({ url, directory }: AdminTokenOptions): Promise<string> {
  const input = credentials(directory);
  const answer = await authenticate(new URL('/graphql', url), input);
  if (answer.accessToken === undefined)
    throw new AdminTokenProblem(
      `The gateway at ${url} answers ${answer.__typename}: ${answer.message ?? 'no token'}`,
    );
  return answer.accessToken;
}

function credentials(directory: string): { readonly username: string; readonly password: string } {
  try {
    const { adminUsername: username, adminPassword: password } = JSON.parse(
      readFileSync(join(directory, 'demo.json'), 'utf8'),
    ) as Record<'adminUsername' | 'adminPassword', string>;
    return { username, password };
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT')
      throw new AdminTokenProblem(
        `${join(directory, 'demo.json')} ${code === '' ? 'is damaged' : `cannot be read (${code})`}. ` +
          "Run this as the user who runs the gateway, or name the pool's folder with --dir.",
      );
    throw new AdminTokenProblem(
      `There is no demo pool in ${directory}. Start the gateway without ` +
        "COGNITO_USER_POOL_ID in this folder first, or name the pool's folder with --dir.",
    );
  }
}

async function authenticate(endpoint: URL, input: object): Promise<Answer> {
  try {
    const body = JSON.stringify({ query, variables: { input } });
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return ((await response.json()) as { data: { authenticate: Answer } }).data.authenticate;
  } catch {
    throw new AdminTokenProblem(
      `No gateway answers at ${endpoint.origin}. Start it, or name its address with --url.`,
    );
  }
}
