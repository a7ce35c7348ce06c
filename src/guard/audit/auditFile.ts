/** Writes audit lines to a file, which may be rotated, deleted or full. */
import {
  closeSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
  statSync,
  statfsSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

import { makeFolder } from '../../common/makeFolder.js';
import type { AuditSink } from './auditJournal.js';

/** Readable by the owner, and by the group so that a log shipper can read it. */
const mode = 0o640;
/** Free bytes of the disk that are required: enough for the lines of all operations in progress. */
const reservedBytes = 512 * 1024;
/** Milliseconds for which a check of the free space is valid. */
const checkMs = 100;

const newline = 10;

/** Why the file cannot be written, for the operator; undefined if it can. */
export function fileProblem(path: string): string | undefined {
  try {
    closeSync(openForLines(path));
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? (error as Error).message;
  }
}

/** Opens the file for appending; creates it and its folder if they are missing. */
function openForLines(path: string): number {
  makeFolder(dirname(path));
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  // Opening a pipe would block until something reads from it.
  if (found && !found.isFile() && !found.isCharacterDevice())
    throw Object.assign(new Error('no file'), { code: 'ENOTSUP' });
  return openSync(path, 'a+', mode);
}

/** @throws an error with a `code` when the file cannot be opened */
export function auditFile(path: string): AuditSink {
  let fd = openForLines(path);
  let checkedAt = -Infinity;
  let fault: string | undefined;

  function reopen(): void {
    const next = openForLines(path);
    closeSync(fd);
    fd = next;
    checkedAt = -Infinity;
  }

  /** Switches to a new file after the current one was renamed or deleted. */
  function follow(): void {
    const there = statSync(path, { throwIfNoEntry: false });
    const ours = fstatSync(fd);
    if (there?.ino !== ours.ino || there.dev !== ours.dev) reopen();
  }

  return {
    reopen: () => {
      try {
        reopen();
      } catch {
        // Ignored here: the next write fails in the same way and reports it.
      }
    },
    check: () => {
      if (performance.now() - checkedAt < checkMs) return fault;
      checkedAt = performance.now();
      fault = faultOf(() => {
        follow();
        const { bavail, bsize } = statfsSync(path);
        if (fstatSync(fd).isFile() && bavail * bsize < reservedBytes)
          throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      });
      return fault;
    },
    write: (lines, done) => {
      let written = 0;
      const failed = faultOf(() => {
        follow();
        repair(fd);
        written = append(fd, lines);
        if (written < lines.length) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      });
      done(written, failed);
    },
  };
}

/**
 * Writes to standard output, if it is a file or a terminal. What the file already contains is never
 * repaired.
 */
export function auditDescriptor(fd: number): AuditSink {
  let rest = Buffer.alloc(0);
  return {
    write: (lines, done) => {
      let written = 0;
      const failed = faultOf(() => {
        for (const line of lines) {
          // If a line was partly written, continues it where it was cut.
          if (rest.length === 0) rest = Buffer.from(line);
          while (rest.length > 0) rest = rest.subarray(writeSync(fd, rest));
          written += 1;
        }
      });
      done(written, failed);
    },
  };
}

/** Returns the number of whole lines written. A partly written line is removed. */
function append(fd: number, lines: readonly string[]): number {
  const bytes = Buffer.from(lines.join(''));
  const before = fstatSync(fd).size;
  let at = 0;
  try {
    while (at < bytes.length) at += writeSync(fd, bytes, at);
    return lines.length;
  } catch (error) {
    const whole = bytes.subarray(0, at).lastIndexOf(newline) + 1;
    // Not done if another process appends to the same file: then `repair` ends the cut line with a
    // line break.
    if (fstatSync(fd).isFile() && fstatSync(fd).size === before + at)
      ftruncateSync(fd, before + whole);
    if (whole === 0) throw error;
    return linesIn(bytes.subarray(0, whole));
  }
}

function linesIn(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) count += 1;
  return count;
}

/** Adds a line break after an incomplete line that a crash or another process left. */
function repair(fd: number): void {
  const { size } = fstatSync(fd);
  if (size === 0) return;
  const last = Buffer.alloc(1);
  if (readSync(fd, last, 0, 1, size - 1) === 1 && last[0] !== newline) writeSync(fd, '\n');
}

function faultOf(act: () => void): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'EIO';
  }
}
