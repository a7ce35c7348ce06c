/** A gateway whose pool has many users, and administrators of four kinds. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from 'playwright-core';

import { openEmbeddedPool } from '../../../src/embeddedPool/index.js';
import type { Seed } from '../../../src/embeddedPool/index.js';
import { startGateway } from './gateway.js';
import type { RunningGateway } from './gateway.js';

export const password = 'Correct-horse-1';

export interface ConsoleGateway extends RunningGateway {
  /** The lines of the audit log. */
  readonly auditEvents: () => Promise<
    { event: string; outcome: string; actor: { username?: string } }[]
  >;
}

/** `user0000` and so on; every fourth is in the group `customers`. */
export const usernameAt = (index: number): string => `user${String(index).padStart(4, '0')}`;

function seedOf(users: number): Seed {
  const person = (username: string, groups: string[]) => ({
    username,
    password,
    attributes: { email: `${username}@example.com`, email_verified: 'true' },
    groups,
  });
  return {
    region: 'us-east-1',
    pools: [
      {
        Id: 'us-east-1_Console01',
        PoolName: 'console',
        clients: [
          {
            ClientId: 'consoleclient0000000000001',
            ClientName: 'web',
            ExplicitAuthFlows: [
              'ALLOW_USER_SRP_AUTH',
              'ALLOW_USER_PASSWORD_AUTH',
              'ALLOW_REFRESH_TOKEN_AUTH',
            ],
          },
        ],
        groups: ['admins', 'support', 'desk', 'customers'].map((GroupName) => ({ GroupName })),
        users: [
          person('root', ['admins']),
          person('sue', ['support']),
          person('nora', []),
          person('gus', ['desk']),
          ...Array.from({ length: users }, (_, index) =>
            person(usernameAt(index), index % 4 === 0 ? ['customers'] : []),
          ),
        ],
      },
    ],
  };
}

/** Passwords are cheap to hash, so that the pool is filled in seconds. */
const passwordCost = { N: 16, r: 8, p: 1 };

export async function startConsole(
  users: number,
  settings: Readonly<Record<string, string>> = {},
): Promise<ConsoleGateway> {
  const directory = await mkdtemp(join(tmpdir(), 'console-'));
  const seed = seedOf(users);
  const pool = await openEmbeddedPool({ directory: join(directory, 'pool'), seed, passwordCost });
  await pool.close();
  await writeFile(join(directory, 'seed.json'), JSON.stringify(seed));
  const audit = join(directory, 'audit.log');
  const gateway = await startGateway({
    EMBEDDED_POOL_DIR: join(directory, 'pool'),
    EMBEDDED_POOL_SEED: join(directory, 'seed.json'),
    GROUP_PERMISSIONS:
      'admins=*;support=users:read,sessions:write;' +
      'desk=users:read@customers,users:write@customers',
    AUDIT_LOG: audit,
    CALLS_PER_SOURCE: '100000',
    ...settings,
  });
  return {
    ...gateway,
    auditEvents: async () =>
      (await readFile(audit, 'utf8'))
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as never),
    stop: async () => {
      await gateway.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** Opens an address of the console and signs in there. */
export async function signInAt(page: Page, url: string, username: string): Promise<void> {
  await page.goto(url);
  await fillSignIn(page, username);
}

export async function fillSignIn(page: Page, username: string): Promise<void> {
  await page.getByLabel('Username', { exact: true }).fill(username);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}
