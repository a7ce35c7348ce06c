/** Step: updates the caches of tokens, rights and names after a change, before the response is sent. */
import {
  AdminCreateUserCommand,
  AdminDeleteUserAttributesCommand,
  AdminDeleteUserCommand,
  AdminUpdateUserAttributesCommand,
  ConfirmSignUpCommand,
  DeleteUserAttributesCommand,
  DeleteUserCommand,
  SignUpCommand,
  UpdateUserAttributesCommand,
  VerifyUserAttributeCommand,
} from '@aws-sdk/client-cognito-identity-provider';

import type { CommandClass } from '../../cognito/call/command.js';
import { OutcomeUnknown, UnavailableError } from '../../cognito/failure.js';
import type { Context } from '../../gateway/context.js';
import { AuthenticationTokens } from '../../schema/signIn/tokens.js';
import type { Call } from '../call.js';
import type { Invocation, Next, Step } from '../invocation.js';
import type { Operation } from '../operation.js';

export const noteChanges: Step = (invocation, next) =>
  invocation.operation.on === 'Mutation' ? noted(invocation, next) : next(invocation);

async function noted(invocation: Invocation, next: Next): Promise<object> {
  try {
    const value = await next(invocation);
    await endClaims(invocation);
    rememberSignIn(value, invocation.context);
    return value;
  } catch (error) {
    await endClaims(invocation, error);
    throw error;
  }
}

/** Remembers the user of a refresh token, for when it is revoked. */
function rememberSignIn(value: object, { sessions }: Context): void {
  if (!(value instanceof AuthenticationTokens) || !value.refreshToken) return;
  sessions.signedIn({ accessToken: value.accessToken, refreshToken: value.refreshToken });
}

/** `error`: the error of the operation, if any. A lost response may have been a success. */
async function endClaims(
  { operation, input, call, context }: Invocation,
  error?: unknown,
): Promise<void> {
  const { endsSessionsOf, endsMembershipOf } = operation;
  const { sessions, rights, standing } = context;
  const certain = error === undefined;
  if (!certain && !mayHaveTakenPlace(error)) return;
  if (endsSessionsOf) sessions.end(endsSessionsOf(input, call), certain);
  if (endsMembershipOf && rights.grants(endsMembershipOf(input))) standing.groupsChanged();
  if (renames(operation, input)) await forgetNames(operation, input, call, context);
}

/** Commands that add or remove names of users. */
const renaming: ReadonlySet<CommandClass> = new Set<CommandClass>([
  AdminCreateUserCommand,
  AdminDeleteUserAttributesCommand,
  AdminDeleteUserCommand,
  AdminUpdateUserAttributesCommand,
  ConfirmSignUpCommand,
  DeleteUserAttributesCommand,
  DeleteUserCommand,
  SignUpCommand,
  UpdateUserAttributesCommand,
  VerifyUserAttributeCommand,
]);

/** The answer with a new password can also set attributes. */
const renames = ({ commands, writesOwn }: Operation, input: object): boolean =>
  commands.some((command) => renaming.has(command)) || (writesOwn?.(input).length ?? 0) > 0;

/** Any text in the input may be a name. Aliases that a code moves are not in the input. */
async function forgetNames(
  { allow }: Operation,
  input: object,
  { caller }: Call,
  { accounts, observed }: Context,
): Promise<void> {
  const { username, forceAliasCreation } = input as {
    readonly username?: string;
    readonly forceAliasCreation?: boolean | null;
  };
  if (forceAliasCreation) {
    accounts.forgetAll();
    return;
  }
  const own = caller.kind === 'bearer' && allow.kind === 'bearer' ? [caller.username] : [];
  const user = allow.kind === 'permission' ? username : undefined;
  await accounts.forget([...own, ...textsIn(input)], user, observed);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object'
    ? Object.values(value).flatMap((held: unknown) => textsIn(held))
    : [];
}

const mayHaveTakenPlace = (error: unknown): boolean =>
  error instanceof OutcomeUnknown ||
  (error instanceof UnavailableError && (error.reason === 'deadline' || error.reason === 'answer'));
