/** Starts gateways and load generators as separate processes, bundled from the sources. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

import type { FlatOptions } from '../../../src/gateway/gateway.js';
import type { Load, Sample } from './openLoop.js';
import { endProcess } from '../../support/processes.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface GatewayProgramOptions extends Pick<
  FlatOptions,
  'userPoolId' | 'clientId' | 'deadlineMs' | 'maxInFlight' | 'maxQueued' | 'quotas'
> {
  readonly endpoint: string;
  /** A service key with every permission. */
  readonly apiKey: string;
  /** Runs the unprotected build. */
  readonly unlimited?: boolean;
  /** Whether the limits on users and sources apply. Default false. */
  readonly guarded?: boolean;
  /**
   * Whether the peer is a trusted proxy, which gives the source address of a request. Default
   * false.
   */
  readonly behindProxy?: boolean;
  /** Whether the default limits on the size of documents apply. Default false. */
  readonly limitedDocuments?: boolean;
  /** Heap size in megabytes. Default: chosen by Node. */
  readonly heapMb?: number;
}

export interface Vitals {
  /** Bytes still in use after a garbage collection. */
  readonly live: number;
  /** Sockets, timers and requests that keep Node alive. */
  readonly resources: number;
  /** CPU time in milliseconds since the process started. */
  readonly cpuMs: number;
}

export interface GatewayProcess {
  readonly url: string;
  /** Resident memory in bytes. */
  readonly memory: () => Promise<number>;
  readonly vitals: () => Promise<Vitals>;
  readonly stop: () => Promise<void>;
}

export interface Programs {
  readonly gateway: (options: GatewayProgramOptions) => Promise<GatewayProcess>;
  /**
   * Runs all the loads at once, each for its own time. Resolves once they have begun; `samples`
   * resolves with the outcome of every request.
   */
  readonly begin: (loads: readonly Load[]) => Promise<{ readonly samples: Promise<Sample[][]> }>;
  /** Like `begin`, but resolves with the samples once the loads are over. */
  readonly run: (loads: readonly Load[]) => Promise<Sample[][]>;
  readonly remove: () => Promise<void>;
}

export async function bundlePrograms(): Promise<Programs> {
  const cache = `${root}node_modules/.cache`;
  await mkdir(cache, { recursive: true });
  const directory = await mkdtemp(`${cache}/trust-`);
  const entryPoints = ['gatewayProgram', 'openLoop'].map(
    (name) => `${root}test/trust/support/${name}.ts`,
  );
  await build({
    entryPoints,
    tsconfig: `${root}tsconfig.json`,
    outdir: directory,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });

  const begin: Programs['begin'] = async (loads) => {
    const child = start(`${directory}/openLoop.js`, {});
    child.send(loads);
    await answerOf(child);
    const samples = answerOf(child) as Promise<Sample[][]>;
    return { samples: samples.finally(() => endProcess(child)) };
  };

  return {
    gateway: async (options) => {
      const child = start(
        `${directory}/gatewayProgram.js`,
        { GATEWAY: JSON.stringify(options) },
        options.heapMb ? [`--max-old-space-size=${options.heapMb}`] : [],
      );
      const { url } = (await answerOf(child)) as { url: string };
      return {
        url,
        vitals: async () => {
          child.send('vitals');
          return (await answerOf(child)) as Vitals;
        },
        memory: async () => {
          child.send('memory');
          return ((await answerOf(child)) as { rss: number }).rss;
        },
        stop: () => endProcess(child),
      };
    },
    begin,
    run: async (loads) => (await begin(loads)).samples,
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}

function start(
  program: string,
  env: Record<string, string>,
  execArgv: string[] = [],
): ChildProcess {
  const { PATH, HOME } = process.env;
  return spawn(process.execPath, [...execArgv, program], {
    env: { ...(PATH ? { PATH } : {}), ...(HOME ? { HOME } : {}), ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

async function answerOf(child: ChildProcess): Promise<unknown> {
  const ended = once(child, 'exit').then(([code]) =>
    Promise.reject(new Error(`a program ended with ${String(code)}`)),
  );
  ended.catch(() => undefined);
  const [answer] = (await Promise.race([once(child, 'message'), ended])) as [unknown];
  return answer;
}
