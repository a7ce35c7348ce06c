/** Runs the command `users` as a separate process, on an embedded pool behind its HTTP endpoint. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

import { openEmbeddedPool } from '../../../src/embeddedPool/embeddedPool.js';
import type { EmbeddedPool, EmbeddedPoolOptions } from '../../../src/embeddedPool/embeddedPool.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Reported {
  readonly row: number;
  readonly username: string;
  readonly outcome: string;
  readonly error?: string;
}

export interface UsersProgram {
  readonly pool: EmbeddedPool;
  readonly directory: string;
  /** Starts `users` with these arguments. */
  readonly start: (args: readonly string[], env?: Readonly<Record<string, string>>) => ChildProcess;
  /** Runs it until it ends. */
  readonly run: (
    args: readonly string[],
    env?: Readonly<Record<string, string>>,
  ) => Promise<{ code: number | null; said: string }>;
  /** Writes a file into the directory; returns its path. */
  readonly file: (name: string, content: string | Buffer) => Promise<string>;
  /** Calls the pool in process. */
  readonly call: <T>(command: string, input: object) => Promise<T>;
  /** The report that a run left. */
  readonly reportOf: (file: string, action?: string) => Promise<Reported[]>;
  readonly close: () => Promise<void>;
}

/** `userPoolId` is the pool that the command works on. */
export async function usersProgram(
  userPoolId: string,
  seed: NonNullable<EmbeddedPoolOptions['seed']>,
): Promise<UsersProgram> {
  // Inside the repository, so that the program finds its packages.
  const directory = await mkdtemp(`${root}.users-`);
  const [, pool] = await Promise.all([
    build({
      entryPoints: [`${root}src/process/cli.ts`],
      tsconfig: `${root}tsconfig.json`,
      outdir: directory,
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      logLevel: 'error',
    }),
    openEmbeddedPool({ directory: `${directory}/pool`, seed, passwordCost: { N: 16, r: 8, p: 1 } }),
  ]);
  const door = await pool.listen({ port: 0 });

  function start(args: readonly string[], env = {}): ChildProcess {
    const settings = {
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      COGNITO_USER_POOL_ID: userPoolId,
      COGNITO_CLIENT_ID: 'usersclient000000000000001',
      COGNITO_ENDPOINT: door.url,
      COGNITO_DEADLINE_MS: '30000',
      ...env,
    };
    const child = spawn(process.execPath, [`${directory}/cli.js`, 'users', ...args], {
      env: settings,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    // The audit log goes to standard output by default, and waits for its reader.
    child.stdout.resume();
    return child;
  }

  return {
    pool,
    directory,
    start,
    run: async (args, env) => {
      const child = start(args, env);
      let said = '';
      child.stderr?.on('data', (chunk: Buffer) => void (said += String(chunk)));
      const [code] = (await once(child, 'close')) as [number | null];
      return { code, said };
    },
    file: async (name, content) => {
      await writeFile(`${directory}/${name}`, content);
      return `${directory}/${name}`;
    },
    call: async <T>(command: string, input: object) => {
      const { body } = await pool.call(`AWSCognitoIdentityProviderService.${command}`, {
        UserPoolId: userPoolId,
        ...input,
      });
      return JSON.parse(body) as T;
    },
    reportOf: async (file, action = 'import') => {
      const lines = (await readFile(`${file}.${action}.report.jsonl`, 'utf8')).trim().split('\n');
      return lines.map((line) => JSON.parse(line) as Reported);
    },
    close: async () => {
      await door.close();
      await pool.close();
      await rm(directory, { recursive: true });
    },
  };
}
