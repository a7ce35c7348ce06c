/**
 * Tests metrics and traces of a whole gateway: what a scraper and a collector receive, and what
 * they must never receive.
 */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';

import { permissionNames } from '../../src/gateway/caller.js';
import { openGateway, stubPool } from '../support/openGateway.js';
import type { Gateway } from '../../src/index.js';
import { startTelemetry } from '../../src/telemetry/index.js';
import type { Telemetry } from '../../src/telemetry/index.js';
import { graphqlClient } from '../support/graphqlClient.js';
import { cut, fail, startStubCognito, succeed } from '../support/upstream/stubCognito.js';
import type { StubCognito } from '../support/upstream/stubCognito.js';
import { familiesOf } from './exposition.js';
import { serviceKey } from '../support/serviceKey.js';

/** Each is put in a place where a caller or Cognito can send text. */
const canaries = {
  username: 'canary-username',
  password: 'Canary-Password-1!',
  apiKey: 'canary-api-key',
  attribute: 'canary-attribute',
  exception: 'CanaryException',
  text: 'canary text of cognito',
};
const traceId = '0af7651916cd43dd8448eb211c80319c';
const traceparent = `00-${traceId}-b7ad6b7169203331-01`;

interface ExportedSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly status: { readonly code: number };
}

let cognito: StubCognito;
let telemetry: Telemetry;
let gateway: Gateway;
let metrics: string;
let lines = '';
let exported = '';
let spans: ExportedSpan[];
let serviceName: string;

beforeAll(async () => {
  const collector = createServer((request, response) => {
    request
      .setEncoding('utf8')
      .on('data', (chunk: string) => {
        exported += chunk;
      })
      .on('end', () => response.end('{}'));
  }).listen(0, '127.0.0.1');
  await once(collector, 'listening');
  process.env.OTEL_EXPORTER_OTLP_ENDPOINT = `http://127.0.0.1:${String((collector.address() as AddressInfo).port)}`;
  process.env.OTEL_SERVICE_NAME = 'gateway-under-test';

  cognito = await startStubCognito();
  telemetry = await startTelemetry({
    metrics: { host: '127.0.0.1', port: 0 },
    collector: 'http://127.0.0.1',
  });
  gateway = await openGateway({
    ...stubPool(cognito.endpoint),
    fetchJwks: () => Promise.resolve({ keys: [] }),
    grants: {
      serviceKeys: [serviceKey(canaries.apiKey, permissionNames, 'test')],
    },
    log: pino(
      { level: 'trace' },
      {
        write: (line) => {
          lines += line;
        },
      },
    ),
    observer: telemetry,
  });
  const graphql = graphqlClient(await gateway.listen({ port: 0 }));
  const headers = { 'x-api-key': canaries.apiKey };
  const user = 'query ($username: String!) { user(username: $username) { __typename } }';
  cognito.answer = succeed({
    Username: canaries.username,
    UserAttributes: [
      { Name: 'sub', Value: '1' },
      { Name: 'name', Value: canaries.attribute },
    ],
  });
  await graphql(user, { username: canaries.username }, { ...headers, traceparent });
  cognito.answer = fail('UserNotFoundException', canaries.text);
  await graphql(user, { username: canaries.username }, headers);
  cognito.answer = fail(canaries.exception, canaries.text);
  await graphql(
    user,
    { username: canaries.username },
    { ...headers, traceparent: 'canary-traceparent' },
  );
  cognito.answer = cut;
  await graphql(user, { username: canaries.username }, headers);
  await graphql(
    'mutation ($input: AuthenticateInput!) { authenticate(input: $input) { __typename } }',
    { input: { username: canaries.username, password: canaries.password } },
  );
  await graphql(user, { username: canaries.username });
  await graphql('{ canaryField }', {}, headers);
  await graphql('{ me { __typename } }', {}, { 'x-forwarded-for': '192.0.2.1' });
  await graphql('{ me { __typename } }', {}, { forwarded: 'for=192.0.2.1' });

  metrics = await (await fetch(telemetry.metricsUrl ?? '')).text();
  await gateway.close();
  await telemetry.close();
  collector.close();
  const { resourceSpans } = JSON.parse(exported) as {
    resourceSpans: {
      resource: { attributes: { key: string; value: { stringValue: string } }[] };
      scopeSpans: { spans: ExportedSpan[] }[];
    }[];
  };
  spans = resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans));
  serviceName =
    resourceSpans[0]?.resource.attributes.find(({ key }) => key === 'service.name')?.value
      .stringValue ?? '';
});
afterAll(async () => {
  delete process.env.OTEL_EXPORTER_OTLP_ENDPOINT;
  delete process.env.OTEL_SERVICE_NAME;
  delete process.env.OTEL_EXPORTER_OTLP_TIMEOUT;
  await cognito.close();
});

