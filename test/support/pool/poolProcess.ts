/** Runs the pool as its own process, bundled from the sources, so that a test can kill it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Program {
  readonly path: string;
  remove(): Promise<void>;
}

/** A program of this folder; bundled inside the repository, so that it finds its packages. */
export async function bundlePool(program = 'poolProgram'): Promise<Program> {
  const cache = `${root}node_modules/.cache`;
  await mkdir(cache, { recursive: true });
  const directory = await mkdtemp(`${cache}/pool-`);
  const path = `${directory}/pool.mjs`;
  await build({
    entryPoints: [`${root}test/support/pool/${program}.ts`],
    outfile: path,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  return { path, remove: () => rm(directory, { recursive: true, force: true }) };
}

export interface PoolProcess {
  readonly sdk: CognitoIdentityProviderClient;
  /** Milliseconds from the start of the process until it listened. */
  readonly startedIn: number;
  /** Faults of the pool, from standard error. A test that expects faults must remove them here. */
  readonly said: string[];
  /** SIGKILL; resolves when the process is gone. */
  readonly kill: () => Promise<void>;
}

/** Rejects with the output of the program if it ends before it listens. */
export async function startPoolProcess({ path }: Program, directory: string): Promise<PoolProcess> {
  const began = performance.now();
  const child = spawn(process.execPath, [path, directory], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  child.stderr.on('data', (text: Buffer) => said.push(text.toString()));
  const ended = once(child, 'exit');
  const listening = once(createInterface(child.stdout), 'line') as Promise<[string]>;
  const failed = ended.then(([code, signal]) =>
    Promise.reject(new Error(`ended with ${String(code ?? signal)}: ${said.join('')}`)),
  );
  const [endpoint] = await Promise.race([listening, failed]);
  failed.catch(() => undefined);
  const startedIn = performance.now() - began;
  const sdk = new CognitoIdentityProviderClient({
    region: 'us-east-1',
    endpoint,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  return {
    sdk,
    startedIn,
    said,
    async kill() {
      child.kill('SIGKILL');
      await ended;
      sdk.destroy();
      // The pool reports faults on stderr; a killed process must not have reported any.
      if (said.length > 0) throw new Error(`the pool said: ${said.join('')}`);
    },
  };
}

/** Starts the pool and kills it after a number of milliseconds, whatever it is doing. */
export async function killWhileStarting(
  { path }: Program,
  directory: string,
  milliseconds: number,
): Promise<void> {
  const child = spawn(process.execPath, [path, directory], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  await pause(milliseconds);
  child.kill('SIGKILL');
  await ended;
}
