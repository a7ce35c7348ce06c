/**
 * Builds `client/dist`: ES modules in `esm`, CommonJS in `cjs`, each with its own types, and the
 * manifest of trusted documents. Each entry of `exports` in client/package.json is built in both
 * formats.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

import { print } from 'graphql';

import { manifestOf } from './trustedDocuments.mjs';

const client = fileURLToPath(new URL('../../client/', import.meta.url));
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

for (const project of ['tsconfig.json', 'tsconfig.cjs.json'])
  execFileSync(process.execPath, [tsc, '-p', project], { cwd: client, stdio: 'inherit' });
const built = (module) => import(`${client}dist/esm/${module}.js`);
const textsIn = (exports) =>
  Object.entries(exports).flatMap(([name, value]) =>
    name.endsWith('Document') ? [print(value)] : [],
  );
const { authDocuments } = await built('auth/operations');
const { redirectDocuments } = await built('auth/redirect/documents');
const own = [
  ...authDocuments(),
  ...redirectDocuments(),
  ...textsIn(await built('generated/account')),
];
const manifest = JSON.stringify(manifestOf(textsIn(await built('index')), own), undefined, 1);
writeFileSync(`${client}dist/trusted-documents.json`, `${manifest}\n`);
copyFileSync(`${client}../schema.graphql`, `${client}dist/schema.graphql`);
copyFileSync(`${client}src/react/styles.css`, `${client}dist/styles.css`);
// The package is `"type": "module"`, but this folder contains CommonJS.
writeFileSync(`${client}dist/cjs/package.json`, '{ "type": "commonjs" }\n');
