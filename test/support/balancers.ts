/** Starts load balancers with the files of deploy/, changed only as shown here. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { endProcess, freePort } from './processes.js';

/** The text of a file of deploy/. */
export const sample = (path: string): string =>
  readFileSync(new URL(`../../deploy/${path}`, import.meta.url), 'utf8');

export const balancerNames = ['nginx', 'haproxy'] as const;
export type BalancerName = (typeof balancerNames)[number];

export const isInstalled = (name: BalancerName): boolean =>
  ['/usr/sbin', '/usr/local/sbin', '/usr/bin', '/usr/local/bin'].some((folder) =>
    existsSync(join(folder, name)),
  );

export interface Balancer {
  /** Plain HTTP on loopback. */
  readonly url: string;
  /**
   * What a deployment does to nginx before and after a restart; HAProxy detects restarts itself.
   */
  readonly route: (ports: readonly number[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Files {
  readonly directory: string;
  /** The configuration file that the program starts with. */
  readonly main: string;
  /** Writes the list of replicas in use. */
  readonly use: (ports: readonly number[]) => void;
}

/** Replaces texts of the sample. Throws if one is missing, so that a changed sample is noticed. */
function replaced(text: string, changes: Readonly<Record<string, string>>): string {
  return Object.entries(changes).reduce((result, [from, to]) => {
    if (!result.includes(from)) throw new Error(`the sample lacks ${from}`);
    return result.replaceAll(from, to);
  }, text);
}

/** `listen`: the port for plain HTTP instead of TLS, or undefined to keep the sample's TLS. */
function nginxFiles(ports: readonly number[], listen: number | undefined): Files {
  const directory = temporaryFolder();
  const { certificate, key } = selfSigned(directory);
  const own = listen === undefined ? {} : { 'listen 443 ssl http2': `listen 127.0.0.1:${listen}` };
  const site = replaced(sample('nginx/cognito-graphql-gateway.conf'), {
    ...own,
    '/etc/nginx/cognito-graphql-gateway': directory,
    '/etc/nginx/tls/id.example.com.crt': certificate,
    '/etc/nginx/tls/id.example.com.key': key,
  });
  writeFileSync(join(directory, 'site.conf'), site);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${directory};`)
    .join(' ');
  const main = join(directory, 'nginx.conf');
  writeFileSync(
    main,
    `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; worker_processes 1;
pid ${directory}/pid; error_log ${directory}/error.log;
events { worker_connections 4096; }
http { access_log off; ${temporary} include ${directory}/site.conf; }
`,
  );
  const servers = sample('nginx/gateways.conf');
  const use = (used: readonly number[]): void => {
    const at = (index: number): string =>
      `127.0.0.1:${ports[index]} max_fails=0${used.includes(ports[index]!) ? '' : ' down'}`;
    const written = { '10.0.0.11:4000 max_fails=0': at(0), '10.0.0.12:4000 max_fails=0': at(1) };
    writeFileSync(join(directory, 'gateways.conf'), replaced(servers, written));
  };
  use(ports);
  return { directory, main, use };
}

function haproxyFiles(ports: readonly number[], listen: number | undefined): Files {
  const directory = temporaryFolder();
  const { both } = selfSigned(directory);
  const tls = ':443 ssl crt /etc/haproxy/tls/id.example.com.pem alpn h2,http/1.1';
  const own = listen === undefined ? tls.replace(/\/etc\S+/, both) : `127.0.0.1:${listen}`;
  const main = join(directory, 'haproxy.cfg');
  const text = replaced(sample('haproxy/haproxy.cfg'), {
    [tls]: own,
    '10.0.0.11:4000': `127.0.0.1:${ports[0]}`,
    '10.0.0.12:4000': `127.0.0.1:${ports[1]}`,
  });
  writeFileSync(main, text);
  return { directory, main, use: () => undefined };
}

const filesOf = { nginx: nginxFiles, haproxy: haproxyFiles };

/** Lets the program check the sample, including TLS; returns its exit code and output. */
export function judge(
  name: BalancerName,
  change: (text: string) => string = (text) => text,
): { readonly code: number | null; readonly words: string } {
  const { directory, main } = filesOf[name]([4001, 4002], undefined);
  const file = name === 'nginx' ? join(directory, 'site.conf') : main;
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  const args = { nginx: ['-t', '-c', main, '-e', `${main}.log`], haproxy: ['-c', '-f', main] };
  const { status, stderr, stdout } = spawnSync(`/usr/sbin/${name}`, args[name], {
    encoding: 'utf8',
  });
  rmSync(directory, { recursive: true, force: true });
  return { code: status, words: stdout + stderr };
}

/**
 * Starts the sample in front of the gateways on these two loopback ports; resolves when it listens.
 */
export async function startBalancer(
  name: BalancerName,
  ports: readonly number[],
): Promise<Balancer> {
  const port = await freePort();
  const { directory, main, use } = filesOf[name](ports, port);
  const args = { nginx: ['-c', main, '-e', `${main}.log`], haproxy: ['-f', main] }[name];
  const child = spawn(`/usr/sbin/${name}`, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let words = '';
  child.stderr.on('data', (text) => (words += String(text)));
  while (!(await listens(port))) {
    if (child.exitCode !== null) throw new Error(`${name} ended: ${words}`);
    await wait(25);
  }
  return {
    url: `http://127.0.0.1:${port}`,
    route: async (used) => {
      if (name !== 'nginx') return;
      use(used);
      await once(spawn('/usr/sbin/nginx', [...args, '-s', 'reload'], { stdio: 'ignore' }), 'exit');
    },
    close: async () => {
      await endProcess(child);
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Killing a balancer does not end its workers. */
const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'balancer-'));

function selfSigned(directory: string): { certificate: string; key: string; both: string } {
  const [certificate, key, both] = ['crt', 'key', 'pem'].map((end) =>
    join(directory, `tls.${end}`),
  ) as [string, string, string];
  const subject = ['-days', '2', '-subj', '/CN=id.example.com'];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
  const to = ['-keyout', key, '-out', certificate];
  execFileSync('openssl', ['req', '-x509', ...curve, '-nodes', ...subject, ...to], {
    stdio: 'ignore',
  });
  writeFileSync(both, readFileSync(certificate, 'utf8') + readFileSync(key, 'utf8'));
  return { certificate, key, both };
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => {
      resolve(false);
    });
  });
}
