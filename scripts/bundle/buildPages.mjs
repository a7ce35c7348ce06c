/**
 * Bundles the browser pages, GraphiQL, the account page and the console, into `dist/assets`: script, style,
 * fonts and icon, all served from our own origin. Skips pages whose sources have not changed.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';
import { print } from 'graphql';

import { licencesOf } from './licences.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const texts = 'client/src/react/texts';

// GraphiQL's style contains its fonts as data URLs. As files they load in parallel, and the content
// security policy need not allow `data:` for fonts. Roboto is there as WOFF2, Fira Code as WOFF.
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

/**
 * `entry`: the folder of `page.tsx` and `icon.svg`. `sources`: the page is rebuilt when one of these
 * files or folders changes. `hasSession`: the page signs users in and sends documents of its own.
 */
const pages = [
  {
    name: 'graphiql',
    entry: 'src/server/graphiql/page',
    sources: ['src/server/graphiql/page', 'src/server/graphiql/pageSettings.ts'],
    options: {
      // GraphiQL derives the titles of its icons, which screen readers read, from component names.
      keepNames: true,
      format: 'iife',
      plugins: [fontsAsFiles],
    },
  },
  {
    name: 'account',
    entry: 'src/server/account/page',
    sources: ['src/server/account', 'client/src'],
    hasSession: true,
    // The texts of each language are a separate script.
    options: { format: 'esm', splitting: true, chunkNames: '[name]-[hash]' },
  },
  {
    name: 'console',
    entry: 'console/src',
    sources: ['console', 'src/server/console', 'client/src'],
    hasSession: true,
    // Each page of the console is a separate script.
    options: { format: 'esm', splitting: true, chunkNames: '[name]-[hash]' },
  },
];

async function filesIn(path) {
  if (/\.\w+$/.test(path)) return [path];
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length))
    .sort();
}

async function inputsHash(sources) {
  const own = ['scripts/bundle/buildPages.mjs', 'package-lock.json', 'src/server/pages/shared.ts'];
  const files = [...own, ...(await Promise.all(sources.map(filesIn))).flat()];
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(await readFile(join(root, file)));
  return hash.digest('hex');
}

async function builtFrom(manifestFile) {
  try {
    return JSON.parse(await readFile(manifestFile, 'utf8')).inputs;
  } catch {
    return undefined;
  }
}

/** What a module of TypeScript exports. */
async function exportsOf(module) {
  const { outputFiles } = await build({
    entryPoints: [join(root, module)],
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
  );
}

const modulesWithDocuments = [
  'client/src/generated/documents.ts',
  'client/src/generated/account.ts',
  'console/src/generated/documents.ts',
  'console/src/generated/pages.ts',
];

/** The texts of the documents in the page's scripts, and of those that its session composes. */
async function documentsIn(assets) {
  const scripts = (await readdir(assets)).filter((name) => name.endsWith('.js'));
  const code = (
    await Promise.all(scripts.map((name) => readFile(join(assets, name), 'utf8')))
  ).join();
  const { authDocuments } = await exportsOf('client/src/auth/operations.ts');
  const { redirectDocuments } = await exportsOf('client/src/auth/redirect/documents.ts');
  const modules = await Promise.all(modulesWithDocuments.map(exportsOf));
  const texts = modules
    .flatMap(Object.entries)
    .flatMap(([name, value]) => (name.endsWith('Document') ? [print(value)] : []));
  const isSent = (text) => code.includes(text.slice(0, text.indexOf('\n')));
  return [...authDocuments(), ...redirectDocuments(), ...texts.filter(isSent)];
}

async function buildPage({ name, entry, sources, hasSession, options }) {
  const assets = join(root, 'dist/assets', name);
  const manifestFile = join(assets, 'manifest.json');
  const inputs = await inputsHash(sources);
  if ((await builtFrom(manifestFile)) === inputs) return;

  await rm(assets, { recursive: true, force: true });
  await mkdir(assets, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['page.tsx', 'icon.svg'].map((file) => join(root, entry, file)),
    bundle: true,
    minify: true,
    target: 'es2022',
    outdir: assets,
    entryNames: '[name]-[hash]',
    assetNames: 'font-[hash]',
    loader: { '.svg': 'copy' },
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    ...options,
  });
  const licences = await licencesOf(root, Object.keys(metafile.inputs));
  await writeFile(join(assets, 'licences.txt'), licences);
  if (hasSession)
    await writeFile(join(assets, 'documents.json'), JSON.stringify(await documentsIn(assets)));
  // Written last, so that an interrupted build has no manifest and is repeated.
  const manifest = { inputs, ...manifestOf(metafile.outputs) };
  await writeFile(manifestFile, `${JSON.stringify(manifest, null, 2)}\n`);
}

function manifestOf(outputs) {
  const files = Object.keys(outputs).map((file) => basename(file));
  const named = (pattern) => files.find((file) => pattern.test(file));
  const languages = Object.entries(outputs)
    .filter(([, { entryPoint = '' }]) => entryPoint.startsWith(texts))
    .map(([file, { entryPoint }]) => [basename(entryPoint, '.ts'), basename(file)]);
  return {
    script: named(/^page-.*\.js$/),
    style: named(/^page-.*\.css$/),
    icon: named(/^icon-.*\.svg$/),
    languages: Object.fromEntries(languages),
    files,
  };
}

// Remove files that earlier versions wrote directly into the folder.
const entries = await readdir(join(root, 'dist/assets'), { withFileTypes: true }).catch(() => []);
for (const entry of entries) if (entry.isFile()) await rm(join(root, 'dist/assets', entry.name));
for (const page of pages) await buildPage(page);
