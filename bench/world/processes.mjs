/** The only place that starts and stops processes of the bench, each on its core, and asks them things. */
import { spawn, spawnSync } from 'node:child_process';
import { openSync } from 'node:fs';
import { cpus, devNull } from 'node:os';
import { fileURLToPath } from 'node:url';

const probe = new URL('../load/probe.mjs', import.meta.url).href;

/** Whether processes can be pinned: Linux's taskset, and two cores to tell apart. */
export const pinned = cpus().length > 1 && spawnSync('taskset', ['-V']).status === 0;
/** The core of the measured server, and the one of load and stub. */
export const cores = { server: '0', rest: '1', both: '0,1' };

/** Where the servers' logs go: open for writing, as a pipe to a collector would be. */
const nowhere = openSync(devNull, 'w');
const running = new Set();

/**
 * Starts `node <args>` with the probe inside and its standard output in /dev/null, where a production log would go to a
 * collector. The environment is only what is given, PATH and HOME.
 */
export function startNode(args, { core, env = {} }) {
  return start([process.execPath, '--import', probe, ...args], { core, env, probed: true });
}

export function start(command, { core, env = {}, probed = false }) {
  const [program, ...args] = pinned ? ['taskset', '-c', core, ...command] : command;
  const child = spawn(program, args, {
    stdio: ['ignore', nowhere, 'inherit', ...(probed ? ['ipc'] : [])],
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
  });
  running.add(child);
  const ended = new Promise((resolve) =>
    child.once('exit', (code, signal) => {
      running.delete(child);
      resolve({ code, signal });
    }),
  );
  const waiting = new Map();
  let asked = 0;
  child.on('message', ({ id, answer, error }) => {
    const { resolve, reject } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (error) reject?.(new Error(error));
    else resolve?.(answer);
  });
  void ended.then(({ code, signal }) =>
    waiting.forEach(({ reject }) =>
      reject(new Error(`${args.at(-1)} ended with ${String(code ?? signal)}`)),
    ),
  );
  return {
    pid: child.pid,
    ended,
    /** Sends one question and resolves with its answer. */
    ask: (question) =>
      new Promise((resolve, reject) => {
        waiting.set((asked += 1), { resolve, reject });
        child.send({ id: asked, ...question });
      }),
    stop: async () => {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
      await ended;
      clearTimeout(timer);
    },
  };
}

/** Whatever happens, nothing stays behind. */
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

/** The absolute path of a file of the bench. */
export const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