const valueOf = (name: string, labels: Readonly<Record<string, string>>): number | undefined =>
  familiesOf(metrics)
    .flatMap(({ samples }) => samples)
    .find(
      (sample) =>
        sample.name === name &&
        Object.entries(labels).every(([label, value]) => sample.labels[label] === value),
    )?.value;

describe('metrics', () => {
  it.each([
    ['cognito_gateway_requests_total', { name: 'POST', outcome: '200' }, 8],
    ['cognito_gateway_requests_total', { name: 'POST', outcome: '400' }, 1],
    ['cognito_gateway_operations_total', { name: 'user', outcome: 'User' }, 1],
    ['cognito_gateway_operations_total', { name: 'user', outcome: 'UserNotFoundError' }, 1],
    ['cognito_gateway_operations_total', { name: 'user', outcome: 'AccessDeniedError' }, 1],
    [
      'cognito_gateway_operations_total',
      { name: 'authenticate', outcome: 'OutcomeUnknownError' },
      1,
    ],
    ['cognito_gateway_upstream_calls_total', { name: 'AdminGetUser', outcome: 'ok' }, 1],
    [
      'cognito_gateway_upstream_calls_total',
      { name: 'AdminGetUser', outcome: 'UserNotFoundException' },
      1,
    ],
    ['cognito_gateway_upstream_calls_total', { name: 'AdminGetUser', outcome: 'other' }, 1],
    // Once for `user`, and once to find the account of a sign-in.
    ['cognito_gateway_upstream_calls_total', { name: 'AdminGetUser', outcome: 'answer' }, 2],
    ['cognito_gateway_upstream_call_duration_seconds_count', { name: 'AdminGetUser' }, 5],
    ['cognito_gateway_upstream_retries_total', { name: 'AdminGetUser' }, 4],
    ['cognito_gateway_upstream_in_flight', { pool: 'default' }, 0],
    ['cognito_gateway_circuit_open', { pool: 'default', quota: 'UserRead' }, 0],
    ['cognito_gateway_ready', { part: 'cognito' }, 1],
    ['cognito_gateway_ready', { part: 'credentials' }, 1],
    ['cognito_gateway_pool_ready', { pool: 'default', part: 'cognito' }, 1],
    ['cognito_gateway_pool_ready', { pool: 'default', part: 'credentials' }, 1],
    ['cognito_gateway_untrusted_headers_total', {}, 2],
    ['cognito_gateway_audit_lines_lost_total', {}, 0],
  ])('count %s%j', (name, labels, value) => {
    expect(valueOf(name, labels)).toBe(value);
  });

  it('count every header of an untrusted proxy, and only the first is logged', () => {
    expect(lines.split('\n').filter((line) => line.includes('TRUSTED_PROXIES'))).toEqual([
      expect.stringContaining('"peer":"127.0.0.1"'),
    ]);
  });

  it('include the event loop and memory', () => {
    const names = familiesOf(metrics).map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['nodejs_eventloop_lag_p99_seconds', 'process_resident_memory_bytes']),
    );
  });

  it.each(['deploy/prometheus/alerts.yml', 'deploy/grafana/dashboard.json'])(
    'has every metric that %s names',
    (file) => {
      const names = new Set(
        familiesOf(metrics).flatMap(({ name, type }) =>
          type === 'histogram' ? [`${name}_bucket`, `${name}_count`, `${name}_sum`] : [name],
        ),
      );
      const used =
        readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8').match(
          /\b(?:cognito_gateway|nodejs|process)_\w+/g,
        ) ?? [];
      expect(used.length).toBeGreaterThan(5);
      expect(used.filter((name) => !names.has(name))).toEqual([]);
    },
  );
});

