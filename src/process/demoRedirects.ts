/**
 * Sign-ins by redirect on the demo pool: its account page and console offer a provider, and managed
 * login has an address that browsers can open.
 */
import type { Logger } from 'pino';

import { isLoopback } from '../common/hosts.js';
import { messageOf } from '../common/messageOf.js';
import type { Config } from '../config/config.js';
import type { allowRedirects, EmbeddedPool } from '../embeddedPool/index.js';
import type { ManagedLoginOptions } from '../cognito/domain/managedLogin.js';

interface Demo {
  readonly pool: EmbeddedPool;
  readonly client: Parameters<typeof allowRedirects>[1];
  /** The pool's own address, if it has one. */
  readonly poolUrl: string | undefined;
  readonly allow: typeof allowRedirects;
  readonly log: Logger;
}

/** Empty where the demo has none: under other settings, in production, and for other machines. */
export async function demoRedirects(
  config: Config,
  { pool, client, poolUrl, allow, log }: Demo,
): Promise<ManagedLoginOptions> {
  const { domain, embeddedPool, guards, host, port, production } = config;
  const isDemo = domain === undefined && embeddedPool.seedFile === undefined && !production;
  if (!isDemo || port === 0 || !isLoopback(host)) return {};
  // As in the notice: passkeys need a host name.
  const redirectUris = ['account', 'console'].map(
    (page) => `http://localhost:${String(port)}/${page}`,
  );
  try {
    await allow((target, body) => pool.call(target, body), client, redirectUris);
  } catch (error) {
    log.warn({ error: messageOf(error) }, 'the demo pool has no sign-in by redirect');
    return {};
  }
  const url =
    poolUrl ?? (await pool.listen({ port: 0, managedLoginOnly: true, ...guards.browsers })).url;
  return { domain: url.replace('//127.0.0.1', '//localhost'), redirectUris };
}
