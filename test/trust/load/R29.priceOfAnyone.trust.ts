/**
 * R29: a flood of public operations, from one source or from 50, does not affect honest sign-ins
 * and refreshes.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { demoFile, demoSeed } from '../../../src/embeddedPool/pools/demoSeed.js';
import { openEmbeddedPool } from '../../../src/embeddedPool/embeddedPool.js';
import type { EmbeddedPool } from '../../../src/embeddedPool/embeddedPool.js';
import { catalogue } from '../../../src/resolvers/index.js';
import type { Operation } from '../../../src/resolvers/operation.js';
import { gatewaySchema } from '../../../src/resolvers/schema.js';
import { password, seedUser } from '../../support/ask.js';
import { startFaultProxy } from '../../support/upstream/faultProxy.js';
import type { FaultProxy } from '../../support/upstream/faultProxy.js';
import { graphqlClient } from '../../support/graphqlClient.js';
import { sampleOperation } from '../../support/sampleOperation.js';
import { figure, sized } from '../support/figures.js';
import { bundlePrograms } from '../support/gatewayProcess.js';
import type { GatewayProcess, Programs } from '../support/gatewayProcess.js';
import type { Load, Sample } from '../support/openLoop.js';
import { outcomes, quantile, tally } from '../support/samples.js';

const floodPerSecond = 600;
/** Calm and flood alternate, so that other work on the machine affects both. */
const rounds = sized(5, 3);
const calmSeconds = 4;
const attackSeconds = 6;
const controlSeconds = sized(8, 4);
const honestPerSecond = 20;
const json = { 'content-type': 'application/json' };

let programs: Programs;
let directory: string;
let pool: EmbeddedPool;
let proxy: FaultProxy;
let demo: ReturnType<typeof demoFile>;

beforeAll(async () => {
  programs = await bundlePrograms();
  directory = await mkdtemp(join(tmpdir(), 'price-'));
  demo = demoFile({ directory });
  const seed = demoSeed({ directory });
  pool = await openEmbeddedPool({
    directory,
    seed: {
      ...seed,
      credentials: [{ accessKeyId: 'local', secretAccessKey: 'local' }],
      pools: (seed.pools ?? []).map((one) => ({ ...one, users: [seedUser('honest')] })),
    },
    passwordCost: { N: 16, r: 8, p: 1 },
    quotas: { awsDefaults: true },
  });
  const door = await pool.listen({ port: 0 });
  proxy = await startFaultProxy(Number(new URL(door.url).port));
});
afterAll(async () => {
  await proxy.close();
  await pool.close();
  await programs.remove();
  await rm(directory, { recursive: true, force: true });
});

const startGateway = (unlimited: boolean): Promise<GatewayProcess> =>
  programs.gateway({
    userPoolId: demo.userPoolId,
    clientId: demo.clientId,
    endpoint: proxy.endpoint,
    apiKey: 'trust',
    guarded: !unlimited,
    behindProxy: true,
    unlimited,
  });

const signIn =
  `mutation { authenticate(input: { username: "honest", password: "${password}" }) { ` +
  '__typename ... on AuthenticationTokens { accessToken refreshToken } } }';
const srpStart =
  'mutation { authenticate(input: { username: "user$n", flow: USER_SRP_AUTH, srpA: "ab$n" }) { __typename } }';

interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string;
}

async function tokensFrom({ url }: GatewayProcess): Promise<Tokens> {
  const { data } = await graphqlClient(url)(signIn, {}, { 'x-forwarded-for': '203.255.255.255' });
  return data.authenticate as Tokens;
}

/** The same token with a different signature each time; only the key shows that it is invalid. */
function forged(token: string): string {
  const at = token.lastIndexOf('.') + 20;
  return `${token.slice(0, at)}$n${token.slice(at + 9)}`;
}

/**
 * Every public field as a stranger would call it, the first steps of sign-ins, and a token that was
 * never valid.
 */
function strangersBodies({ accessToken }: Tokens): string[] {
  const open = Object.entries<Operation>(catalogue).filter(
    ([, { allow }]) => allow.kind === 'anyone' || allow.kind === 'bearerOrSession',
  );
  const samples = open
    .map(([field]) =>
      sampleOperation(gatewaySchema(), field, { full: field.endsWith('SoftwareToken') }),
    )
    .map(({ document: query, variables }) =>
      JSON.stringify({ query, variables })
        .replaceAll('"ada"', '"user$n"')
        .replaceAll('eyJ.eyJ.sig', 'eyJ.eyJ.s$n'),
    );
  const bodyOf = (query: string): string => JSON.stringify({ query });
  return [
    ...samples,
    bodyOf(srpStart),
    bodyOf(
      'mutation { authenticate(input: { username: "user$n", flow: USER_AUTH }) { __typename } }',
    ),
    JSON.stringify({
      query: 'mutation ($token: String!) { signOut(input: { token: $token }) { __typename } }',
      variables: { token: forged(accessToken) },
    }),
  ];
}

interface Honest {
  readonly signIns: Sample[];
  readonly refreshes: Sample[];
}
interface Found extends Honest {
  readonly flood: Sample[];
}
interface Flood {
  readonly bodies: readonly string[];
  readonly addresses: number;
  readonly network?: string;
  readonly perSecond?: number;
}

