/** Reports when the export of spans fails, because the SDK itself does not. */
import { ExportResultCode } from '@opentelemetry/core';
import type { SpanExporter } from '@opentelemetry/sdk-trace-base';
import type { Logger } from 'pino';

/** Called for each batch with its number of spans, and the error if it failed. */
export type OnExport = (spans: number, error?: Error) => void;

/** Wraps an exporter to report how each batch ends. */
export function watchedExporter(exporter: SpanExporter, onExport: OnExport): SpanExporter {
  return {
    export: (spans, done) => {
      exporter.export(spans, (result) => {
        const failed = result.code === ExportResultCode.FAILED;
        onExport(spans.length, failed ? (result.error ?? new Error('unknown')) : undefined);
        done(result);
      });
    },
    shutdown: () => exporter.shutdown(),
    forceFlush: () => exporter.forceFlush?.() ?? Promise.resolve(),
  };
}

/** Logs a line when exports start to fail, when the cause changes, and when they work again. */
export function logExports(
  log: Pick<Logger, 'info' | 'warn'>,
  collector: string,
): (error?: Error) => void {
  let last = '';
  return (error) => {
    const cause = error ? causeOf(error) : {};
    const state = JSON.stringify(cause);
    if (state === (last || '{}')) return;
    last = state;
    if (error) log.warn({ collector, ...cause }, 'traces cannot be exported; spans are lost');
    else log.info({ collector }, 'traces are exported again');
  };
}

interface Cause {
  readonly status?: number;
  readonly code?: string;
  readonly cause?: string;
}

const badCredentials =
  'the collector does not accept the credentials in OTEL_EXPORTER_OTLP_HEADERS';
const badPath =
  'there is no such path: /v1/traces is appended to OTEL_EXPORTER_OTLP_ENDPOINT, and ' +
  'nothing to OTEL_EXPORTER_OTLP_TRACES_ENDPOINT';
const causes: Readonly<Record<string, string>> = {
  400: 'the collector cannot read the export; it must accept OTLP as JSON over HTTP',
  401: badCredentials,
  403: badCredentials,
  404: badPath,
  405: badPath,
  415: 'the collector does not accept OTLP as JSON over HTTP',
  HPE_INVALID_CONSTANT: 'the port does not speak HTTP/1.1; it may be the gRPC port (4317)',
};

/**
 * Returns the cause without the collector's answer and without the error's message: either may
 * repeat a header with a secret.
 */
function causeOf(error: Error): Cause {
  const { code } = error as { readonly code?: unknown };
  if (typeof code === 'number')
    return { status: code, cause: causes[code] ?? 'the collector refuses' };
  if (typeof code === 'string' && /^[A-Z_]{1,60}$/.test(code))
    return { code, cause: causes[code] ?? 'the collector is unreachable' };
  if (error.name === 'OTLPExporterError')
    return { cause: 'the collector answers 429, 502, 503 or 504' };
  return { cause: 'the collector does not answer in time' };
}
