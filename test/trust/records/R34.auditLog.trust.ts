/**
 * R34: every operation is in the audit log or does not happen. The log is on a full disk, in an
 * unwritable file, in a pipe that is closed or unread, or rotated, from the start or in the middle.
 */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, stat, truncate, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { destination } from 'pino';

import { permissionNames } from '../../../src/gateway/caller.js';
import { auditLog } from '../../../src/guard/audit/audit.js';
import { openGateway, stubPool } from '../../support/openGateway.js';
import { bundleProgram } from '../../support/gatewayProcess.js';
import { graphqlClient } from '../../support/graphqlClient.js';
import { startStubCognito, succeed } from '../../support/upstream/stubCognito.js';
import { killAudited, startAudited } from '../support/auditedProgram.js';
import type { Audited } from '../support/auditedProgram.js';
import { figure, sized } from '../support/figures.js';
import { serviceKey } from '../../support/serviceKey.js';

const refused = 'ServiceUnavailableError AUDIT';
let directory: string;
let program: string;
let folder: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'audit-'));
  program = await bundleProgram(
    fileURLToPath(new URL('../../../node_modules/.cache/trust-audit', import.meta.url)),
  );
});
afterEach(() => {
  killAudited();
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const named = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, n) => `${prefix}-${String(n)}`);

/** A separate log folder for each test. */
async function logIn(name: string): Promise<string> {
  folder = join(directory, name);
  await mkdir(folder);
  return join(folder, 'audit.log');
}