/** Honest users, each with their own address, beside a flood if there is one. */
async function beside(
  { url }: GatewayProcess,
  { refreshToken }: Tokens,
  seconds: number,
  flood?: Flood,
): Promise<Found> {
  const load = (
    body: string | readonly string[],
    network: string,
    perSecond: number,
    addresses: number,
  ): Load => ({
    url: `${url}/graphql`,
    method: 'POST',
    headers: { ...json, 'x-forwarded-for': `${network}.$a` },
    body,
    seconds,
    perSecond,
    addresses,
    patienceMs: 20_000,
  });
  const strangers = ({
    bodies,
    addresses,
    network = '198',
    perSecond = floodPerSecond,
  }: Flood): Load => load(bodies, network, perSecond, addresses);
  const refresh = `mutation { refreshTokens(input: { refreshToken: "${refreshToken}" }) { __typename } }`;
  const [signIns = [], refreshes = [], found = []] = await programs.run([
    load(JSON.stringify({ query: signIn }), '203', honestPerSecond, 100_000),
    load(JSON.stringify({ query: refresh }), '204', honestPerSecond, 100_000),
    ...(flood ? [strangers(flood)] : []),
  ]);
  return { signIns, refreshes, flood: found };
}

type Kind = keyof Honest;

const pooled = (rounds: readonly Found[], kind: keyof Found): Sample[] =>
  rounds.flatMap((round) => round[kind]);

/** The median of the rounds' p99, so that one pause of the machine does not decide the result. */
function typicalP99(rounds: readonly Found[], kind: Kind): number {
  const sorted = rounds.map((round) => quantile(round[kind], 0.99)).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

const good = '200 AuthenticationTokens';
const percent = (samples: readonly Sample[]): string =>
  ((100 * outcomes(samples, good).length) / samples.length).toFixed(2);

describe.each([1, 50])(
  '600 requests a second to every public operation, from %i sources',
  (addresses) => {
    const title =
      `beside ${String(floodPerSecond)}/s from ${String(addresses)} ` +
      (addresses === 1 ? 'source' : 'sources');
    const calm: Found[] = [];
    const flooded: Found[] = [];
    let throttled: number;

    beforeAll(async () => {
      const gateway = await startGateway(false);
      const tokens = await tokensFrom(gateway);
      const bodies = strangersBodies(tokens);
      // A process that has run for a while has already compiled these documents; the warm-up sends
      // them from other addresses.
      await beside(gateway, tokens, 3, { bodies, addresses: 300, network: '199', perSecond: 100 });
      proxy.requests = proxy.throttled = 0;
      for (let round = 0; round < rounds; round += 1) {
        calm.push(await beside(gateway, tokens, calmSeconds));
        flooded.push(await beside(gateway, tokens, attackSeconds, { bodies, addresses }));
      }
      throttled = proxy.throttled / proxy.requests;
      await gateway.stop();
    });

    it.each(['signIns', 'refreshes'] as const)(
      'MUST leave honest %s alone: at least 99.9 %% succeed',
      (what) => {
        figure(
          'R29',
          `honest ${what} that succeed ${title}, %`,
          percent(pooled(flooded, what)),
          'at least 99.9',
        );
        const honest = pooled(flooded, what);
        expect(honest.length).toBeGreaterThan(0.9 * honestPerSecond * attackSeconds * rounds);
        expect(tally(honest)).toEqual({ [good]: honest.length });
      },
    );

    it.each(['signIns', 'refreshes'] as const)(
      'MUST NOT slow honest %s down: p99 at most three times that of a calm gateway',
      (what) => {
        const [before, during] = [typicalP99(calm, what), typicalP99(flooded, what)];
        figure(
          'R29',
          `typical p99 of honest ${what} ${title}, ms`,
          during,
          `at most 3 x ${String(before)}`,
        );
        expect(during).toBeLessThanOrEqual(3 * before);
      },
    );

    it('MUST be refused by the gateway itself: Cognito throttles at most 1 % of the calls that reach it', () => {
      figure(
        'R29',
        `calls that Cognito throttled ${title}, %`,
        (100 * throttled).toFixed(2),
        'at most 1',
      );
      expect(throttled).toBeLessThanOrEqual(0.01);
      const flood = pooled(flooded, 'flood');
      expect(outcomes(flood, '200 TooManyRequestsError').length).toBeGreaterThan(
        0.1 * flood.length,
      );
    });
  },
);

describe('the control', () => {
  it('lets starts of sign-ins from one source make honest sign-ins fail on the unprotected build', async () => {
    const gateway = await startGateway(true);
    const found = await beside(gateway, await tokensFrom(gateway), controlSeconds, {
      bodies: [JSON.stringify({ query: srpStart })],
      addresses: 1,
    });
    await gateway.stop();
    figure(
      'R29',
      'control: honest sign-ins that succeed without guards, %',
      percent(found.signIns),
      'less than 99.9',
    );
    expect(outcomes(found.signIns, good).length).toBeLessThan(0.999 * found.signIns.length);
  });
});
