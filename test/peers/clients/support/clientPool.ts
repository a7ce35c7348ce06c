/** Starts the pool for independent clients and verifies the tokens that they get. */
import { CognitoJwtVerifier } from 'aws-jwt-verify';

import type { SeedPool, SeedUser } from '../../../../src/embeddedPool/pools/seed.js';
import {
  clientId,
  secretClientId,
  startPool,
  userPoolId,
} from '../../../support/pool/startPool.js';
import type { TestPool } from '../../../support/pool/startPool.js';
import { near, passwords } from './passwords.js';

export interface ClientPool extends TestPool {
  /**
   * Passes both tokens through aws-jwt-verify with the pool's own key set; throws if it refuses
   * one.
   */
  verify(tokens: {
    accessToken: string;
    idToken: string;
  }): Promise<{ username: string; deviceKey: unknown }>;
  /** How many pairs of tokens were verified. */
  readonly verified: () => number;
}

export async function startClientPool(
  pool: Partial<SeedPool> = {},
  users: readonly SeedUser[] = [],
): Promise<ClientPool> {
  const test = await startPool({ pool, users });
  const jwks = (await (await fetch(`${test.url}/${userPoolId}/.well-known/jwks.json`)).json()) as {
    keys: never[];
  };
  const clients = [clientId, secretClientId];
  const access = CognitoJwtVerifier.create({ userPoolId, clientId: clients, tokenUse: 'access' });
  const id = CognitoJwtVerifier.create({ userPoolId, clientId: clients, tokenUse: 'id' });
  for (const verifier of [access, id]) verifier.cacheJwks(jwks);
  let verified = 0;
  return {
    ...test,
    async verify({ accessToken, idToken }) {
      const [{ username, device_key: deviceKey }] = await Promise.all([
        access.verify(accessToken),
        id.verify(idToken),
      ]);
      verified += 1;
      return { username, deviceKey };
    },
    verified: () => verified,
  };
}

/** One user per password, so that locking one does not affect another. */
export const manyUsers: readonly SeedUser[] = passwords.map((password, index) => ({
  username: `user-${String(index)}`,
  password,
  attributes: { email: `user${String(index)}@example.com`, email_verified: 'true' },
}));

type SignIn = (
  username: string,
  password: string,
) => Promise<{ accessToken: string; idToken: string }>;

/**
 * Signs in with every right password and every nearly right one; returns how many sign-ins
 * succeeded.
 */
export async function countSignIns(
  test: ClientPool,
  signIn: SignIn,
): Promise<{ right: string; wrong: string; refusals: string[] }> {
  let right = 0;
  for (const { username, password } of manyUsers) {
    const { username: proven } = await test.verify(await signIn(username, password));
    if (proven === username) right += 1;
  }
  const refusals: string[] = [];
  for (const [index, miss] of near.entries()) {
    const { username, password } = manyUsers[index] ?? { username: '', password: '' };
    await signIn(username, miss(password)).catch((error: unknown) =>
      refusals.push((error as Error).message),
    );
  }
  return {
    right: `${String(right)} of ${String(manyUsers.length)} let in`,
    wrong: `${String(refusals.length)} of ${String(near.length)} refused`,
    refusals,
  };
}
