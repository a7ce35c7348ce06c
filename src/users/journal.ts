/**
 * Records the progress of a long run, so that the run can continue after it was killed, or after
 * the file or the cause of a failure was corrected. The journal has JSON lines and is synced to the
 * disk before and after every batch.
 */
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';

import type { Row } from './rows.js';

export interface RowOutcome {
  /** The number of the row, counted from 0. */
  readonly row: number;
  readonly username: string;
  /** What happened, such as `created`, or `failed` with the reason in `error`. */
  readonly outcome: string;
  readonly error?: string | undefined;
  /** The row's content, as returned by `contentOf`. */
  readonly content: string;
}

type Line =
  | { readonly sent: readonly string[] }
  | { readonly done: readonly RowOutcome[] }
  | { readonly page: Page };

/** The progress of an export: the valid bytes of the file, and where the next page starts. */
export interface Page {
  readonly bytes: number;
  readonly rows: number;
  readonly next?: string | undefined;
}

interface Header {
  readonly action: string;
  /** SHA-256 of the run's parameters. */
  readonly subject: string;
  readonly startedAt: string;
}

/** The journal cannot be used; the message says what to do. */
export class JournalProblem extends Error {
  override readonly name = 'JournalProblem';
}

export interface Journal {
  readonly startedAt: Date;
  /** The latest outcome of each username. */
  readonly done: ReadonlyMap<string, RowOutcome>;
  /** Returns whether a row of this user was sent and is not known to be done. */
  readonly wasSent: (username: string) => boolean;
  readonly page: Page | undefined;
  /** Adds a line, which is on the disk when this returns. */
  readonly add: (line: Line) => void;
  readonly close: () => void;
}

export const digest = (content: string): string =>
  createHash('sha256').update(content).digest('hex');

/** Returns a digest of the row without its secrets, which shows whether a row was corrected. */
export function contentOf({ password: _, temporaryPassword: __, ...rest }: Row): string {
  return digest(JSON.stringify(rest)).slice(0, 16);
}

const isFinal = ({ outcome }: RowOutcome): boolean => outcome !== 'failed' && outcome !== 'unknown';

/**
 * Returns whether the row must still be sent because it is new, it failed, or it has been changed
 * since.
 */
export function needsWork({ done }: Journal, row: Row): boolean {
  const before = done.get(row.username ?? '');
  return !before || !isFinal(before) || before.content !== contentOf(row);
}

/**
 * Opens or creates a journal. @throws JournalProblem when it belongs to another run, or is in use
 */
export function openJournal(path: string, about: Omit<Header, 'startedAt'>, now: Date): Journal {
  const unlock = lock(`${path}.lock`);
  try {
    return openLocked(path, about, now, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

function openLocked(
  path: string,
  about: Omit<Header, 'startedAt'>,
  now: Date,
  unlock: () => void,
): Journal {
  const done = new Map<string, RowOutcome>();
  const sent = new Set<string>();
  let page: Page | undefined;
  const whole = existsSync(path) ? wholeLines(readFileSync(path)) : Buffer.alloc(0);
  const [first, ...lines] = whole.toString().split('\n').slice(0, -1);
  const header = first === undefined ? { ...about, startedAt: now.toISOString() } : headerOf(first);
  if (header?.action !== about.action || header.subject !== about.subject) {
    throw new JournalProblem(
      `${path} is the journal of another run, or not a journal; give another --journal, or delete it`,
    );
  }
  const file = openSync(path, existsSync(path) ? 'r+' : 'w', 0o600);
  // Removes a line that was cut off by a kill.
  ftruncateSync(file, whole.length);
  let end = whole.length;
  const write = (value: object): void => {
    end += writeSync(file, `${JSON.stringify(value)}\n`, end);
    fsyncSync(file);
  };
  const take = (line: Line): void => {
    if ('sent' in line) for (const username of line.sent) sent.add(username);
    else if ('page' in line) page = line.page;
    else for (const outcome of line.done) done.set(outcome.username, outcome);
  };
  if (first === undefined) write(header);
  for (const line of lines) take(JSON.parse(line) as Line);
  return {
    startedAt: new Date(header.startedAt),
    done,
    wasSent: (username) => {
      const before = done.get(username);
      return sent.has(username) && !(before && isFinal(before));
    },
    get page() {
      return page;
    },
    add: (line) => {
      write(line);
      take(line);
    },
    close: () => {
      closeSync(file);
      unlock();
    },
  };
}

function headerOf(line: string): Header | undefined {
  try {
    return JSON.parse(line) as Header;
  } catch {
    return undefined;
  }
}

function wholeLines(content: Buffer): Buffer {
  return content.subarray(0, content.lastIndexOf('\n') + 1);
}

/**
 * Locks the journal, because two concurrent runs would overwrite each other's progress. The lock of
 * a killed run is released.
 */
function lock(path: string): () => void {
  const take = (): void => {
    writeFileSync(path, String(process.pid), { flag: 'wx', mode: 0o600 });
  };
  try {
    take();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST') throw new JournalProblem(`${path} cannot be written (${String(code)})`);
    const holder = Number(readFileSync(path, 'utf8'));
    if (isRunning(holder)) {
      throw new JournalProblem(
        `Process ${String(holder)} works on this file; wait for it, or stop it (its lock is ${path})`,
      );
    }
    rmSync(path);
    take();
  }
  return () => {
    rmSync(path, { force: true });
  };
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
