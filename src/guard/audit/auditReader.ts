/** Reads the audit log backwards from its end, in bounded pieces. The file is never read whole. */
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';

/** A place between two lines. Older lines lie before it. */
export interface AuditPlace {
  /** The inode of the file. After a rotation, the new file has another inode. */
  readonly file: number;
  /** In bytes from the start of the file. */
  readonly offset: number;
}

export interface AuditLine {
  /** The position before the line. */
  readonly place: AuditPlace;
  readonly value: Readonly<Record<string, unknown>>;
}

export interface AuditPage {
  /** The lines of the page, the newest first. */
  readonly lines: readonly AuditLine[];
  /** The position from which older lines can be read; undefined at the start of the file. */
  readonly next: AuditPlace | undefined;
}

export interface AuditSearch {
  readonly most: number;
  /** Reads lines before this place. Default: from the end of the file. */
  readonly before?: AuditPlace | undefined;
  readonly fits: (line: AuditLine['value']) => boolean;
}

/** Longer than any line that the gateway writes. */
const pieceBytes = 64 * 1024;
/**
 * At most this many pieces are read for one page. With few matches, a page is short or empty, but a
 * next page follows.
 */
const mostPieces = 16;
const newline = 10;

/**
 * Makes a reader of this file. The reader returns undefined for a path that is not a file, such as
 * a device.
 * @throws an error with a `code` if the file cannot be read
 */
export function auditReader(path: string): (search: AuditSearch) => Promise<AuditPage | undefined> {
  return async (search) => {
    const handle = await open(path, 'r').catch(unlessMissing);
    // The file was rotated, and nothing was written to a new one since.
    if (!handle) return nothing;
    try {
      const stats = await handle.stat();
      return stats.isFile() ? await read(handle, stats.ino, stats.size, search) : undefined;
    } finally {
      await handle.close();
    }
  };
}

const nothing: AuditPage = { lines: [], next: undefined };

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

async function read(
  handle: FileHandle,
  file: number,
  size: number,
  { most, before, fits }: AuditSearch,
): Promise<AuditPage> {
  // The file was rotated or truncated, so the lines before the place are no longer in it.
  if (before && (before.file !== file || before.offset > size)) return nothing;
  const lines: AuditLine[] = [];
  let end = before?.offset ?? size;
  for (let pieces = 0; pieces < mostPieces && end > 0; pieces += 1) {
    const piece = await pieceBefore(handle, end);
    for (const [offset, text] of linesOf(piece)) {
      const value = parse(text);
      if (!value || !fits(value)) continue;
      lines.push({ place: { file, offset }, value });
      if (lines.length === most) return { lines, next: placeAt(file, offset) };
    }
    end = piece.start;
  }
  return { lines, next: placeAt(file, end) };
}

function placeAt(file: number, offset: number): AuditPlace | undefined {
  return offset > 0 ? { file, offset } : undefined;
}

interface Piece {
  readonly start: number;
  readonly bytes: Buffer;
}

/**
 * Reads the piece before this position. The piece starts with the beginning of a line, unless a
 * line is longer than a piece.
 */
async function pieceBefore(handle: FileHandle, end: number): Promise<Piece> {
  const from = Math.max(0, end - pieceBytes);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(end - from), 0, end - from, from);
  const bytes = buffer.subarray(0, bytesRead);
  if (from === 0) return { start: 0, bytes };
  const cut = bytes.subarray(0, -1).indexOf(newline) + 1;
  return { start: from + cut, bytes: bytes.subarray(cut) };
}

/** Yields the offsets and texts of the lines, the last one first. */
function* linesOf({ start, bytes }: Piece): Generator<readonly [number, string]> {
  let end = bytes.length;
  while (end > 0) {
    const at = end > 1 ? bytes.lastIndexOf(newline, end - 2) + 1 : 0;
    yield [start + at, bytes.toString('utf8', at, end)];
    end = at;
  }
}

/** Returns undefined for the rest of a line that was cut, and for lines of other programs. */
function parse(text: string): AuditLine['value'] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'audit' in value ? value : undefined;
  } catch {
    return undefined;
  }
}
