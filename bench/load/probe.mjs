/** Reads figures inside a measured process. Loaded with `node --import`; servers need no change. */
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { PerformanceObserver } from 'node:perf_hooks';

let gcMs = 0;
let inspector;

const answers = {
  usage: () => ({ cpu: process.cpuUsage(), memory: process.memoryUsage(), gcMs }),
  /** From here on, time in garbage collection is added up. */
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

/** Questions to which no module has added an answer yet. */
const early = [];

/** Another module of the process, such as the load generator, adds answers of its own. */
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
  // A server ends when its sockets close, as it would without the probe.
  process.channel?.unref();
}
