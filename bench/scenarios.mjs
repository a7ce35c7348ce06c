/** The scenarios: each gets the world and the options and returns its figures. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { startNginx } from './world/nginx.mjs';
import { cores } from './world/processes.mjs';
import { profileUnderLoad } from './report/profile.mjs';
import { loadOf, measureInRounds, treeCpuMs } from './load/rounds.mjs';
import { exchange, startServer } from './world/servers.mjs';
import { requestOf } from './load/work.mjs';

const inFlight = 64;
/** Settings that let a gateway answer many entities in one request. */
const forMany = { SUBGRAPH: 'on', MAX_ROOT_FIELDS: '50', MAX_DOCUMENT_TOKENS: '10000' };

export const scenarios = {
  user,
  guards,
  metrics,
  authenticate,
  me,
  oneInFlight,
  aliases,
  entities,
  start,
  workers,
  soak,
  profile,
};

/** `user(username)` on every server, with an upstream of 0 and of 20 ms. */
async function user(world, options, progress) {
  return withServers(
    world,
    ['floor', 'gateway', 'fastifySdk', 'mercurius', 'yoga', 'handWritten'],
    'user',
    async (running) => {
      const cases = [0, 20].flatMap((delayMs) =>
        running.map((server) => ({ server, work: 'user', delayMs, inFlight })),
      );
      return { rows: await measureInRounds(world, cases, options, progress) };
    },
  );
}

/** Measures the cost of all guards: the same library with and without them. */
async function guards(world, options, progress) {
  return withServers(world, ['guarded', 'unguarded'], 'user', async (running) => ({
    rows: await measureInRounds(
      world,
      running.map((server) => ({ server, work: 'user', delayMs: 0, inFlight })),
      options,
      progress,
    ),
  }));
}

/** Measures the cost of metrics. */
async function metrics(world, options, progress) {
  return withServers(world, ['gateway', 'measured'], 'user', async (running) => ({
    rows: await measureInRounds(
      world,
      running.map((server) => ({ server, work: 'user', delayMs: 0, inFlight })),
      options,
      progress,
    ),
  }));
}

function authenticate(world, options, progress) {
  return againstFastifySdk(world, 'authenticate', options, progress);
}

function me(world, options, progress) {
  return againstFastifySdk(world, 'me', options, progress);
}

async function againstFastifySdk(world, work, options, progress) {
  return withServers(world, ['gateway', 'fastifySdk'], work, async (running) => ({
    rows: await measureInRounds(
      world,
      running.map((server) => ({ server, work, delayMs: 0, inFlight })),
      options,
      progress,
    ),
  }));
}

/**
 * Sends one request at a time, to measure the latency that a server adds. The upstream is also
 * queried directly.
 */
async function oneInFlight(world, options, progress) {
  return withServers(
    world,
    ['floor', 'gateway', 'fastifySdk', 'handWritten'],
    'user',
    async (running) => {
      const direct = {
        name: 'direct',
        label: 'the stub, asked directly',
        port: world.stubPort,
        ask: world.stub.ask,
      };
      const cases = [
        { server: direct, work: 'direct' },
        ...running.map((server) => ({ server, work: 'user' })),
      ];
      // One second is enough for a p50, because it has more than a thousand requests.
      const seconds = Math.min(1, options.seconds);
      return {
        seconds,
        rows: await measureInRounds(
          world,
          cases.map((item) => ({ ...item, delayMs: 0, inFlight: 1 })),
          { ...options, seconds },
          progress,
        ),
      };
    },
  );
}

/** Compares requests of 50 aliases for 10 names with requests for one user. */
function aliases(world, options, progress) {
  return manyEntities(world, 'aliases', options, progress);
}

/** Compares a federation router's `_entities` of 100 users with requests for one user. */
function entities(world, options, progress) {
  return manyEntities(world, 'entities', options, progress);
}

async function manyEntities(world, work, options, progress) {
  return withServers(
    world,
    ['gateway'],
    'user',
    async ([gateway]) => {
      const answer = await exchange(gateway.port, requestOf(work, 'graphql', 0, world.tokens[0]));
      if (!answer.startsWith('{"data"'))
        return { skipped: `the gateway refuses ${work}: ${answer.slice(0, 300)}` };
      const cases = ['user', work].map((each) => ({
        server: gateway,
        work: each,
        delayMs: 0,
        inFlight: each === 'user' ? inFlight : 8,
      }));
      return { rows: await measureInRounds(world, cases, options, progress) };
    },
    forMany,
  );
}

/**
 * Measures the time from the start of a process to its first answer; the servers take turns. For
 * Lambda this is a cold start without AWS's share.
 */
