/**
 * The packed client, installed and used as front ends do: what it installs, what loads, and how
 * large it is in a page.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { build, type Plugin } from 'esbuild';

import { pack } from '../support/packed/product.js';

const npm = process.env.npm_execpath ?? '/usr/lib/node_modules/npm/bin/npm-cli.js';
const name = 'cognito-graphql-client';
const tarball = pack(name);
const folders: string[] = [];
afterAll(() => {
  tarball.remove();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** An empty project with the client. */
function install(...options: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'front-end-'));
  folders.push(folder);
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  execFileSync(process.execPath, [npm, 'install', ...options, tarball.path], { cwd: folder });
  return folder;
}

function packagesIn(folder: string): string[] {
  const lock = JSON.parse(
    readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8'),
  ) as { packages: object };
  return Object.keys(lock.packages).map((path) => path.replace('node_modules/', ''));
}

const manifest = JSON.parse(
  readFileSync(new URL('../../client/package.json', import.meta.url), 'utf8'),
) as { exports: object };
/** The entries that are modules, by what follows the name of the package. */
const entries = Object.keys(manifest.exports)
  .filter((path) => !/\.\w+$|\*/.test(path))
  .map((path) => path.slice(1));

function run(folder: string, file: string, source: string): object {
  writeFileSync(join(folder, file), source);
  const { stdout, stderr } = spawnSync(process.execPath, [file], { cwd: folder, encoding: 'utf8' });
  return { output: stdout.trim(), errors: stderr };
}

describe('the client in an empty project', () => {
  it('installs at most 3 packages, none of them with scripts', () => {
    const folder = install();
    expect(packagesIn(folder).sort()).toEqual([
      '@graphql-typed-document-node/core',
      name,
      'graphql',
    ]);
    const lock = readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8');
    expect(lock).not.toContain('hasInstallScript');
  });

  it('contains only its modules, types, documents and texts', () => {
    const others = tarball.files.filter(
      (path) =>
        !/^(?:dist\/(?:esm|cjs)\/.*\.(?:js|d\.ts)|documents\/\w+\.graphql)$/.test(path) &&
        !path.endsWith('.css'),
    );
    expect(others.sort()).toEqual([
      'LICENSE',
      'README.md',
      'dist/cjs/package.json',
      'dist/schema.graphql',
      'dist/trusted-documents.json',
      'package.json',
    ]);
    expect(tarball.bytes).toBeLessThanOrEqual(400_000);
  });
});

describe('the client where graphql and React are not installed', () => {
  let folder: string;
  const request = `createClient({ url: 'https://identity.example.com/graphql', fetch: (_url, { body }) =>
    Promise.resolve(new Response(JSON.stringify({ data: { sent: JSON.parse(body).query.slice(0, 14) } }))) })
    .request(UserPoolDocument).then(({ sent }) => console.log(sent, UserPoolDocument.definitions.length > 1))`;
  beforeAll(() => {
    folder = install('--omit=peer');
  });

  it('has neither installed', () => {
    expect(readdirSync(join(folder, 'node_modules')).sort()).toEqual([
      '.package-lock.json',
      '@graphql-typed-document-node',
      name,
    ]);
  });

  it('sends its documents and builds their nodes, as an ES module', () => {
    const source = `import { createClient, UserPoolDocument } from '${name}';\n${request}`;
    expect(run(folder, 'use.mjs', source)).toEqual({ output: 'query UserPool true', errors: '' });
  });

  it('sends its documents and builds their nodes, as CommonJS', () => {
    const source = `const { createClient, UserPoolDocument } = require('${name}');\n${request}`;
    expect(run(folder, 'use.cjs', source)).toEqual({ output: 'query UserPool true', errors: '' });
  });

  it('loads every entry in both forms, with the same exports', () => {
    const modules = entries.filter((entry) => entry !== '/react').map((entry) => name + entry);
    const source = `
      import { createRequire } from 'node:module';
      const require = createRequire(import.meta.url);
      for (const entry of ${JSON.stringify(modules)}) {
        const names = (exports) => Object.keys(exports).filter((key) => key !== 'default' && key !== 'module.exports').sort().join();
        const [esm, cjs] = [await import(entry), require(entry)].map(names);
        if (esm === '' || esm !== cjs) console.log(entry, esm, cjs);
      }`;
    expect(modules.length).toBeGreaterThan(1);
    expect(run(folder, 'load.mjs', source)).toEqual({ output: '', errors: '' });
  });
});

describe('the client next to graphql', () => {
  it.each(['16', '17'])('has documents that graphql %s can print, validate and change', (major) => {
    const folder = install(`graphql@${major}`);
    const source = `
      import { readFileSync } from 'node:fs';
      import { fileURLToPath } from 'node:url';
      import * as graphql from 'graphql';
      import * as client from '${name}';
      const schema = graphql.buildSchema(readFileSync(fileURLToPath(import.meta.resolve('${name}/schema.graphql')), 'utf8'));
      const documents = Object.entries(client).filter(([key]) => key.endsWith('Document'));
      const wrong = documents.filter(([, document]) => {
        const text = graphql.print(document);
        const without = graphql.visit(document, { OperationDefinition: (node) => ({ ...node, name: undefined }) });
        return graphql.validate(schema, document).length > 0 || graphql.print(document) !== text || graphql.print(without) === text;
      });
      console.log(graphql.version.split('.')[0], documents.length > 60, wrong.length);`;
    expect(run(folder, 'print.mjs', source)).toEqual({ output: `${major} true 0`, errors: '' });
  });
});

/** What a module loads only when it needs it does not count. */
const later: Plugin = {
  name: 'later',
  setup: (bundle) => {
    bundle.onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

/** The entry, what a page imports from it, and the maximum size in compressed KB of 1,024 bytes. */
const sizes = [
  ['', '{ AuthenticateDocument, createClient, match }', 4],
  ['/possibleTypes', '{ possibleTypes }', 4],
  ['/auth', '{ createAuth }', 9],
  ['/auth/redirect', '*', 2],
  ['/react', '*', 25],
] as const;

describe('the size of the client in a page', () => {
  let folder: string;
  beforeAll(() => {
    folder = install();
  });

  async function compressed(entry: string, taken: string): Promise<number> {
    const { outputFiles } = await build({
      stdin: { contents: `export ${taken} from '${name}${entry}'`, resolveDir: folder },
      bundle: true,
      minify: true,
      format: 'esm',
      external: ['react', 'react-dom', 'react/jsx-runtime'],
      plugins: [later],
      write: false,
      // A Node.js package or a missing one fails the build.
      platform: 'browser',
    });
    return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
  }

  const inPages = entries.filter((entry) => entry !== '/auth/server');
  it.each(sizes.filter(([entry]) => inPages.includes(entry)))(
    'is within its limit for `%s`: %s',
    async (entry, taken, most) => {
      const bytes = await compressed(entry, taken);
      console.log(`${name}${entry} ${taken}: ${bytes} bytes`);
      expect(bytes).toBeGreaterThan(500);
      expect(bytes).toBeLessThanOrEqual(most * 1024);
    },
  );

  it('is limited for every entry', () => {
    expect(sizes.map(([entry]) => entry as string)).toEqual(expect.arrayContaining(inPages));
  });

  it('omits documents that the page does not use', async () => {
    const one = await compressed('', '{ AuthenticateDocument }');
    expect(await compressed('', '*')).toBeGreaterThan(4 * one);
  });
});
