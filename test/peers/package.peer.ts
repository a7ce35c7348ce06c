/**
 * Checks both packed tarballs with the tools that package authors use. Peers: publint, Are The
 * Types Wrong.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { afterAll, describe, expect, it } from '@jest/globals';

import { pack } from '../support/packed/product.js';

const peers = createRequire(new URL('package.json', import.meta.url));

interface Publint {
  readonly publint: (options: {
    pack: { tarball: ArrayBuffer };
    strict: boolean;
  }) => Promise<{ messages: readonly object[] }>;
}
interface Problem {
  readonly kind: string;
  readonly entrypoint?: string;
  readonly resolutionKind?: string;
}
interface TypesWrong {
  readonly createPackageFromTarballData: (bytes: Uint8Array) => object;
  readonly checkPackage: (
    given: object,
    options?: object,
  ) => Promise<{ types: unknown; problems?: readonly Problem[] }>;
}

async function messagesOf(bytes: Buffer): Promise<readonly object[]> {
  const { publint } = (await import(peers.resolve('publint'))) as Publint;
  const tarball = new Uint8Array(bytes).buffer;
  return (await publint({ pack: { tarball }, strict: true })).messages;
}

async function problemsOf(bytes: Buffer, options?: object): Promise<readonly Problem[]> {
  const { createPackageFromTarballData, checkPackage } = (await import(
    peers.resolve('@arethetypeswrong/core')
  )) as TypesWrong;
  const given = createPackageFromTarballData(new Uint8Array(bytes));
  const { types, problems = [] } = await checkPackage(given, options);
  expect(types).toBeTruthy();
  return problems;
}

describe.each(['cognito-graphql-gateway', 'cognito-graphql-client'])('the packed %s', (name) => {
  const tarball = pack(name);
  const bytes = readFileSync(tarball.path);
  afterAll(() => {
    tarball.remove();
  });

  it('has nothing that publint would change', async () => {
    expect(await messagesOf(bytes)).toEqual([]);
  });

  if (name === 'cognito-graphql-client')
    it('has types that resolve for every module resolution, in each entry', async () => {
      const excludeEntrypoints = [/\.(?:css|graphql|json)$/];
      expect(await problemsOf(bytes, { excludeEntrypoints })).toEqual([]);
    });
  // The package is ESM only: `require` of it works through Node's own require(esm), and node10 has
  // no exports.
  else
    it('has types that resolve for ES modules and bundlers', async () => {
      const claimed = (await problemsOf(bytes, { entrypoints: ['.'] })).filter(
        ({ resolutionKind }) => resolutionKind !== 'node10' && resolutionKind !== 'node16-cjs',
      );
      expect(claimed).toEqual([]);
    });
});
