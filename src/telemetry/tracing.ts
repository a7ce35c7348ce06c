/** The only place for traces: OpenTelemetry's SDK, configured by its own environment variables. */
import { setTimeout as pause } from 'node:timers/promises';

import {
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  isSpanContextValid,
  trace,
} from '@opentelemetry/api';
import type { Context, Span } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { SpanExporter } from '@opentelemetry/sdk-trace-base';

import type { Stage } from '../cognito/observer.js';

export interface Tracing {
  /** A span, within another one or within that of the caller. */
  readonly begin: (
    stage: Stage,
    name: string,
    within: Span | undefined,
    traceparent: string | undefined,
  ) => Span;
  readonly end: (span: Span, stage: Stage, outcome: string) => void;
  /** Sends what is left, for a moment: a collector that is out of reach keeps nothing from ending. */
  readonly close: () => Promise<void>;
}

/** Milliseconds. */
const closeMs = 1000;

const kinds: Readonly<Record<Stage, SpanKind>> = {
  request: SpanKind.SERVER,
  operation: SpanKind.INTERNAL,
  command: SpanKind.CLIENT,
};
/** Attributes of the semantic conventions where there is one. Only names go in, never what a caller sent. */
const attributes: Readonly<Record<Stage, { readonly name: string; readonly outcome: string }>> = {
  request: { name: 'http.request.method', outcome: 'http.response.status_code' },
  operation: { name: 'graphql.operation.name', outcome: 'graphql.operation.outcome' },
  command: { name: 'rpc.method', outcome: 'rpc.outcome' },
};

/** `OTEL_SERVICE_NAME`, `OTEL_TRACES_SAMPLER`, `OTEL_EXPORTER_OTLP_ENDPOINT` and the rest are read by the SDK itself. */
export function createTracing(exporter: SpanExporter = new OTLPTraceExporter()): Tracing {
  const resource = defaultResource()
    .merge(resourceFromAttributes({ 'service.name': 'cognito-graphql-gateway' }))
    .merge(detectResources({ detectors: [envDetector] }));
  const provider = new BasicTracerProvider({
    resource,
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  const tracer = provider.getTracer('cognito-graphql-gateway');
  return {
    begin: (stage, name, within, traceparent) => {
      const parent = within ? trace.setSpan(ROOT_CONTEXT, within) : callerOf(traceparent);
      return tracer.startSpan(
        name,
        { kind: kinds[stage], attributes: { [attributes[stage].name]: name } },
        parent,
      );
    },
    end: (span, stage, outcome) => {
      span.setAttribute(attributes[stage].outcome, stage === 'request' ? Number(outcome) : outcome);
      if (failed(stage, outcome)) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
    close: async () => {
      await Promise.race([
        provider.shutdown().catch(() => undefined),
        pause(closeMs, undefined, { ref: false }),
      ]);
    },
  };
}

/** What an operator would call a failure; a wrong password is none. */
function failed(stage: Stage, outcome: string): boolean {
  if (stage === 'request') return outcome.startsWith('5');
  return /^(?:UnexpectedError|ServiceUnavailableError|OutcomeUnknownError|network|deadline|answer|credentials|circuit|overload|unknown|other)$/.test(
    outcome,
  );
}

/** W3C Trace Context, section 3.2. What has another form does not count. */
const traceparentForm = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

function callerOf(traceparent: string | undefined): Context {
  const [, traceId = '', spanId = '', flags = '0'] = traceparentForm.exec(traceparent ?? '') ?? [];
  const caller = { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
  return isSpanContextValid(caller) ? trace.setSpanContext(ROOT_CONTEXT, caller) : ROOT_CONTEXT;
}
