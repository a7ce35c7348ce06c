/**
 * The only place that makes what is published in `dist/`, of the sources and what tsc made of them: the program and the
 * library, each with its packages inside, and their types. Outside stay the packages that package.json has as
 * `dependencies`, for the library alone, and lmdb's binaries.
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

// The code of lmdb is in the bundle, its binaries are what npm installs: both are of one version.
if (
  JSON.stringify(binaries) !== JSON.stringify(manifestOf('node_modules/lmdb/').optionalDependencies)
)
  throw new Error('optionalDependencies must be those of the installed lmdb');

/**
 * Named by code of others and never reached: type-graphql's validation, Apollo's reports and pages, which schema.ts and
 * server.ts switch off. They stay out, and would fail if they were called. msgpackr does without its native part, and
 * the pool's store is JSON.
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

/** Modules that stand in the place of others, from where they are named. */
const replaced = {
  name: 'replaced',
  setup({ initialOptions, onResolve, onLoad }) {
    // The whole of undici is the `fetch` that Node has already.
    onResolve({ filter: /^undici$/ }, () => ({ path: `${root}scripts/bundle/undici.mjs` }));
    onResolve({ filter: /^node-gyp-build-optional-packages$/ }, () => ({
      path: `${root}scripts/bundle/lmdbBinary.mjs`,
    }));
    // Its way to read keys evaluates a text that names variables: only CommonJS modules keep their names.
    onResolve({ filter: /^lmdb$/ }, () => ({ path: `${root}node_modules/lmdb/dist/index.cjs` }));
    // Its way to Node's digest does not survive bundling; the one that it then takes is written in JavaScript.
    onResolve({ filter: /^@apollo\/utils\.createhash$/ }, () => ({
      path: 'node:crypto',
      external: true,
    }));
    // Apollo Server makes a schema of texts with it; ours comes built.
    onResolve({ filter: /^@graphql-tools\/schema$/ }, () => ({
      path: 'makeExecutableSchema',
      namespace: 'unreached',
    }));
    onLoad({ filter: /.*/, namespace: 'unreached' }, ({ path }) => ({
      contents: `export const ${path} = undefined;`,
    }));
    // One copy of graphql, whoever asks for it in whichever form: its values are known by their classes.
    if (!initialOptions.external?.includes('graphql'))
      onResolve({ filter: /^graphql(\/|$)/ }, ({ path }) => ({
        path: `${graphql}/${path === 'graphql' ? 'index' : path.slice('graphql/'.length).replace(/\.m?js$/, '')}.mjs`,
      }));
    // Read only by who runs on it, or switches it on.
    onResolve({ filter: /\/embeddedPool\/index\.js$/ }, () => ({
      path: './pool.cjs',
      external: true,
    }));
    onResolve({ filter: /\/telemetry\/index\.js$/ }, () => ({
      path: './telemetry.cjs',
      external: true,
    }));
    // `serve` of the command line is the program itself.
    onResolve({ filter: /^\.\/main\.js$/ }, () => ({ path: './main.js', external: true }));
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

// The code cache belongs to the program that it was made of.
rmSync(`${root}dist/main.cache`, { force: true });
const outputs = await Promise.all([
  // What V8 runs from its code cache has no loader of ES modules: `import()` is `require`.
  build({
    ...commonJs,
    entryPoints: { main: 'src/process/main.ts' },
    supported: { 'dynamic-import': false },
  }),
  // The functions that a seed names are ES modules.
  build({
    ...commonJs,
    minifyWhitespace: true,
    entryPoints: { pool: 'src/embeddedPool/index.ts', telemetry: 'src/telemetry/index.ts' },
  }),
  // One file that a function consists of. Lambda compiles it at each cold start, and downloads what it is long.
  build({
    ...commonJs,
    entryPoints: { 'lambda/lambda': 'src/process/lambda.ts' },
    minify: true,
    sourcemap: false,
  }),
  build({ ...esm, banner: {}, entryPoints: { main: 'src/process/load.ts' } }),
  // Small before quick: it holds Cognito's client a second time.
  build({
    ...esm,
    minify: true,
    entryPoints: { cli: 'src/process/cli.ts' },
    external: unreached,
  }),
  build({
    ...esm,
    minifyWhitespace: true,
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
  throw new Error('graphql is in a bundle twice, as ES and as CommonJS modules');
writeFileSync(`${root}dist/licences.txt`, await licencesOf(root, bundled));
writeFileSync(`${root}build/bundled.json`, JSON.stringify(packagesOf(bundled)));
copyTypes();

/**
 * esbuild names every function whenever it is made, though few were renamed; what has its name
 * already is left to it, at the same place in the text.
 */
function keepNamesCheaply(file) {
  const text = readFileSync(file, 'utf8');
  const named = text.replaceAll(/^ *__name\(([\w$]+), "(.*)"\);$/gm, (line, variable, name) =>
    variable === name ? ' '.repeat(line.length) : line,
  );
  writeFileSync(
    file,
    named.replace(
      'var __name = (target, value) =>',
      'var __name = (target, value) => target.name === value ? target :',
    ),
  );
}

/** The typings that `index.d.ts` reaches; what they name is installed with the package. */
function copyTypes() {
  const [from, to] = [`${root}build/`, `${root}dist/types/`];
  rmSync(to, { recursive: true, force: true });
  const files = ['index.d.ts'];
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
