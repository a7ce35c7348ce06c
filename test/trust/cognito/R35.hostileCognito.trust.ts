/**
 * R35: a hostile Cognito cannot harm the gateway. Its answers are read within limits of size, form
 * and time, while an honest user keeps signing in.
 */
import type { ServerResponse } from 'node:http';

import {
  AdminGetUserCommand,
  CognitoIdentityProviderClient,
  InitiateAuthCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { createCognitoAdapter } from '../../../src/cognito/call/adapter.js';
import { readJson } from '../../../src/cognito/wire/boundedFetch.js';
import type { CognitoAdapter } from '../../../src/cognito/call/adapter.js';
import { startStubCognito, succeed } from '../../support/upstream/stubCognito.js';
import type { StubCognito } from '../../support/upstream/stubCognito.js';
import { figure, sized } from '../support/figures.js';
import { honestUser } from '../support/honestUser.js';

const userPoolId = 'eu-west-1_Stub00001';
const deadlineMs = 1500;
const megabyte = 1024 * 1024;
const size = sized(300, 60) * megabyte;
const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };

/** Sends as fast as the reader reads, until everything is sent or the reader disconnects. */
function pour(response: ServerResponse, begin: string, chunk: Buffer, bytes: number): void {
  let sent = 0;
  response.on('error', () => undefined);
  response.write(begin);
  const go = (): void => {
    while (sent < bytes && !response.destroyed) {
      sent += chunk.length;
      if (!response.write(chunk)) {
        response.once('drain', go);
        return;
      }
    }
    if (!response.destroyed) response.end();
  };
  go();
}

const json = { 'content-type': 'application/x-amz-json-1.1' };
const text = Buffer.alloc(64 * 1024, 'a');
const nested = (open: string): string =>
  `{"UserAttributes":${open.repeat((4 * megabyte - 100) / open.length)}`;

const hostile: Readonly<Record<string, (response: ServerResponse) => void>> = {
  'hundreds of megabytes': (response) => {
    response.writeHead(200, json);
    pour(response, '{"Username":"', text, size);
  },
  'hundreds of megabytes with a matching content-length': (response) => {
    response.writeHead(200, { ...json, 'content-length': String(size) });
    pour(response, '{"Username":"', text, size);
  },
  'an error of hundreds of megabytes': (response) => {
    response.writeHead(400, json);
    pour(response, '{"message":"', text, size);
  },
  'chunks without end': (response) => {
    response.writeHead(200, json);
    pour(response, '', text, Infinity);
  },
  'lists within lists': (response) => {
    response.writeHead(200, json).end(nested('['));
  },
  'four megabytes of empty objects': (response) => {
    response.writeHead(200, json).end(`${nested('{},').replace(':', ':[')}{}]}`);
  },
  'nested objects in an error': (response) => {
    response.writeHead(400, json).end('{"a":'.repeat(12_000));
  },
  'one byte at a time': (response) => {
    response.writeHead(200, json);
    const timer = setInterval(() => response.write(' '), 20);
    response.on('close', () => {
      clearInterval(timer);
    });
  },
  'less than its content-length': (response) => {
    response.writeHead(200, { ...json, 'content-length': '1000' });
    response.write('{"Username":"ada"}');
    response.destroy();
  },
  'more than its content-length': (response) => {
    response.socket?.write('HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n{"Username":"ada"}');
  },
  'a compressed answer': (response) => {
    response
      .writeHead(200, { ...json, 'content-encoding': 'gzip' })
      .end(Buffer.alloc(100_000, 0x1f));
  },
  'headers of one megabyte': (response) => {
    response.socket?.write(`HTTP/1.1 200 OK\r\n${`x: ${'a'.repeat(1000)}\r\n`.repeat(1000)}\r\n{}`);
  },
  'endless early hints': (response) => {
    const timer = setInterval(
      () => response.socket?.write('HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n'),
      1,
    );
    response.socket?.on('close', () => {
      clearInterval(timer);
    });
  },
};

let cognito: StubCognito;
const adapters: Partial<Record<'fast' | 'sdk', CognitoAdapter>> = {};
beforeAll(async () => {
  cognito = await startStubCognito();
  for (const transport of ['fast', 'sdk'] as const) {
    adapters[transport] = createCognitoAdapter({
      userPoolId,
      clientId: 'c',
      clientConfig: { endpoint: cognito.endpoint, credentials },
      deadlineMs,
      transport,
      circuitFailureShare: Infinity,
      quotas: false,
    });
  }
});
afterAll(async () => {
  for (const adapter of Object.values(adapters)) adapter.close();
  await cognito.close();
});

interface Outcome {
  readonly name: string;
  readonly reason?: string | undefined;
  readonly milliseconds: number;
}

