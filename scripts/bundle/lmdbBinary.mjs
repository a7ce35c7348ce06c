/**
 * Loads lmdb's native code for the bundled pool from the package for this platform. It replaces
 * node-gyp-build-optional-packages, which searches next to lmdb's own files and needs an install
 * script.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

export default function load() {
  const { platform, arch, versions } = process;
  const name = `@lmdb/lmdb-${platform}-${arch}`;
  let folder;
  try {
    folder = dirname(require.resolve(name));
  } catch {
    throw new Error(
      `The embedded pool needs the package ${name}, which npm installs unless optional ` +
        'dependencies are left out; there is one for Linux, macOS and Windows.',
    );
  }
  const files = [`node.abi${versions.modules}${libc()}.node`, `node.napi${libc()}.node`];
  // eslint-disable-next-line security/detect-non-literal-require -- built from names in this file
  return require(files.map((file) => join(folder, file)).find((file) => existsSync(file)));
}

/** Returns the C library of this Linux; there is one binary for glibc and one for musl. */
function libc() {
  if (process.platform !== 'linux') return '';
  return process.report.getReport().header.glibcVersionRuntime ? '.glibc' : '.musl';
}
