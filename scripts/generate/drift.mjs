/** Regenerates all generated files and fails if the committed ones differ. */
import { execFileSync } from 'node:child_process';

const generated = [
  'schema.graphql',
  'subgraph.graphql',
  'docs/operations.md',
  'docs/errors.md',
  'docs/configuration.md',
  'docs/configuration.schema.json',
  'docs/several-pools.schema.json',
  'docs/shared-state.md',
  'docs/api.md',
  'docs/iam-policy.json',
  'docs/iam-policy-server-sign-in.json',
  'client/documents',
  'client/src/generated',
  'console/src/generated',
];
const run = (command, ...args) =>
  execFileSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
  });

for (const script of ['schema', 'schema:subgraph', 'docs', 'codegen'])
  run('npm', 'run', '--silent', script);

const changed = run(
  'git',
  'status',
  '--porcelain',
  '--untracked-files=all',
  '--',
  ...generated,
).trim();
if (changed !== '') {
  process.stderr.write(
    'These files differ from what the sources generate; commit them:\n' +
      `${changed}\n${run('git', 'diff', 'HEAD', '--stat', '--', ...generated)}`,
  );
  process.exit(1);
}
process.stdout.write(`Up to date: ${generated.join(', ')}\n`);
