/** Measures in rounds. In each round every server runs once, so disturbances affect all of them. */
import { readdirSync, readFileSync } from 'node:fs';

import { entitiesIn } from './work.mjs';

/** Unmeasured load that lets V8 compile the code: a number of requests within a time limit. */
const warmUp = { requests: 6000, seconds: 20 };

/**
 * Measures each case once per round; the order rotates. A case is { server, work, delayMs, inFlight
 * }. A server of several processes also has `usage`, which reads their CPU milliseconds.
 */
export async function measureInRounds(world, cases, { rounds, seconds }, progress) {
  const warm = new Set();
  for (const item of cases) {
    if (warm.has(item.server.name + item.work)) continue;
    warm.add(item.server.name + item.work);
    progress(`warm-up: ${item.server.label}`);
    await warmUpOf(world, { ...item, delayMs: 0, inFlight: 64 });
  }
  const measured = cases.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < cases.length; turn += 1) {
      const which = (turn + round) % cases.length;
      progress(`round ${String(round + 1)} of ${String(rounds)}: ${cases[which].server.label}`);
      measured[which].push(await measure(world, cases[which], seconds));
    }
  }
  return cases.map(({ server, work, delayMs, inFlight }, which) => ({
    server: server.name,
    label: server.label,
    work,
    delayMs,
    inFlight,
    rounds: measured[which],
  }));
}

/** Measures one case for one round. */
async function measure(world, item, seconds) {
  const { server, work, usage = () => cpuMsOf(server) } = item;
  const others = [world.stub, world.load];
  const before = await Promise.all([usage(), ...others.map(cpuMsOf)]);
  const startedAt = performance.now();
  const { requests, failures, lastFailure, perSecond, p50, p99 } = await loadOf(
    world,
    item,
    seconds,
  );
  const elapsed = performance.now() - startedAt;
  const after = await Promise.all([usage(), ...others.map(cpuMsOf)]);
  if (failures > 0)
    throw new Error(
      `${server.label}: ${String(failures)} of ${String(requests)} answers to ${work} ` +
        `were wrong, the last: ${lastFailure}`,
    );
  const [serverMs, ...restMs] = after.map((ms, n) => ms - before[n]);
  return {
    requests,
    perSecond,
    p50,
    p99,
    cpuMs: serverMs / requests,
    cpuMsPerEntity: serverMs / requests / entitiesIn(work),
    rssMb:
      server.ask && !item.usage
        ? (await server.ask({ name: 'usage' })).memory.rss / 1e6
        : undefined,
    serverCore: serverMs / elapsed,
    restCore: restMs.reduce((sum, ms) => sum + ms) / elapsed,
  };
}

export async function warmUpOf(world, item) {
  for (
    let second = 0, requests = 0;
    second < warmUp.seconds && requests < warmUp.requests;
    second += 1
  )
    requests += (await loadOf(world, item, 1)).requests;
}

export async function loadOf(world, { server, work, delayMs = 0, inFlight = 64 }, seconds) {
  await world.stub.ask({ name: 'delay', delayMs });
  return world.load.ask({
    name: 'run',
    set: server.speaks === undefined ? work : `${server.speaks} ${work}`,
    port: server.port,
    inFlight,
    seconds,
  });
}

async function cpuMsOf(child) {
  const { cpu } = await child.ask({ name: 'usage' });
  return (cpu.user + cpu.system) / 1000;
}

/** CPU milliseconds of a process and its children, from Linux's /proc (in ticks of 10 ms); undefined elsewhere. */
export function treeCpuMs(pid) {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => statOf(name) ?? []);
  const own = processes.filter((process) => process.pid === pid);
  return [...own, ...processes.filter((process) => process.parent === pid)].reduce(
    (sum, { ticks }) => sum + ticks * 10,
    0,
  );
}

/** proc_pid_stat(5): after the name in parentheses come state and parent; utime and stime are fields 14 and 15. */
function statOf(name) {
  try {
    const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return {
      pid: Number(name),
      parent: Number(fields[1]),
      ticks: Number(fields[11]) + Number(fields[12]),
    };
  } catch {
    return undefined; // The process has ended meanwhile.
  }
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return Number.isInteger(middle)
    ? (sorted[middle - 1] + sorted[middle]) / 2
    : sorted[Math.floor(middle)];
}