describe('the dashboard and the alert rules', () => {
  interface Dashboard {
    readonly templating: { readonly list: readonly { readonly name: string }[] };
    readonly panels: readonly {
      readonly title: string;
      readonly targets: readonly { readonly expr: string; readonly legendFormat: string }[];
    }[];
  }
  const read = (path: string): string =>
    readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const { templating, panels } = JSON.parse(read('deploy/grafana/dashboard.json')) as Dashboard;
  const targets = panels.flatMap((panel) => panel.targets);
  const rules = [...read('deploy/prometheus/alerts.yml').matchAll(/^ +expr: (.*)$/gm)].map(
    ([, expr = '']) => expr,
  );
  const expressions = [...targets.map(({ expr }) => expr), ...rules];

  /** The labels of a metric, as the gateway exposes it or, where nothing has been counted, declares it. */
  const labelsOf = (name: string): ReadonlySet<string> =>
    new Set(
      familiesOf(metrics)
        .flatMap(({ samples }) => samples)
        .filter((sample) => sample.name === name)
        .flatMap(({ labels }) => Object.keys(labels)),
    );
  /** Labels that no sample of this run has. */
  const ofPools =
    /^cognito_gateway_(?:operator_faults|unknown_texts|upstream_retries_refused)_total$/;
  const isOfPools = (name: string): boolean => labelsOf(name).has('pool') || ofPools.test(name);
  const metricsIn = (expr: string): string[] => expr.match(/\bcognito_gateway_\w+/g) ?? [];

  it('use no label that the metric does not have', () => {
    const missing = expressions.flatMap((expr) => {
      const used = [...expr.matchAll(/(?:by \(([^)]*)\)|\{([^}]*)\})/g)].flatMap(
        ([, by, inside]) =>
          by?.split(',').map((label) => label.trim()) ??
          [...(inside ?? '').matchAll(/(\w+)[=!]/g)].map(([, label = '']) => label),
      );
      const [name] = metricsIn(expr);
      const own = name === undefined ? undefined : labelsOf(name);
      if (!own || own.size === 0) return [];
      return used
        .filter((label) => !own.has(label) && label !== 'instance')
        .map((label) => `${label} in ${expr}`);
    });
    expect(missing).toEqual([]);
  });

  it('distinguish pools wherever the metric does', () => {
    expect(templating.list.map(({ name }) => name)).toContain('pool');
    const ofPoolsTargets = targets.filter(({ expr }) => metricsIn(expr).some(isOfPools));
    expect(ofPoolsTargets.length).toBeGreaterThan(10);
    for (const { expr, legendFormat } of ofPoolsTargets) {
      expect(expr).toContain('pool=~"$pool"');
      expect(expr).toMatch(/by \(pool, /);
      expect(legendFormat).toContain('{{pool}}');
    }
    const poolRules = rules.filter((expr) => metricsIn(expr).some(isOfPools));
    expect(poolRules.length).toBeGreaterThan(5);
    for (const expr of poolRules) expect(expr).toMatch(/by \([^)]*\bpool\b/);
  });
});

const promtool = (
  args: readonly string[],
  input = '',
): { readonly status: number | null; readonly output: string } => {
  const { status, stdout, stderr } = spawnSync('promtool', args, { input, encoding: 'utf8' });
  return { status, output: stdout + stderr };
};
const hasPromtool = spawnSync('promtool', ['--version'], { stdio: 'ignore' }).status === 0;
if (!hasPromtool)
  process.stdout.write(
    'promtool is not installed, so its cases do not run here: it is in the Debian package prometheus\n',
  );

