/** Traces: OpenTelemetry's SDK, configured by its standard environment variables. */
import { setTimeout as pause } from 'node:timers/promises';

import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Span, TextMapGetter } from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { SpanExporter } from '@opentelemetry/sdk-trace-base';

import type { Stage, TraceHeaders } from '../cognito/observer.js';
import { watchedExporter } from './exports.js';
import type { OnExport } from './exports.js';

export interface Tracing {
  /** Starts a span, inside another one or inside the caller's. */
  readonly begin: (
    stage: Stage,
    name: string,
    within: Span | undefined,
    caller: TraceHeaders | undefined,
  ) => Span;
  /** Links `span` to `other`, a span of another trace whose work `span` waits for. */
  readonly link: (span: Span, other: Span) => void;
  readonly end: (span: Span, stage: Stage, outcome: string) => void;
  /**
   * Sends the remaining spans, but waits only for a moment, so that an unreachable collector does
   * not delay shutdown.
   * @returns whether all spans were sent, or refused, in that time
   */
  readonly close: () => Promise<boolean>;
}

/** Milliseconds. */
const closeMs = 1000;

const kinds: Readonly<Record<Stage, SpanKind>> = {
  request: SpanKind.SERVER,
  operation: SpanKind.INTERNAL,
  command: SpanKind.CLIENT,
};
/**
 * Attributes from the semantic conventions, where one exists. Only names are recorded, never caller
 * input.
 */
const attributes: Readonly<Record<Stage, { readonly name: string; readonly outcome: string }>> = {
  request: { name: 'http.request.method', outcome: 'http.response.status_code' },
  operation: { name: 'graphql.operation.name', outcome: 'graphql.operation.outcome' },
  command: { name: 'rpc.method', outcome: 'rpc.outcome' },
};

/**
 * The SDK itself reads `OTEL_SERVICE_NAME`, `OTEL_TRACES_SAMPLER`, `OTEL_EXPORTER_OTLP_ENDPOINT`
 * and the rest.
 */
export function createTracing(
  exporter: SpanExporter = new OTLPTraceExporter(),
  onExport: OnExport = () => undefined,
): Tracing {
  const resource = defaultResource()
    .merge(resourceFromAttributes({ 'service.name': 'cognito-graphql-gateway' }))
    .merge(detectResources({ detectors: [envDetector] }));
  const provider = new BasicTracerProvider({
    resource,
    spanProcessors: [new BatchSpanProcessor(watchedExporter(exporter, onExport))],
  });
  const tracer = provider.getTracer('cognito-graphql-gateway');
  return {
    begin: (stage, name, within, caller = {}) => {
      const parent = within
        ? trace.setSpan(ROOT_CONTEXT, within)
        : traceContext.extract(ROOT_CONTEXT, caller, headers);
      return tracer.startSpan(
        name,
        { kind: kinds[stage], attributes: { [attributes[stage].name]: name } },
        parent,
      );
    },
    link: (span, other) => {
      const context = other.spanContext();
      if (context.traceId !== span.spanContext().traceId) span.addLink({ context });
    },
    end: (span, stage, outcome) => {
      span.setAttribute(attributes[stage].outcome, stage === 'request' ? Number(outcome) : outcome);
      if (failed(stage, outcome)) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
    close: () =>
      Promise.race([
        provider.shutdown().then(
          () => true,
          () => true,
        ),
        pause(closeMs, false, { ref: false }),
      ]),
  };
}

const failures: ReadonlySet<string> = new Set([
  'UnexpectedError',
  'ServiceUnavailableError',
  'OutcomeUnknownError',
  'network',
  'deadline',
  'answer',
  'credentials',
  'circuit',
  'overload',
  'unknown',
  'other',
]);

/**
 * Returns whether the outcome is a failure for the operator. A wrong password, for example, is not.
 */
function failed(stage: Stage, outcome: string): boolean {
  if (stage === 'request') return outcome.startsWith('5');
  return failures.has(outcome);
}

/** W3C Trace Context: `traceparent` of any version, and at most 512 characters of `tracestate`. */
const traceContext = new W3CTraceContextPropagator();
const headers: TextMapGetter<TraceHeaders> = {
  get: (carrier, name) => carrier[name as keyof TraceHeaders],
  keys: (carrier) => Object.keys(carrier),
};
