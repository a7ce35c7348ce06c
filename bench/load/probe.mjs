/** Measures a process from inside. It is loaded with `node --import`, so servers need no change. */
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { PerformanceObserver } from 'node:perf_hooks';

let gcMs = 0;
let inspector;

const answers = {
  usage: () => ({ cpu: process.cpuUsage(), memory: process.memoryUsage(), gcMs }),
  /** Starts adding up the time spent in garbage collection. */
  watchGc: () =>
    new PerformanceObserver((list) =>
      list.getEntries().forEach(({ duration }) => {
        gcMs += duration;
      }),
    ).observe({ entryTypes: ['gc'] }),
  startProfile: async () => {
    inspector = new Session();
    inspector.connect();
    await inspector.post('Profiler.enable');
    await inspector.post('Profiler.setSamplingInterval', { interval: 500 });
    await inspector.post('Profiler.start');
  },
  stopProfile: async ({ file }) => {
    const { profile } = await inspector.post('Profiler.stop');
    inspector.disconnect();
    writeFileSync(file, JSON.stringify(profile));
  },
};

/** Questions that arrived before a module registered the answer. */
const early = [];

/** Registers an answer for another module of this process, such as the load generator. */
export function answer(name, respond) {
  answers[name] = respond;
  early.splice(0).forEach(reply);
}

async function reply(message) {
  const { id, name, ...question } = message;
  if (!Object.hasOwn(answers, name)) return void early.push(message);
  try {
    process.send({ id, answer: await answers[name](question) });
  } catch (error) {
    process.send({ id, error: error.stack });
  }
}

if (process.send) {
  process.on('message', (message) => {
    if (message?.id !== undefined) void reply(message);
  });
  // The probe must not keep a server alive after its sockets have closed.
  process.channel?.unref();
}
