/**
 * Edges of both `me` and `user`. A user loaded with their own access token is read by the
 * self-service command with that token; any other user is read by the admin variant, with the
 * permission.
 */
import type { ClassType } from 'type-graphql';

import type { Permission } from '../../gateway/caller.js';
import { commandNameOf } from '../../cognito/call/command.js';
import type { CommandClass, InputOf, OutputOf } from '../../cognito/call/command.js';
import { User } from '../../schema/user/user.js';
import { defineEdge } from '../edge.js';
import type { Edge } from '../edge.js';
import type { Call } from '../operation.js';
import { bearerOf } from './reached.js';

/** The chosen command; its admin and self-service variants return the same output. */
interface Source<Output> {
  /** Identifies the list, for cursors. */
  readonly of: unknown;
  /** `more`: parameters besides the user, such as the page token. */
  readonly read: (more?: object) => Promise<Output>;
}

interface OwnEdge<I extends object, S extends object, Own extends CommandClass> {
  readonly description: string;
  readonly input: ClassType<I>;
  readonly success: ClassType<S>;
  /** The self-service command, which needs the access token. */
  readonly own: Own;
  /**
   * The admin variant, which needs the pool and the username. Without it, only the user can read
   * this.
   */
  readonly twin?: CommandClass;
  readonly permission?: Permission;
  readonly run: (source: Source<OutputOf<Own>>, input: I) => Promise<S>;
}

export function defineOwnEdge<I extends object, S extends object, Own extends CommandClass>({
  own,
  twin,
  permission,
  run,
  ...facts
}: OwnEdge<I, S, Own>): Edge {
  const edge = defineEdge<User, I, ClassType<S>>({
    ...facts,
    of: User,
    actsOn: ({ username }) => ({ users: [username] }),
    commands: twin ? [own, twin] : [own],
    allow: { kind: 'reached', permission },
    run: (user, input, call) => run(sourceOf(user, call), input),
  });

  function sourceOf(user: User, { loaders, cognito: { userPoolId } }: Call): Source<OutputOf<Own>> {
    const token = bearerOf(user)?.token;
    const command = token === undefined && twin ? twin : own;
    const who =
      token === undefined
        ? { UserPoolId: userPoolId, Username: user.username }
        : { AccessToken: token };
    return {
      of: [commandNameOf(command), userPoolId, user.username],
      read: (more = {}) =>
        loaders.read(command, { ...who, ...more } as InputOf<CommandClass>) as Promise<
          OutputOf<Own>
        >,
    };
  }

  return {
    of: edge.of,
    at: (user) => ({
      ...edge.at(user),
      allow: { kind: 'reached', permission, by: bearerOf(user) },
    }),
  };
}
