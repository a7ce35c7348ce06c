/**
 * Builds `dist/` from the sources and tsc's output: the program and the library, each with its
 * packages bundled, and their types. It does not bundle lmdb's binaries or, in the library, the
 * `dependencies` of package.json.
 */
import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

import { licencesOf, packagesOf } from './licences.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const graphql = realpathSync(`${root}node_modules/graphql`);
const manifestOf = (folder) => JSON.parse(readFileSync(`${root}${folder}package.json`, 'utf8'));
const { dependencies: outside, optionalDependencies: binaries } = manifestOf('');
const dependencies = Object.keys(outside);

// lmdb's code is bundled, but npm installs its binaries: their versions must match.
if (
  JSON.stringify(binaries) !== JSON.stringify(manifestOf('node_modules/lmdb/').optionalDependencies)
)
  throw new Error('optionalDependencies must be those of the installed lmdb');

/**
 * Imported by packages but never called, so not bundled: type-graphql's validation and Apollo's
 * reports and pages, which schema.ts and server.ts switch off. A call would fail. msgpackr works
 * without its native part; the pool's store is JSON anyway.
 */
const unreached = [
  'class-validator',
  'msgpackr-extract',
  ...[
    'usageReporting',
    'schemaReporting',
    'inlineTrace',
    'cacheControl',
    'landingPage/default',
  ].map((plugin) => `./plugin/${plugin}/index.js`),
];

/** Replaces some imports with other modules. */
const replaced = {
  name: 'replaced',
  setup({ initialOptions, onResolve, onLoad }) {
    // Node's built-in `fetch` replaces undici.
    onResolve({ filter: /^undici$/ }, () => ({ path: `${root}scripts/bundle/undici.mjs` }));
    onResolve({ filter: /^node-gyp-build-optional-packages$/ }, () => ({
      path: `${root}scripts/bundle/lmdbBinary.mjs`,
    }));
    // lmdb evaluates code that refers to its variables by name; only CommonJS modules keep the names.
    onResolve({ filter: /^lmdb$/ }, () => ({ path: `${root}node_modules/lmdb/dist/index.cjs` }));
    // Once bundled, it would not find Node's digest and would fall back to a slow one in
    // JavaScript.
    onResolve({ filter: /^@apollo\/utils\.createhash$/ }, () => ({
      path: 'node:crypto',
      external: true,
    }));
    // Apollo Server needs it to build a schema from SDL; ours is already built.
    onResolve({ filter: /^@graphql-tools\/schema$/ }, () => ({
      path: 'makeExecutableSchema',
      namespace: 'unreached',
    }));
    onLoad({ filter: /.*/, namespace: 'unreached' }, ({ path }) => ({
      contents: `export const ${path} = undefined;`,
    }));
    // Compilers of JSON schemas. No route has one, and graphql-jit writes with JSON.stringify.
    onResolve(
      { filter: /^(?:fast-json-stringify|@fastify\/(?:ajv|fast-json-stringify)-compiler)$/ },
      () => ({ path: `${root}scripts/bundle/noJsonSchema.cjs` }),
    );
    // All imports get the same copy of graphql, because it recognises its values with `instanceof`.
    if (!initialOptions.external?.includes('graphql'))
      onResolve({ filter: /^graphql(\/|$)/ }, ({ path }) => ({
        path: `${graphql}/${path === 'graphql' ? 'index' : path.slice('graphql/'.length).replace(/\.m?js$/, '')}.mjs`,
      }));
    // Loaded only if the embedded pool or telemetry is used.
    onResolve({ filter: /\/embeddedPool\/index\.js$/ }, () => ({
      path: './pool.cjs',
      external: true,
    }));
    onResolve({ filter: /\/telemetry\/index\.js$/ }, () => ({
      path: './telemetry.cjs',
      external: true,
    }));
    // A CPU without SIMD needs another build of undici's HTTP parser, one file for all bundles.
    // Every CPU of AWS Lambda has SIMD.
    onResolve({ filter: /\/llhttp-wasm\.js$/ }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: './llhttp.cjs', external: true },
    );
  },
};

/** Lets a program use the commands in `main.cjs`, instead of its own copy of them and their packages. */
const inProgram = {
  name: 'inProgram',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/(check|serve|usersCommand)\.js$/ }, () => ({
      path: `${root}src/process/program.ts`,
    }));
  },
};

/** Lets the test kit use the gateway in `main.cjs`, instead of a copy of it. */
const onMain = {
  name: 'onMain',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/gateway\.js$/ }, () => ({ path: './main.cjs', external: true }));
  },
};

