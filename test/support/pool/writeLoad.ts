/** Writes without pause and remembers which writes were acknowledged. */
import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminDeleteUserCommand,
  AdminDisableUserCommand,
  AdminGetUserCommand,
  AdminListGroupsForUserCommand,
  AdminSetUserPasswordCommand,
  AdminUpdateUserAttributesCommand,
  CreateGroupCommand,
  UserNotFoundException,
  type CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import { setTimeout as pause } from 'node:timers/promises';
import type { PoolProcess } from './poolProcess.js';
import { userPoolId as UserPoolId } from './testPool.js';

/** What an administrator sees of a user; undefined if the user does not exist. */
type Seen =
  | {
      readonly status: string;
      readonly enabled: boolean;
      readonly nickname: string;
      readonly groups: readonly string[];
    }
  | undefined;

interface Step {
  readonly send: (sdk: CognitoIdentityProviderClient, Username: string) => Promise<unknown>;
  readonly after: (seen: Seen, username: string) => Seen;
}
const created: NonNullable<Seen> = {
  status: 'FORCE_CHANGE_PASSWORD',
  enabled: true,
  nickname: '',
  groups: [],
};
const change =
  (part: (username: string) => Partial<NonNullable<Seen>>) =>
  (seen: Seen, username: string): Seen => ({ ...created, ...seen, ...part(username) });

/**
 * The life of a user: each step is a write of a different kind. The last step applies only to every
 * third user.
 */
const life: readonly Step[] = [
  {
    send: (sdk, Username) =>
      sdk.send(
        new AdminCreateUserCommand({
          UserPoolId,
          Username,
          MessageAction: 'SUPPRESS',
          UserAttributes: [
            { Name: 'email', Value: `${Username}@example.com` },
            { Name: 'email_verified', Value: 'true' },
          ],
        }),
      ),
    after: () => created,
  },
  {
    send: (sdk, Username) =>
      sdk.send(
        new AdminUpdateUserAttributesCommand({
          UserPoolId,
          Username,
          UserAttributes: [{ Name: 'nickname', Value: `nick ${Username}` }],
        }),
      ),
    after: change((name) => ({ nickname: `nick ${name}` })),
  },
  {
    send: (sdk, Username) => sdk.send(new CreateGroupCommand({ UserPoolId, GroupName: Username })),
    after: (seen) => seen,
  },
  {
    send: (sdk, Username) =>
      sdk.send(new AdminAddUserToGroupCommand({ UserPoolId, Username, GroupName: Username })),
    after: change((name) => ({ groups: [name] })),
  },
  {
    send: (sdk, Username) =>
      sdk.send(
        new AdminSetUserPasswordCommand({
          UserPoolId,
          Username,
          Password: 'Passw0rd!x',
          Permanent: true,
        }),
      ),
    after: change(() => ({ status: 'CONFIRMED' })),
  },
  {
    send: (sdk, Username) => sdk.send(new AdminDisableUserCommand({ UserPoolId, Username })),
    after: change(() => ({ enabled: false })),
  },
  {
    send: (sdk, Username) => sdk.send(new AdminDeleteUserCommand({ UserPoolId, Username })),
    after: () => undefined,
  },
];

/** The states that a user may have now: as acknowledged, or as after the one unanswered write. */
interface Expectation {
  acknowledged: Seen;
  unanswered: Seen;
}

export interface Ledger {
  /** What is expected of each user, by username. */
  readonly users: ReadonlyMap<string, Expectation>;
  /** Writes that were answered. */
  readonly acknowledged: number;
  /** Writes in flight when the process ended. */
  readonly unanswered: number;
}

interface LoadOptions {
  /** Prefix of the round's usernames. */
  readonly name: string;
  readonly writers: number;
  /** Called after each acknowledgement with their number so far. */
  readonly onAcknowledged: (count: number) => void;
}

/**
 * Writes until every writer notices that the process has ended; a refusal by the pool is an error.
 */
async function writeUntilKilled(
  sdk: CognitoIdentityProviderClient,
  { name, writers, onAcknowledged }: LoadOptions,
): Promise<Ledger> {
  const users = new Map<string, Expectation>();
  let acknowledged = 0;
  async function write(writer: number): Promise<void> {
    for (let number = 0; ; number += 1) {
      const username = `${name}-${writer}-${number}`;
      const expectation: Expectation = { acknowledged: undefined, unanswered: undefined };
      users.set(username, expectation);
      for (const { send, after } of number % 3 === 0 ? life : life.slice(0, -1)) {
        expectation.unanswered = after(expectation.acknowledged, username);
        try {
          await send(sdk, username);
        } catch (error) {
          if (
            (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode !==
            undefined
          )
            throw error;
          return;
        }
        expectation.acknowledged = expectation.unanswered;
        acknowledged += 1;
        onAcknowledged(acknowledged);
      }
    }
  }
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
  return { users, acknowledged, unanswered: writers };
}

const writers = 8;
/**
 * A pool is killed after 1 to this many acknowledgements, and up to this many milliseconds later.
 */
const mostAcknowledged = 120;
const mostMilliseconds = 40;

/** Writes to the pool and kills it at a random moment. */
export async function writeAndKill({ sdk, kill }: PoolProcess, name: string): Promise<Ledger> {
  const enough = 1 + Math.floor(Math.random() * mostAcknowledged);
  let onEnough = (): void => undefined;
  const reached = new Promise<void>((resolve) => {
    onEnough = resolve;
  });
  const onAcknowledged = (count: number): void => {
    if (count === enough) onEnough();
  };
  const writing = writeUntilKilled(sdk, { name, writers, onAcknowledged });
  await Promise.race([reached, writing]);
  await pause(Math.random() * mostMilliseconds);
  await kill();
  return writing;
}

/** A user who has completed every step except deletion, without a kill. */
export async function writeWhole(
  sdk: CognitoIdentityProviderClient,
  username: string,
): Promise<Expectation> {
  let seen: Seen;
  for (const { send, after } of life.slice(0, -1)) {
    await send(sdk, username);
    seen = after(seen, username);
  }
  return { acknowledged: seen, unanswered: seen };
}

/** The users whose state is neither the acknowledged one nor the one after the unanswered write. */
export async function lostWrites(
  sdk: CognitoIdentityProviderClient,
  { users }: Pick<Ledger, 'users'>,
): Promise<string[]> {
  const lost: string[] = [];
  for (const [username, { acknowledged, unanswered }] of users) {
    const seen = JSON.stringify(await see(sdk, username));
    if (seen !== JSON.stringify(acknowledged) && seen !== JSON.stringify(unanswered))
      lost.push(`${username} is ${seen}, was ${JSON.stringify(acknowledged)}`);
  }
  return lost;
}

async function see(sdk: CognitoIdentityProviderClient, Username: string): Promise<Seen> {
  try {
    const {
      UserStatus = '',
      Enabled = false,
      UserAttributes = [],
    } = await sdk.send(
      new AdminGetUserCommand({ UserPoolId, Username: `${Username}@EXAMPLE.com` }),
    );
    const { Groups = [] } = await sdk.send(
      new AdminListGroupsForUserCommand({ UserPoolId, Username }),
    );
    return {
      status: UserStatus,
      enabled: Enabled,
      nickname: UserAttributes.find(({ Name }) => Name === 'nickname')?.Value ?? '',
      groups: Groups.map(({ GroupName = '' }) => GroupName),
    };
  } catch (error) {
    if (error instanceof UserNotFoundException) return undefined;
    throw error;
  }
}
