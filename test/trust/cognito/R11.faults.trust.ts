/**
 * R11: no fault makes the gateway send a request twice. Runs every operation of the catalogue
 * through every network fault and every failure of Cognito.
 */
import {
  CognitoIdentityProviderClient,
  ForgotPasswordCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { permissionNames } from '../../../src/gateway/caller.js';
import { policies } from '../../../src/cognito/call/policy.js';
import type { CommandName, CommandPolicy } from '../../../src/cognito/call/policy.js';
import { openGateway } from '../../support/openGateway.js';
import type { Gateway } from '../../../src/index.js';
import { catalogue } from '../../../src/resolvers/index.js';
import type { Operation } from '../../../src/resolvers/operation.js';
import { gatewaySchema } from '../../../src/resolvers/schema.js';
import { createTokenIssuer } from '../../support/accessTokens.js';
import type { TokenIssuer } from '../../support/accessTokens.js';
import { startFaultProxy } from '../../support/upstream/faultProxy.js';
import type { Fault, FaultProxy } from '../../support/upstream/faultProxy.js';
import { graphqlClient } from '../../support/graphqlClient.js';
import { sampleOperation } from '../../support/sampleOperation.js';
import { fail, startStubCognito, succeed } from '../../support/upstream/stubCognito.js';
import type { Answer, StubCognito } from '../../support/upstream/stubCognito.js';
import { unlimitedCalls, unprotected } from '../../support/hostile/unprotected.js';
import { figure, sized } from '../support/figures.js';

const userPoolId = 'eu-west-1_Stub00001';
const clientId = 'stubclient';
const seed = 11;

const raw =
  (status: number, body: string): Answer =>
  (_call, response) =>
    void response.writeHead(status, { 'content-type': 'text/html' }).end(body);

interface FaultCase {
  readonly way?: Fault;
  readonly answer?: Answer;
  /**
   * `unsent`: no byte was sent. `lost`: Cognito may have carried it out. `refused`: Cognito
   * rejected it. `throttled`: the caller may try again.
   */
  readonly kind: 'unsent' | 'lost' | 'refused' | 'throttled';
  /** The deadline has passed, so nothing is retried. */
  readonly slow?: true;
}

const faults: Readonly<Record<string, FaultCase>> = {
  'a refused connection': { way: 'refused', kind: 'unsent' },
  'a reset before the request': { way: 'resetBefore', kind: 'lost' },
  'a reset after the request': { way: 'resetAfter', kind: 'lost' },
  'a cut answer': { way: 'cut', kind: 'lost' },
  'a trickling answer': { way: 'trickle', kind: 'lost', slow: true },
  'an answer that never comes': { way: 'hang', kind: 'lost', slow: true },
  'a black hole': { way: 'blackHole', kind: 'lost', slow: true },
  InternalErrorException: { answer: fail('InternalErrorException', 'internal', 500), kind: 'lost' },
  ServiceUnavailable: { answer: fail('ServiceUnavailable', 'down', 503), kind: 'lost' },
  'an HTML 502': { answer: raw(502, '<html>Bad gateway</html>'), kind: 'lost' },
  'wrong JSON': { answer: raw(200, '{"CodeDeliveryDetails": {'), kind: 'lost' },
  TooManyRequestsException: {
    answer: fail('TooManyRequestsException', 'Rate exceeded'),
    kind: 'throttled',
  },
  LimitExceededException: {
    answer: fail('LimitExceededException', 'Attempt limit exceeded'),
    kind: 'refused',
  },
  AccessDeniedException: {
    answer: fail('AccessDeniedException', 'not authorized'),
    kind: 'refused',
  },
};

/**
 * What the policy table allows: the number of requests sent, and the answer where the fault alone
 * determines it.
 */
function expected(
  { kind, slow }: FaultCase,
  { ambiguous }: CommandPolicy,
): { readonly requests: number; readonly member: string | undefined } {
  if (kind === 'unsent') return { requests: 0, member: 'ServiceUnavailableError' };
  if (kind === 'refused') return { requests: 1, member: undefined };
  if (kind === 'throttled') return { requests: 3, member: 'TooManyRequestsError' };
  if (ambiguous === 'never') return { requests: 1, member: 'OutcomeUnknownError' };
  return { requests: slow ? 1 : 3, member: 'ServiceUnavailableError' };
}

interface World {
  readonly cognito: StubCognito;
  readonly proxy: FaultProxy;
  readonly gateway: Gateway;
  readonly ask: (field: string) => Promise<string>;
}

async function openWorld(tokens: TokenIssuer, deadlineMs: number): Promise<World> {
  const cognito = await startStubCognito();
  const proxy = await startFaultProxy(Number(new URL(cognito.endpoint).port), seed);
  const gateway = await openGateway({
    userPoolId,
    clientId,
    clientConfig: {
      endpoint: proxy.endpoint,
      credentials: { accessKeyId: 'id', secretAccessKey: 'key' },
    },
    fetchJwks: tokens.jwks,
    grants: { groups: { all: permissionNames } },
    rememberSettingsMs: 0,
    random: () => 0,
    deadlineMs,
    guards: unprotected,
    ...unlimitedCalls,
  });
  const client = graphqlClient(await gateway.listen({ port: 0 }));
  const ask = async (field: string): Promise<string> => {
    const { document, variables } = sampleOperation(gatewaySchema(), field);
    // The token lacks the scope that would make the gateway ask Cognito whether the token is still
    // valid; that call is not part of the operation.
    const { data, errors } = await client(document, variables, {
      authorization: `Bearer ${await tokens.issue({ 'cognito:groups': ['all'], scope: 'openid' })}`,
    });
    expect(errors).toBeUndefined();
    const value = data[field] as { __typename: string; results?: { __typename: string }[] };
    return (value.results?.[0] ?? value).__typename;
  };
  return { cognito, proxy, gateway, ask };
}

async function closeWorld({ gateway, proxy, cognito }: World): Promise<void> {
  await gateway.close();
  await proxy.close();
  await cognito.close();
}

interface Cell {
  readonly fault: string;
  readonly field: string;
  readonly requests: number;
  readonly member: string;
  /** Messages that Cognito sent. */
  readonly messages: number;
}

const chosen = Object.entries<Operation>(catalogue)
  .filter(([, { commands }], index) => commands.length > 0 && index % sized(1, 4) === 0)
  .map(([field]) => field);
const policyOf = new Map<string, CommandPolicy>();
let cells: Cell[];

beforeAll(async () => {
  const tokens = await createTokenIssuer(userPoolId, clientId);
  const plain = await openWorld(tokens, 3000);
  for (const field of chosen) {
    plain.cognito.calls.length = 0;
    await plain.ask(field);
    const [first] = plain.cognito.calls;
    if (first) policyOf.set(field, policies[first.command as CommandName]);
  }
  await closeWorld(plain);
  cells = (
    await Promise.all(Object.entries(faults).map(([name, fault]) => row(name, fault, tokens)))
  ).flat();
});

/** Runs every operation through one fault. */
async function row(
  fault: string,
  { way, answer = succeed(), kind, slow }: FaultCase,
  tokens: TokenIssuer,
): Promise<Cell[]> {
  const world = await openWorld(tokens, slow ? 250 : 5000);
  // The first call opens the connection and compiles its command, which could exceed the short
  // deadline.
  await world.ask('user');
  world.cognito.answer = answer;
  await world.proxy.spoil(way ? { fault: way } : {});
  const done: Cell[] = [];
  for (const field of policyOf.keys()) {
    world.cognito.calls.length = 0;
    world.proxy.requests = 0;
    const member = await world.ask(field);
    const sending = world.cognito.calls.filter(
      ({ command }) => policies[command as CommandName].sendsMessage,
    );
    done.push({
      fault,
      field,
      requests: world.proxy.requests,
      member,
      messages: kind === 'lost' ? sending.length : 0,
    });
  }
  await closeWorld(world);
  return done;
}

describe('a fault never sends twice', () => {
  it('control: every operation reaches Cognito when nothing is wrong', () => {
    expect(chosen.filter((field) => !policyOf.has(field))).toEqual([]);
  });

  it.each(Object.entries(faults))(
    'MUST send each operation through %s at most as many times as the policy table allows',
    (name, fault) => {
      const found = cells.filter(({ fault: of }) => of === name);
      expect(found).toHaveLength(chosen.length);
      expect(found.map(({ field, requests }) => [field, requests])).toEqual(
        found.map(({ field }) => [field, expected(fault, policyOf.get(field)!).requests]),
      );
    },
  );

  it.each(Object.entries(faults).filter(([, { kind }]) => kind !== 'refused'))(
    'MUST report for each operation what is known of its outcome after %s',
    (name, fault) => {
      const found = cells.filter(({ fault: of }) => of === name);
      expect(found.map(({ field, member }) => [field, member])).toEqual(
        found.map(({ field }) => [field, expected(fault, policyOf.get(field)!).member]),
      );
    },
  );

  it('MUST send at most one message for one action', () => {
    const most = Math.max(...cells.map(({ messages }) => messages));
    const wrong = cells.filter(
      ({ fault, field, requests }) =>
        requests !== expected(faults[fault]!, policyOf.get(field)!).requests,
    );
    figure(
      'R11',
      'cells whose number of calls differs from the policy table',
      wrong.length,
      `0 of ${String(cells.length)}`,
    );
    figure('R11', 'most messages for one action', most, 'at most 1');
    expect(cells.some(({ messages }) => messages === 1)).toBe(true);
    expect(most).toBeLessThanOrEqual(1);
  });
});

describe('the control', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(await createTokenIssuer(userPoolId, clientId), 3000);
  });
  afterAll(() => closeWorld(world));

  it('sends three messages for one action when the SDK retries by its defaults', async () => {
    const client = new CognitoIdentityProviderClient({
      region: 'eu-west-1',
      endpoint: world.proxy.endpoint,
    });
    await world.proxy.spoil({ fault: 'resetAfter' });
    await client
      .send(new ForgotPasswordCommand({ ClientId: clientId, Username: 'ada' }))
      .catch(() => undefined);
    client.destroy();
    figure(
      'R11',
      'control: messages for one action with the defaults of the SDK',
      world.cognito.calls.length,
      'more than 1',
    );
    expect(world.cognito.calls.length).toBeGreaterThan(1);
  });
});
