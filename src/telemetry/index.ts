/**
 * Creates an observer for metrics and traces. Loaded by the process only if one of them is enabled.
 */
import type { Span } from '@opentelemetry/api';
import type { Logger } from 'pino';

import type { Observation, Observer, Stage } from '../cognito/observer.js';
import { logExports } from './exports.js';
import { serveMetrics } from './metricsServer.js';
import { createMetrics } from './metrics.js';
import type { Metrics } from './metrics.js';
import { createTracing } from './tracing.js';
import type { Tracing } from './tracing.js';

export interface TelemetryOptions {
  /** Where Prometheus reads metrics; undefined: no metrics. */
  readonly metrics?: { readonly host: string; readonly port: number } | undefined;
  /**
   * Host names under which metrics are served, in addition to `localhost` and IP addresses; `*`
   * allows any. Default: none.
   */
  readonly allowedHosts?: readonly string[] | undefined;
  /** The collector named by the environment, as shown in log lines; undefined: no traces. */
  readonly collector?: string | undefined;
  /** Logs when traces cannot be exported, and when they can again. Default: not logged. */
  readonly log?: Pick<Logger, 'info' | 'warn'> | undefined;
}

export interface Telemetry extends Observer {
  /** The address of the metrics. */
  readonly metricsUrl: string | undefined;
  readonly close: () => Promise<void>;
}

export async function startTelemetry({
  metrics: at,
  allowedHosts,
  collector,
  log,
}: TelemetryOptions): Promise<Telemetry> {
  const metrics = at && createMetrics();
  const told = log && collector !== undefined ? logExports(log, collector) : undefined;
  const tracing =
    collector === undefined
      ? undefined
      : createTracing(undefined, (spans, error) => {
          metrics?.exported(spans, error ? 'lost' : 'sent');
          told?.(error);
        });
  const server = at && metrics && (await serveMetrics(metrics, { ...at, allowedHosts }));
  return {
    ...observer(metrics, tracing),
    metricsUrl: server?.url,
    close: async () => {
      const [sent] = await Promise.all([tracing?.close(), server?.close()]);
      if (sent === false)
        log?.warn({ collector }, 'the last traces could not be exported before the end');
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

  joins(other: Observation | undefined): void {
    const { span } = (other ?? {}) as Partial<Work>;
    if (this.span && span) this.tracing?.link(this.span, span);
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
    begin: (stage, name, within, caller) =>
      new Work(
        stage,
        pool,
        name,
        metrics,
        tracing,
        tracing?.begin(stage, name, (within as Work | undefined)?.span, caller),
      ),
    answered: (response, seconds) => metrics?.answered(response, seconds),
    inPool: (name) => observer(metrics, tracing, name),
    tell: (event, name) => metrics?.told(event, pool, name),
    watch: (state) => metrics?.watch(state),
  };
}
