/** A pool whose own address is the issuer of its tokens, for libraries that discover it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openEmbeddedPool } from '../../../src/embeddedPool/embeddedPool.js';
import type { SeedClient, SeedPool } from '../../../src/embeddedPool/pools/seed.js';
import { jane, userPoolId } from './startPool.js';

export interface IssuerPool {
  readonly url: string;
  /** The issuer of the pool's tokens, from which libraries discover its endpoints. */
  readonly issuer: string;
  stop(): Promise<void>;
}

/** The user `jane` can sign in through the clients. `address` is that of a proxy before the pool. */
export async function startIssuerPool(
  clients: readonly SeedClient[],
  { address, ...settings }: Partial<SeedPool> & { readonly address?: string } = {},
): Promise<IssuerPool> {
  const directory = await mkdtemp(join(tmpdir(), 'embedded-pool-'));
  const port = await freePort();
  const issuer = address ?? `http://127.0.0.1:${port}`;
  const pool = await openEmbeddedPool({
    directory,
    issuer: `${issuer}/`,
    passwordCost: { N: 256, r: 8, p: 1 },
    seed: { pools: [{ Id: userPoolId, clients, users: [jane], ...settings }] },
  });
  const { url } = await pool.listen({ port });
  return {
    url,
    issuer: `${issuer}/${userPoolId}`,
    async stop() {
      await pool.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
