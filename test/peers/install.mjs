/** The only place that installs the peers; does nothing when they are installed from this very lock file. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const lock = `${folder}package-lock.json`;
const installed = `${folder}node_modules/.installed-from.json`;

if (!existsSync(installed) || !readFileSync(installed).equals(readFileSync(lock))) {
  // npm's own name of itself, so that no shell is needed to find it. Run by hand, it is `npm`.
  const { npm_execpath: npm } = process.env;
  const [program, ...first] = npm ? [process.execPath, npm] : ['npm'];
  const { status } = spawnSync(program, [...first, 'ci', '--ignore-scripts', '--prefix', folder], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`npm ci in ${folder} ended with ${String(status)}`);
  copyFileSync(lock, installed);
}
