// Starts the built gateway as a separate process for a browser.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { endProcess, freePort } from '../../support/processes.js';

export interface RunningGateway {
  url: string;
  /** Messages that the embedded pool would have sent, newest first. */
  outbox(username: string): Promise<{ purpose: string; code: string }[]>;
  /** The demo administrator, as in the embedded pool's `demo.json`. */
  administrator(): Promise<{ username: string; password: string }>;
  stop(): Promise<void>;
}

const main = fileURLToPath(new URL('../../../dist/main.js', import.meta.url));
const START_LIMIT_MS = 20_000;

/** Starts the gateway with a fresh embedded pool in a temporary directory, and further settings. */
export async function startGateway(
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningGateway> {
  const directory = await mkdtemp(join(tmpdir(), 'gateway-browser-'));
  const url = `http://127.0.0.1:${settings.PORT ?? (await freePort())}`;
  const child = spawn(process.execPath, [main], {
    env: {
      PATH: process.env.PATH,
      PORT: new URL(url).port,
      EMBEDDED_POOL_DIR: directory,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  child.stdout.on('data', (text) => output.push(String(text)));
  child.stderr.on('data', (text) => output.push(String(text)));

  const stop = async () => {
    await endProcess(child);
    await rm(directory, { recursive: true, force: true });
  };
  try {
    await answers(`${url}/health/ready`, child);
  } catch (error) {
    await stop();
    throw new Error(`The gateway did not start:\n${output.join('')}`, { cause: error });
  }
  return {
    url,
    stop,
    administrator: async () => {
      const demo = JSON.parse(await readFile(join(directory, 'demo.json'), 'utf8')) as Record<
        string,
        string
      >;
      return { username: demo.adminUsername!, password: demo.adminPassword! };
    },
    outbox: async (username) => {
      const answer = await fetch(`${url}/outbox.json?username=${encodeURIComponent(username)}`);
      return (await answer.json()) as { purpose: string; code: string }[];
    },
  };
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + START_LIMIT_MS;
  while (child.exitCode === null && Date.now() < until) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(50);
  }
  throw new Error(`${url} does not answer; exit code ${child.exitCode}`);
}
