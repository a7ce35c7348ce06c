/**
 * `npm run trust`: tests the promises of SECURITY.md by attacking the server, and prints the
 * figures. Flags: `--only R4` runs one promise (repeat it for more), `--short` uses smaller
 * numbers, `--json <file>` writes the report as JSON too, `--results <file>` writes Jest's own
 * JSON. A full run writes docs/trust.md and docs/trust.json.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    short: { type: 'boolean', default: false },
    json: { type: 'string' },
    results: { type: 'string' },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'trust-'));
const figuresFile = join(folder, 'figures.jsonl');
const resultsFile = values.results ?? join(folder, 'results.json');
writeFileSync(figuresFile, '');

/** Files are named after the promise that they prove: enumeration/R04.enumeration.trust.ts. */
const wanted = values.only.map((id) => id.replace(/^R(\d)$/, 'R0$1'));
const files = readdirSync('test/trust', { recursive: true }).filter(
  (path) =>
    path.endsWith('.trust.ts') &&
    (wanted.length === 0 || wanted.some((id) => basename(path).startsWith(`${id}.`))),
);
if (files.length === 0) {
  process.stderr.write(`There is no test of ${values.only.join(', ')} in test/trust\n`);
  process.exit(1);
}

/**
 * Tests of time, throughput or memory run alone on the machine, in their own process; the others
 * run in parallel.
 */
const alone = [
  'R5',
  'R13',
  'R14',
  'R15',
  'R16',
  'R17',
  'R19',
  'R20',
  'R24',
  'R26',
  'R29',
  'R32',
  'R35',
];
const isAlone = (file) => alone.includes(idOf(file));

const started = Date.now();
const size = values.short ? 'short' : 'full';
const first = [
  ...measure(
    files.filter((file) => !isAlone(file)),
    ['--maxWorkers=100%'],
  ),
  ...files.filter(isAlone).flatMap((file) => measure([file])),
];
// Other work on the machine can disturb a promise about time: a missed promise is measured up to
// four times more, and the report says so.
let measured = first;
for (const times of [2, 3, 4, 5]) {
  const again = measured
    .filter(({ met }) => !met)
    .flatMap(({ file }) => measure([file]))
    .map((promise) => ({ ...promise, times }));
  measured = measured.map((one) => again.find(({ file }) => file === one.file) ?? one);
}
const promises = [...new Set(measured.map(({ id }) => id))]
  .map((id) => whole(measured.filter((part) => part.id === id)))
  .sort((one, other) => Number(one.id.slice(1)) - Number(other.id.slice(1)));
writeFileSync(
  resultsFile,
  JSON.stringify({
    numPassedTests: sum('passed'),
    numFailedTests: sum('failed'),
    numRuntimeErrorTestSuites: promises.filter(({ met, failed }) => !met && failed === 0).length,
  }),
);

const seconds = Math.round((Date.now() - started) / 1000);
const report = {
  date: new Date().toISOString().slice(0, 10),
  node: process.versions.node,
  cores: cpus().length,
  size,
  seconds,
  promises,
};
process.stdout.write(`${textOf(report)}\n`);
if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
if (!values.short && wanted.length === 0) {
  writeFileSync('docs/trust.json', `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync('docs/trust.md', markdownOf(report));
}
rmSync(folder, { recursive: true, force: true });
process.exitCode = promises.every(({ met }) => met) ? 0 : 1;

function idOf(file) {
  return `R${Number(/^R(\d+)\./.exec(basename(file))[1])}`;
}

/**
 * Runs the files and returns, for each promise, Jest's result and the figures that the tests
 * recorded.
 */
function measure(paths, workers = ['--runInBand']) {
  if (paths.length === 0) return [];
  writeFileSync(figuresFile, '');
  spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--no-warnings=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      '--testMatch',
      ...paths.map((path) => `<rootDir>/test/trust/${path}`),
      ...workers,
      '--testTimeout',
      '600000',
      // A connection that a client keeps open must not hold up the next promise.
      '--forceExit',
      '--json',
      '--outputFile',
      resultsFile,
    ],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, TRUST_SIZE: size, TRUST_FIGURES: figuresFile },
    },
  );
  const figures = readFileSync(figuresFile, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return JSON.parse(readFileSync(resultsFile, 'utf8')).testResults.map(
    ({ name, status, assertionResults }) => {
      const file = relative('test/trust', name);
      const id = idOf(file);
      const failures = assertionResults
        .filter((test) => test.status === 'failed')
        .map((test) => test.fullName);
      return {
        id,
        file,
        met: status === 'passed' && failures.length === 0,
        passed: assertionResults.length - failures.length,
        failed: failures.length,
        failures,
        figures: figures.filter(({ promise }) => promise === id),
      };
    },
  );
}

/** Merges the results of a promise with several test files; it is met if all of them pass. */
function whole(parts) {
  const total = (what) => parts.reduce((sum, part) => sum + part[what], 0);
  const lines = parts.flatMap(({ figures }) => figures.map((figure) => JSON.stringify(figure)));
  return {
    ...parts[0],
    met: parts.every(({ met }) => met),
    passed: total('passed'),
    failed: total('failed'),
    failures: parts.flatMap(({ failures }) => failures),
    figures: [...new Set(lines)].map((line) => JSON.parse(line)),
    times: Math.max(...parts.map(({ times = 1 }) => times)),
  };
}

function sum(what) {
  return promises.reduce((total, promise) => total + promise[what], 0);
}

function textOf({ seconds: took, promises: rows }) {
  const lines = rows.flatMap(({ id, met, times, passed, failures, figures: found }) => [
    `${id.padEnd(4)} ${met ? 'met   ' : 'MISSED'} ${passed} tests passed${measuredOften(times)}`,
    ...found.map(({ what, value, bound }) => `       ${what}: ${value} (promised: ${bound})`),
    ...failures.map((name) => `       failed: ${name}`),
  ]);
  return [
    ...lines,
    `${rows.filter(({ met }) => met).length} of ${rows.length} promises met, ${took} s, ${size}`,
  ].join('\n');
}

function markdownOf({ date, node, cores, seconds: took, promises: rows }) {
  const table = rows.flatMap(({ id, met, times, figures: found }) =>
    found.map(
      ({ what, value, bound }) =>
        `| ${id} | ${what} | ${value} | ${bound} | ${met ? 'met' : 'missed'}${measuredOften(times)} |`,
    ),
  );
  return `# Trust: the latest full run

Written by \`npm run trust\`: every attack goes through the real server to the embedded pool or a fault-injecting
upstream, and counts what reached Cognito. Each attack has a control: the same attack on a build without
the protection, where it must succeed. Only the long run under load (R24) has none.

${date}, Node ${node}, ${cores} cores, ${took} s. [The same as JSON](trust.json).

| promise | figure | measured | promised | |
|---|---|---|---|---|
${table.join('\n')}
`;
}

function measuredOften(times) {
  return times === 1 ? '' : `, measured ${times} times`;
}
