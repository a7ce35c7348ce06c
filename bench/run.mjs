/**
 * Runs the bench: `npm run bench -- [--only a,b] [--rounds 7] [--seconds 2] [--soak-seconds 60]
 * [--gateway folder] [--no-write]`.
 */
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { roundsForVerdict } from './report/goals.mjs';
import { installPeers } from './install.mjs';
import { here, pinned } from './world/processes.mjs';
import { goalsText, scenarioText, writeResults } from './report/report.mjs';
import { scenarios } from './scenarios.mjs';
import { createWorld } from './world/world.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(scenarios).join(',') },
    rounds: { type: 'string', default: '7' },
    seconds: { type: 'string', default: '2' },
    'soak-seconds': { type: 'string', default: '60' },
    gateway: { type: 'string', default: here('..') },
    'no-write': { type: 'boolean', default: false },
  },
});
const names = values.only.split(',');
const unknown = names.filter((name) => !Object.hasOwn(scenarios, name));
if (unknown.length > 0)
  throw new Error(`--only ${unknown.join(',')}: there are ${Object.keys(scenarios).join(', ')}`);
const options = {
  rounds: Number(values.rounds),
  seconds: Number(values.seconds),
  soakSeconds: Number(values['soak-seconds']),
};

const machine =
  `${cpus()[0].model.trim()}, ${String(cpus().length)} cores, Node ` +
  `${process.versions.node}, ` +
  `${pinned ? 'pinned' : 'NOT pinned to cores: no taskset, or one core'}`;
const root = resolve(values.gateway);
const commit = commitOf(root);
console.log(`${machine}, gateway ${commit}\n`);
if (options.rounds < roundsForVerdict)
  console.log(`Fewer than ${String(roundsForVerdict)} rounds: figures without a verdict.\n`);

installPeers();
const world = await createWorld({ root });
const results = {};
const failed = [];
try {
  for (const name of names) {
    const at = new Date().toISOString().slice(0, 16).replace('T', ' ');
    try {
      const result = await scenarios[name](world, options, progress);
      results[name] = {
        at,
        machine,
        commit,
        ...(result.rows ? { rounds: options.rounds, seconds: options.seconds } : {}),
        ...result,
      };
      progress('');
      console.log(`${scenarioText(name, results[name])}\n`);
    } catch (error) {
      progress('');
      failed.push(name);
      console.error(
        `${name} failed: ${error.stack}${error.cause ? `\n${error.cause.stack}` : ''}\n`,
      );
    }
  }
} finally {
  await world.close();
}
console.log(goalsText(results));
if (!values['no-write']) writeResults(results);
if (failed.length > 0) {
  console.error(`\nNot measured: ${failed.join(', ')}`);
  process.exitCode = 1;
}

/** Shows progress in one line that is overwritten; prints nothing if the output is a file. */
function progress(line) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
}

function commitOf(folder) {
  const git = (...args) =>
    execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  try {
    return `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', 'src') === '' ? '' : ' with uncommitted changes'}`;
  } catch {
    return 'unknown';
  }
}
