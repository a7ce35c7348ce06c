/** Prevents a second process from using a pool's folder. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { makeFolder } from '../../common/makeFolder.js';
import { PoolFolderError } from './folderError.js';

/**
 * Locks the folder for this process, or throws: keys and quotas are cached in memory, where another
 * process would not notice a change. Returns the unlock function. A process is identified by its id
 * and start time, so that the lock of a killed process is ignored, even if its id is in use again,
 * as with process 1 of a container. Processes that cannot see each other, in two containers, are
 * not detected.
 */
export function lockFolder(directory: string): () => void {
  const folder = join(directory, 'running');
  makeFolder(folder, 0o700);
  const own = `${process.pid}.${birthOf(process.pid) ?? ''}`;
  const release = (): void => rmSync(join(folder, own), { force: true });
  try {
    writeFileSync(join(folder, own), '', { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw inUse(directory, own);
    throw error;
  }
  const others = readdirSync(folder).filter((name) => name !== own && /^\d+\./.test(name));
  const running = others.find(isRunning);
  if (running === undefined) {
    for (const name of others) rmSync(join(folder, name), { force: true });
    return release;
  }
  release();
  throw inUse(directory, running);
}

function inUse(directory: string, name: string): PoolFolderError {
  return new PoolFolderError(
    `The pool in ${directory} is in use by process ${name.split('.')[0] ?? ''}: stop it, or use another folder`,
  );
}

function isRunning(name: string): boolean {
  const [pid = '', ...rest] = name.split('.');
  const birth = birthOf(Number(pid));
  return birth !== undefined && (birth === unknown || birth === rest.join('.'));
}

const unknown = 'unknown';
const bootId = '/proc/sys/kernel/random/boot_id';

/**
 * The start time of a process, in a form only valid on this machine; undefined if there is no such
 * process.
 */
function birthOf(pid: number): string | undefined {
  if (!existsSync(bootId))
    return pid === process.pid
      ? String(performance.timeOrigin)
      : isThere(pid)
        ? unknown
        : undefined;
  try {
    // proc(5): the state is the third field and the start time the 22nd; the second, in brackets,
    // may contain anything.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const isOver = state === 'Z' || state === 'X';
    return isOver ? undefined : `${readFileSync(bootId, 'utf8').trim()}-${fields[18] ?? ''}`;
  } catch {
    return undefined;
  }
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
