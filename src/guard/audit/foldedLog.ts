/**
 * Writes equal log lines once and counts the others, so that a failure repeated by every request
 * does not fill the disk.
 */
import type { Logger } from 'pino';

import { sharedState } from '../../common/sharedState.js';

export interface FoldedLog {
  /**
   * Writes the line, or counts it if an equal one was written recently. Lines are equal if their
   * message and `key` are. `requestId` appears in the line, but not in the line with the count,
   * which covers many requests.
   */
  readonly write: (
    level: 'warn' | 'error',
    key: string,
    entry: object,
    message: string,
    requestId?: string,
  ) => void;
  /** Writes the counts so far. */
  readonly close: () => void;
}

interface Written {
  readonly level: 'warn' | 'error';
  readonly entry: object;
  readonly message: string;
  repeated: number;
}

const { entries: most } = sharedState.foldedLines;

/**
 * @param windowMs milliseconds after which counts are written. Default 10,000, so at most two lines
 * of each kind in ten seconds
 */
export function foldedLog(log: Logger, windowMs = 10_000): FoldedLog {
  const lines = new Map<string, Written>();
  let timer: NodeJS.Timeout | undefined;

  function close(): void {
    clearTimeout(timer);
    timer = undefined;
    const repeated = [...lines.values()].filter((line) => line.repeated > 0);
    lines.clear();
    for (const { level, entry, message, repeated: count } of repeated)
      log[level]({ ...entry, repeated: count }, message);
  }

  return {
    close,
    write: (level, key, entry, message, requestId) => {
      const known = lines.get(`${message} ${key}`);
      if (known) {
        known.repeated += 1;
        return;
      }
      if (lines.size >= most) close();
      lines.set(`${message} ${key}`, { level, entry, message, repeated: 0 });
      timer ??= setTimeout(close, windowMs).unref();
      log[level](requestId === undefined ? entry : { ...entry, requestId }, message);
    },
  };
}