const common = {
  absWorkingDir: root,
  outdir: 'dist',
  tsconfig: 'tsconfig.json',
  bundle: true,
  platform: 'node',
  target: 'node20.18',
  mainFields: ['module', 'main'],
  // Classes give errors and schema types their names.
  keepNames: true,
  sourcemap: true,
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [replaced],
};
const commonJs = {
  ...common,
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  define: { 'import.meta.url': 'importMetaUrl' },
  banner: { js: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
  external: unreached,
};
const esm = {
  ...common,
  format: 'esm',
  banner: {
    js:
      'import { createRequire as createRequireOf } from "node:module"; ' +
      'const require = createRequireOf(import.meta.url);',
  },
};

// The code cache is only valid for the program it was created from.
rmSync(`${root}dist/main.cache`, { force: true });
const outputs = await Promise.all([
  // A program run from V8's code cache cannot load ES modules: `import()` becomes `require`.
  build({
    ...commonJs,
    entryPoints: { main: 'src/process/bundled.ts' },
    // Stack traces keep the names of functions.
    minifyWhitespace: true,
    supported: { 'dynamic-import': false },
  }),
  // A seed's functions are ES modules, so `import()` stays.
  build({
    ...commonJs,
    minify: true,
    entryPoints: {
      pool: 'src/embeddedPool/index.ts',
      telemetry: 'src/telemetry/index.ts',
      llhttp: 'node_modules/undici/lib/llhttp/llhttp-wasm.js',
    },
  }),
  build({
    ...commonJs,
    minify: true,
    plugins: [onMain, replaced],
    entryPoints: { testing: 'src/testing/index.ts' },
  }),
  // One file, minified: Lambda downloads and compiles it at each cold start.
  build({
    ...commonJs,
    entryPoints: { 'lambda/lambda': 'src/process/lambda.ts' },
    minify: true,
    sourcemap: false,
  }),
  build({ ...esm, banner: {}, entryPoints: { main: 'src/process/load.ts' } }),
  build({
    ...esm,
    minify: true,
    plugins: [inProgram, replaced],
    entryPoints: { cli: 'src/process/cli.ts' },
  }),
  build({
    ...esm,
    minify: true,
    entryPoints: { index: 'src/index.ts' },
    external: [...dependencies, ...unreached],
  }),
]);
for (const { metafile } of outputs)
  for (const file of Object.keys(metafile.outputs))
    if (/\.c?js$/.test(file)) keepNamesCheaply(root + file);
const bundled = outputs.flatMap(({ metafile }) =>
  Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [file] : [],
    ),
  ),
);
if (bundled.some((file) => /node_modules\/graphql\/.*\.js$/.test(file)))
  throw new Error('graphql is bundled twice, as ES and as CommonJS modules');
writeFileSync(`${root}dist/licences.txt`, await licencesOf(root, bundled));
writeFileSync(`${root}build/bundled.json`, JSON.stringify(packagesOf(bundled)));
copyTypes();
addTestingEntries();

/**
 * With `keepNames`, esbuild sets the name of every function whenever it is created, although it
 * renamed only a few. This removes the calls that change nothing and keeps all other text in place.
 */
function keepNamesCheaply(file) {
  const text = readFileSync(file, 'utf8');
  const named = text.replaceAll(/(?<=[;{}])__name\(([\w$]+),"\1"\)(?=[;}])/g, (call) =>
    ' '.repeat(call.length),
  );
  writeFileSync(
    file,
    named.replace(
      'var __name=(target,value)=>',
      'var __name=(target,value)=>target.name===value?target:',
    ),
  );
}

/**
 * Adds what `import` and the types of `require` need beside the CommonJS bundle of the test kit. A
 * CommonJS file may name only types of our typings, because those are ES modules.
 */
function addTestingEntries() {
  const typings = "'./types/testing/index.js' with { 'resolution-mode': 'import' }";
  const files = {
    'testing.js': ["export { startIdentity } from './testing.cjs';"],
    'testing.d.cts': [
      `import type { startIdentity as start } from ${typings};`,
      `export type * from ${typings};`,
      'export declare const startIdentity: typeof start;',
    ],
  };
  for (const [name, lines] of Object.entries(files))
    writeFileSync(`${root}dist/${name}`, `${lines.join('\n')}\n`);
}

/**
 * Copies the typings that the two libraries import, directly or not.
 * @throws Error if one imports a package that is not installed with ours
 */
function copyTypes() {
  const [from, to] = [`${root}build/`, `${root}dist/types/`];
  rmSync(to, { recursive: true, force: true });
  const files = ['index.d.ts', 'testing/index.d.ts'];
  for (const file of files) {
    mkdirSync(dirname(to + file), { recursive: true });
    copyFileSync(from + file, to + file);
    for (const [, name] of readFileSync(from + file, 'utf8').matchAll(
      /(?:from|import)\s*\(?['"]([^'"]+)['"]/g,
    )) {
      if (name.startsWith('.')) {
        const next = join(dirname(file), name.replace(/\.js$/, '.d.ts'));
        if (!files.includes(next)) files.push(next);
      } else if (!name.startsWith('node:') && !dependencies.includes(name)) {
        throw new Error(
          `${file} names ${name} in a published type; package.json must have it in its dependencies`,
        );
      }
    }
  }
}
