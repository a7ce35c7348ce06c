/** Holds audit lines until they are written: in order, each once, never in part. */
import type { DestinationStream } from 'pino';

import { defaults } from '../../common/defaults.js';
import { sharedState } from '../../common/sharedState.js';

/** The destination of audit lines: a file or a stream. */
export interface AuditSink {
  /**
   * Returns how many whole lines were written. The journal offers the rest again later, so the sink
   * must not contain any part of it.
   */
  readonly write: (
    lines: readonly string[],
    done: (written: number, fault?: string) => void,
  ) => void;
  /** Returns the reason why the next write would fail, if that can be known in advance. */
  readonly check?: () => string | undefined;
  /** Reopens the file after it was rotated. */
  readonly reopen?: () => void;
}

export interface JournalOptions {
  /**
   * What to do while lines cannot be written. `refuse`: operations answer `ServiceUnavailableError`
   * before anything is sent to Cognito, and the gateway reports not ready. `continue`: operations
   * go on, and lost lines are counted. Default `refuse`.
   */
  readonly onFailure?: 'refuse' | 'continue';
  /** Milliseconds between attempts to write lines that failed. Default 250. */
  readonly retryMs?: number;
  /** Milliseconds that one write may take; after that the sink counts as stuck. Default 1000. */
  readonly patienceMs?: number;
  /** Receives the lines that are still unwritten when the journal closes. */
  readonly rescue?: (lines: readonly string[]) => void;
}

export interface JournalState {
  /** A code such as `ENOSPC` or `EPIPE`, or `STUCK` if nothing reads; undefined while it works. */
  readonly fault: string | undefined;
  /** Lines waiting to be written. */
  readonly held: number;
  /** Lines dropped because too many were waiting. */
  readonly lost: number;
}

export interface AuditJournal extends DestinationStream {
  readonly state: () => JournalState;
  /** Returns whether an operation may start. If so, there is room for its line. */
  readonly admits: () => boolean;
  /** Whether a failing sink makes the gateway not ready. */
  readonly isRequired: boolean;
  /** Resolves when all lines so far are written, or are known to be delayed. */
  readonly flushed: () => Promise<void>;
  readonly reopen: () => void;
  /** Called when writing starts to fail, and when it works again. */
  readonly watch: (listener: (state: JournalState) => void) => void;
  /** Tries to write once more, then passes the remaining lines to `rescue`. */
  readonly close: () => Promise<void>;
}

const { bytes: mostBytes } = sharedState.auditHeld;
/**
 * When waiting lines reach this size, new operations are refused; the rest of the memory is for
 * operations in progress.
 */
const admittedBytes = mostBytes / 4;

export function auditJournal(sink: AuditSink, options: JournalOptions = {}): AuditJournal {
  const {
    onFailure = defaults.onFailure,
    retryMs = 250,
    patienceMs = 1000,
    rescue = () => undefined,
  } = options;
  const held: string[] = [];
  let heldBytes = 0;
  let lost = 0;
  let fault: string | undefined;
  let writing = false;
  let scheduled = false;
  let told: string | undefined;
  let waiting: (() => void)[] = [];
  let listener: (state: JournalState) => void = () => undefined;

  const state = (): JournalState => ({ fault: fault ?? sink.check?.(), held: held.length, lost });

  function tell(): void {
    const now = state();
    if (now.fault === told) return;
    told = now.fault;
    listener(now);
  }

  function schedule(): void {
    if (scheduled || writing || fault !== undefined) return;
    scheduled = true;
    setImmediate(() => {
      scheduled = false;
      flush();
    });
  }

  function flush(): void {
    if (writing || held.length === 0) return;
    writing = true;
    const waiters = waiting;
    waiting = [];
    const release = (): void => {
      for (const resolve of waiters.splice(0)) resolve();
    };
    const stuck = setTimeout(() => {
      fault = 'STUCK';
      tell();
      release();
      releaseAll();
    }, patienceMs);
    stuck.unref();
    sink.write([...held], (written, failed) => {
      clearTimeout(stuck);
      writing = false;
      heldBytes -= held.splice(0, written).reduce((sum, { length }) => sum + length, 0);
      fault = failed;
      tell();
      release();
      if (failed !== undefined) setTimeout(flush, retryMs).unref();
      if (failed === undefined && held.length > 0) flush();
      else releaseAll();
    });
  }

  function releaseAll(): void {
    for (const resolve of waiting.splice(0)) resolve();
  }

  function write(line: string): void {
    if (heldBytes + line.length > mostBytes) {
      lost += 1;
      return;
    }
    held.push(line);
    heldBytes += line.length;
    schedule();
  }

  async function flushed(): Promise<void> {
    if (fault !== undefined || (held.length === 0 && !writing)) return;
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
    });
  }

  return {
    write,
    state,
    flushed,
    isRequired: onFailure === 'refuse',
    admits: () => {
      tell();
      return onFailure === 'continue' || (told === undefined && heldBytes < admittedBytes);
    },
    reopen: () => {
      sink.reopen?.();
      if (fault !== undefined) flush();
    },
    watch: (next) => {
      listener = next;
    },
    close: async () => {
      flush();
      await flushed();
      if (held.length > 0) rescue(held);
    },
  };
}