(hasPromtool ? describe : describe.skip)('promtool', () => {
  it('finds no problem in the metrics of the gateway', () => {
    // prom-client names the metrics of the process, by older conventions.
    const own = metrics
      .split('\n')
      .filter((line) => line.includes('cognito_gateway_'))
      .join('\n');
    expect(promtool(['check', 'metrics'], `${own}\n`)).toEqual({ status: 0, output: '' });
  });

  it('can read all metrics', () => {
    expect(promtool(['check', 'metrics'], metrics).output).not.toMatch(/error/i);
  });

  it('can read every expression of the dashboard', () => {
    const dashboard = readFileSync(
      new URL('../../deploy/grafana/dashboard.json', import.meta.url),
      'utf8',
    );
    const { panels } = JSON.parse(dashboard) as { panels: { targets: { expr: string }[] }[] };
    const rules = panels
      .flatMap(({ targets }) => targets)
      .map(({ expr }, index) => ({
        record: `panel:${String(index)}`,
        expr: expr.replaceAll('$__rate_interval', '1m'),
      }));
    const file = join(mkdtempSync(join(tmpdir(), 'rules-')), 'rules.yml');
    // A JSON file is valid YAML too.
    writeFileSync(file, JSON.stringify({ groups: [{ name: 'panels', rules }] }));
    expect(promtool(['check', 'rules', '--lint=none', file])).toMatchObject({ status: 0 });
    rules[0]!.expr = 'sum by (';
    writeFileSync(file, JSON.stringify({ groups: [{ name: 'panels', rules }] }));
    expect(promtool(['check', 'rules', '--lint=none', file]).status).not.toBe(0);
  });

  it('accepts the alert rules', () => {
    expect(
      promtool([
        'check',
        'rules',
        fileURLToPath(new URL('../../deploy/prometheus/alerts.yml', import.meta.url)),
      ]),
    ).toMatchObject({ status: 0 });
  });

  it('would refuse wrong ones', () => {
    expect(promtool(['check', 'metrics'], 'wrong{ 1\n').status).not.toBe(0);
  });
});

describe('traces', () => {
  it("begin in the caller's trace: request, operation in it, command in that", () => {
    const [request, operation, command] = ['POST', 'user', 'AdminGetUser'].map((name) =>
      spans.find((span) => span.name === name && span.traceId === traceId),
    );
    expect(request).toMatchObject({ parentSpanId: 'b7ad6b7169203331', kind: 2 });
    expect(operation).toMatchObject({ parentSpanId: request?.spanId, kind: 1 });
    expect(command).toMatchObject({ parentSpanId: operation?.spanId, kind: 3 });
  });

  it('begin a new trace if the caller sends no valid one', () => {
    const requests = spans.filter(({ name, traceId: of }) => name === 'POST' && of !== traceId);
    expect(requests).toHaveLength(8);
    expect(new Set(requests.map((span) => span.traceId)).size).toBe(8);
    expect(requests.filter(({ parentSpanId }) => parentSpanId)).toEqual([]);
  });

  it('mark as failed only what an operator would call a failure', () => {
    const failed = spans.filter(({ name, status }) => name === 'AdminGetUser' && status.code === 2);
    expect(failed).toHaveLength(3);
  });

  it('do not delay shutdown when the collector is unreachable', async () => {
    process.env.OTEL_EXPORTER_OTLP_ENDPOINT = 'http://127.0.0.1:9';
    process.env.OTEL_EXPORTER_OTLP_TIMEOUT = '100';
    const { begin, close } = await startTelemetry({ collector: 'http://127.0.0.1' });
    begin('request', 'POST', undefined).end('200');
    await expect(close()).resolves.toBeUndefined();
  });

  it('take the name of the service from the environment', () => {
    expect(serviceName).toBe('gateway-under-test');
  });
});

describe('logs', () => {
  it('have one line of JSON for each failure that an operator may want to see', () => {
    const entries = lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { msg?: string; audit?: number; event?: string });
    expect(entries.filter(({ msg }) => msg === 'unexpected error')).toHaveLength(1);
    expect(entries.filter(({ msg }) => msg === 'ServiceUnavailableError')).toHaveLength(1);
    expect(entries.filter(({ msg }) => msg === 'OutcomeUnknownError')).toHaveLength(1);
    expect(entries.filter(({ audit }) => audit !== undefined).map(({ event }) => event)).toEqual([
      'authenticate',
      'user',
    ]);
  });

  it('MUST NOT contain text from callers or Cognito, and neither may metrics and traces', () => {
    const { username, exception, ...secrets } = canaries;
    const found = Object.entries({ lines, exported, metrics }).flatMap(([where, text]) =>
      [...Object.values(secrets), 'canary-traceparent', 'canaryField']
        .filter((canary) => text.includes(canary))
        .map((canary) => `${canary} in ${where}`),
    );
    expect(found).toEqual([]);
    // Only the audit log may name users, and only the log may contain Cognito's answers.
    expect(metrics + exported).not.toContain(username);
    expect(metrics + exported).not.toContain(exception);
    expect(lines).toContain(username);
  });
});
