/** The only place that carries an action out on every row of a file: paced, in batches that the journal knows of before they are sent. */
import type { CognitoAdapter } from '../cognito/adapter.js';
import { OutcomeUnknown, UnavailableError } from '../cognito/failure.js';
import type { Action } from './actions.js';
import type { Journal, RowOutcome } from './journal.js';
import type { Row } from './rows.js';

export interface LongRun {
  readonly cognito: CognitoAdapter;
  readonly action: Action;
  readonly rows: readonly Row[];
  readonly journal: Journal;
  /** Calls a second. */
  readonly rate: number;
  readonly invite: boolean;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly onProgress: (done: number) => void;
  /** After the batch that is under way. */
  readonly stopped: () => boolean;
}

/** Rows whose outcome a kill can leave open; each is looked up by the next run. */
const batchSize = 50;
/** Attempts at a row while Cognito is away or busy, and milliseconds between them. */
const maxAttempts = 5;
const retryMs = 1000;

/** False when it was stopped before the last row. */
export async function carryOut(run: LongRun): Promise<boolean> {
  const { rows, journal, rate, pause } = run;
  const open = [...rows.keys()].filter((row) => !journal.done.has(row));
  for (let from = 0; from < open.length; from += batchSize) {
    if (run.stopped()) return false;
    const batch = open.slice(from, from + batchSize);
    const again = new Set(batch.filter((row) => journal.unanswered.has(row)));
    journal.add({ sent: batch });
    const outcomes: Promise<RowOutcome>[] = [];
    for (const row of batch) {
      if (outcomes.length > 0 || from > 0) await pause(1000 / rate);
      outcomes.push(settle(run, row, again.has(row)));
    }
    journal.add({ done: await Promise.all(outcomes) });
    run.onProgress(journal.done.size);
  }
  return true;
}

/** Never rejects. */
async function settle({ cognito, action, rows, journal, invite, pause }: LongRun, index: number, sentBefore: boolean): Promise<RowOutcome> {
  const row = rows[index] ?? {};
  const username = row.username ?? '';
  for (let attempt = 1, again = sentBefore; ; attempt += 1) {
    try {
      return { row: index, username, outcome: await action.run({ cognito, row, username, startedAt: journal.startedAt, again, invite }) };
    } catch (error) {
      const unknown = error instanceof OutcomeUnknown;
      const passing = unknown || error instanceof UnavailableError || (error as Error).name === 'TooManyRequestsException';
      if (!passing || attempt === maxAttempts) return { row: index, username, outcome: unknown ? 'unknown' : 'failed', error: reasonOf(error) };
      again ||= unknown;
      await pause(retryMs * attempt);
    }
  }
}

/** The exception alone: Cognito's text can repeat what the row holds. */
function reasonOf(error: unknown): string {
  return error instanceof UnavailableError ? `unavailable: ${error.reason}` : (error as Error).name;
}
