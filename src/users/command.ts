/**
 * The command `users`: its arguments, its output, and its exit. The file is long because it describes
 * each of them.
 */
import { readFileSync, writeFileSync } from 'node:fs';

import type { CognitoAdapter } from '../cognito/call/adapter.js';
import { actions } from './actions.js';
import { columnProblem, groupProblems, poolFacts, rowProblems, withSignInName } from './columns.js';
import { FileInUse, exportUsers } from './exportUsers.js';
import { JournalProblem, digest, openJournal } from './journal.js';
import type { Journal, RowOutcome } from './journal.js';
import { carryOut } from './longRun.js';
import { RunStopped, paced } from './paced.js';
import { showProgress } from './progress.js';
import { recordAct, recorded } from './recorded.js';
import type { Recording } from './recorded.js';
import { UnreadableFile, isCsv, readRows } from './rows.js';
import type { Row } from './rows.js';

export interface UsersRequest {
  readonly action: string;
  readonly file: string;
  readonly journal?: string | undefined;
  readonly report?: string | undefined;
  readonly rate?: string | undefined;
  readonly columns?: string | undefined;
  readonly invite?: boolean | undefined;
  readonly randomPassword?: boolean | undefined;
  readonly dryRun?: boolean | undefined;
}

export interface UsersWorld {
  readonly cognito: CognitoAdapter;
  readonly recording: Recording;
  readonly now: () => Date;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly output: NodeJS.WriteStream;
  readonly stopped: () => boolean;
}

/** An error the user can fix. */
export class UsersProblem extends Error {
  override readonly name = 'UsersProblem';
}

const defaultColumns =
  'username,status,enabled,createdAt,groups,email,email_verified,phone_number,phone_number_verified';
/** Maximum number of problems printed for a file. */
const maxProblems = 20;

/**
 * Runs the command. Returns whether everything was done and nothing failed.
 * @throws UsersProblem
 */
export async function runUsers(request: UsersRequest, world: UsersWorld): Promise<boolean> {
  const pace = { ...world, rate: rateOf(request.rate) };
  const cognito = recorded(paced(world.cognito, pace), world.recording);
  try {
    if (request.action === 'export') return await runExport(request, { ...world, cognito });
    return await runOnRows(request, { ...world, cognito });
  } catch (error) {
    const isKnown = [FileInUse, JournalProblem, RunStopped].some((known) => error instanceof known);
    throw isKnown ? new UsersProblem((error as Error).message) : error;
  }
}

async function runOnRows(request: UsersRequest, world: UsersWorld): Promise<boolean> {
  const { action: name, file, invite = false, randomPassword = false } = request;
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!action) {
    throw new UsersProblem(
      `There is no "users ${name}"; the actions are export, ${Object.keys(actions).join(', ')}.`,
    );
  }
  const rows = await checkedRows(request, world);
  if (request.dryRun) {
    world.output.write(`${String(rows.length)} rows are well-formed; nothing was changed.\n`);
    return true;
  }
  const { journal: path = `${file}.${name}.journal` } = request;
  const journal = openJournal(
    path,
    { action: name, subject: digest(world.cognito.userPoolId) },
    world.now(),
  );
  const progress = showProgress(name, rows.length, world.output, () => world.now().getTime());
  try {
    const whole = await carryOut({
      ...world,
      action,
      rows,
      journal,
      invite,
      randomPassword,
      onProgress: progress.update,
    });
    progress.stop();
    return summary(request, rows, journal, whole, world.output);
  } catch (error) {
    progress.stop();
    summary(request, rows, journal, false, world.output);
    throw error;
  } finally {
    journal.close();
  }
}

async function runExport(request: UsersRequest, world: UsersWorld): Promise<boolean> {
  const {
    file,
    columns: given = defaultColumns,
    journal: path = `${file}.export.journal`,
  } = request;
  const columns = isCsv(file) ? given.split(',').map((name) => name.trim()) : undefined;
  refuse(
    file,
    (columns ?? []).flatMap((name) => columnProblem(name) ?? []),
  );
  const subject = digest(`${world.cognito.userPoolId}\n${columns?.join() ?? ''}`);
  const journal = openJournal(path, { action: 'export', subject }, world.now());
  const progress = showProgress('export', 0, world.output, () => world.now().getTime());
  try {
    const run = { ...world, journal, file, columns, onProgress: progress.update };
    // An export reads everything the pool knows about all users, so it is recorded although it
    // changes nothing.
    const about = { event: 'exportUsers', on: { file }, given: columns ?? [] };
    const rows = await recordAct(world.recording, about, async () => exportUsers(run));
    progress.stop();
    const said =
      rows === undefined
        ? 'Stopped. Run the same command to continue.'
        : `${file} holds ${String(rows)} users. To export again, delete it and its journal ${path}.`;
    world.output.write(`${said}\n`);
    return rows !== undefined;
  } finally {
    journal.close();
  }
}

