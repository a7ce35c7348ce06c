/**
 * Profiles the gateway and reports where its time goes. `node bench/report/profile.mjs
 * <file.cpuprofile>` summarises an existing profile.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { loadOf, warmUpOf } from '../load/rounds.mjs';

const seconds = 10;

/** Warms up the server, records a CPU profile for ten seconds at full load, and summarises it. */
export async function profileUnderLoad(world, item, progress) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-profile-'));
  const file = join(folder, 'gateway.cpuprofile');
  try {
    progress('profile: warm-up');
    await warmUpOf(world, item);
    await warmUpOf(world, item);
    await item.server.ask({ name: 'startProfile' });
    progress('profile: under load');
    const { requests } = await loadOf(world, item, seconds);
    await item.server.ask({ name: 'stopProfile', file });
    return { requests, ...summarise(JSON.parse(readFileSync(file, 'utf8'))) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Sums self time by package or file, and by function, as shares of all time that is not idle. */
function summarise({ nodes, samples, timeDeltas }) {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const places = new Map();
  const functions = new Map();
  let busy = 0;
  samples.forEach((id, n) => {
    const frame = frames.get(id);
    if (frame.functionName === '(idle)' || isProfiler(frame)) return;
    const delta = timeDeltas[n];
    busy += delta;
    add(places, placeOf(frame), delta);
    add(
      functions,
      frame.url === ''
        ? frame.functionName
        : `${frame.functionName || '(anonymous)'} | ` +
            `${frame.url.replace(/^.*\/(?:node_modules\/|(?=build\/))/, '')}:${String(frame.lineNumber + 1)}`,
      delta,
    );
  });
  const ranked = (map) =>
    [...map]
      .map(([name, time]) => ({ name, share: time / busy, ms: time / 1000 }))
      .sort((a, b) => b.share - a.share);
  return {
    busyMs: busy / 1000,
    places: ranked(places).slice(0, 30),
    functions: ranked(functions).slice(0, 40),
  };
}

/**
 * Whether a node is the profiler itself: it records its own start under the inspector's `dispatch`.
 */
function isProfiler({ functionName, url }) {
  return functionName === 'dispatch' && url === '';
}

function add(map, key, value) {
  map.set(key, (map.get(key) ?? 0) + value);
}

/**
 * Returns a package's name, the path in `build` of one of our files, or the name that V8 or Node
 * uses.
 */
function placeOf({ url, functionName }) {
  if (url === '') return functionName.startsWith('(') ? functionName : `(native) ${functionName}`;
  if (url.startsWith('node:')) return url;
  const inPackage = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1];
  return inPackage ?? /\/(build\/.*)$/.exec(url)?.[1] ?? url.replace(/^.*\//, '');
}

/** The text of docs/bench/profile.md. */
export function profilePage({ requests, busyMs, places, functions }, facts) {
  const table = (rows, head) =>
    [
      `| ${head} | self time | µs per request |`,
      '|---|---|---|',
      ...rows.map(
        ({ name, share, ms }) =>
          `| ${name.replace(' | ', ', ')} | ${(share * 100).toFixed(1)} % | ${((ms / requests) * 1000).toFixed(1)} |`,
      ),
    ].join('\n');
  return `# Where the gateway's CPU time goes

Written by \`npm run bench -- --only profile\`: a CPU profile (V8's sampling profiler, every 0.5 ms, after warm-up) of the
gateway under \`user(username)\` with 64 in flight and an upstream of 0 ms. Self time; idle time is left out. The profiler
itself slows the server, so compare shares, and the figures of [results.txt](results.txt) for the rest.

${facts}; ${String(requests)} requests, ${String(Math.round(busyMs))} ms busy, ${((busyMs / requests) * 1000).toFixed(0)} µs per request.

## By package, or file of ours

${table(places, 'place')}

## By function

${table(functions, 'function')}
`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { places, functions } = summarise(JSON.parse(readFileSync(process.argv[2], 'utf8')));
  for (const { name, share } of [...places, ...functions])
    console.log(`${(share * 100).toFixed(1).padStart(6)} %  ${name}`);
}
