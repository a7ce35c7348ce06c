/**
 * Loads the bundled program `dist/main.cjs` for `dist/main.js` and `dist/cli.js`. The build also
 * writes `dist/main.cache`, the program as compiled by V8. If that file is missing or was written by
 * another version of V8, V8 compiles the source.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

import type * as Bundled from './bundled.js';

const program = fileURLToPath(new URL('main.cjs', import.meta.url));
const require = createRequire(program);

/**
 * With `node --enable-source-maps` Node loads the program itself, so that stack traces refer to the
 * sources.
 */
export const script = process.sourceMapsEnabled ? undefined : compile();
export const { check, serve, usersCommand } = script
  ? run(script)
  : (require('./main.cjs') as typeof Bundled);

function compile(): Script {
  // esbuild writes ASCII, so the file can be read as Latin-1, which needs no decoding. The wrapper
  // is the one that Node puts around every CommonJS module.
  const source = `(function (exports, require, module, __filename, __dirname) { ${readFileSync(program, 'latin1')}\n})`;
  const cachedData = codeCache();
  return new Script(source, { filename: program, ...(cachedData ? { cachedData } : {}) });
}

function codeCache(): Buffer | undefined {
  try {
    return readFileSync(new URL('main.cache', import.meta.url));
  } catch {
    return undefined;
  }
}

function run(compiled: Script): typeof Bundled {
  const module = { exports: {} };
  (compiled.runInThisContext() as (...scope: unknown[]) => void)(
    module.exports,
    require,
    module,
    program,
    dirname(program),
  );
  return module.exports as typeof Bundled;
}
