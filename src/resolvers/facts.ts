/** The facts of an operation, each declared once. Everything else is derived from them. */
import type { ClassType } from 'type-graphql';

import type { CommandClass } from '../cognito/call/command.js';
import type { Ended } from '../cognito/token/endedSessions.js';
import type { Concealment, Told } from '../guard/enumeration.js';
import type { ErrorDetails, ErrorName } from '../schema/error.js';
import type { Call } from './call.js';
import type { Spends } from './spends.js';
import type { Rule } from './rights/rules.js';
import type { Target } from './rights/target.js';

/** The success type: one class, or several of which the operation chooses one. */
export type Success = ClassType | readonly ClassType[];
export type ValueOf<S extends Success> = S extends readonly (infer One)[]
  ? InstanceOf<One>
  : InstanceOf<S>;
type InstanceOf<T> = T extends ClassType<infer V extends object> ? V : never;

/** What an operation that anyone may call must not reveal about the named user. */
export interface Conceals<I extends object, Value> {
  readonly as: Concealment;
  /**
   * The success that is returned for any user, if this operation ever hides a failure behind a
   * success.
   */
  readonly success?: (input: I) => Value;
  /** Whether the input proves a correct first factor, after which nothing is concealed. */
  readonly proven?: (input: I, call: Call) => boolean;
  /**
   * Returns the same input with another password; undefined if the input contains no password that
   * Cognito checks.
   */
  readonly withPassword?: (input: I, password: string) => I | undefined;
  /**
   * Returns the same input for another username. Undefined if the first step sends more than a
   * name, because the answer to such a step can be concealed.
   */
  readonly ofUser?: (input: I, username: string) => I | undefined;
  /**
   * Returns the result if the account has used up its messages; undefined if this input sends no
   * message. `addressesOf`: the addresses of a user, by name.
   */
  readonly inPlaceOfMessage?: (
    input: I,
    call: Call,
    addressesOf: (name: string) => Promise<readonly string[]>,
  ) => Promise<Value | undefined>;
  /** Returns the result for a wrong answer, if it differs from that for a wrong password. */
  readonly accountUsedUp?: (input: I) => Told | undefined;
  /** Notifies the owner when the name is already taken. */
  readonly owner?: {
    readonly name: (input: I) => string;
    readonly write: (input: I, call: Call) => Promise<void>;
  };
}

/** An attribute that callers set for themselves: Cognito's name, and its path in the input. */
export interface OwnAttribute {
  readonly name: string;
  readonly path: string;
}

export interface Facts<I extends object, S extends Success> {
  readonly on: 'Query' | 'Mutation';
  /**
   * One sentence that says what the operation does. The command and the requirement are appended.
   */
  readonly description: string;
  /** The arguments of a query, or the `input` of a mutation. */
  readonly input: ClassType<I>;
  /** The success members of the result union. */
  readonly success: S;
  /** Error members that neither the commands nor the gateway imply. */
  readonly errors?: readonly ErrorName[];
  readonly allow: Rule;
  /** The endpoint of the pool's domain that the operation uses or sends the browser to. */
  readonly endpoint?: '/oauth2/authorize' | '/oauth2/token' | '/logout' | undefined;
  /**
   * Commands that may be sent instead, depending on the configuration
   * (cognito/call/signInCommands.ts).
   */
  readonly alternatives?: readonly CommandClass[];
  /** Which limits a call counts towards, in addition to that of calls to Cognito. Default: none. */
  readonly spends?: Spends<I> | undefined;
  /**
   * The success type has the field `user`, which reads the user after the change (changedUser.ts):
   * the signed-in user, or the user whose `username` is in the success.
   */
  readonly changesUser?: true | undefined;
  /** The sessions that a success ends. */
  readonly endsSessionsOf?: (input: I, call: Call) => Ended;
  /** The group whose memberships a success ends. */
  readonly endsMembershipOf?: (input: I) => string;
  /**
   * The users and groups that the operation reads or acts on. They must be within the caller's
   * limit (limit.ts), and those of a mutation must not have more rights than the caller (aim.ts).
   * Default for mutations with a permission: `username` and `groupName` of the input.
   */
  readonly actsOn?: (input: I) => Target;
  /**
   * Whether the operation is dangerous: it cannot be undone, or the caller could gain an account or
   * rights by it. Then `FRESH_SIGN_IN_SECONDS` applies (freshSignIn.ts).
   */
  readonly isDangerous?: true | ((input: I) => boolean) | undefined;
  /**
   * The operation itself returns only what is within the caller's limit, as lists do. An operation
   * that has neither this nor `actsOn` is refused to callers whose permission is limited to groups.
   */
  readonly keepsLimit?: true | undefined;
  /**
   * The input has a `refreshToken`, which may come from the browser's cookie instead; one of the
   * two is required.
   */
  readonly needsRefreshToken?: true | undefined;
  /**
   * The input has the `state` and the `flow` of a redirect sign-in. If the gateway keeps the `flow`
   * in a cookie, the browser must send that cookie.
   */
  readonly needsFlow?: true | undefined;
  /** The success has a token or another secret, so that answers are not remembered for long. */
  readonly returnsSecret?: true | undefined;
  /** A success ends the sign-in whose refresh token is in the cookie. */
  readonly endsSignIn?: true | undefined;
  readonly writesOwn?: (input: I) => readonly OwnAttribute[];
  /** Required for operations that anyone may call and that name a user. */
  readonly conceals?: Conceals<I, NoInfer<ValueOf<S>>>;
  /** Extra fields for this operation's errors. */
  readonly errorDetails?: (member: ErrorName, input: I) => ErrorDetails;
}