async function start(world, { rounds }, progress) {
  const names = ['gateway', 'lambda', 'fastifySdk', 'handWritten'];
  const rows = names.map((server) => ({
    server,
    work: 'user',
    delayMs: 0,
    inFlight: 1,
    rounds: [],
  }));
  await world.stub.ask({ name: 'delay', delayMs: 0 });
  // The first start of each server is not counted, because it reads the files from disk.
  for (let round = -1; round < rounds; round += 1) {
    for (const row of rows) {
      progress(`start ${String(round + 1)} of ${String(rounds)}`);
      const server = await startServer(world, row.server, { core: cores.server });
      row.label = server.label;
      const { cpu, memory } = await server.ask({ name: 'usage' });
      if (round >= 0)
        row.rounds.push({
          startMs: server.startMs,
          startCpuMs: (cpu.user + cpu.system) / 1000,
          rssMb: memory.rss / 1e6,
        });
      await server.stop();
    }
  }
  const file = readFileSync(`${world.root}/dist/lambda/lambda.cjs`);
  const megabytes = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
  return {
    seconds: undefined,
    rows,
    note:
      `the Lambda function is one file of ${megabytes(file.length)}, ` +
      `${megabytes(gzipSync(file).length)} compressed`,
  };
}

/**
 * Compares one and two workers of node:cluster and two replicas behind nginx. All may use both
 * cores.
 */
async function workers(world, options, progress) {
  if (!existsSync('/proc/self/stat'))
    return {
      skipped: 'CPU time of several processes is read from /proc, which this system lacks',
    };
  const one = await startServer(world, 'workers', { core: cores.both, env: { WORKERS: '1' } });
  const two = await startServer(world, 'workers', { core: cores.both, env: { WORKERS: '2' } });
  const sets = [
    { server: { ...one, name: 'oneWorker', label: 'one worker' }, pids: [one.pid] },
    { server: { ...two, name: 'twoWorkers', label: 'two workers' }, pids: [two.pid] },
  ];
  const replicas = await Promise.all(
    [0, 1].map(() => startServer(world, 'gateway', { core: cores.both })),
  );
  const nginx = await startNginx(replicas);
  if (nginx)
    sets.push({
      server: { ...nginx, name: 'replicas', label: 'two replicas behind nginx', speaks: 'graphql' },
      pids: replicas.map(({ pid }) => pid),
    });
  try {
    const cases = sets.map(({ server, pids }) => ({
      server,
      work: 'user',
      delayMs: 0,
      inFlight,
      usage: () => pids.reduce((sum, pid) => sum + treeCpuMs(pid), 0),
    }));
    const rows = await measureInRounds(world, cases, options, progress);
    return {
      rows,
      ...(nginx ? {} : { note: 'nginx is not installed, so replicas were not measured' }),
    };
  } finally {
    await nginx?.stop();
    await Promise.all([one, two, ...replicas].map((server) => server.stop()));
  }
}

/**
 * Full load for a minute, to see whether memory grows and how much time garbage collection takes.
 */
async function soak(world, { soakSeconds }, progress) {
  return withServers(world, ['gateway'], 'user', async ([gateway]) => {
    const item = { server: gateway, work: 'user', delayMs: 0, inFlight };
    progress('soak: warm-up');
    await loadOf(world, item, Math.min(15, soakSeconds));
    await gateway.ask({ name: 'watchGc' });
    const samples = [await gateway.ask({ name: 'usage' })];
    for (let second = 0; second < soakSeconds; second += 1) {
      progress(`soak: second ${String(second + 1)} of ${String(soakSeconds)}`);
      const { failures, requests, lastFailure } = await loadOf(world, item, 1);
      if (failures > 0)
        throw new Error(
          `soak: ${String(failures)} of ${String(requests)} answers were wrong, the last: ${lastFailure}`,
        );
      samples.push({ requests, ...(await gateway.ask({ name: 'usage' })) });
    }
    const rssMb = samples.map(({ memory }) => memory.rss / 1e6);
    // RSS rises for ten seconds or more until a full garbage collection; only a leak remains after
    // it. A third of the run contains several full collections, so compare the lowest value of each
    // third.
    const third = Math.max(1, Math.round(samples.length / 3));
    const [first, last] = [samples[0], samples.at(-1)];
    return {
      rssMb,
      rssAfterWarmUpMb: Math.min(...rssMb.slice(0, third)),
      rssAtEndMb: Math.min(...rssMb.slice(-third)),
      requests: samples.reduce((sum, { requests = 0 }) => sum + requests, 0),
      gcShareOfCpu:
        (last.gcMs - first.gcMs) /
        ((last.cpu.user + last.cpu.system - first.cpu.user - first.cpu.system) / 1000),
    };
  });
}

/** Writes to docs/bench/profile.md where the gateway's CPU time goes, by package and file. */
async function profile(world, _options, progress) {
  return withServers(world, ['unbundled'], 'user', ([gateway]) =>
    profileUnderLoad(world, { server: gateway, work: 'user', delayMs: 0, inFlight }, progress),
  );
}

async function withServers(world, names, work, measureThem, env = {}) {
  const running = [];
  try {
    await world.stub.ask({ name: 'delay', delayMs: 0 });
    for (const name of names)
      running.push(await startServer(world, name, { core: cores.server, work, env }));
    return await measureThem(running);
  } finally {
    await Promise.all(running.map((server) => server.stop()));
  }
}