async function outcome(work: () => Promise<unknown>): Promise<Outcome> {
  const began = performance.now();
  const named = (error: unknown): { name: string; reason?: string } => ({
    name: (error as Error).constructor.name,
    ...(error as { reason?: string }),
  });
  const { name, reason } = await work().then(
    () => ({ name: 'answered', reason: undefined }),
    named,
  );
  return { name, reason, milliseconds: performance.now() - began };
}

/** Uses the same connections as the attack. */
const signInBy = (adapter: CognitoAdapter) => (): Promise<unknown> =>
  adapter.send(InitiateAuthCommand, {
    ClientId: 'c',
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: 'ada', PASSWORD: 'x' },
  });

/** Peak growth of the process in megabytes while the work runs. */
async function growth<T>(
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly megabytes: number }> {
  const before = process.memoryUsage();
  let most = 0;
  const timer = setInterval(() => {
    const { rss, external } = process.memoryUsage();
    // RSS does not grow when freed pages are reused; `external` shows memory outside the heap.
    most = Math.max(most, rss - before.rss, external - before.external);
  }, 10);
  try {
    const result = await work();
    return { result, megabytes: Math.round(most / megabyte) };
  } finally {
    clearInterval(timer);
  }
}

const parallel = sized(16, 8);

describe.each(['fast', 'sdk'] as const)(
  'an answer of a hostile Cognito, by the %s transport',
  (transport) => {
    it.each(Object.keys(hostile))(
      'MUST become a typed failure within the deadline and bounded memory: %s',
      async (what) => {
        const adapter = adapters[transport] as CognitoAdapter;
        cognito.answer = (call, response) => {
          if (call.command === 'AdminGetUser') hostile[what]?.(response);
          else succeed({})(call, response);
        };
        const stop = honestUser(signInBy(adapter));
        const pause = new Promise((resolve) => setTimeout(resolve, 500));
        const { result, megabytes } = await growth(() =>
          Promise.all(
            Array.from({ length: parallel }, () =>
              outcome(() =>
                adapter.send(AdminGetUserCommand, { UserPoolId: userPoolId, Username: 'ada' }),
              ),
            ),
          ),
        );
        await pause;
        const honest = await stop();
        const slowest = Math.max(...result.map(({ milliseconds }) => milliseconds));
        figure(
          'R35',
          `${transport}: ${parallel} answers at once of ${what}, extra MB`,
          megabytes,
          'at most 150',
        );
        figure(
          'R35',
          `${transport}: honest sign-ins that failed meanwhile`,
          `${honest.failed} of ${honest.answered + honest.failed}`,
          '0',
        );
        expect(
          result
            .filter(
              ({ name }) =>
                name !== 'UnavailableError' &&
                !(name === 'answered' && what === 'more than its content-length'),
            )
            .map(({ name }) => name),
        ).toEqual([]);
        expect(megabytes).toBeLessThan(150);
        expect(slowest).toBeLessThan(deadlineMs + 2500);
        expect(honest).toMatchObject({ failed: 0 });
        expect(honest.answered).toBeGreaterThan(0);
      },
    );
  },
);

describe('the key set', () => {
  it.each([
    'hundreds of megabytes',
    'chunks without end',
    'one byte at a time',
    'lists within lists',
    'a compressed answer',
  ])('MUST be rejected within the limits: %s', async (what) => {
    cognito.answer = (_call, response) => {
      hostile[what]?.(response);
    };
    const { result, megabytes } = await growth(() =>
      outcome(() => readJson(`${cognito.endpoint}/jwks.json`)),
    );
    figure('R35', `key set of ${what}, extra MB`, megabytes, 'at most 50');
    expect(result.name).not.toBe('answered');
    expect(result.milliseconds).toBeLessThan(3000);
    expect(megabytes).toBeLessThan(50);
  });
});

it('(control) is read completely by the plain SDK', async () => {
  cognito.answer = (_call, response) => {
    hostile['hundreds of megabytes']?.(response);
  };
  const plain = new CognitoIdentityProviderClient({
    region: 'eu-west-1',
    endpoint: cognito.endpoint,
    credentials,
    maxAttempts: 1,
  });
  const { megabytes } = await growth(() =>
    outcome(() => plain.send(new AdminGetUserCommand({ UserPoolId: userPoolId, Username: 'ada' }))),
  );
  plain.destroy();
  figure(
    'R35',
    `control: one answer of ${size / megabyte} MB by the plain SDK, extra MB`,
    megabytes,
    `more than ${size / megabyte / 2}`,
  );
  expect(megabytes).toBeGreaterThan(size / megabyte / 2);
});
