/** Copies examples out of the repository, then installs and starts them as their README says. */
import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { npm } from '../../support/packed/product.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const run = promisify(execFile);
const START_LIMIT_MS = 180_000;

/**
 * A folder with `client`, unpacked from its tarball, and `examples`; no folder above it belongs to
 * the repository.
 */
export function unpackClient(): string {
  const folder = mkdtempSync(join(tmpdir(), 'examples-'));
  const pack = [
    npm,
    'pack',
    '--ignore-scripts',
    '--silent',
    '--workspace',
    'client',
    '--pack-destination',
    folder,
  ];
  execFileSync(process.execPath, pack, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  mkdirSync(join(folder, 'client'));
  execFileSync('tar', ['xzf', tarball, '-C', 'client', '--strip-components', '1'], { cwd: folder });
  return folder;
}

/** The files of an example that git tracks. */
export function sourcesOf(name: string): string[] {
  const listed = execFileSync('git', ['ls-files', `examples/${name}`], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed.trim().split('\n');
}

export interface StartedExample {
  readonly url: string;
  /** Seconds that `npm ci` and `npm start` took until the page was served. */
  readonly seconds: { readonly install: number; readonly start: number };
  readonly stop: () => Promise<void>;
}

/** Runs the example on another port, with another gateway than its files name. */
export async function startExample(
  folder: string,
  name: string,
  { gateway, port }: { readonly gateway: string; readonly port: number },
): Promise<StartedExample> {
  const project = join(folder, 'examples', name);
  for (const path of sourcesOf(name)) {
    const target = join(folder, path);
    cpSync(join(root, path), target);
    const text = readFileSync(target, 'utf8');
    if (path.endsWith('package-lock.json')) continue;
    const here = text.replaceAll('http://localhost:4000', gateway);
    writeFileSync(target, here.replaceAll('5173', String(port)));
  }
  const begin = performance.now();
  await run(process.execPath, [npm, 'ci', '--ignore-scripts', '--prefer-offline'], {
    cwd: project,
  });
  const installed = performance.now();
  const url = `http://localhost:${port}`;
  const stop = await startServer(project, url);
  return {
    url,
    seconds: {
      install: (installed - begin) / 1000,
      start: (performance.now() - installed) / 1000,
    },
    stop,
  };
}

async function startServer(project: string, url: string): Promise<() => Promise<void>> {
  // A process group: npm, a shell, and the server.
  const child = spawn(process.execPath, [npm, 'start'], {
    cwd: project,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    detached: true,
    // Standard input stays open, because esbuild ends when it is closed.
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  child.stdout.on('data', (text) => output.push(String(text)));
  child.stderr.on('data', (text) => output.push(String(text)));
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null || !child.pid) return;
    const ended = once(child, 'exit');
    process.kill(-child.pid, 'SIGTERM');
    await ended;
  };
  const until = Date.now() + START_LIMIT_MS;
  while (child.exitCode === null && Date.now() < until) {
    if ((await fetch(url).catch(() => undefined))?.ok) return stop;
    await sleep(100);
  }
  await stop();
  throw new Error(`${project} does not start:\n${output.join('')}`);
}

export const remove = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 10 });
