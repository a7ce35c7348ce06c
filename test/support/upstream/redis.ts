/** Runs a Redis for one test: `redis-server` on a free port, without persistence. */
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from '../processes.js';

/** Tests that need Redis are reported as skipped if it is not installed; CI has it. */
export const hasRedis = spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0;
if (!hasRedis)
  process.stdout.write(
    'redis-server is not installed, so its cases do not run here: apt-get install -y redis-server\n',
  );

export interface RedisProcess {
  readonly url: string;
  readonly port: number;
  readonly signal: (signal: 'SIGSTOP' | 'SIGCONT') => void;
  /** Ends it like `kill -9`. */
  readonly kill: () => Promise<void>;
  /** Starts it again after `kill`, empty and on the same port. */
  readonly start: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** @param more arguments of `redis-server`, such as `--tls-port`; `{port}` in them is the free port */
export async function startRedis(more: readonly string[] = []): Promise<RedisProcess> {
  const directory = await mkdtemp(join(tmpdir(), 'redis-'));
  const port = await freePort();
  let child: ChildProcess | undefined;

  async function start(): Promise<void> {
    const started = spawn(
      'redis-server',
      [
        ...['--port', String(port), '--save', '', '--appendonly', 'no', '--dir', directory],
        ...more.map((argument) => argument.replace('{port}', String(port))),
      ],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    );
    child = started;
    await new Promise<void>((resolve, reject) => {
      started.once('error', reject);
      createInterface(started.stdout).on('line', (line) => {
        if (line.includes('Ready to accept connections')) resolve();
      });
    });
  }

  async function kill(): Promise<void> {
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  await start();
  return {
    url: `redis://127.0.0.1:${String(port)}`,
    port,
    signal: (signal) => void child?.kill(signal),
    kill,
    start,
    close: async () => {
      await kill();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
