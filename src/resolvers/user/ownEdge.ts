/**
 * Edges that exist under `me` and under `user`. For a user who was loaded with their own access
 * token, the self-service command is sent with that token. For any other user, the admin variant of
 * the command is sent, which needs the permission.
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
  /** Sends the command. `more`: further parameters, such as the page token. */
  readonly read: (more?: object) => Promise<Output>;
}

interface OwnEdge<I extends object, S extends object, Own extends CommandClass> {
  readonly description: string;
  readonly input: ClassType<I>;
  readonly success: ClassType<S>;
  /** The self-service command, which needs the access token. */
  readonly own: Own;
  /**
   * The admin variant, which needs the pool and the username. Without it, users can read only their
   * own.
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
