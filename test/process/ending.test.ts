/** Tests how the process ends, with a fake process and work that the test controls. */
import { EventEmitter } from 'node:events';

import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';

import { endInOrder } from '../../src/process/ending.js';

interface Ending {
  readonly process: EventEmitter;
  readonly codes: number[];
  readonly lines: string[];
  readonly finish: (error?: Error) => Promise<void>;
}

function begin(): Ending {
  const codes: number[] = [];
  const lines: string[] = [];
  const process = Object.assign(new EventEmitter(), { exit: (code: number) => codes.push(code) });
  let settle: (error?: Error) => void = () => undefined;
  const close = (): Promise<void> =>
    new Promise((resolve, reject) => {
      settle = (error) => {
        if (error) reject(error);
        else resolve();
      };
    });
  endInOrder(
    process as unknown as NodeJS.Process,
    close,
    pino({ level: 'info' }, { write: (line) => void lines.push(line) }),
  );
  return {
    process,
    codes,
    lines,
    finish: async (error) => {
      settle(error);
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

describe('endInOrder', () => {
  it.each(['SIGINT', 'SIGTERM'])('exits with 0 on %s, when the work is done', async (signal) => {
    const { process, codes, finish } = begin();
    process.emit(signal);
    expect(codes).toEqual([]);
    await finish();
    expect(codes).toEqual([0]);
  });

  it('ends at once on a second signal, with the code of that signal', () => {
    const { process, codes } = begin();
    process.emit('SIGTERM');
    process.emit('SIGINT');
    expect(codes).toEqual([130]);
  });

  it.each(['uncaughtException', 'unhandledRejection'])(
    'MUST log no error text on %s, finish the work and exit with 1',
    async (event) => {
      const { process, codes, lines, finish } = begin();
      process.emit(event, new TypeError('the password is hunter2'));
      process.emit(event, 'hunter2');
      expect(codes).toEqual([]);
      await finish();
      expect(codes).toEqual([1]);
      expect(lines.join()).toContain('TypeError');
      expect(lines.join()).toContain('ending.test.ts');
      expect(lines.join()).not.toContain('hunter2');
    },
  );

  it('exits with 1 when the gateway cannot be closed', async () => {
    const { process, codes, lines, finish } = begin();
    process.emit('SIGTERM');
    await finish(new Error('the store is locked'));
    expect(codes).toEqual([1]);
    expect(lines.join()).toContain('could not be closed');
  });
});
