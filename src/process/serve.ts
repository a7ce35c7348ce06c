/**
 * The gateway process: reads the environment and the configuration, connects to Cognito or the
 * embedded pool, starts the server, and handles signals. Only here are the environment, the clock
 * and randomness read.
 */
import { pino } from 'pino';
import type { Logger } from 'pino';

import { adminTokenCommand } from './adminToken.js';
import type { Config } from '../config/config.js';
import { demoRedirects } from './demoRedirects.js';
import { configuredOptions, poolBehind, problemsText } from '../gateway/configured.js';
import { embeddedBackend } from './embeddedBackend.js';
import { endInOrder } from './ending.js';
import { openGateway } from '../gateway/gateway.js';
import type { FlatOptions } from '../gateway/gateway.js';
import { readConfiguration } from '../gateway/readConfiguration.js';
import type { Configuration } from '../gateway/readConfiguration.js';
import { standardOutput } from './standardOutput.js';
import { startProblem } from './startProblem.js';
import type { Telemetry } from '../telemetry/index.js';

/** The pool behind the gateway, and the notice for the user who started it. */
interface Backend {
  readonly options: Omit<FlatOptions, 'log'>;
  readonly notice: (url: string) => string;
  readonly close: () => Promise<void>;
}

/** Starts the gateway with the settings in the environment. */
export async function serve(): Promise<void> {
  const read = readConfiguration(process.env);
  if ('problems' in read) {
    process.stderr.write(problemsText(read.problems));
    process.exitCode = 1;
    return;
  }
  try {
    await open(read);
  } catch (error) {
    process.stderr.write(`The gateway could not start: ${startProblem(error, read.config)}\n`);
    process.exit(1);
  }
}

async function open({ config, tenants, trustedDocuments }: Configuration): Promise<void> {
  const output = standardOutput(process.stdout);
  const log = pino({ level: config.logLevel }, output.log);
  const pool = poolBehind(config, tenants);
  const backend = pool ? cognitoBackend(config, pool) : await demoBackend(config, log);
  const observer = await startObserver(config, log);
  const options = configuredOptions(config, output.sink);
  const gateway = await openGateway({
    ...options,
    ...backend.options,
    tenants,
    trustedDocuments,
    observer,
    log,
  });
  const url = await gateway.listen(config);
  if (observer?.metricsUrl) log.info({ url: observer.metricsUrl }, 'metrics');
  endInOrder(
    process,
    () =>
      gateway
        .close()
        .then(backend.close)
        .then(() => observer?.close()),
    log,
    () => {
      reopenAudit(options);
    },
  );
  // In production, programs read the output and expect JSON, whatever the log level.
  const noticeLevel = config.logLevel === 'silent' ? 'silent' : 'info';
  if (config.production) pino({ level: noticeLevel }, output.log).info(backend.notice(url).trim());
  else output.log.write(`${backend.notice(url)}\n`);
}

/** Loaded only if metrics or traces are on. */
async function startObserver(
  { telemetry, guards }: Config,
  log: Logger,
): Promise<Telemetry | undefined> {
  const { metrics, collector, ignored } = telemetry;
  if (ignored.length > 0) log.warn({ ignored }, 'these OpenTelemetry variables have no effect');
  if (!metrics && collector === undefined) return undefined;
  const { startTelemetry } = await import('../telemetry/index.js');
  return startTelemetry({
    metrics,
    collector,
    allowedHosts: guards.browsers?.allowedHosts,
    log,
  });
}

function reopenAudit({ guards }: Pick<FlatOptions, 'guards'>): void {
  if (guards?.audit) guards.audit.journal?.reopen();
}

function cognitoBackend({ cognito }: Config, options: Backend['options']): Backend {
  return {
    options,
    notice: (url) =>
      `The gateway for ${cognito?.userPoolId ?? 'the pools of POOLS'} listens on ${url}/graphql`,
    close: () => Promise.resolve(),
  };
}

async function demoBackend(config: Config, log: Logger): Promise<Backend> {
  const { directory, port, ...choice } = config.embeddedPool;
  // Loaded only here: a gateway on AWS starts without the pool's store and passkeys.
  const { allowRedirects, openEmbeddedPool, servedPool } = await import('../embeddedPool/index.js');
  const served = await servedPool({ directory, ...choice });
  const pool = await openEmbeddedPool({
    directory,
    seed: served.seed,
    onFault: (operation, error) => {
      log.error(
        { operation, error: error instanceof Error ? error.stack : 'unknown' },
        'fault of the embedded pool',
      );
    },
  });
  const door =
    port === undefined ? undefined : await pool.listen({ port, ...config.guards.browsers });
  const redirects = await demoRedirects(config, {
    pool,
    client: served,
    poolUrl: door?.url,
    allow: allowRedirects,
    log,
  });
  const backend = { ...embeddedBackend(pool, served), ...redirects };
  const { pages: _outbox, ...withoutOutbox } = backend;
  return {
    options: hasOutbox(config) ? backend : withoutOutbox,
    notice: (url) => embeddedNotice(config, url, served.adminUsername, door?.url),
    close: async () => {
      await door?.close();
      await pool.close();
    },
  };
}

/**
 * Whether to serve the outbox. Its codes open every account, so in production it is served only if
 * GraphiQL is.
 */
const hasOutbox = ({ production, graphiql }: Config): boolean => !production || graphiql;

function embeddedNotice(
  config: Config,
  url: string,
  admin: string | undefined,
  door: string | undefined,
): string {
  const { production, graphiql, account, console } = config;
  const { directory, seedFile = '' } = config.embeddedPool;
  const demo = `
  The demo administrator is "${admin ?? ''}"; the password is in ${directory}/demo.json.
  An access token of the administrator, for GraphiQL's header or for curl:

    ${adminTokenCommand(process.argv[1] ?? '', process.cwd(), { url, directory })}
`;
  const own = (account ? accountAt(url) : '') + (console ? consoleAt(url) : '');
  const pages =
    (graphiql ? `  GraphiQL   ${url}/graphiql\n` : '') + (hasOutbox(config) ? outboxAt(url) : '');
  const wire = door ? `  Cognito    ${door}   for any AWS SDK: set it as the endpoint\n` : '';
  const users =
    admin === undefined ? `\n  Pools, clients and users come from ${seedFile}.\n` : demo;
  return `
  No COGNITO_USER_POOL_ID is set: this gateway runs on its EMBEDDED USER POOL (folder ${directory}).
  It is made for development, tests and demonstrations.

${own}  GraphQL    ${url}/graphql
${pages}${auditAt(config)}${wire}${production ? '' : atWork}${users}`;
}

/**
 * Returns the address of the account page with the name `localhost`, because passkeys need a host
 * name, not an IP address.
 */
const accountAt = (url: string): string =>
  `  Account    ${named(url)}/account     where users sign up, sign in and look after their accounts\n`;
const consoleAt = (url: string): string =>
  `  Console    ${named(url)}/console     where administrators look after users\n`;
const named = (url: string): string => url.replace('//127.0.0.1', '//localhost');

const outboxAt = (url: string): string =>
  `  Outbox     ${url}/outbox     every e-mail and text message, with its code\n`;

const auditAt = ({ audit: { to } }: Config): string =>
  to === 'off' || to === 'stdout' ? '' : `  Audit log  ${to}   who did what to whom\n`;

const atWork = `
  The limits are raised for one developer. GUESSES_PER_USER_AND_SOURCE, GUESSES_PER_USER, GUESSES_PER_SOURCE,
  MESSAGES_PER_USER, MESSAGES_PER_SOURCE and CALLS_PER_SOURCE change them (docs/configuration.md).
`;
