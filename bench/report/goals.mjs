/** The goals of the bench, one per row, each with the figure that decides whether it is met. */
import { median } from '../load/rounds.mjs';

/** Minimum rounds for a verdict, and minimum seconds for a soak test. */
export const roundsForVerdict = 6;
const secondsForVerdict = 60;

/**
 * `bound` decides the verdict; `wanted` is our more ambitious aim. `ratioOf` compares two servers
 * round by round.
 */
const goals = [
  atLeast(
    'user',
    'requests/s relative to Fastify + SDK',
    2.5,
    3,
    ratioOf('perSecond', 'gateway', 'fastifySdk'),
  ),
  atLeast(
    'user',
    'requests/s relative to the hand-written stack',
    5,
    6,
    ratioOf('perSecond', 'gateway', 'handWritten'),
  ),
  atLeast(
    'user',
    'requests/s relative to the floor',
    undefined,
    0.5,
    ratioOf('perSecond', 'gateway', 'floor'),
  ),
  atMost(
    'user',
    'p99 relative to Fastify + SDK',
    1,
    undefined,
    ratioOf('p99', 'gateway', 'fastifySdk'),
  ),
  atMost('user', 'p99 in ms', undefined, 40, ({ rows }) =>
    median(valuesOf(rows, 'p99', 'gateway')),
  ),
  atLeast(
    'user',
    'requests/s with an upstream of 20 ms relative to the floor',
    0.9,
    undefined,
    ratioOf('perSecond', 'gateway', 'floor', { delayMs: 20 }),
  ),
  figureOnly(
    'user',
    'CPU per request relative to Fastify + SDK',
    ratioOf('cpuMs', 'gateway', 'fastifySdk'),
  ),
  figureOnly(
    'user',
    'CPU per request relative to the hand-written stack',
    ratioOf('cpuMs', 'gateway', 'handWritten'),
  ),
  figureOnly('user', 'CPU per request relative to the floor', ratioOf('cpuMs', 'gateway', 'floor')),
  atLeast(
    'guards',
    'requests/s with all guards, relative to no guards',
    0.9,
    undefined,
    ratioOf('perSecond', 'guarded', 'unguarded'),
  ),
  figureOnly(
    'guards',
    'CPU per request with all guards, relative to no guards',
    ratioOf('cpuMs', 'guarded', 'unguarded'),
  ),
  figureOnly(
    'metrics',
    'requests/s with metrics, relative to no metrics',
    ratioOf('perSecond', 'measured', 'gateway'),
  ),
  figureOnly(
    'metrics',
    'CPU per request with metrics, relative to no metrics',
    ratioOf('cpuMs', 'measured', 'gateway'),
  ),
  atLeast(
    'authenticate',
    'requests/s relative to Fastify + SDK',
    2,
    undefined,
    ratioOf('perSecond', 'gateway', 'fastifySdk'),
  ),
  figureOnly(
    'authenticate',
    'CPU per request relative to Fastify + SDK',
    ratioOf('cpuMs', 'gateway', 'fastifySdk'),
  ),
  atLeast(
    'me',
    'requests/s relative to Fastify + SDK',
    2,
    undefined,
    ratioOf('perSecond', 'gateway', 'fastifySdk'),
  ),
  figureOnly(
    'me',
    'CPU per request relative to Fastify + SDK',
    ratioOf('cpuMs', 'gateway', 'fastifySdk'),
  ),
  atMost(
    'oneInFlight',
    'p50 added to the upstream, relative to Fastify + SDK',
    0.5,
    undefined,
    addedLatency,
  ),
  atMost(
    'aliases',
    'CPU per entity, relative to a request for a single one',
    0.5,
    undefined,
    perEntity('aliases'),
  ),
  atMost(
    'entities',
    'CPU per entity, relative to a request for a single one',
    0.5,
    undefined,
    perEntity('entities'),
  ),
  atMost(
    'start',
    'start to first answer relative to the hand-written stack',
    0.5,
    undefined,
    ratioOf('startMs', 'gateway', 'handWritten'),
  ),
  figureOnly(
    'start',
    'cold start of the Lambda function relative to the hand-written stack',
    ratioOf('startMs', 'lambda', 'handWritten'),
  ),
  figureOnly(
    'start',
    'CPU until the first answer relative to the hand-written stack',
    ratioOf('startCpuMs', 'gateway', 'handWritten'),
  ),
  atMost(
    'workers',
    'CPU per request of two workers relative to one',
    1.1,
    undefined,
    ratioOf('cpuMs', 'twoWorkers', 'oneWorker'),
  ),
  atMost(
    'workers',
    'CPU per request of two replicas relative to one worker',
    1.1,
    undefined,
    ratioOf('cpuMs', 'replicas', 'oneWorker'),
  ),
  atMost(
    'soak',
    'lowest RSS of the last third above that of the first, MB',
    10,
    undefined,
    ({ rssAtEndMb, rssAfterWarmUpMb }) => rssAtEndMb - rssAfterWarmUpMb,
  ),
];

/** Returns each goal whose scenario was measured, with its figure and verdict. */
export function judge(results) {
  return goals.flatMap(({ scenario, text, least, bound, wanted, figureOf }) => {
    const result = results[scenario];
    if (!result || result.skipped) return [];
    const figure = figureOf(result);
    if (figure === undefined) return [];
    const reaches = (limit) => (least ? figure >= limit : figure <= limit);
    const enough = result.rows
      ? result.rounds >= roundsForVerdict
      : result.rssMb.length > secondsForVerdict;
    const verdict = (limit) =>
      limit === undefined
        ? undefined
        : !enough
          ? 'measured too briefly for a verdict'
          : reaches(limit)
            ? 'met'
            : 'MISSED';
    return [
      {
        scenario,
        text,
        figure,
        comparison: least ? 'at least' : 'at most',
        bound,
        verdict: verdict(bound),
        wanted,
        wantedVerdict: verdict(wanted),
      },
    ];
  });
}

function atLeast(scenario, text, bound, wanted, figureOf) {
  return { scenario, text, least: true, bound, wanted, figureOf };
}

function atMost(scenario, text, bound, wanted, figureOf) {
  return { scenario, text, least: false, bound, wanted, figureOf };
}

/** A figure without a bound. On a busy machine, CPU time is more reliable than requests/s. */
function figureOnly(scenario, text, figureOf) {
  return { scenario, text, figureOf };
}

function valuesOf(rows, metric, server, { delayMs = 0, work } = {}) {
  const row = rows.find(
    (each) =>
      each.server === server &&
      each.delayMs === delayMs &&
      (work === undefined || each.work === work),
  );
  return row?.rounds.map((round) => round[metric]);
}

/** The median of the ratios per round, which cancels noise that affects both sides of a round. */
function ratio(values, reference) {
  return values && reference && median(values.map((value, round) => value / reference[round]));
}

function ratioOf(metric, server, reference, where) {
  return ({ rows }) =>
    ratio(valuesOf(rows, metric, server, where), valuesOf(rows, metric, reference, where));
}

function perEntity(work) {
  return ({ rows }) =>
    ratio(
      valuesOf(rows, 'cpuMsPerEntity', 'gateway', { work }),
      valuesOf(rows, 'cpuMsPerEntity', 'gateway', { work: 'user' }),
    );
}

function addedLatency({ rows }) {
  const direct = valuesOf(rows, 'p50', 'direct');
  const added = (server) => valuesOf(rows, 'p50', server).map((p50, round) => p50 - direct[round]);
  return ratio(added('gateway'), added('fastifySdk'));
}
