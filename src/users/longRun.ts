/** Applies an action to every row of a file, in batches that are journaled before they are sent. */
import type { CognitoAdapter } from '../cognito/call/adapter.js';
import { OutcomeUnknown } from '../cognito/failure.js';
import { failureName } from '../cognito/failureName.js';
import type { Action, Attempt } from './actions.js';
import { contentOf, needsWork } from './journal.js';
import type { Journal, RowOutcome } from './journal.js';
import { RunStopped } from './paced.js';
import type { Row } from './rows.js';

export interface LongRun extends Pick<Attempt, 'invite' | 'randomPassword'> {
  readonly cognito: CognitoAdapter;
  readonly action: Action;
  readonly rows: readonly Row[];
  readonly journal: Journal;
  readonly onProgress: (done: number) => void;
  /** Returns whether to stop after the current batch. */
  readonly stopped: () => boolean;
}

/**
 * The number of rows in a batch. After a kill, the outcome of a whole batch may be unknown, and the
 * next run looks up each of its rows.
 */
const batchSize = 50;

/**
 * Carries out the run. Returns false if it was stopped before the last row.
 * @throws RunStopped when every row would fail in the same way
 */
export async function carryOut(run: LongRun): Promise<boolean> {
  const { rows, journal } = run;
  const open = [...rows.keys()].filter((index) => needsWork(journal, rows[index] as Row));
  let done = rows.length - open.length;
  run.onProgress(done);
  for (let from = 0; from < open.length; from += batchSize) {
    if (run.stopped()) return false;
    const batch = open.slice(from, from + batchSize);
    const sentBefore = new Set(batch.filter((index) => journal.wasSent(usernameAt(run, index))));
    journal.add({ sent: batch.map((index) => usernameAt(run, index)) });
    const settled = await Promise.allSettled(
      batch.map((index) => settle(run, index, sentBefore.has(index))),
    );
    const outcomes = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    journal.add({ done: outcomes });
    run.onProgress((done += outcomes.length));
    const stop = settled.find((one) => one.status === 'rejected');
    if (stop) throw stop.reason;
  }
  return true;
}

const usernameAt = ({ rows }: LongRun, index: number): string => rows[index]?.username ?? '';

/** @throws RunStopped */
async function settle(run: LongRun, index: number, again: boolean): Promise<RowOutcome> {
  const { cognito, action, rows, journal, invite, randomPassword } = run;
  const row = rows[index] ?? {};
  const username = usernameAt(run, index);
  const known = { row: index, username, content: contentOf(row) };
  try {
    const { startedAt } = journal;
    const outcome = await action({
      cognito,
      row,
      username,
      startedAt,
      again,
      invite,
      randomPassword,
    });
    return { ...known, outcome };
  } catch (error) {
    if (error instanceof RunStopped) throw error;
    // Only the exception's name, because Cognito's message can repeat values of the row.
    const name = failureName(error);
    return {
      ...known,
      outcome: error instanceof OutcomeUnknown ? 'unknown' : 'failed',
      error: name === 'other' ? (error as Error).name : name,
    };
  }
}
