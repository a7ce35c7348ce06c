/** The goals of the bench, one per row, each with the figure that decides whether it is met. */
import { median } from '../load/rounds.mjs';

/** Minimum rounds for a verdict, and minimum seconds for a soak test. */
export const roundsForVerdict = 6;
const secondsForVerdict = 60;

/**
 * `bound` decides the verdict; `wanted` is our more ambitious aim. `times` compares two servers
 * round by round.
 */
const goals = [
  atLeast(
    'user',
    'requests/s, times Fastify + SDK',
    2.5,
    3,
    times('perSecond', 'gateway', 'fastifySdk'),
  ),
  atLeast(
    'user',
    'requests/s, times the hand-written stack',
    5,
    6,
    times('perSecond', 'gateway', 'handWritten'),
  ),
  atLeast(
    'user',
    'requests/s, times the floor',
    undefined,
    0.5,
    times('perSecond', 'gateway', 'floor'),
  ),
  atMost(
    'user',
    'p99, times that of Fastify + SDK',
    1,
    undefined,
    times('p99', 'gateway', 'fastifySdk'),
  ),
  atMost('user', 'p99 in ms', undefined, 40, ({ rows }) =>
    median(valuesOf(rows, 'p99', 'gateway')),
  ),
  atLeast(
    'user',
    'requests/s with an upstream of 20 ms, times the floor',
    0.9,
    undefined,
    times('perSecond', 'gateway', 'floor', { delayMs: 20 }),
  ),
  figureOnly(
    'user',
    'CPU per request, times Fastify + SDK',
    times('cpuMs', 'gateway', 'fastifySdk'),
  ),
  figureOnly(
    'user',
    'CPU per request, times the hand-written stack',
    times('cpuMs', 'gateway', 'handWritten'),
  ),
  figureOnly('user', 'CPU per request, times the floor', times('cpuMs', 'gateway', 'floor')),
  atLeast(
    'guards',
    'requests/s with all guards, times without',
    0.9,
    undefined,
    times('perSecond', 'guarded', 'unguarded'),
  ),
  figureOnly(
    'guards',
    'CPU per request with all guards, times without',
    times('cpuMs', 'guarded', 'unguarded'),
  ),
  figureOnly(
    'metrics',
    'requests/s with metrics, times without',
    times('perSecond', 'measured', 'gateway'),
  ),
  figureOnly(
    'metrics',
    'CPU per request with metrics, times without',
    times('cpuMs', 'measured', 'gateway'),
  ),
  atLeast(
    'authenticate',
    'requests/s, times Fastify + SDK',
    2,
    undefined,
    times('perSecond', 'gateway', 'fastifySdk'),
  ),
  figureOnly(
    'authenticate',
    'CPU per request, times Fastify + SDK',
    times('cpuMs', 'gateway', 'fastifySdk'),
  ),
  atLeast(
    'me',
    'requests/s, times Fastify + SDK',
    2,
    undefined,
    times('perSecond', 'gateway', 'fastifySdk'),
  ),
  figureOnly('me', 'CPU per request, times Fastify + SDK', times('cpuMs', 'gateway', 'fastifySdk')),
  atMost(
    'oneInFlight',
    'p50 added to the upstream, times what Fastify + SDK adds',
    0.5,
    undefined,
    addedLatency,
  ),
  atMost(
    'aliases',
    'CPU per entity, times a request for one',
    0.5,
    undefined,
    perEntity('aliases'),
  ),
  atMost(
    'entities',
    'CPU per entity, times a request for one',
    0.5,
    undefined,
    perEntity('entities'),
  ),
  atMost(
    'start',
    'start to first answer, times the hand-written stack',
    0.5,
    undefined,
    times('startMs', 'gateway', 'handWritten'),
  ),
  figureOnly(
    'start',
    'cold start of the Lambda function, times the hand-written stack',
    times('startMs', 'lambda', 'handWritten'),
  ),
  figureOnly(
    'start',
    'CPU until the first answer, times the hand-written stack',
    times('startCpuMs', 'gateway', 'handWritten'),
  ),
  atMost(
    'workers',
    'CPU per request of two workers, times one',
    1.1,
    undefined,
    times('cpuMs', 'twoWorkers', 'oneWorker'),
  ),
  atMost(
    'workers',
    'CPU per request of two replicas, times one worker',
    1.1,
    undefined,
    times('cpuMs', 'replicas', 'oneWorker'),
  ),
  atMost(
    'soak',
    'lowest RSS of the last third, MB above that of the first',
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

function times(metric, server, reference, where) {
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
