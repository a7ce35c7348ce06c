/**
 * Chooses the pool and client that a gateway serves: the demo pool's, or the first of a seed file.
 */
import { demoFile, demoSeed } from './demoSeed.js';
import type { Seed } from './seed.js';
import { readSeedFile } from './seedFile.js';
import type { SeedReading } from './seedFile.js';
import type { SeedProblem } from './seedRules.js';

export interface ServedPool {
  readonly seed: Seed;
  readonly userPoolId: string;
  readonly clientId: string;
  readonly clientSecret?: string | undefined;
  /** The demo pool's administrator, whose password is in `demo.json`. */
  readonly adminUsername?: string;
}

export interface ServedPoolOptions {
  readonly directory: string;
  readonly fixedPasswords: boolean;
  /** Path of a seed file to use instead of the demo pool (docs/embedded-pool.md). */
  readonly seedFile: string | undefined;
}

/** Throws an error listing everything that is wrong in the seed file. */
export async function servedPool({ seedFile, ...options }: ServedPoolOptions): Promise<ServedPool> {
  if (seedFile === undefined)
    return { ...demoFile(options), clientSecret: undefined, seed: demoSeed(options) };
  return servedBy(await readSeedFile(seedFile), seedFile);
}

/** The first pool of a seed, through its first client. Throws an error listing what is wrong. */
export function servedBy(reading: SeedReading, name: string): ServedPool {
  if ('problems' in reading) throw new Error(invalidSeed(name, reading.problems));
  const pool = reading.seed.pools?.[0];
  const client = pool?.clients?.[0];
  if (!pool || !client)
    throw new Error(
      invalidSeed(name, [
        {
          path: pool ? 'pools[0].clients' : 'pools',
          problem: 'is empty: the gateway serves the first pool through its first client',
        },
      ]),
    );
  return {
    seed: reading.seed,
    userPoolId: pool.Id,
    clientId: client.ClientId,
    clientSecret: client.ClientSecret,
  };
}

/** A message for the author of the file. */
export function invalidSeed(path: string, problems: readonly SeedProblem[]): string {
  const lines = problems.map(
    ({ path: place, problem }) => `  ${place === '' ? '' : `${place}: `}${problem}`,
  );
  return `The seed file ${path} is not valid:\n${lines.join('\n')}\nThe form is described in docs/embedded-pool.md.`;
}
