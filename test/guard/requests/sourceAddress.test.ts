/** Finds the source of a request from the peer and the headers of trusted proxies. */
import { describe, expect, it } from '@jest/globals';

import { sourceReader } from '../../../src/guard/requests/sourceAddress.js';
import type { SourceOptions } from '../../../src/guard/requests/sourceAddress.js';

const addressOf = (
  options: SourceOptions,
  peer: string | undefined,
  headers: Record<string, string> = {},
): string | undefined => sourceReader(options)(peer, headers).address;
const bucketOf = (peer: string | undefined): string => sourceReader()(peer, {}).bucket;
const xff = (value: string) => ({ 'x-forwarded-for': value });

describe('sourceReader', () => {
  it('MUST use the peer and ignore headers when no proxy is trusted', () => {
    expect(
      addressOf({}, '192.0.2.1', { ...xff('198.51.100.7'), forwarded: 'for=198.51.100.7' }),
    ).toBe('192.0.2.1');
  });

  it('MUST use the peer when it is not a trusted proxy', () => {
    expect(addressOf({ trustedProxies: ['10.0.0.0/8'] }, '192.0.2.1', xff('198.51.100.7'))).toBe(
      '192.0.2.1',
    );
  });

  it('uses the rightmost address that is not a trusted proxy', () => {
    expect(
      addressOf(
        { trustedProxies: ['10.0.0.0/8', 'fd00::/8'] },
        '10.0.0.1',
        xff('1.1.1.1, 198.51.100.7, fd00::2, 10.0.0.2'),
      ),
    ).toBe('198.51.100.7');
  });

  it('uses the address added by the outermost trusted proxy', () => {
    expect(addressOf({ trustedProxies: 1 }, '10.0.0.1', xff('1.1.1.1, 198.51.100.7'))).toBe(
      '198.51.100.7',
    );
    expect(
      addressOf({ trustedProxies: 2 }, '10.0.0.1', xff('1.1.1.1, 198.51.100.7, 10.0.0.2')),
    ).toBe('198.51.100.7');
  });

  it('uses the peer when the header has fewer entries than there are proxies', () => {
    expect(addressOf({ trustedProxies: 2 }, '10.0.0.1', xff('198.51.100.7'))).toBe('10.0.0.1');
  });

  it.each([
    '',
    'unknown',
    '_hidden',
    '198.51.100',
    '198.51.100.7.1',
    '1e3',
    '0x7f.1',
    'localhost',
    '2001:db8::1::2',
    '[2001:db8::1',
    'a'.repeat(70),
  ])('uses the peer if the entry is malformed: %j', (entry) => {
    expect(
      addressOf({ trustedProxies: ['10.0.0.0/8'] }, '10.0.0.1', xff(`198.51.100.7, ${entry}`)),
    ).toBe('10.0.0.1');
  });

  it.each([
    ['198.51.100.7:4711', '198.51.100.7'],
    ['[2001:db8::1]:4711', '2001:db8::1'],
    ['::ffff:198.51.100.7', '198.51.100.7'],
    ['64:ff9b::c633:6407', '198.51.100.7'],
    ['fe80::1%eth0', 'fe80::1'],
    ['::1', '::1'],
    ['2001:0:0:1:0:0:0:1', '2001:0:0:1::1'],
    ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
  ])('reads %s', (entry, address) => {
    expect(addressOf({ trustedProxies: 1 }, '10.0.0.1', xff(entry))).toBe(address);
  });

  it.each([
    ['for=198.51.100.7', '198.51.100.7'],
    ['For="[2001:db8::1]:4711"', '2001:db8::1'],
    ['for=1.1.1.1;proto=https;by=10.0.0.9, proto=https; for=198.51.100.7', '198.51.100.7'],
    ['for=198.51.100.7, for=unknown', '10.0.0.1'],
    ['for=198.51.100.7, proto=https', '10.0.0.1'],
  ])('reads Forwarded: %s (RFC 7239)', (forwarded, address) => {
    expect(
      addressOf({ trustedProxies: 1, proxyHeader: 'forwarded' }, '10.0.0.1', {
        forwarded,
        ...xff('6.6.6.6'),
      }),
    ).toBe(address);
  });

  it('MUST read only the header that the proxies write', () => {
    expect(addressOf({ trustedProxies: 1 }, '10.0.0.1', { forwarded: 'for=6.6.6.6' })).toBe(
      '10.0.0.1',
    );
  });

  it('trusts a proxy whose IPv4 address is written as IPv6', () => {
    expect(
      addressOf({ trustedProxies: ['10.0.0.0/8'] }, '::ffff:10.0.0.1', xff('198.51.100.7')),
    ).toBe('198.51.100.7');
  });

  it('MUST use one bucket for a /64 network, one for all spellings of an address, and one for all callers without an address', () => {
    expect(
      new Set(
        ['2001:db8:0:1::1', '2001:db8:0:1:ffff:ffff:ffff:ffff', '2001:0DB8::1:0:0:0:9'].map(
          bucketOf,
        ),
      ).size,
    ).toBe(1);
    expect(bucketOf('2001:db8:0:2::1')).not.toBe(bucketOf('2001:db8:0:1::1'));
    expect(bucketOf('::ffff:192.0.2.1')).toBe(bucketOf('192.0.2.1'));
    expect(bucketOf(undefined)).toBe('none');
  });

  it.each(['10.0.0.0/33', '10.0.0/8', 'proxy.example', '::/129', '10.0.0.0/8/9', '10.0.0.0/'])(
    'refuses the network %s',
    (network) => {
      expect(() => sourceReader({ trustedProxies: [network] })).toThrow(TypeError);
    },
  );
});
