/** The only place that makes an observer of metrics and traces. Loaded by the process only when one of them is switched on. */
import type { Span } from '@opentelemetry/api';

import type { Observation, Observer, Stage } from '../cognito/observer.js';
import { serveMetrics } from './metricsServer.js';
import { createMetrics } from './metrics.js';
import type { Metrics } from './metrics.js';
import { createTracing } from './tracing.js';
import type { Tracing } from './tracing.js';

export interface TelemetryOptions {
  /** Where Prometheus reads; undefined is nowhere. */
  readonly metrics?: { readonly host: string; readonly port: number } | undefined;
  /** Names in `Host` that the metrics are served under besides loopback and addresses; `*` is any. Default: none. */
  readonly allowedHosts?: readonly string[] | undefined;
  /** To where the environment says. */
  readonly traces: boolean;
}

export interface Telemetry extends Observer {
  /** The address of the metrics. */
  readonly metricsUrl: string | undefined;
  readonly close: () => Promise<void>;
}

export async function startTelemetry({
  metrics: at,
  allowedHosts,
  traces,
}: TelemetryOptions): Promise<Telemetry> {
  const metrics = at && createMetrics();
  const tracing = traces ? createTracing() : undefined;
  const server = at && metrics && (await serveMetrics(metrics, { ...at, allowedHosts }));
  return {
    ...observer(metrics, tracing),
    metricsUrl: server?.url,
    close: async () => {
      await Promise.all([tracing?.close(), server?.close()]);
    },
  };
}

class Work implements Observation {
  private readonly began = performance.now();

  constructor(
    private readonly stage: Stage,
    private readonly pool: string,
    private readonly name: string,
    private readonly metrics: Metrics | undefined,
    private readonly tracing: Tracing | undefined,
    readonly span: Span | undefined,
  ) {}

  note(event: 'retry' | 'retry_refused'): void {
    this.metrics?.noted(event, this.pool, this.name);
    this.span?.addEvent(event);
  }

  end(outcome: string): void {
    this.metrics?.ended(
      this.stage,
      this.pool,
      this.name,
      outcome,
      (performance.now() - this.began) / 1000,
    );
    if (this.span) this.tracing?.end(this.span, this.stage, outcome);
  }
}

export function observer(
  metrics: Metrics | undefined,
  tracing: Tracing | undefined,
  pool = 'default',
): Observer {
  return {
    begin: (stage, name, within, traceparent) =>
      new Work(
        stage,
        pool,
        name,
        metrics,
        tracing,
        tracing?.begin(stage, name, (within as Work | undefined)?.span, traceparent),
      ),
    inPool: (name) => observer(metrics, tracing, name),
    tell: (event, name) => metrics?.told(event, pool, name),
    watch: (state) => metrics?.watch(state),
  };
}
