/** The actions that a long run does to one user. */
import { randomBytes } from 'node:crypto';

import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminDeleteUserCommand,
  AdminDisableUserCommand,
  AdminEnableUserCommand,
  AdminGetUserCommand,
  AdminSetUserPasswordCommand,
  AdminUserGlobalSignOutCommand,
} from '@aws-sdk/client-cognito-identity-provider';

import type { CognitoAdapter } from '../cognito/call/adapter.js';
import type { CommandClass } from '../cognito/call/command.js';
import { toAttributeList } from '../cognito/reads/attributes.js';
import { OutcomeUnknown } from '../cognito/failure.js';
import { attributesOf, groupsOf } from './columns.js';
import type { Row } from './rows.js';

export interface Attempt {
  readonly cognito: CognitoAdapter;
  readonly row: Row;
  readonly username: string;
  /** When the run was first started. Since then it may have been killed and continued. */
  readonly startedAt: Date;
  /** Whether the call was already sent before the run was killed, with an unknown outcome. */
  readonly again: boolean;
  /** Whether to send invitations. */
  readonly invite: boolean;
  /** Whether to give users without a password a permanent random one, which is never shown. */
  readonly randomPassword: boolean;
}

/** Does the action for one row, and returns the outcome. Rejects with the errors of the adapter. */
export type Action = (attempt: Attempt) => Promise<string>;

/** Makes the action of a command that can safely be sent twice. */
function simple(command: CommandClass, outcome: string): Action {
  return async ({ cognito, username }) => {
    await cognito.send(command, { UserPoolId: cognito.userPoolId, Username: username });
    return outcome;
  };
}

/** Milliseconds by which the clocks of Cognito and this machine may differ. */
const skewMs = 60_000;

/**
 * Creates the user, then sets what AdminCreateUser cannot set. An existing user only gets the
 * groups of the row.
 */
async function importUser(attempt: Attempt): Promise<string> {
  const { cognito, row, username, randomPassword } = attempt;
  // A second create would report that the user exists, so a user this run may have created is
  // looked up first.
  const outcome = (attempt.again ? await lookUp(attempt) : undefined) ?? (await create(attempt));
  const user = { UserPoolId: cognito.userPoolId, Username: username };
  for (const GroupName of groupsOf(row)) {
    await cognito.send(AdminAddUserToGroupCommand, { ...user, GroupName });
  }
  if (outcome === 'exists') return outcome;
  const password =
    row.password ?? (randomPassword && !row.temporaryPassword ? secret() : undefined);
  if (password) {
    await cognito.send(AdminSetUserPasswordCommand, {
      ...user,
      Password: password,
      Permanent: true,
    });
  }
  if (row.enabled === 'false') await cognito.send(AdminDisableUserCommand, user);
  return outcome;
}

/** 256 random bits, with a character of each class that a password policy can require. */
const secret = (): string => `${randomBytes(32).toString('base64url')}aA1!`;

async function create(attempt: Attempt): Promise<'created' | 'exists'> {
  const { cognito, row, username, invite } = attempt;
  try {
    await cognito.send(AdminCreateUserCommand, {
      UserPoolId: cognito.userPoolId,
      Username: username,
      TemporaryPassword: row.temporaryPassword,
      UserAttributes: toAttributeList(attributesOf(row)),
      MessageAction: invite ? undefined : 'SUPPRESS',
      DesiredDeliveryMediums: invite ? [row.email ? 'EMAIL' : 'SMS'] : undefined,
    });
    return 'created';
  } catch (error) {
    const wasSent = error instanceof OutcomeUnknown;
    if (!wasSent && (error as Error).name !== 'UsernameExistsException') throw error;
    const found = wasSent || attempt.again ? await lookUp(attempt) : 'exists';
    if (found === undefined) throw error;
    return found;
  }
}

/** Returns whether the user exists and was created by this run. */
async function lookUp({
  cognito,
  username,
  startedAt,
}: Attempt): Promise<'created' | 'exists' | undefined> {
  try {
    const user = { UserPoolId: cognito.userPoolId, Username: username };
    const { UserCreateDate } = await cognito.send(AdminGetUserCommand, user);
    return (UserCreateDate?.getTime() ?? 0) >= startedAt.getTime() - skewMs ? 'created' : 'exists';
  } catch (error) {
    if ((error as Error).name === 'UserNotFoundException') return undefined;
    throw error;
  }
}

async function deleteUser(attempt: Attempt): Promise<string> {
  try {
    return await simple(AdminDeleteUserCommand, 'deleted')(attempt);
  } catch (error) {
    if (attempt.again && (error as Error).name === 'UserNotFoundException') return 'deleted';
    throw error;
  }
}

export const actions: Readonly<Record<string, Action>> = {
  import: importUser,
  disable: simple(AdminDisableUserCommand, 'disabled'),
  enable: simple(AdminEnableUserCommand, 'enabled'),
  'sign-out': simple(AdminUserGlobalSignOutCommand, 'signed out'),
  delete: deleteUser,
};
