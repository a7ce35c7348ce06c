/** Writes the results: a table, JSON for programs, and a chart. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { chartOf } from './chart.mjs';
import { judge } from './goals.mjs';
import { profilePage } from './profile.mjs';
import { median } from '../load/rounds.mjs';

const target = (name) => new URL(`../../docs/bench/${name}`, import.meta.url);

/** Writes the new results. Scenarios that were not run keep their previous results. */
export function writeResults(fresh) {
  const file = target('results.json');
  const results = {
    ...(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).results : {}),
    ...fresh,
  };
  writeFileSync(file, `${JSON.stringify({ goals: judge(results), results }, rounded, 1)}\n`);
  writeFileSync(target('results.txt'), textOf(results));
  writeFileSync(target('results.svg'), chartOf(results));
  if (fresh.profile)
    writeFileSync(
      target('profile.md'),
      profilePage(fresh.profile, `${fresh.profile.at}, ${fresh.profile.machine}`),
    );
}

const rounded = (_key, value) => (typeof value === 'number' ? Number(value.toPrecision(6)) : value);

const columns = [
  ['server', ({ label }) => label],
  ['work', ({ work }) => work],
  ['upstream ms', ({ delayMs }) => String(delayMs)],
  ['in flight', ({ inFlight }) => String(inFlight)],
  ['requests/s', figure('perSecond', 0)],
  ['CPU ms/request', figure('cpuMs', 3)],
  ['CPU ms/entity', figure('cpuMsPerEntity', 3)],
  ['p50 ms', figure('p50', 2)],
  ['p99 ms', figure('p99', 2)],
  ['start ms', figure('startMs', 0)],
  ['start CPU ms', figure('startCpuMs', 0)],
  ['RSS MB', figure('rssMb', 0)],
  ['server core', figure('serverCore', 2)],
  ['load + stub core', figure('restCore', 2)],
];

function figure(metric, digits) {
  return ({ rounds }) =>
    rounds[0]?.[metric] === undefined || rounds[0][metric] === null
      ? ''
      : median(rounds.map((round) => round[metric])).toFixed(digits);
}

/** Formats all scenarios as text. */
function textOf(results) {
  return `${[...Object.entries(results).map(([name, result]) => scenarioText(name, result)), goalsText(results)].join('\n\n')}\n`;
}

export function scenarioText(name, result) {
  const head =
    `${name}   ${result.at}, ${result.machine}, commit ` +
    `${result.commit}${result.rows ? `, medians of ${String(result.rounds)} rounds${result.seconds ? ` of ${String(result.seconds)} s` : ''}` : ''}`;
  const notes = [
    result.skipped && `skipped: ${result.skipped}`,
    result.note,
    disturbance(result),
  ].filter(Boolean);
  const soak =
    result.gcShareOfCpu === undefined
      ? []
      : [
          `RSS ${result.rssAfterWarmUpMb.toFixed(0)} MB at least in the first third ` +
            `after warm-up, ${result.rssAtEndMb.toFixed(0)} MB in the last, ` +
            `${Math.max(...result.rssMb).toFixed(0)} MB at most, ` +
            `${String(result.requests)} requests; ` +
            `${(result.gcShareOfCpu * 100).toFixed(1)} % of the CPU time in garbage ` +
            'collection',
        ];
  const places = (result.places ?? [])
    .slice(0, 12)
    .map(({ name: place, share }) => `${(share * 100).toFixed(1).padStart(5)} %  ${place}`);
  return [head, ...notes, ...soak, ...places, ...(result.rows ? [tableOf(result.rows)] : [])].join(
    '\n',
  );
}

/**
 * Detects other work on the machine. With 64 requests in flight and no upstream delay, a server
 * uses its whole core, unless another process uses it too or the load generator is too slow.
 */
function disturbance({ rows = [] }) {
  const shares = rows
    .filter(({ delayMs, inFlight }) => delayMs === 0 && inFlight === 64)
    .flatMap(({ rounds }) => rounds.map(({ serverCore }) => serverCore));
  const share = shares.length > 0 ? median(shares) : 1;
  return (
    share < 0.85 &&
    `Under full load the servers got ${(share * 100).toFixed(0)} % of their core: ` +
      'other work disturbed this run. Trust CPU per request, not requests/s or latency.'
  );
}

function tableOf(rows) {
  const cells = [
    columns.map(([title]) => title),
    ...rows.map((row) => columns.map(([, cell]) => cell(row))),
  ];
  const used = columns.map((_, column) => cells.slice(1).some((line) => line[column] !== ''));
  const widths = columns.map((_, column) => Math.max(...cells.map((line) => line[column].length)));
  const lines = cells.map((line) =>
    line
      .map((cell, column) =>
        column < 2 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
      )
      .filter((_, column) => used[column])
      .join('  '),
  );
  return lines.map((line) => line.trimEnd()).join('\n');
}

/** Formats every goal with its figure. */
export function goalsText(results) {
  const lines = judge(results).map(
    ({ scenario, text, figure: value, comparison, bound, verdict, wanted, wantedVerdict }) => {
      const parts = [
        bound !== undefined && `${comparison} ${String(bound)}: ${verdict}`,
        wanted !== undefined && `wanted ${comparison} ${String(wanted)}: ${wantedVerdict}`,
      ];
      return `${scenario.padEnd(13)}${text.padEnd(70)}${value.toFixed(2).padStart(8)}   ${parts.filter(Boolean).join('; ')}`.trimEnd();
    },
  );
  return ['goals', ...lines].join('\n');
}
