/** Runs the suite on other versions of Node: `npm run test:node -- 22 24`. Linux on x64 only. */
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

import { nodeFolder } from './nodes.mjs';

const [...args] = process.argv.slice(2);
const majors = args.filter((arg) => /^\d+$/.test(arg));
if (majors.length === 0) {
  process.stderr.write('usage: npm run test:node -- <major version> ... [options of Jest]\n');
  process.exit(2);
}
const options = args.filter((arg) => !majors.includes(arg));
for (const major of majors) {
  const folder = nodeFolder(major);
  run(join(folder, 'node'), ['--version']);
  // Programs that tests start find the same Node through `PATH`.
  run(
    join(folder, 'node'),
    [
      '--experimental-vm-modules',
      '--no-warnings=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      ...options,
    ],
    { PATH: `${folder}${delimiter}${process.env.PATH ?? ''}` },
  );
}

function run(command, args, environment = {}) {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  if (error) throw error;
  if (status !== 0) process.exitCode = 1;
}