/** Everything written to the folder, including rotated files. */
const written = (): string =>
  readdirSync(folder)
    .filter((name) => name.startsWith('audit'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('');

interface Line {
  readonly event?: string;
  readonly outcome?: string;
  readonly on?: { readonly username?: string };
  readonly repeated?: number;
}

/** Compares the acts that reached Cognito with the lines of the log. */
function expectWhole(what: string, reached: readonly string[], text: string): void {
  const lines = text
    .split('\n')
    .filter((line) => line.includes('"audit":1') || !line.endsWith('}'))
    .filter((line) => line !== '');
  const parsed = lines.map((line) => {
    try {
      return JSON.parse(line) as Line;
    } catch {
      return undefined;
    }
  });
  const names = parsed.flatMap((line) =>
    line?.event === 'createUser' && line.outcome === 'CreateUserSuccess'
      ? [line.on?.username ?? '']
      : [],
  );
  const missing = reached.filter((name) => !names.includes(name)).length;
  const doubled = names.length - new Set(names).size;
  const torn = parsed.filter((line) => line === undefined).length;
  figure(
    'R34',
    `${what}: acts without a line, duplicate lines, torn lines`,
    `${String(missing)}, ${String(doubled)}, ${String(torn)}`,
    '0, 0, 0',
  );
  expect({ missing, doubled, torn }).toEqual({ missing: 0, doubled: 0, torn: 0 });
}

/** Acts are refused, and everything else still works. */
async function expectRefusing(gateway: Audited, name: string): Promise<void> {
  const before = gateway.reached().length;
  expect([...(await gateway.act(named(name, 20))).values()]).toEqual(Array(20).fill(refused));
  expect(gateway.reached()).toHaveLength(before);
  await expect(gateway.status('ready')).resolves.toBe(503);
  await expect(gateway.status('live')).resolves.toBe(200);
  await expect(gateway.read()).resolves.toBe('User');
}

describe('a full disk', () => {
  const mounted = (path: string): boolean => {
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'none', path], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  };

  it('MUST make the gateway refuse every operation before it is sent, and report not ready, from the start', async () => {
    const file = await logIn('fullBefore');
    // Without permission to mount a file system, the device that is always full fails the first
    // line in the same way.
    if (!mounted(folder)) return;
    try {
      await writeFile(join(folder, 'filler'), Buffer.alloc(1900 * 1024));
      const gateway = await startAudited(program, { AUDIT_LOG: file });
      await expectRefusing(gateway, 'full');
      expect(gateway.reached()).toEqual([]);
      await unlink(join(folder, 'filler'));
      await gateway.untilReady();
      await gateway.act(named('room', 20));
      await gateway.end();
      expectWhole('disk full from the start', gateway.reached(), written());
      figure('R34', 'disk full from the start: acts of 20 that reached Cognito', 0, '0');
    } finally {
      execFileSync('umount', ['-l', folder]);
    }
  });

  it('MUST keep the lines of operations in progress, and write each once when there is space', async () => {
    const file = await logIn('fullLater');
    const gateway = await startAudited(program, { AUDIT_LOG: file }, 32);
    await gateway.act(named('some', sized(1000, 300)));
    await expectRefusing(gateway, 'more');
    await rename(file, join(folder, 'audit.1'));
    await gateway.untilReady();
    expect([...(await gateway.act(named('again', 20))).values()]).toEqual(
      Array(20).fill('CreateUserSuccess'),
    );
    await gateway.end();
    figure(
      'R34',
      'disk full in the middle: acts carried out',
      gateway.reached().length,
      'as many as lines',
    );
    expect(gateway.reached().length).toBeGreaterThan(60);
    expectWhole('disk full in the middle', gateway.reached(), written());
  });

  it('stops nothing if the operator chose "continue"', async () => {
    const gateway = await startAudited(program, {
      AUDIT_LOG: '/dev/full',
      AUDIT_ON_FAILURE: 'continue',
    });
    expect(new Set((await gateway.act(named('go', 20))).values())).toEqual(
      new Set(['CreateUserSuccess']),
    );
    await expect(gateway.status('ready')).resolves.toBe(200);
    gateway.stdout.resume();
    await gateway.end();
    expectWhole(
      'continue: lines on standard error at the end',
      gateway.reached(),
      gateway.errors(),
    );
  });

  it('control: operations happen without a line if the log is not awaited', async () => {
    const cognito = await startStubCognito();
    cognito.answer = succeed({ User: { Username: 'ada', Attributes: [] } });
    const key = 'key';
    const bare = await openGateway({
      ...stubPool(cognito.endpoint),
      grants: {
        serviceKeys: [serviceKey(key, permissionNames, 'desk')],
      },
      guards: {
        audit: {
          log: auditLog(
            destination({ dest: '/dev/full', sync: true }).on('error', () => undefined),
          ),
        },
      },
    });
    await graphqlClient(await bare.listen({ port: 0 }))(
      'mutation { createUser(input: { username: "ada" }) { __typename } }',
      {},
      { 'x-api-key': key },
    ).catch(() => undefined);
    await bare.close();
    await cognito.close();
    expect(cognito.calls.map(({ command }) => command)).toContain('AdminCreateUser');
  });
});

describe('a rotated file', () => {
  it.each([
    ['renamed, with SIGHUP', true],
    ['renamed, without a signal', false],
  ])('MUST lose no line when %s, with a new file that others cannot read', async (what, hangUp) => {
    const file = await logIn(`rotated-${String(hangUp)}`);
    const gateway = await startAudited(program, { AUDIT_LOG: file });
    for (const round of ['1', '2', '3']) {
      const acts = gateway.act(named(`round${round}`, 100));
      await rename(file, join(folder, `audit.${round}`)).catch(() => undefined);
      if (hangUp) gateway.signal('SIGHUP');
      await acts;
    }
    gateway.signal('SIGUSR2');
    await gateway.act(named('last', 10));
    expect((await stat(file)).mode & 0o777).toBe(0o640);
    expect((await gateway.end()).code).toBe(0);
    expect(gateway.reached()).toHaveLength(310);
    expectWhole(what, gateway.reached(), written());
  });

  it('MUST end a line that a crash left incomplete', async () => {
    const file = await logIn('torn');
    await writeFile(file, '{"audit":1,"event":"cut short"}\n');
    await truncate(file, 20);
    const gateway = await startAudited(program, { AUDIT_LOG: file });
    await gateway.act(['ada']);
    await gateway.end();
    expect(written().split('\n')[0]).toBe('{"audit":1,"event":"');
    expectWhole('after a crash', gateway.reached(), written().split('\n').slice(1).join('\n'));
  });

  it('MUST be created again if it is deleted', async () => {
    const file = await logIn('deleted');
    const gateway = await startAudited(program, { AUDIT_LOG: file });
    await unlink(file);
    await gateway.act(named('after', 10));
    await gateway.end();
    expect(existsSync(file)).toBe(true);
    expectWhole('deleted', gateway.reached(), written());
  });
});

describe('a pipe', () => {
  it('MUST hold up neither liveness nor SIGTERM while unread, and pass each line once when read', async () => {
    const gateway = await startAudited(program, {});
    await gateway.act(named('unread', sized(1500, 500)));
    await expectRefusing(gateway, 'unread-more');
    let text = '';
    gateway.stdout
      .on('data', (chunk: Buffer) => {
        text += chunk.toString();
      })
      .resume();
    await gateway.untilReady();
    expect([...(await gateway.act(named('read', 20))).values()]).toEqual(
      Array(20).fill('CreateUserSuccess'),
    );
    gateway.stdout.pause();
    const stuck = gateway.act(named('stuck', sized(1500, 500)));
    await stuck;
    gateway.stdout.resume();
    await gateway.untilReady();
    const read = once(gateway.stdout, 'end');
    const { code, ms } = await gateway.end();
    await read;
    figure('R34', 'a pipe nothing reads: SIGTERM to exit, ms', Math.round(ms), 'below 4000');
    expect(code).toBe(0);
    expectWhole('a pipe nothing reads', gateway.reached(), text);
  });

  it('MUST let the gateway end on SIGTERM while unread', async () => {
    const gateway = await startAudited(program, {});
    await gateway.act(named('unread', 500));
    const { code, ms } = await gateway.end();
    expect(code).toBe(0);
    expect(ms).toBeLessThan(5000);
  });

  it('MUST stop every operation once closed; lines of earlier operations go to standard error', async () => {
    const gateway = await startAudited(program, {});
    gateway.stdout.destroy();
    const [first, ...rest] = named('closed', 100);
    await gateway.act([first ?? '']);
    const answers = await gateway.act(rest);
    expect(new Set(answers.values())).toEqual(new Set([refused]));
    await expectRefusing(gateway, 'closed-more');
    await gateway.end();
    figure(
      'R34',
      'a closed pipe: acts of 121 that reached Cognito',
      gateway.reached().length,
      'at most 1, with its line on standard error',
    );
    expectWhole('a closed pipe', gateway.reached(), gateway.errors());
  });
});

describe('a flood of identical refusals', () => {
  it('MUST be folded into lines that state their number', async () => {
    const file = await logIn('flood');
    const gateway = await startAudited(program, { AUDIT_LOG: file });
    const count = sized(2000, 500);
    for (let n = 0; n < count; n += 1) await gateway.signIn();
    await gateway.act(['ada']);
    await gateway.end();
    const lines = written()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
    const signIns = lines.filter(({ event }) => event === 'authenticate');
    figure(
      'R34',
      `lines of ${String(count)} identical refusals of a stranger`,
      signIns.length,
      'at most 20',
    );
    expect(signIns.length).toBeLessThanOrEqual(20);
    expect(
      signIns.reduce(
        (sum, { repeated = 0, outcome }) => sum + (repeated || (outcome === undefined ? 0 : 1)),
        0,
      ),
    ).toBe(count);
    expectWhole('beside a flood', gateway.reached(), written());
  });
});
