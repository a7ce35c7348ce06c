/** R23: the source address cannot be forged, and one /64 network counts as one source. */
import { Writable } from 'node:stream';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { auditLog } from '../../../src/guard/audit/audit.js';
import type { GuardOptions } from '../../../src/guard/options.js';
import { seedUser } from '../../support/ask.js';
import { atOnce, behindProxy, wrongFrom } from '../../support/hostile/attack.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest } from '../../support/gateway.js';
import { unprotected } from '../../support/hostile/unprotected.js';
import { watchCalls } from '../../support/upstream/watchCalls.js';
import { figure, sized } from '../support/figures.js';

const peer = '127.0.0.1';
const client = '203.0.113.7';

/**
 * What an attacker can put into one header: addresses in every form, malformed ones, and text that
 * confuses the parsers of proxies.
 */
const values = [
  '1.1.1.1',
  '127.0.0.1',
  '10.0.0.1',
  '::1',
  '0.0.0.0',
  '255.255.255.255',
  '2001:db8::1',
  '[2001:db8::1]',
  '[2001:db8::1]:443',
  '1.1.1.1:80',
  '::ffff:1.1.1.1',
  '::ffff:0101:0101',
  '64:ff9b::101:101',
  'fe80::1%lo',
  '0177.0.0.1',
  '0x7f000001',
  '2130706433',
  '127.1',
  '1.1.1.1/8',
  'localhost',
  'unknown',
  '_secret',
  '-',
  '',
  ' ',
  ',',
  ',,,,',
  '"1.1.1.1"',
  "'1.1.1.1'",
  '1.1.1.1;',
  '1.1.1.1 2.2.2.2',
  '1.1.1.1,,2.2.2.2',
  'for=1.1.1.1',
  'for="1.1.1.1"',
  'for="[2001:db8::1]"',
  'for=1.1.1.1;by=127.0.0.1',
  'for=unknown',
  'FOR=1.1.1.1',
  'for = 1.1.1.1',
  'for="1.1.1.1',
  'for=1.1.1.1, for=127.0.0.1',
  'by=1.1.1.1',
  'for=1.1.1.1;for=2.2.2.2',
  '1.1.1.1, 127.0.0.1',
  '127.0.0.1, 1.1.1.1',
  Array(500).fill('1.1.1.1').join(', '),
  'a'.repeat(4000),
  '%31.1.1.1',
  '1.1.1.1%00',
  '１.１.１.１'.normalize('NFKC'),
  '{{ip}}',
  '../../etc/passwd',
  '$(id)',
  '1.1.1.1\t',
];
const names = ['x-forwarded-for', 'forwarded', 'x-real-ip', 'true-client-ip'];
const shapes = values.flatMap((value) => names.map((name) => ({ name, value })));

let recorded: string | undefined;
/**
 * Each request has a different username, because identical refusals of a stranger are folded into
 * one line.
 */
let signIns = 0;
const audit = {
  log: auditLog(
    new Writable({
      write: (line: Buffer, _encoding, done) => {
        recorded = (JSON.parse(line.toString()) as { source?: string }).source;
        done();
      },
    }),
  ),
};

async function start(guards: GuardOptions): Promise<GatewayUnderTest> {
  return startGateway({ guards: { ...unprotected, audit, ...guards } });
}

/** The source that the gateway records for a request with these headers. */
async function sourceOf(
  { graphql }: GatewayUnderTest,
  headers: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  recorded = undefined;
  signIns += 1;
  await graphql(
    `mutation { authenticate(input: { username: "ada-${String(signIns)}", password: ` +
      '"Wrong-Horse-7" }) { __typename } }',
    {},
    headers,
  );
  return recorded;
}

/** Header shapes that make the gateway use a different address. */
async function forged(
  gateway: GatewayUnderTest,
  truth: string,
  proxied: (shape: (typeof shapes)[number]) => Readonly<Record<string, string>>,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const shape of shapes)
    if ((await sourceOf(gateway, proxied(shape))) !== truth)
      wrong.push(`${shape.name}: ${shape.value.slice(0, 60)}`);
  return wrong;
}

