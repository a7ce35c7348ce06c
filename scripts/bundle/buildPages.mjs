// The only place that bundles the browser pages: GraphiQL with script, style, fonts and icon, all for our own origin.
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

import { licencesOf } from './licences.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const graphiql = join(root, 'src/server/graphiql');
const assets = join(root, 'dist/assets');
const manifestFile = join(assets, 'manifest.json');

// GraphiQL's style carries its fonts as data URLs; as files they load in parallel and the policy
// needs no `data:` for fonts.
const fontsAsFiles = {
  name: 'fonts-as-files',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^data:font\/woff2?;base64,/ }, ({ path }) => {
      const font = Buffer.from(path.slice(path.indexOf(',') + 1), 'base64');
      const digest = createHash('sha256').update(font).digest('hex');
      return {
        path: `${digest}.${path.slice('data:font/'.length, path.indexOf(';'))}`,
        namespace: 'font',
        pluginData: font,
      };
    });
    onLoad({ filter: /.*/, namespace: 'font' }, ({ pluginData }) => ({
      contents: pluginData,
      loader: 'file',
    }));
  },
};

async function inputsHash() {
  const page = await readdir(join(graphiql, 'page'));
  const files = [
    fileURLToPath(import.meta.url),
    join(root, 'package-lock.json'),
    join(graphiql, 'pageSettings.ts'),
    ...page.sort().map((name) => join(graphiql, 'page', name)),
  ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.slice(root.length)).update(await readFile(file));
  return hash.digest('hex');
}

async function builtFrom() {
  try {
    return JSON.parse(await readFile(manifestFile, 'utf8')).inputs;
  } catch {
    return undefined;
  }
}

const inputs = await inputsHash();
if ((await builtFrom()) === inputs) process.exit(0);

await rm(assets, { recursive: true, force: true });
await mkdir(assets, { recursive: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: [join(graphiql, 'page/page.tsx'), join(graphiql, 'page/icon.svg')],
  bundle: true,
  minify: true,
  // GraphiQL titles its icons for screen readers by the names of their components.
  keepNames: true,
  format: 'iife',
  target: 'es2022',
  outdir: assets,
  entryNames: '[name]-[hash]',
  assetNames: 'font-[hash]',
  loader: { '.svg': 'copy' },
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [fontsAsFiles],
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
});
await writeFile(join(assets, 'licences.txt'), await licencesOf(root, Object.keys(metafile.inputs)));

const files = Object.keys(metafile.outputs).map((file) => basename(file));
const named = (pattern) => files.find((file) => pattern.test(file));
const manifest = {
  inputs,
  script: named(/^page-.*\.js$/),
  style: named(/^page-.*\.css$/),
  icon: named(/^icon-.*\.svg$/),
  files,
};
// Written last: a build that was interrupted has no manifest and is done again.
await writeFile(manifestFile, `${JSON.stringify(manifest, null, 2)}\n`);
