/** The only place that keeps what a long run has done, so that it goes on after a kill: JSON lines, synced before and after every batch. */
import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';

export interface RowOutcome {
  /** Counted from 0. */
  readonly row: number;
  readonly username: string;
  /** Such as `created`; `failed` with the reason in `error`. */
  readonly outcome: string;
  readonly error?: string | undefined;
}

type Line = { readonly sent: readonly number[] } | { readonly done: readonly RowOutcome[] } | { readonly page: Page };

/** How far an export has come: the bytes of the file that count, and where the next page begins. */
export interface Page {
  readonly bytes: number;
  readonly rows: number;
  readonly next?: string | undefined;
}

interface Header {
  readonly action: string;
  /** SHA-256 of what the run is about. */
  readonly subject: string;
  readonly startedAt: string;
}

export class ForeignJournal extends Error {}

export interface Journal {
  readonly startedAt: Date;
  /** Rows with an outcome. */
  readonly done: ReadonlyMap<number, RowOutcome>;
  /** Rows that were sent by a run that did not live to hear the answer. */
  readonly unanswered: ReadonlySet<number>;
  readonly page: Page | undefined;
  /** On disk when it returns. */
  readonly add: (line: Line) => void;
  readonly close: () => void;
}

export const digest = (content: string): string => createHash('sha256').update(content).digest('hex');

/** Opens or begins a journal. @throws ForeignJournal when it is of another run */
export function openJournal(path: string, about: Omit<Header, 'startedAt'>, now: Date): Journal {
  const done = new Map<number, RowOutcome>();
  const unanswered = new Set<number>();
  let page: Page | undefined;
  const whole = existsSync(path) ? wholeLines(readFileSync(path)) : Buffer.alloc(0);
  const [first, ...lines] = whole.toString().split('\n').slice(0, -1);
  const file = openSync(path, existsSync(path) ? 'r+' : 'w', 0o600);
  // A line that a kill has torn is not there.
  ftruncateSync(file, whole.length);
  let end = whole.length;

  const header = first === undefined ? { ...about, startedAt: now.toISOString() } : (JSON.parse(first) as Header);
  if (header.action !== about.action || header.subject !== about.subject) {
    closeSync(file);
    throw new ForeignJournal(`${path} is the journal of another run; give another --journal, or delete it`);
  }
  const write = (value: object): void => {
    end += writeSync(file, `${JSON.stringify(value)}\n`, end);
    fsyncSync(file);
  };
  const take = (line: Line): void => {
    if ('sent' in line) for (const row of line.sent) unanswered.add(row);
    else if ('page' in line) page = line.page;
    else {
      for (const outcome of line.done) {
        done.set(outcome.row, outcome);
        unanswered.delete(outcome.row);
      }
    }
  };
  if (first === undefined) write(header);
  for (const line of lines) take(JSON.parse(line) as Line);
  return {
    startedAt: new Date(header.startedAt),
    done,
    unanswered,
    get page() { return page; },
    add: (line) => {
      write(line);
      take(line);
    },
    close: () => closeSync(file),
  };
}

function wholeLines(content: Buffer): Buffer {
  return content.subarray(0, content.lastIndexOf('\n') + 1);
}