describe('the source address', () => {
  it.each<
    [
      string,
      GuardOptions['source'],
      string,
      (shape: (typeof shapes)[number]) => Readonly<Record<string, string>>,
    ]
  >([
    ['no proxy is trusted', {}, peer, ({ name, value }) => ({ [name]: value })],
    [
      'the caller is not a trusted proxy',
      { trustedProxies: ['10.0.0.0/8'] },
      peer,
      ({ name, value }) => ({ [name]: value }),
    ],
    [
      'one proxy is trusted, which appends the address it sees',
      { trustedProxies: 1 },
      client,
      ({ name, value }) => ({
        [name]: value,
        'x-forwarded-for': name === 'x-forwarded-for' ? `${value}, ${client}` : client,
      }),
    ],
    [
      'networks of proxies are trusted',
      { trustedProxies: ['127.0.0.0/8', '10.0.0.0/8'] },
      client,
      ({ name, value }) => ({
        [name]: value,
        'x-forwarded-for':
          name === 'x-forwarded-for' ? `${value}, ${client}, 10.0.0.9` : `${client}, 10.0.0.9`,
      }),
    ],
    [
      'the proxy writes Forwarded',
      { trustedProxies: 1, proxyHeader: 'forwarded' },
      client,
      ({ name, value }) => ({
        [name]: value,
        forwarded: name === 'forwarded' ? `${value}, for=${client}` : `for=${client}`,
      }),
    ],
  ])(
    'MUST be the true one for 200 shapes of headers when %s',
    async (what, source, truth, proxied) => {
      const gateway = await start({ source });
      try {
        const wrong = await forged(gateway, truth, proxied);
        figure(
          'R23',
          `forged sources of ${String(shapes.length)} shapes, ${what}`,
          wrong.length,
          '0',
        );
        expect(shapes.length).toBeGreaterThanOrEqual(200);
        expect(wrong).toEqual([]);
      } finally {
        await gateway.close();
      }
    },
  );

  it('control: can be forged if every peer is trusted', async () => {
    const gateway = await start({ source: { trustedProxies: ['0.0.0.0/0'] } });
    try {
      expect(await sourceOf(gateway, { 'x-forwarded-for': '1.1.1.1' })).toBe('1.1.1.1');
    } finally {
      await gateway.close();
    }
  });
});

describe('a source that switches addresses within its /64 network', () => {
  const hops = sized(1000, 100);
  let gateway: GatewayUnderTest;
  let bare: GatewayUnderTest;
  beforeAll(async () => {
    gateway = await startGateway({
      guards: { ...unprotected, source: behindProxy, budgets: {} },
      pool: { users: [seedUser('ada')] },
    });
    bare = await startGateway({
      guards: { ...unprotected, source: behindProxy },
      pool: { users: [seedUser('ada')] },
    });
  });
  afterAll(async () => {
    await gateway.close();
    await bare.close();
  });

  const hop = (n: number): string =>
    `2001:db8:0:1:${n.toString(16)}:${(n * 7).toString(16)}::${(n + 1).toString(16)}`;

  it('MUST have one budget', async () => {
    const calls = watchCalls(gateway.pool);
    await atOnce(hops, 16, (n) => wrongFrom(gateway, hop(n), 'ada', n));
    // For each guess, the gateway may also look up whose name it is.
    const guesses = calls.names.filter((name) => name === 'InitiateAuth');
    figure(
      'R23',
      `guesses from ${String(hops)} addresses of one /64 that reach Cognito`,
      guesses.length,
      'at most 4',
    );
    expect(guesses).toHaveLength(4);
  });

  it('control: reaches Cognito every time without budgets', async () => {
    const calls = watchCalls(bare.pool);
    await atOnce(20, 4, (n) => wrongFrom(bare, hop(n), 'ada', n));
    expect(calls.names).toHaveLength(20);
  });
});
