#!/usr/bin/env node
/**
 * Runs Debian's Firefox for Playwright, which controls it over WebDriver BiDi. This proxy between
 * them answers the one command that Firefox ESR does not know: emulating media.
 */
import { spawn } from 'node:child_process';

import { WebSocket, WebSocketServer } from 'ws';

const firefox = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
const announced = 'WebDriver BiDi listening on ';

const child = spawn(firefox, process.argv.slice(2), { stdio: ['ignore', 'inherit', 'pipe'] });
child.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));

child.stderr.setEncoding('utf8').on('data', (text) => {
  const at = text.indexOf(announced);
  if (at === -1) process.stderr.write(text);
  else serve(text.slice(at + announced.length).trim());
});

function serve(url) {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  server.on('connection', (client, request) => {
    join(client, new WebSocket(new URL(request.url, url)));
  });
  server.on('listening', () => {
    process.stderr.write(`${announced}ws://127.0.0.1:${server.address().port}\n`);
  });
}

function join(client, browser) {
  const opened = new Promise((resolve) => {
    browser.on('open', resolve);
  });
  client.on('message', async (data) => {
    const { id, method } = JSON.parse(data);
    await opened;
    if (method === 'emulation.setMediaFeaturesOverride')
      client.send(JSON.stringify({ type: 'success', id, result: {} }));
    else browser.send(String(data));
  });
  browser.on('message', (data) => client.send(String(data)));
  browser.on('close', () => client.close());
  client.on('close', () => browser.close());
}
