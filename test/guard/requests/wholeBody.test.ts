/** Tests reading the body of a request. */
import { EventEmitter } from 'node:events';

import { describe, expect, it } from '@jest/globals';

import { wholeBody } from '../../../src/guard/requests/wholeBody.js';

interface Read {
  readonly error: (Error & { readonly statusCode?: number }) | null;
  readonly body: string;
}

/** Reads a body whose chunks `send` emits, and returns the results. */
function read(
  most: number,
  headers: Readonly<Record<string, string>>,
  send: (payload: EventEmitter) => void,
): Read[] {
  const payload = Object.assign(new EventEmitter(), { headers });
  const told: Read[] = [];
  wholeBody(payload as never, most, (error, body) => told.push({ error, body: body.toString() }));
  send(payload);
  return told;
}

const text = 'abcdefghij'.repeat(1000);

describe('a body', () => {
  it('MUST NOT keep a reference to the received chunks', () => {
    // The sender reuses one buffer, so a reader that kept it would see the last byte only.
    const chunk = Buffer.alloc(1);
    const kept: Buffer[] = [];
    const told = read(text.length, {}, (payload) => {
      for (const byte of Buffer.from(text)) {
        chunk[0] = byte;
        payload.emit('data', chunk);
        kept.push(chunk);
      }
      payload.emit('end');
    });
    expect(told).toEqual([{ error: null, body: text }]);
    expect(Buffer.concat(kept).toString()).not.toBe(text);
  });

  it.each([1, 7, 1024, 4000])('is read completely from chunks of %s bytes', (size) => {
    const told = read(text.length, {}, (payload) => {
      for (let at = 0; at < text.length; at += size)
        payload.emit('data', Buffer.from(text.slice(at, at + size)));
      payload.emit('end');
    });
    expect(told).toEqual([{ error: null, body: text }]);
  });

  it('MUST be refused exactly once if its actual or its declared length is too long', () => {
    const tooLarge = [{ error: expect.objectContaining({ statusCode: 413 }) }];
    const sent = read(9, {}, (payload) => {
      for (let n = 0; n < 3; n += 1) payload.emit('data', Buffer.from('12345'));
      payload.emit('end');
    });
    expect(sent).toMatchObject(tooLarge);
    expect(read(9, { 'content-length': '10' }, () => undefined)).toMatchObject(tooLarge);
  });

  it('fails with the error of its connection', () => {
    const error = new Error('aborted');
    expect(read(9, {}, (payload) => payload.emit('error', error))).toMatchObject([{ error }]);
  });
});
