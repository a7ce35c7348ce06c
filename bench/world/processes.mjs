/** Starts and stops the bench's processes, each pinned to a core, and queries their probes. */
import { spawn, spawnSync } from 'node:child_process';
import { openSync } from 'node:fs';
import { cpus, devNull } from 'node:os';
import { fileURLToPath } from 'node:url';

const probe = new URL('../load/probe.mjs', import.meta.url).href;

/** Whether processes can be pinned: needs Linux's taskset and two cores. */
export const pinned = cpus().length > 1 && spawnSync('taskset', ['-V']).status === 0;
/** Core numbers: one for the measured server, one for load and stub. */
export const cores = { server: '0', rest: '1', both: '0,1' };

/** The servers' logs are discarded, but written to an open file, as if to a log collector's pipe. */
const nowhere = openSync(devNull, 'w');
const running = new Set();

/**
 * Starts `node <args>` with the probe loaded and its standard output discarded. The environment
 * consists of `env`, PATH and HOME.
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

/** Ends all processes when the bench ends, for whatever reason. */
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

/** The absolute path of a file of the bench. */
export const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
