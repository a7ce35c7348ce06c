/**
 * Builds `client/dist`: ES modules in `esm`, CommonJS in `cjs`, each with its own types. Each entry
 * of client/package.json's `exports` is a module of both.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const client = fileURLToPath(new URL('../../client/', import.meta.url));
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

for (const project of ['tsconfig.json', 'tsconfig.cjs.json'])
  execFileSync(process.execPath, [tsc, '-p', project], { cwd: client, stdio: 'inherit' });
copyFileSync(`${client}../schema.graphql`, `${client}dist/schema.graphql`);
copyFileSync(`${client}src/react/styles.css`, `${client}dist/styles.css`);
// The package is `"type": "module"`; this folder is not.
writeFileSync(`${client}dist/cjs/package.json`, '{ "type": "commonjs" }\n');
