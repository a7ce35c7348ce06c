/**
 * Loads lmdb's native code in the bundled pool, from the package of its platform. In the place of
 * node-gyp-build-optional-packages, which looks beside lmdb's own files and has a script to run at installation.
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
  // eslint-disable-next-line security/detect-non-literal-require -- made of names that this file states
  return require(files.map((file) => join(folder, file)).find((file) => existsSync(file)));
}

/** Linux has two C libraries, and a binary for each. */
function libc() {
  if (process.platform !== 'linux') return '';
  return process.report.getReport().header.glibcVersionRuntime ? '.glibc' : '.musl';
}