/**
 * Reads and checks the rows.
 * @throws UsersProblem with every problem of the file
 */
async function checkedRows(
  request: UsersRequest,
  { cognito, output }: UsersWorld,
): Promise<readonly Row[]> {
  const { file, action } = request;
  const { rows: given, problems } = parsed(file);
  if (action !== 'import') {
    refuse(file, [...problems, ...nameProblems(given)]);
    return given;
  }
  const columns = [...new Set(given.flatMap((row) => Object.keys(row)))];
  const unknown = columns.flatMap((name) => columnProblem(name) ?? []);
  // Ends here if the columns are wrong, because then there is no need to ask the pool.
  refuse(file, [...unknown, ...problems]);
  const facts = await poolFacts(cognito, (text) => output.write(`${text}\n`));
  const rows = facts ? given.map((row) => withSignInName(row, facts)) : given;
  const groups = await groupProblems(rows, cognito);
  refuse(file, [
    ...groups,
    ...nameProblems(rows),
    ...passwordProblems(rows, request),
    ...rowProblems(rows, facts),
  ]);
  return rows;
}

function parsed(file: string): ReturnType<typeof readRows> {
  let content: Buffer;
  try {
    content = readFileSync(file);
  } catch (error) {
    throw new UsersProblem(`${file} cannot be read: ${(error as Error).message}`);
  }
  try {
    return readRows(content, isCsv(file));
  } catch (error) {
    throw error instanceof UnreadableFile ? new UsersProblem(`${file} ${error.message}.`) : error;
  }
}

function nameProblems(rows: readonly Row[]): string[] {
  const seen = new Set<string>();
  return rows.flatMap(({ username = '' }, index) => {
    const repeated = seen.has(username);
    seen.add(username);
    if (username === '') return [`row ${String(index + 1)} has no username`];
    return repeated ? [`row ${String(index + 1)} repeats the username of another row`] : [];
  });
}

/**
 * Returns a problem for each user who has neither a password nor an invitation, because such users
 * could neither sign in nor recover the account.
 */
function passwordProblems(
  rows: readonly Row[],
  { invite, randomPassword }: UsersRequest,
): string[] {
  return rows.flatMap(({ password, temporaryPassword, email, phone_number: phone }, index) => {
    const place = `row ${String(index + 1)}`;
    if (password && temporaryPassword)
      return [`${place} has both a password and a temporaryPassword: remove one of them`];
    if (invite && !email && !phone)
      return [`${place} has neither email nor phone_number to invite by`];
    if (password || temporaryPassword || invite || randomPassword) return [];
    return [
      `${place} has no password: add a column password or temporaryPassword, or use --invite or --random-password`,
    ];
  });
}

function refuse(file: string, problems: readonly string[]): void {
  if (problems.length === 0) return;
  const shown = problems.slice(0, maxProblems).map((problem) => `  ${problem}`);
  if (problems.length > maxProblems)
    shown.push(`  and ${String(problems.length - maxProblems)} more`);
  throw new UsersProblem(`${file}:\n${shown.join('\n')}`);
}

function rateOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const rate = Number(given);
  if (rate > 0 && Number.isFinite(rate)) return rate;
  throw new UsersProblem(`--rate must be a number above 0, not "${given}".`);
}

/** Outcomes that need attention. */
const open = ['failed', 'unknown', 'exists'];

function summary(
  request: UsersRequest,
  rows: readonly Row[],
  journal: Journal,
  whole: boolean,
  output: NodeJS.WriteStream,
): boolean {
  const { file, action, report = `${file}.${action}.report.jsonl` } = request;
  const outcomes = rows.flatMap(({ username = '' }, row) => {
    const found = journal.done.get(username);
    return found ? [{ ...found, row }] : [];
  });
  const lines = outcomes.map(
    ({ row, content: _, ...rest }: RowOutcome) => `${JSON.stringify({ row: row + 1, ...rest })}\n`,
  );
  writeFileSync(report, lines.join(''), { mode: 0o600 });
  const counts = new Map<string, number>();
  for (const { outcome } of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const said = [...counts].map(([outcome, count]) => `${String(count)} ${outcome}`).join(', ');
  output.write(`${said || 'nothing was done'}; each row is in ${report}.\n`);
  if (counts.has('failed'))
    output.write('Fix the cause and run the same command: failed rows are tried again.\n');
  if (counts.has('exists'))
    output.write(
      'Users who already existed were added to the groups in their rows; nothing else was changed.\n',
    );
  if (!whole) output.write('Stopped. Run the same command to continue.\n');
  return whole && !open.some((outcome) => counts.has(outcome));
}
