/**
 * Runs the program on the embedded pool, bundled from the sources, as a process that a test can
 * kill.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Bundles `src/process/main.ts` into the directory, which must be inside the repository so that the
 * program finds its packages.
 */
export async function bundleProgram(directory: string): Promise<string> {
  const program = `${directory}/main.js`;
  await build({
    entryPoints: [`${root}src/process/main.ts`],
    tsconfig: `${root}tsconfig.json`,
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  return program;
}

export interface GatewayProcess {
  readonly url: string;
  /**
   * Sends the signal and resolves when the process has ended: with the signal that ended it, null
   * if it ended by itself.
   */
  readonly end: (signal: 'SIGKILL' | 'SIGTERM') => Promise<NodeJS.Signals | null>;
}

/** Starts the program on a free port; resolves when it listens. */
export async function startProgram(
  program: string,
  poolDirectory: string,
  env: Readonly<Record<string, string>> = {},
): Promise<GatewayProcess> {
  const child = spawn(process.execPath, [program], {
    env: {
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      PORT: '0',
      EMBEDDED_POOL_DIR: poolDirectory,
      GRAPHIQL: 'off',
      LOG_LEVEL: 'fatal',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  const listening = new Promise<string>((resolve) => {
    createInterface(child.stdout).on('line', (line) => {
      const url = /(?:GraphQL|listens on)\s+(http:\S+)\/graphql/.exec(line)?.[1];
      if (url) resolve(url);
    });
  });
  const url = await Promise.race([
    listening,
    ended.then(([code]) =>
      Promise.reject(new Error(`The program ended with ${String(code)} before it listened`)),
    ),
  ]);
  return {
    url,
    end: async (signal) => {
      child.kill(signal);
      return (await ended)[1];
    },
  };
}
