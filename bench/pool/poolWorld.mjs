/** Creates a pool of a given size for `npm run bench:pool`, by writing to its store directly. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openEmbeddedPool } from '../../build/embeddedPool/embeddedPool.js';
import { addMember } from '../../build/embeddedPool/groups/groups.js';
import { newUser } from '../../build/embeddedPool/users/newUser.js';
import { poolById } from '../../build/embeddedPool/pools/pools.js';
import { keys } from '../../build/embeddedPool/store/records.js';
import { openLmdbStore } from '../../build/embeddedPool/store/lmdbStore.js';
import { insertUser } from '../../build/embeddedPool/users/users.js';
import {
  clientId,
  emailOf,
  fullCostUsers,
  password,
  userPoolId,
  usernameOf,
} from './poolOperations.mjs';

export const cheapCost = { N: 16, r: 8, p: 1 };
const usersPerTransaction = 2000;

/**
 * The seed of a pool with these users. Opening the pool decides at what cost it hashes their
 * passwords.
 */
const seedOf = (numbers) => ({
  pools: [
    {
      Id: userPoolId,
      AliasAttributes: ['email'],
      UsernameConfiguration: { CaseSensitive: false },
      groups: [{ GroupName: 'everyone' }],
      clients: [
        {
          ClientId: clientId,
          ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
        },
      ],
      users: numbers.map((number) => ({
        username: usernameOf(number),
        password,
        attributes: attributesOf(number),
        groups: ['everyone'],
      })),
    },
  ],
});
const attributesOf = (number) => ({
  email: emailOf(number),
  email_verified: 'true',
  given_name: `Given ${number}`,
  family_name: `Family ${number % 1000}`,
});
const fullCost = Array.from({ length: fullCostUsers }, (_, number) => number);
const model = fullCostUsers;

/** Creates a pool with `size` users, all in one group, in a new folder. */
export async function openWorld(size) {
  const directory = await mkdtemp(join(tmpdir(), 'bench-pool-'));
  const options = {
    directory,
    seed: seedOf([model]),
    passwordCost: cheapCost,
    onFault: (operation, error) => console.error(operation, error),
  };
  await (await openEmbeddedPool({ directory, seed: seedOf(fullCost) })).close();
  await (await openEmbeddedPool(options)).close();
  const began = performance.now();
  await fill(join(directory, 'store'), size);
  const seededIn = performance.now() - began;
  const opening = performance.now();
  const pool = await openEmbeddedPool(options);
  const openedIn = performance.now() - opening;
  const world = {
    size,
    seededIn,
    openedIn,
    call: caller(pool),
    close: async () => {
      await pool.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
  const { AuthenticationResult } = await world.call('InitiateAuth', {
    ClientId: clientId,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: usernameOf(size - 1), PASSWORD: password },
  });
  return Object.assign(world, {
    accessToken: AuthenticationResult.AccessToken,
    refreshToken: AuthenticationResult.RefreshToken,
    middleToken: await middleToken(world),
  });
}

function caller(pool) {
  return async (target, body) => {
    const answer = await pool.call(`AWSCognitoIdentityProviderService.${target}`, body);
    if (answer.status !== 200) throw new Error(`${target}: ${answer.body}`);
    return JSON.parse(answer.body);
  };
}

// One hash serves all but the first users: hashing 100,000 passwords at the default cost would take
// more than an hour. The records are written by the pool's own insertUser and addMember, so every
// index is the same as after AdminCreateUser.
async function fill(directory, size) {
  const store = await openLmdbStore(directory);
  const services = { now: () => new Date(), randomBytes };
  const pool = poolById(store, userPoolId);
  const { password: hashed } = store.get(keys.user(userPoolId, usernameOf(model)));
  for (let first = model + 1; first < size; first += usersPerTransaction) {
    await store.transaction((transaction) => {
      for (let number = first; number < Math.min(first + usersPerTransaction, size); number += 1) {
        const user = newUser(services, pool, {
          name: usernameOf(number),
          attributes: attributesOf(number),
          status: 'CONFIRMED',
          password: hashed,
        });
        addMember(transaction, pool, 'everyone', insertUser(transaction, pool, user));
      }
    });
  }
  await store.close();
}

/** Returns the token of a page in the middle of the list, at most 50 pages from the start. */
async function middleToken({ call, size }) {
  let token;
  const limit = Math.min(60, Math.max(1, Math.floor(size / 4)));
  for (let page = 0; page < Math.min(50, size / limit / 2); page += 1)
    token = (
      await call('ListUsers', { UserPoolId: userPoolId, Limit: limit, PaginationToken: token })
    ).PaginationToken;
  return token;
}
