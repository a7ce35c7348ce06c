/**
 * A collector of traces over real HTTP: it records OTLP requests in JSON, and answers as the test
 * decides.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CollectedSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly traceState?: string;
  readonly name: string;
  readonly kind: number;
  readonly links?: readonly { readonly traceId: string; readonly spanId: string }[];
}

export interface Collector {
  /** The address, without a path. */
  readonly url: string;
  readonly requests: { readonly path: string; readonly headers: IncomingHttpHeaders }[];
  readonly spans: CollectedSpan[];
  /** The status and the body of every answer from now on. */
  answer: { status: number; body: string };
  readonly close: () => Promise<void>;
}

export async function startCollector(): Promise<Collector> {
  const server = createServer((request, response) => {
    let text = '';
    request
      .setEncoding('utf8')
      .on('data', (chunk: string) => (text += chunk))
      .on('end', () => {
        collector.requests.push({ path: request.url ?? '', headers: request.headers });
        if (collector.answer.status === 200) collector.spans.push(...spansIn(text));
        response.writeHead(collector.answer.status).end(collector.answer.body);
      });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const collector: Collector = {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    requests: [],
    spans: [],
    answer: { status: 200, body: '{}' },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
  return collector;
}

interface Exported {
  readonly resourceSpans: readonly {
    readonly scopeSpans: readonly { readonly spans: readonly CollectedSpan[] }[];
  }[];
}

function spansIn(text: string): CollectedSpan[] {
  const { resourceSpans } = JSON.parse(text) as Exported;
  return resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans));
}

/** Each trace as lines: one line per span, indented by depth, children sorted by name. */
export function treesOf(spans: readonly CollectedSpan[]): string[] {
  const ids = new Set(spans.map(({ spanId }) => spanId));
  const lines = (span: CollectedSpan, indent: string): string[] => [
    `${indent}${span.name}`,
    ...spans
      .filter(({ parentSpanId }) => parentSpanId === span.spanId)
      .sort((one, other) => one.name.localeCompare(other.name))
      .flatMap((child) => lines(child, `${indent}  `)),
  ];
  return spans
    .filter(({ parentSpanId }) => parentSpanId === undefined || !ids.has(parentSpanId))
    .map((root) => lines(root, '').join('\n'));
}
