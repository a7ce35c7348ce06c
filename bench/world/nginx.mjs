/** Runs nginx as a load balancer: a minimal configuration, on a free port. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { cores, start } from './processes.mjs';
import { firstAnswer, freePort } from './servers.mjs';

/** One worker, keep-alive on both sides, no log, so that nginx adds as little as possible. */
const configurationOf = (folder, port, upstreams) => `
daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off; keepalive_requests 1000000;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  upstream gateway { ${upstreams.map((upstream) => `server 127.0.0.1:${String(upstream)};`).join(' ')} keepalive 128; keepalive_requests 1000000; }
  server { listen 127.0.0.1:${String(port)}; location / { proxy_pass http://gateway; proxy_http_version 1.1; proxy_set_header Connection ""; } }
}`;

/** Starts nginx in front of these servers. Returns undefined if nginx is not installed. */
export async function startNginx(replicas) {
  const version = spawnSync('nginx', ['-v']);
  if (version.status !== 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'bench-nginx-'));
  const port = await freePort();
  writeFileSync(
    join(folder, 'nginx.conf'),
    configurationOf(
      folder,
      port,
      replicas.map((replica) => replica.port),
    ),
  );
  const child = start(['nginx', '-e', `${folder}/error.log`, '-c', `${folder}/nginx.conf`], {
    core: cores.both,
  });
  await firstAnswer(port, 'GET / HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n', child);
  return {
    port,
    pid: child.pid,
    stop: async () => {
      await child.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
