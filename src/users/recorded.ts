/** Records each call of a long run in the audit log: docs/audit-log.md. */
import type { CognitoAdapter } from '../cognito/call/adapter.js';
import type { CommandClass } from '../cognito/call/command.js';
import { commandNameOf } from '../cognito/call/command.js';
import { OutcomeUnknown, UnavailableError, isServiceException } from '../cognito/failure.js';
import { failureName } from '../cognito/failureName.js';
import { faultOf } from '../cognito/fault.js';
import type { Audit } from '../guard/audit/audit.js';
import type { Actor, AuditEvent } from '../guard/audit/auditEvent.js';
import { RunStopped } from './paced.js';

export interface Recording {
  /** The audit log; undefined if `AUDIT_LOG` is off. */
  readonly audit: Audit | undefined;
  readonly actor: Actor;
  /** Returns the API's error type for an exception of Cognito, as in the gateway's own lines. */
  readonly errorOfException: (exception: string) => string | undefined;
}

interface ActInput {
  readonly Username?: string;
  readonly GroupName?: string;
  readonly TemporaryPassword?: string;
  readonly UserAttributes?: readonly { readonly Name?: string | undefined }[];
}

/** The gateway's names for the commands. Commands without a row only read. */
const acts: Readonly<Record<string, string>> = {
  AdminCreateUser: 'createUser',
  AdminAddUserToGroup: 'addUserToGroup',
  AdminSetUserPassword: 'setUserPassword',
  AdminDisableUser: 'disableUser',
  AdminEnableUser: 'enableUser',
  AdminUserGlobalSignOut: 'signOutUser',
  AdminDeleteUser: 'deleteUser',
};

/** Wraps the adapter so that each call waits until its line is written. */
export function recorded(cognito: CognitoAdapter, recording: Recording): CognitoAdapter {
  const send = async (command: CommandClass, input: ActInput): Promise<unknown> => {
    const event = acts[commandNameOf(command)];
    if (event === undefined) return cognito.send(command, input);
    const about = { event, on: namesOf(input), given: givenOf(input) };
    return recordAct(recording, about, () => cognito.send(command, input) as Promise<unknown>);
  };
  return { ...cognito, send: send as CognitoAdapter['send'] };
}

/**
 * Does the work and writes its line.
 *
 * @throws RunStopped before anything is done, when the line cannot be written
 */
export async function recordAct<T>(
  { audit, actor, errorOfException }: Recording,
  about: Pick<AuditEvent, 'event' | 'on' | 'given'>,
  act: () => Promise<T>,
): Promise<T> {
  if (!audit) return act();
  if (!audit.admits()) throw new RunStopped(unrecordable);
  const write = async (rest: Pick<AuditEvent, 'outcome' | 'reason'>, said: unknown) => {
    const cognitoRequestId = requestIdOf(said);
    // Events of an operator always get a line each, so they need no source address to count by.
    audit.record({ ...about, actor, ...rest, cognitoRequestId }, '');
    await audit.flushed();
  };
  try {
    const output = await act();
    await write({ outcome: `${capitalized(about.event)}Success` }, output);
    return output;
  } catch (error) {
    const cause = error instanceof RunStopped ? error.cause : error;
    const outcome = outcomeOf(cause, errorOfException);
    await write({ outcome, reason: failureName(cause) }, cause);
    throw error;
  }
}

const unrecordable =
  'The audit log cannot be written, so nothing more was done: check AUDIT_LOG and its ' +
  'disk, or set AUDIT_ON_FAILURE=continue.';

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Longest recorded name in characters, as in the gateway's own lines. */
const longestName = 256;

function namesOf({ Username, GroupName }: ActInput): AuditEvent['on'] {
  const names = { username: Username, group: GroupName };
  return Object.fromEntries(
    Object.entries(names).flatMap(([path, name]) =>
      name === undefined ? [] : [[path, name.slice(0, longestName)]],
    ),
  );
}

function givenOf({ TemporaryPassword, UserAttributes = [] }: ActInput): string[] {
  return [
    ...UserAttributes.map(({ Name = '' }) => `attributes.${Name}`),
    ...(TemporaryPassword === undefined ? [] : ['temporaryPassword']),
  ];
}

function outcomeOf(error: unknown, errorOfException: Recording['errorOfException']): string {
  if (error instanceof OutcomeUnknown) return 'OutcomeUnknownError';
  const isAway = error instanceof UnavailableError || faultOf(error)?.outcome === 'unavailable';
  if (isAway) return 'ServiceUnavailableError';
  return (
    (isServiceException(error) ? errorOfException(error.name) : undefined) ?? 'UnexpectedError'
  );
}

function requestIdOf(said: unknown): string | undefined {
  return (said as { $metadata?: { requestId?: string } } | undefined)?.$metadata?.requestId;
}
