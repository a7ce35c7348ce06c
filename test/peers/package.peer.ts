/** The packed tarball, as the checkers of package authors see it. Peers: publint, Are The Types Wrong. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { afterAll, describe, expect, it } from '@jest/globals';

import { pack } from '../support/packed/product.js';

const peers = createRequire(new URL('package.json', import.meta.url));
const tarball = pack();
const bytes = readFileSync(tarball.path);
afterAll(() => {
  tarball.remove();
});

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
    options: object,
  ) => Promise<{ types: unknown; problems?: readonly Problem[] }>;
}

describe('the packed package', () => {
  it('has nothing that publint would change', async () => {
    const { publint } = (await import(peers.resolve('publint'))) as Publint;
    const exact = bytes.buffer.slice(
      bytes.byteOffset,
      bytes.byteOffset + bytes.byteLength,
    ) as ArrayBuffer;
    expect((await publint({ pack: { tarball: exact }, strict: true })).messages).toEqual([]);
  });

  // It is ESM only: `require` of it works by Node's own require(esm), and node10 has no exports.
  it('has types that resolve for ES modules and bundlers', async () => {
    const { createPackageFromTarballData, checkPackage } = (await import(
      peers.resolve('@arethetypeswrong/core')
    )) as TypesWrong;
    const { types, problems = [] } = await checkPackage(
      createPackageFromTarballData(new Uint8Array(bytes)),
      { entrypoints: ['.', './client'] },
    );
    expect(types).toBeTruthy();
    const claimed = problems.filter(
      ({ resolutionKind }) => resolutionKind !== 'node10' && resolutionKind !== 'node16-cjs',
    );
    expect(claimed).toEqual([]);
  });
});
