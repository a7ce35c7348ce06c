/** Runs docs/walkthrough.md. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';

import { gatewaySchema } from '../src/resolvers/schema.js';
import { startGateway } from './support/gateway.js';
import type { GatewayUnderTest } from './support/gateway.js';

const walk = readFileSync(new URL('../docs/walkthrough.md', import.meta.url), 'utf8');
const blocks = (language: string): string =>
  [...walk.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))]
    .map(([, text]) => text)
    .join('\n');

/** Ids, times and codes differ from run to run; everything else must be as the page shows it. */
function withoutChance(json: string): string {
  return json
    .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<id>')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')
    .replace(/\b\d{6}\b/g, '<code>');
}

const lines = (text: string): string[] =>
  text.split('\n').filter((line) => line.startsWith('{') || line.startsWith('['));

let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(async () => {
  await gateway.close();
});

describe('docs/walkthrough.md', () => {
  it('shows the answer of every command', async () => {
    const script = blocks('sh').replaceAll('http://127.0.0.1:4000', gateway.url);
    // curl prints no line break after an answer; the page shows one answer per line.
    const env = {
      ...process.env,
      PORT: new URL(gateway.url).port,
      EMBEDDED_POOL_DIR: gateway.directory,
    };
    const { stdout } = await promisify(execFile)('bash', ['-c', script], {
      env,
      cwd: new URL('..', import.meta.url),
    });
    const answers = withoutChance(stdout)
      .replaceAll('}{', '}\n{')
      .replaceAll('}[', '}\n[')
      .replaceAll(']{', ']\n{')
      .split('\n')
      .filter(Boolean);
    expect(answers).toEqual(lines(withoutChance(blocks('json'))));
  });

  it('shows documents that the schema accepts', () => {
    expect(validate(gatewaySchema(), parse(blocks('graphql')))).toEqual([]);
  });
});
