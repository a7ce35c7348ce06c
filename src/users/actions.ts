/** The only place that says what a long run does to one user: one row per action. */
import { AdminAddUserToGroupCommand, AdminCreateUserCommand, AdminDeleteUserCommand, AdminDisableUserCommand, AdminEnableUserCommand, AdminGetUserCommand, AdminUserGlobalSignOutCommand } from '@aws-sdk/client-cognito-identity-provider';

import type { CognitoAdapter, CommandClass } from '../cognito/adapter.js';
import { toAttributeList } from '../cognito/attributes.js';
import type { Row } from './rows.js';

export interface Attempt {
  readonly cognito: CognitoAdapter;
  readonly row: Row;
  readonly username: string;
  /** When the run began; it may have been killed since. */
  readonly startedAt: Date;
  /** The same was sent before, and its answer is not known. */
  readonly again: boolean;
  /** Send invitations. */
  readonly invite: boolean;
}

export interface Action {
  /** Whose quota sets the pace. */
  readonly command: CommandClass;
  /** Answers the outcome of the row. Rejects as the adapter does. */
  readonly run: (attempt: Attempt) => Promise<string>;
}

/** Commands that may be sent twice. */
function simple(command: CommandClass, outcome: string): Action {
  return {
    command,
    run: async ({ cognito, username }) => {
      await cognito.send(command, { UserPoolId: cognito.userPoolId, Username: username });
      return outcome;
    },
  };
}

/** Milliseconds by which the clocks of Cognito and of this machine may differ. */
const skewMs = 60_000;

/** Columns that are no attributes. */
const own = new Set(['username', 'temporaryPassword', 'groups']);

async function importUser(attempt: Attempt): Promise<string> {
  const { cognito, row, username } = attempt;
  // What was sent without a known answer is looked up first: a second create would say that the user exists.
  const outcome = (attempt.again ? await lookUp(attempt) : undefined) ?? (await create(attempt));
  if (outcome === 'exists') return outcome;
  for (const GroupName of (row.groups ?? '').split(';').filter((name) => name !== '')) {
    await cognito.send(AdminAddUserToGroupCommand, { UserPoolId: cognito.userPoolId, Username: username, GroupName });
  }
  return outcome;
}

async function create(attempt: Attempt): Promise<'created' | 'exists'> {
  const { cognito, row, username, invite } = attempt;
  try {
    await cognito.send(AdminCreateUserCommand, {
      UserPoolId: cognito.userPoolId,
      Username: username,
      TemporaryPassword: row.temporaryPassword,
      UserAttributes: toAttributeList(Object.entries(row).filter(([name]) => !own.has(name))),
      MessageAction: invite ? undefined : 'SUPPRESS',
      DesiredDeliveryMediums: invite ? [row.email ? 'EMAIL' : 'SMS'] : undefined,
    });
    return 'created';
  } catch (error) {
    if ((error as Error).name !== 'UsernameExistsException') throw error;
    return (attempt.again ? await lookUp(attempt) : undefined) ?? 'exists';
  }
}

/** Whether the user is there, and by this run. */
async function lookUp({ cognito, username, startedAt }: Attempt): Promise<'created' | 'exists' | undefined> {
  try {
    const { UserCreateDate } = await cognito.send(AdminGetUserCommand, { UserPoolId: cognito.userPoolId, Username: username });
    return (UserCreateDate?.getTime() ?? 0) >= startedAt.getTime() - skewMs ? 'created' : 'exists';
  } catch (error) {
    if ((error as Error).name === 'UserNotFoundException') return undefined;
    throw error;
  }
}

export const actions: Readonly<Record<string, Action>> = {
  import: { command: AdminCreateUserCommand, run: importUser },
  disable: simple(AdminDisableUserCommand, 'disabled'),
  enable: simple(AdminEnableUserCommand, 'enabled'),
  'sign-out': simple(AdminUserGlobalSignOutCommand, 'signed out'),
  delete: {
    command: AdminDeleteUserCommand,
    run: async (attempt) => {
      try {
        return await simple(AdminDeleteUserCommand, 'deleted').run(attempt);
      } catch (error) {
        if (attempt.again && (error as Error).name === 'UserNotFoundException') return 'deleted';
        throw error;
      }
    },
  },
};
