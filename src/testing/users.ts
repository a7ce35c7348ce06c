/** Creates the users of tests. */
import type { MemoryPool, SeedPool } from '../embeddedPool/index.js';

/** Passes the policy that pools have by default. */
const defaultPassword = 'Test-Passw0rd!';

export interface TestUserInput {
  /** Default `user1`, `user2` and so on, or such an address if the pool's usernames are addresses. */
  readonly username?: string;
  /** Default `Test-Passw0rd!`. */
  readonly password?: string;
  /**
   * Default: a verified email address at example.com, unless the username is a phone number. An
   * undefined attribute is left out.
   */
  readonly attributes?: Readonly<Record<string, string | undefined>>;
  /** Groups of the user; those that the pool does not have are created. Default none. */
  readonly groups?: readonly string[];
}

export interface TestUser {
  readonly username: string;
  readonly password: string;
  readonly sub: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly groups: readonly string[];
}

export interface Users {
  readonly create: (input?: TestUserInput) => Promise<TestUser>;
  readonly reset: () => void;
}

export function openUsers(pool: MemoryPool, settings: SeedPool): Users {
  let count = 0;
  return {
    async create({ password = defaultPassword, groups = [], ...input } = {}) {
      count += 1;
      const username = input.username ?? nameOf(settings, count);
      const attributes = attributesOf(username, count, input.attributes);
      const given = { username, password, attributes, groups };
      const made = await pool.addUser(settings.Id, given);
      if ('username' in made) return { ...made, password, groups };
      const lines = made.map(
        ({ path, problem }) => `  ${path === '' ? '' : `${path}: `}${problem}`,
      );
      throw new Error(
        `user(${JSON.stringify({ username, groups })}): the pool does not allow it:\n${lines.join('\n')}`,
      );
    },
    reset: () => void (count = 0),
  };
}

function nameOf({ UsernameAttributes = [] }: SeedPool, number: number): string {
  if (UsernameAttributes.includes('email')) return `user${number}@example.com`;
  if (UsernameAttributes.includes('phone_number')) return `+1555${String(number).padStart(7, '0')}`;
  return `user${number}`;
}

function attributesOf(
  username: string,
  number: number,
  given: TestUserInput['attributes'] = {},
): Record<string, string> {
  const all = { ...(Object.hasOwn(given, 'email') ? {} : emailOf(username, number)), ...given };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function emailOf(username: string, number: number): Record<string, string> {
  if (username.startsWith('+')) return {};
  const name = /^[\w.-]+$/.test(username) ? username : `user${number}`;
  return {
    email: username.includes('@') ? username : `${name}@example.com`,
    email_verified: 'true',
  };
}
