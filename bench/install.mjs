/** Installs the peers, unless they are already installed from the current lock file. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const lock = `${folder}package-lock.json`;
const installed = `${folder}node_modules/.installed-from.json`;

export function installPeers() {
  if (existsSync(installed) && readFileSync(installed).equals(readFileSync(lock))) return;
  // npm states its own path, so no shell is needed to find it. Outside an npm script, `npm` is
  // used.
  const { npm_execpath: npm } = process.env;
  const [program, ...first] = npm ? [process.execPath, npm] : ['npm'];
  const { status } = spawnSync(program, [...first, 'ci', '--ignore-scripts', '--prefix', folder], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`npm ci in bench/ ended with ${String(status)}`);
  copyFileSync(lock, installed);
}
