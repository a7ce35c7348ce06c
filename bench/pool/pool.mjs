/**
 * `npm run bench:pool`: measures how many calls per second the embedded pool answers with 10, 1,000
 * and 100,000 users, and how much slower it is with 100,000 than with 1,000. The sizes take turns
 * round by round, so that other work on the machine slows them all equally. Writes
 * docs/bench/pool.md and docs/bench/pool.json.
 * Exits with 1 if an operation is slower by a factor of more than 1.5.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

import { fullCostUsers, operations } from './poolOperations.mjs';
import { cheapCost, openWorld } from './poolWorld.mjs';

const sizes = [10, 1000, 100_000];
const rounds = Number(process.env.ROUNDS ?? '21');
const roundMilliseconds = Number(process.env.ROUND_MS ?? '80');
const inFlight = 16;
const mostSlowdown = 1.5;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const worlds = [];
for (const size of sizes) {
  const world = await openWorld(size);
  worlds.push(world);
  console.log(
    `${size} users written in ${(world.seededIn / 1000).toFixed(1)} s, pool opened in ${world.openedIn.toFixed(0)} ms`,
  );
}

const rows = [];
for (const operation of operations) {
  const perSecond = new Map(sizes.map((size) => [size, []]));
  for (const world of worlds) await run(world, operation, roundMilliseconds);
  for (let round = 0; round < rounds; round += 1)
    for (const world of worlds)
      perSecond.get(world.size).push(await run(world, operation, roundMilliseconds));
  const medians = sizes.map((size) => median(perSecond.get(size)));
  // Compare within each round, because other work on the machine then affects both sides.
  const slowdown = median(
    perSecond.get(1000).map((value, round) => value / perSecond.get(100_000)[round]),
  );
  rows.push({
    operation: operation.title,
    perSecond: Object.fromEntries(sizes.map((size, index) => [size, Math.round(medians[index])])),
    slowdown: Number(slowdown.toFixed(2)),
  });
  console.log(
    `${operation.title.padEnd(50)}${medians.map((value) => value.toFixed(0).padStart(9)).join('')} ` +
      `  ${slowdown.toFixed(2)}`,
  );
}
for (const world of worlds) await world.close();
report();

/** Calls per second, `inFlight` at a time, on random users. */
async function run(world, { calls }, milliseconds) {
  let done = 0;
  const began = performance.now();
  const end = began + milliseconds;
  await Promise.all(
    Array.from({ length: inFlight }, async (_, lane) => {
      while (performance.now() < end) {
        const number = Math.floor(Math.random() * world.size);
        const own = { ...world, newName: `new-${lane}-${done}` };
        for (const { target, body } of calls) await world.call(target, body(own, number));
        done += 1;
      }
    }),
  );
  return (done / (performance.now() - began)) * 1000;
}

function report() {
  const slow = rows.filter(({ slowdown }) => slowdown > mostSlowdown);
  const [{ model = 'unknown' } = {}] = cpus();
  const conditions = {
    node: process.version,
    processor: model,
    cores: cpus().length,
    rounds,
    roundMilliseconds,
    inFlight,
  };
  const worldFacts = worlds.map(({ size, seededIn, openedIn }) => ({
    size,
    seededInMs: Math.round(seededIn),
    openedInMs: Math.round(openedIn),
  }));
  mkdirSync('docs/bench', { recursive: true });
  writeFileSync(
    'docs/bench/pool.json',
    `${JSON.stringify({ conditions, worlds: worldFacts, rows }, null, 2)}\n`,
  );
  const thousand = (value) => value.toLocaleString('en-US');
  writeFileSync(
    'docs/bench/pool.md',
    [
      '# The embedded pool at 10, 1,000 and 100,000 users',
      '',
      `Written by \`npm run bench:pool\`. Medians of ${rounds} rounds of ` +
        `${roundMilliseconds} ms, in which the sizes take turns; the last column has the median of ` +
        `the ratios per round. ${inFlight} calls on random users are in flight, through the pool's ` +
        `dispatcher within one process. Node ${process.version}, ${cpus().length} cores, ` +
        `${model}.`,
      '',
      'The users are written in transactions of 2,000 by the functions that ' +
        'AdminCreateUser uses, so every index is complete. They share one password hash at ' +
        `scrypt N=${cheapCost.N}, except for the first ${fullCostUsers}, who have hashes at ` +
        'the default cost. New passwords during the run are hashed at ' +
        `N=${cheapCost.N} too, so that the run measures the store and not scrypt. All users ` +
        'are in one group. Writes are answered when they are on disk.',
      '',
      ...worldFacts.map(
        ({ size, seededInMs, openedInMs }) =>
          `- ${thousand(size)} users: written in ${(seededInMs / 1000).toFixed(1)} s, opened in ${openedInMs} ms`,
      ),
      '',
      '| operation | ' +
        `${sizes.map((size) => `per second at ${thousand(size)}`).join(' | ')} | ` +
        'slowdown from 1,000 to 100,000 (factor) |',
      '|---|---:|---:|---:|---:|',
      ...rows.map(
        ({ operation, perSecond, slowdown }) =>
          `| ${operation} | ${sizes.map((size) => thousand(perSecond[size])).join(' | ')} | ${slowdown.toFixed(2)} |`,
      ),
      '',
      slow.length === 0
        ? `No operation is slower by a factor of more than ${mostSlowdown}.`
        : `Slower by a factor of more than ${mostSlowdown}: ${slow.map(({ operation }) => operation).join(', ')}.`,
      '',
    ].join('\n'),
  );
  console.log(
    slow.length === 0
      ? `No operation is slower at 100,000 users than at 1,000 by a factor of more than ${mostSlowdown}`
      : `Too slow: ${slow.map(({ operation }) => operation).join(', ')}`,
  );
  process.exitCode = slow.length === 0 ? 0 : 1;
}
