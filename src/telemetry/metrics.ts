/**
 * Defines the metrics. Labels are our own names and those of Cognito's model, never caller input.
 * The file is long because it is a table.
 */
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

import type { Answered, ObservedEvent, ObservedState, Stage } from '../cognito/observer.js';

/** Seconds. The default deadline of a call is 3. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5];

export interface Metrics {
  /** In Prometheus text format, version 0.0.4. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
  /**
   * @param pool the name of the pool; empty for a whole request, which may
   * use several pools
   */
  readonly ended: (
    stage: Stage,
    pool: string,
    name: string,
    outcome: string,
    seconds: number,
  ) => void;
  readonly noted: (event: 'retry' | 'retry_refused', pool: string, name: string) => void;
  readonly told: (event: ObservedEvent, pool: string, name: string) => void;
  readonly answered: (response: Answered, seconds?: number) => void;
  /** Counts the spans of a batch that was exported or lost. */
  readonly exported: (spans: number, outcome: 'sent' | 'lost') => void;
  readonly watch: (state: ObservedState) => void;
}

export function createMetrics(): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  let state: ObservedState = {
    pools: () => ({}),
    poolParts: () => Promise.resolve({}),
    counts: () => ({ untrustedHeaders: 0, auditLinesLost: 0 }),
    storeFault: () => undefined,
    parts: () => Promise.resolve({}),
  };

  const stages = {
    request: {
      total: new Counter({
        registers,
        name: 'cognito_gateway_requests_total',
        help:
          'GraphQL requests over HTTP by status. 503 is a request refused under overload, 499 ' +
          'a request whose caller disconnected before the answer.',
        labelNames: ['name', 'outcome'] as const,
      }),
      seconds: new Histogram({
        registers,
        name: 'cognito_gateway_request_duration_seconds',
        help: 'From the headers of a request to the end of its answer.',
        labelNames: ['name'] as const,
        buckets,
      }),
    },
    operation: {
      total: new Counter({
        registers,
        name: 'cognito_gateway_operations_total',
        help: 'Executed fields and edges, and items of bulk operations, by the member of the result union.',
        labelNames: ['pool', 'name', 'outcome'] as const,
      }),
      seconds: new Histogram({
        registers,
        name: 'cognito_gateway_operation_duration_seconds',
        help: 'The duration of an operation.',
        labelNames: ['pool', 'name'] as const,
        buckets,
      }),
    },
    command: {
      total: new Counter({
        registers,
        name: 'cognito_gateway_upstream_calls_total',
        help: 'Calls to Cognito, all attempts together: ok, an exception, or why there was no answer or no call.',
        labelNames: ['pool', 'name', 'outcome'] as const,
      }),
      seconds: new Histogram({
        registers,
        name: 'cognito_gateway_upstream_call_duration_seconds',
        help: 'The duration of a call to Cognito, including waiting and all attempts.',
        labelNames: ['pool', 'name'] as const,
        buckets,
      }),
    },
  };
  const notes = {
    retry: new Counter({
      registers,
      name: 'cognito_gateway_upstream_retries_total',
      help: 'Retried calls to Cognito.',
      labelNames: ['pool', 'name'] as const,
    }),
    retry_refused: new Counter({
      registers,
      name: 'cognito_gateway_upstream_retries_refused_total',
      help: 'Retries refused by the retry budget.',
      labelNames: ['pool', 'name'] as const,
    }),
  };
  const events = {
    operator_fault: new Counter({
      registers,
      name: 'cognito_gateway_operator_faults_total',
      help:
        'Operations that failed for a reason that only the operator can fix: an AWS ' +
        'exception, the client secret, the pool or the client.',
      labelNames: ['pool', 'name'] as const,
    }),
    unknown_text: new Counter({
      registers,
      name: 'cognito_gateway_unknown_texts_total',
      help: 'Answers of Cognito with a reason that the gateway does not recognise, by exception.',
      labelNames: ['pool', 'name'] as const,
    }),
  };
  const responses = new Counter({
    registers,
    name: 'cognito_gateway_http_responses_total',
    help:
      'All responses over HTTP, by the class of the route, the method, and the class of the ' +
      'status; `aborted` means that the caller disconnected before the answer.',
    labelNames: ['route', 'method', 'status'] as const,
  });
  const responseSeconds = new Histogram({
    registers,
    name: 'cognito_gateway_http_response_duration_seconds',
    help: 'From the headers of a request to the end of the response.',
    labelNames: ['route'] as const,
    buckets,
  });
  const spansExported = new Counter({
    registers,
    name: 'cognito_gateway_exported_spans_total',
    help: 'Spans that the collector accepted (sent), or did not accept (lost).',
    labelNames: ['outcome'] as const,
  });
  new Gauge({
    registers,
    name: 'cognito_gateway_upstream_in_flight',
    help: 'Calls to Cognito in progress.',
    labelNames: ['pool'] as const,
    collect() {
      for (const [pool, { inFlight }] of Object.entries(state.pools()))
        this.set({ pool }, inFlight);
    },
  });
  new Gauge({
    registers,
    name: 'cognito_gateway_upstream_queued',
    help: 'Calls waiting for one in progress to end.',
    labelNames: ['pool'] as const,
    collect() {
      for (const [pool, { queued }] of Object.entries(state.pools())) this.set({ pool }, queued);
    },
  });
  new Gauge({
    registers,
    name: 'cognito_gateway_circuit_open',
    help: '1 while calls of this quota of Cognito are refused because too many recent ones failed.',
    labelNames: ['pool', 'quota'] as const,
    collect() {
      for (const [pool, { openCircuits }] of Object.entries(state.pools())) {
        for (const [quota, open] of Object.entries(openCircuits))
          this.set({ pool, quota }, Number(open));
      }
    },
  });
  new Gauge({
    registers,
    name: 'cognito_gateway_pool_ready',
    help: '1 while Cognito answers this pool (cognito), and accepts its signed calls (credentials).',
    labelNames: ['pool', 'part'] as const,
    async collect() {
      for (const [pool, parts] of Object.entries(await state.poolParts())) {
        for (const [part, works] of Object.entries(parts)) this.set({ pool, part }, Number(works));
      }
    },
  });
  new Gauge({
    registers,
    name: 'cognito_gateway_ready',
    help: '1 while this part, on which readiness depends, works.',
    labelNames: ['part'] as const,
    async collect() {
      for (const [part, works] of Object.entries(await state.parts()))
        this.set({ part }, Number(works));
    },
  });
  new Gauge({
    registers,
    name: 'cognito_gateway_shared_store_fault',
    help: '1 with the reason why Redis at REDIS_URL is unusable; absent while it works.',
    labelNames: ['cause'] as const,
    collect() {
      this.reset();
      const cause = state.storeFault();
      if (cause !== undefined) this.set({ cause }, 1);
    },
  });

  const counted = {
    untrustedHeaders: [
      'cognito_gateway_untrusted_headers_total',
      'Requests with X-Forwarded-For or Forwarded from a peer that TRUSTED_PROXIES does not name.',
    ],
    auditLinesLost: [
      'cognito_gateway_audit_lines_lost_total',
      'Lines of the audit log that were dropped under AUDIT_ON_FAILURE=continue.',
    ],
  } as const;
  for (const [key, [name, help]] of Object.entries(counted)) {
    new Counter({
      registers,
      name,
      help,
      collect() {
        this.reset();
        this.inc(state.counts()[key as keyof typeof counted]);
      },
    });
  }

  return {
    text: () => register.metrics(),
    contentType: register.contentType,
    ended: (stage, pool, name, outcome, seconds) => {
      if (stage === 'request') {
        stages.request.total.inc({ name, outcome });
        stages.request.seconds.observe({ name }, seconds);
      } else {
        stages[stage].total.inc({ pool, name, outcome });
        stages[stage].seconds.observe({ pool, name }, seconds);
      }
    },
    noted: (event, pool, name) => {
      notes[event].inc({ pool, name });
    },
    told: (event, pool, name) => {
      events[event].inc({ pool, name });
    },
    answered: ({ route, method, status }, seconds) => {
      responses.inc({ route, method, status });
      if (seconds !== undefined) responseSeconds.observe({ route }, seconds);
    },
    exported: (spans, outcome) => {
      spansExported.inc({ outcome }, spans);
    },
    watch: (watched) => {
      state = watched;
    },
  };
}
