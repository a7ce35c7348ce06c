/** The command `users`. */
import { userInfo } from 'node:os';
import { setTimeout as pauseFor } from 'node:timers/promises';
import { pino } from 'pino';

import { createCognitoAdapter } from '../cognito/call/adapter.js';
import type { Config } from '../config/config.js';
import { auditOptions, cognitoOptions, problemsText } from '../gateway/configured.js';
import { readConfiguration } from '../gateway/readConfiguration.js';
import { createAudit } from '../guard/audit/audit.js';
import { errorOfException } from '../schema/error.js';
import { runUsers, UsersProblem } from '../users/command.js';
import type { UsersRequest } from '../users/command.js';
import { usersOptions } from '../users/help.js';
import { parsed, Refusal } from './cliArguments.js';
import { helpOf } from './cliHelp.js';
import { standardOutput } from './standardOutput.js';

/** `users`: works on the users of a file. */
export async function usersCommand(args: string[]): Promise<void> {
  const request = requestOf(args);
  const { config, cognito: pool } = configuration();
  const cognito = createCognitoAdapter({ ...cognitoOptions(pool), deadlineMs: config.deadlineMs });
  const output = standardOutput(process.stdout);
  const auditTo = auditOptions(config.audit, output.sink);
  const audit = createAudit(auditTo, pino(output.log));
  const actor = { kind: 'operator', account: accountName(), name: request.by } as const;
  try {
    const whole = await runUsers(request, {
      cognito,
      recording: { audit, actor, errorOfException },
      now: () => new Date(),
      pause: async (milliseconds: number) => pauseFor(milliseconds),
      output: process.stderr,
      stopped: stopSignal(),
    });
    process.exitCode = whole ? 0 : 1;
  } catch (error) {
    throw error instanceof UsersProblem ? new Refusal(1, error.message) : error;
  } finally {
    cognito.close();
    if (auditTo) await auditTo.journal?.close();
  }
}

/** `by`: the name that the user gave with `--by`. */
function requestOf(args: string[]): UsersRequest & { readonly by?: string | undefined } {
  const { values, positionals } = parsed(args, usersOptions, true);
  const [action, file] = positionals;
  if (action === undefined || file === undefined || positionals.length > 2)
    throw new Refusal(2, `users needs an action and one file.\n\n${helpOf('users')}`);
  const given = values as {
    'dry-run': boolean;
    'random-password': boolean;
    invite: boolean;
  } & Readonly<Record<'journal' | 'report' | 'rate' | 'columns' | 'by', string | undefined>>;
  return {
    ...given,
    action,
    file,
    dryRun: given['dry-run'],
    randomPassword: given['random-password'],
  };
}

function configuration(): {
  readonly config: Config;
  readonly cognito: NonNullable<Config['cognito']>;
} {
  const read = readConfiguration(process.env);
  if ('problems' in read) throw new Refusal(1, problemsText(read.problems));
  const { config } = read;
  const { cognito } = config;
  if (cognito) return { config, cognito };
  throw new Refusal(1, problemsText([{ setting: 'COGNITO_USER_POOL_ID', problem: 'is missing' }]));
}

/** Returns a function that tells whether the process was asked to stop since this call. */
function stopSignal(): () => boolean {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      stopping = true;
    });
  return () => stopping;
}

/** Returns the name of the operating system's account. In a container it may only be a number. */
function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${String(process.getuid?.())}`;
  }
}
