/** The only place for the command `users`: what it takes, what it says, and how it ends. */
import { readFileSync, writeFileSync } from 'node:fs';

import { policyOf } from '../cognito/adapter.js';
import type { CognitoAdapter } from '../cognito/adapter.js';
import { quotaRps } from '../cognito/policy.js';
import { actions } from './actions.js';
import { exportUsers } from './exportUsers.js';
import { digest, openJournal } from './journal.js';
import type { Journal, RowOutcome } from './journal.js';
import { carryOut } from './longRun.js';
import { showProgress } from './progress.js';
import { MalformedRow, isCsv, parseRows } from './rows.js';
import type { Row } from './rows.js';

export interface UsersRequest {
  readonly action: string;
  readonly file: string;
  readonly journal?: string | undefined;
  readonly report?: string | undefined;
  readonly rate?: string | undefined;
  readonly columns?: string | undefined;
  readonly invite?: boolean | undefined;
  readonly dryRun?: boolean | undefined;
}

export interface UsersWorld {
  readonly cognito: CognitoAdapter;
  readonly now: () => Date;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly output: NodeJS.WriteStream;
  readonly stopped: () => boolean;
}

/** The person who called can put it right. */
export class UsersProblem extends Error {}

const defaultColumns = 'username,status,enabled,createdAt,email,phone_number';
/** Of the quota, which others of the account use too. */
const share = 0.8;

/** Whether everything is done and nothing failed. @throws UsersProblem */
export async function runUsers(request: UsersRequest, world: UsersWorld): Promise<boolean> {
  if (request.action === 'export') return runExport(request, world);
  const action = Object.hasOwn(actions, request.action) ? actions[request.action] : undefined;
  if (!action) throw new UsersProblem(`There is no "users ${request.action}"; there are export, ${Object.keys(actions).join(', ')}.`);
  const content = readInput(request.file);
  const rows = rowsOf(request.file, content);
  if (request.dryRun) {
    world.output.write(`${String(rows.length)} rows are well-formed; nothing was sent.\n`);
    return true;
  }
  const journal = open(request, digest(`${world.cognito.userPoolId}\n${content}`), world);
  const progress = showProgress(request.action, rows.length, world.output, () => world.now().getTime());
  try {
    progress.update(journal.done.size);
    const whole = await carryOut({
      ...world, action, rows, journal,
      rate: rateOf(request.rate, quotaRps[policyOf(action.command).quota]),
      invite: request.invite ?? false,
      onProgress: progress.update,
    });
    progress.stop();
    return summary(request, journal, whole, world.output);
  } finally {
    journal.close();
  }
}

async function runExport(request: UsersRequest, world: UsersWorld): Promise<boolean> {
  const columns = isCsv(request.file) ? (request.columns ?? defaultColumns).split(',') : undefined;
  const journal = open(request, digest(`${world.cognito.userPoolId}\n${columns?.join() ?? ''}`), world);
  const progress = showProgress('export', 0, world.output, () => world.now().getTime());
  try {
    const rows = await exportUsers({ ...world, journal, file: request.file, columns, rate: rateOf(request.rate, quotaRps.UserList), onProgress: progress.update });
    progress.stop();
    world.output.write(rows === undefined ? 'Stopped. The same command goes on.\n' : `${request.file} holds ${String(rows)} users. Delete its journal to export anew.\n`);
    return rows !== undefined;
  } finally {
    journal.close();
  }
}

function open({ action, file, journal = `${file}.journal` }: UsersRequest, subject: string, { now }: UsersWorld): Journal {
  try {
    return openJournal(journal, { action, subject }, now());
  } catch (error) {
    throw new UsersProblem((error as Error).message);
  }
}

function readInput(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsersProblem(`${file} cannot be read: ${(error as Error).message}`);
  }
}

/** @throws UsersProblem with every row that has no username, or that of another */
function rowsOf(file: string, content: string): Row[] {
  let rows: Row[];
  try {
    rows = parseRows(content, isCsv(file));
  } catch (error) {
    if (error instanceof MalformedRow) throw new UsersProblem(`${file}: ${error.message}`);
    throw error;
  }
  const seen = new Set<string>();
  const problems = rows.flatMap(({ username = '' }, index) => {
    const repeated = seen.has(username);
    seen.add(username);
    if (username === '') return [`row ${String(index + 1)} has no username`];
    return repeated ? [`row ${String(index + 1)} repeats a username`] : [];
  });
  if (problems.length > 0) throw new UsersProblem(`${file}:\n${problems.slice(0, 20).map((problem) => `  ${problem}`).join('\n')}${problems.length > 20 ? `\n  and ${String(problems.length - 20)} more` : ''}`);
  return rows;
}

function rateOf(given: string | undefined, quota: number): number {
  const rate = given === undefined ? quota * share : Number(given);
  if (!(rate > 0)) throw new UsersProblem(`--rate must be a number above 0, not "${String(given)}".`);
  return rate;
}

function summary({ file, report = `${file}.report.jsonl` }: UsersRequest, journal: Journal, whole: boolean, output: NodeJS.WriteStream): boolean {
  const outcomes = [...journal.done.values()].sort((one, other) => one.row - other.row);
  writeFileSync(report, outcomes.map(({ row, ...rest }: RowOutcome) => `${JSON.stringify({ row: row + 1, ...rest })}\n`).join(''), { mode: 0o600 });
  const counts = new Map<string, number>();
  for (const { outcome } of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  output.write(`${[...counts].map(([outcome, count]) => `${String(count)} ${outcome}`).join(', ') || 'nothing to do'}; each row is in ${report}.\n`);
  if (!whole) output.write('Stopped. The same command goes on.\n');
  return whole && !counts.has('failed') && !counts.has('unknown');
}
