/**
 * Checks OpenTelemetry's own variables for traces, because OpenTelemetry's SDK ignores wrong values
 * silently.
 */
import { checkUrl } from './configForms.js';
import { protocol, samplers } from './settings.js';
import type { Read, Report } from './settingsReader.js';

const endpoints = ['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'OTEL_EXPORTER_OTLP_ENDPOINT'] as const;
const protocols = ['OTEL_EXPORTER_OTLP_TRACES_PROTOCOL', 'OTEL_EXPORTER_OTLP_PROTOCOL'] as const;
const headers = ['OTEL_EXPORTER_OTLP_TRACES_HEADERS', 'OTEL_EXPORTER_OTLP_HEADERS'] as const;

/**
 * Returns scheme, host and port of the configured collector; undefined if there is none, or if
 * there are no traces.
 */
export function parseCollector(isOn: boolean, read: Read, report: Report): string | undefined {
  for (const setting of endpoints) checkUrl(setting, read(setting), report);
  const endpoint = endpoints.map(read).find((url) => url !== undefined);
  // Without traces nothing is reported, because the variables may be meant for other programs.
  if (!isOn || endpoint === undefined) return undefined;
  checkProtocol(read, report);
  checkSampler(read, report);
  for (const setting of headers) checkHeaders(setting, read(setting), report);
  return URL.canParse(endpoint) ? new URL(endpoint).origin : endpoint;
}

function checkProtocol(read: Read, report: Report): void {
  const setting = protocols.find((name) => read(name) !== undefined);
  if (setting && read(setting) !== protocol)
    report(
      setting,
      `must be ${protocol}: traces are sent as JSON over HTTP, not by gRPC or http/protobuf. ` +
        'Collectors accept JSON at the same address as http/protobuf, by default on port 4318',
    );
}

function checkSampler(read: Read, report: Report): void {
  const sampler = read('OTEL_TRACES_SAMPLER');
  if (sampler !== undefined && !(samplers as readonly string[]).includes(sampler))
    report('OTEL_TRACES_SAMPLER', `must be one of ${samplers.join(', ')}`);
  const ratio = read('OTEL_TRACES_SAMPLER_ARG');
  if (ratio !== undefined && !(/^[\d.]+$/.test(ratio) && Number(ratio) <= 1))
    report('OTEL_TRACES_SAMPLER_ARG', 'must be a number from 0 to 1, such as 0.1');
}

/** Problems do not repeat the values, because they contain keys. */
function checkHeaders(
  setting: (typeof headers)[number],
  text: string | undefined,
  report: Report,
): void {
  const isPair = (pair: string): boolean => {
    const [, value = ''] = /^\s*[\w!#$&'*+.^`|~-]+\s*=(.+)$/.exec(pair) ?? [];
    return value.trim() !== '' && !/;|%(?![\da-f]{2})/i.test(value);
  };
  if (text !== undefined && !text.split(',').every(isPair))
    report(
      setting,
      'must be pairs such as x-api-key=value, separated by commas and percent-encoded',
    );
}

/** Variables that the SDK reads, in addition to our settings. */
const taken =
  /^OTEL_(?:SERVICE_NAME|RESOURCE_ATTRIBUTES|BSP_(?:SCHEDULE_DELAY|EXPORT_TIMEOUT|MAX_QUEUE_SIZE|MAX_EXPORT_BATCH_SIZE)|(?:SPAN_)?ATTRIBUTE_(?:COUNT|VALUE_LENGTH)_LIMIT|SPAN_(?:EVENT|LINK)_COUNT_LIMIT|SPAN_ATTRIBUTE_PER_(?:EVENT|LINK)_COUNT_LIMIT|EXPORTER_OTLP_(?:TRACES_)?(?:TIMEOUT|COMPRESSION|CERTIFICATE|CLIENT_CERTIFICATE|CLIENT_KEY))$/;

/**
 * Returns OpenTelemetry variables that are set but have no effect, such as those for metrics and
 * logs.
 */
export function ignoredNames(
  environment: Readonly<Record<string, string | undefined>>,
  settings: object,
): string[] {
  return Object.keys(environment)
    .filter(
      (name) =>
        name.startsWith('OTEL_') &&
        (environment[name] ?? '').trim() !== '' &&
        !Object.hasOwn(settings, name) &&
        !taken.test(name),
    )
    .sort();
}
