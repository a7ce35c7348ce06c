/** Tests sealed texts, which the gateway gives to clients and expects back unchanged. */
import { describe, expect, it } from '@jest/globals';

import { createSealing } from '../../src/guard/sealing.js';

const [old, fresh] = [
  'an old secret of the tests, long enough',
  'a new secret of the tests, long enough',
];
const start = Date.UTC(2028, 0, 1);
const at =
  (ms = 0) =>
  () =>
    new Date(start + ms);

describe('a sealed text', () => {
  it('opens on every instance with the same secret, until it expires', () => {
    const sealed = createSealing([old], at()).seal('session', { typed: 'ada' }, 1000);
    expect(createSealing([old], at(999)).open('session', sealed)).toEqual({ typed: 'ada' });
    expect(createSealing([old], at(1000)).open('session', sealed)).toBeUndefined();
  });

  it('opens during a rotation, on instances that already have the new secret', () => {
    const sealed = createSealing([old], at()).seal('session', { typed: 'ada' }, 1000);
    expect(createSealing([fresh, old], at()).open('session', sealed)).toEqual({ typed: 'ada' });
    expect(createSealing([fresh], at()).open('session', sealed)).toBeUndefined();
  });

  it('MUST NOT open for another purpose, with a bit changed, cut, or invented', () => {
    const sealing = createSealing([old], at());
    const sealed = sealing.seal('session', { typed: 'ada' }, 1000);
    const bytes = Buffer.from(sealed, 'base64url');
    expect(sealing.open('redirect', sealed)).toBeUndefined();
    for (let index = 0; index < bytes.length; index += 1) {
      const changed = Buffer.from(bytes);
      changed[index]! ^= 1;
      expect(sealing.open('session', changed.toString('base64url'))).toBeUndefined();
    }
    for (const text of ['', 'x', sealed.slice(0, 20), sealed.slice(0, -4), 's'.repeat(200)])
      expect(sealing.open('session', text)).toBeUndefined();
  });

  it('MUST NOT reveal its content, and differs each time', () => {
    const sealing = createSealing([old], at());
    const [first, second] = [1, 2].map(() => sealing.seal('session', { typed: 'ada' }, 1000));
    expect(first).not.toBe(second);
    expect(Buffer.from(first!, 'base64url').toString('latin1')).not.toContain('ada');
  });
});
