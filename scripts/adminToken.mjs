/** `cognito-graphql-gateway admin-token` for a clone that has not been built. */
import { readFileSync } from 'node:fs';

import { transform } from 'esbuild';

const source = readFileSync(new URL('../src/process/adminToken.ts', import.meta.url), 'utf8');
const { code } = await transform(source, { loader: 'ts' });
const { adminToken, adminTokenOptions } = await import(
  `data:text/javascript,${encodeURIComponent(code)}`
);
process.stdout.write(`${await adminToken(adminTokenOptions({}, process.env))}\n`);
