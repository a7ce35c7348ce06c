/**
 * Installs the peers if the lock file has changed, and the tarball of the client that `npm run
 * build` created.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const lock = `${folder}package-lock.json`;
const installed = `${folder}node_modules/.installed-from.json`;

/**
 * npm states its own path, so no shell is needed to find it. Outside an npm script, `npm` is used.
 */
function npm(cwd, ...args) {
  const { npm_execpath: file } = process.env;
  const [program, ...first] = file ? [process.execPath, file] : ['npm'];
  const stdio = ['ignore', 'pipe', 'inherit'];
  return execFileSync(program, [...first, ...args], { cwd, encoding: 'utf8', stdio });
}

if (!existsSync(installed) || !readFileSync(installed).equals(readFileSync(lock))) {
  npm(folder, 'ci', '--ignore-scripts', '--prefix', folder);
  copyFileSync(lock, installed);
}

const tarballs = mkdtempSync(join(tmpdir(), 'client-'));
npm(
  root,
  'pack',
  '--ignore-scripts',
  '--json',
  '--workspace',
  'client',
  '--pack-destination',
  tarballs,
);
const [tarball] = readdirSync(tarballs);
npm(
  folder,
  'install',
  '--no-save',
  '--ignore-scripts',
  '--prefix',
  folder,
  join(tarballs, tarball),
);
rmSync(tarballs, { recursive: true });
