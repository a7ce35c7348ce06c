/**
 * R28: guesses count for the account under attack, and messages for every address that receives
 * one, whichever name was typed.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from '@jest/globals';
import { getNamedType, isInputObjectType } from 'graphql';

import { embeddedBackend } from '../../../src/process/embeddedBackend.js';
import { srpTimestamp } from '../../../src/embeddedPool/signIn/srpExchange.js';
import { openGateway } from '../../support/openGateway.js';
import { challenges } from '../../../src/resolvers/signIn/challenges.js';
import { digestOfBlock } from '../../../src/resolvers/signIn/sessionNote.js';
import { gatewaySchema } from '../../../src/resolvers/schema.js';
import { openEmbeddedPool } from '../../../src/embeddedPool/embeddedPool.js';
import { mutate, password, seedUser } from '../../support/ask.js';
import type { Answer, Headers } from '../../support/ask.js';
import {
  address,
  atOnce,
  behindProxy,
  count,
  signInFrom,
  wrongFrom,
} from '../../support/hostile/attack.js';
import { startGateway } from '../../support/gateway.js';
import type { GatewayUnderTest, GatewayUnderTestOptions } from '../../support/gateway.js';
import { graphqlClient } from '../../support/graphqlClient.js';
import { sampleOf } from '../../support/sampleOperation.js';
import { sealedSession } from '../../support/hostile/sealedSession.js';
import { fail, startStubCognito } from '../../support/upstream/stubCognito.js';
import { unprotected } from '../../support/hostile/unprotected.js';
import { watchCalls } from '../../support/upstream/watchCalls.js';
import type { WatchedCalls } from '../../support/upstream/watchCalls.js';
import { figure, sized } from '../support/figures.js';

const home = '203.0.113.1';
const attacker = '198.51.100.66';
const phone = '+14255550123';
const aliases = ['ada', 'ada@example.com', 'ADA@Example.com', phone, 'countess'];
const from = (source: string): Headers => ({ 'x-forwarded-for': source });

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

interface World {
  readonly gateway: GatewayUnderTest;
  readonly calls: WatchedCalls;
}

/** A pool in which ada has four names, behind a gateway with or without budgets. */
async function open(budgets: boolean, options: GatewayUnderTestOptions = {}): Promise<World> {
  const SmsConfiguration = { SnsCallerArn: 'arn:aws:iam::000000000000:role/sms' };
  const gateway = await startGateway({
    deadlineMs: 20_000,
    ...options,
    guards: {
      ...unprotected,
      source: behindProxy,
      enumeration: { answerStepMs: 0 },
      ...(budgets ? { budgets: {} } : {}),
    },
    pool: {
      AliasAttributes: ['email', 'phone_number', 'preferred_username'],
      AutoVerifiedAttributes: ['email', 'phone_number'],
      SmsConfiguration,
      users: [
        seedUser('ada', {
          phone_number: phone,
          phone_number_verified: 'true',
          preferred_username: 'countess',
        }),
        seedUser('bob'),
        ...Array.from({ length: 7 }, (_, n) => seedUser(`mule-${String(n)}`)),
      ],
    } as never,
  });
  closing.push(() => gateway.close());
  return { gateway, calls: watchCalls(gateway.pool) };
}

/**
 * The promise to an honest user beside the attack: all ten right passwords from home are accepted.
 */
async function neighbour({ gateway }: World): Promise<void> {
  const answers = await atOnce(10, 2, () => signInFrom(gateway.graphql, home, 'bob', password));
  const signedIn = count(answers, 'AuthenticationTokens');
  figure(
    'R28',
    'right passwords of 10 of an honest user beside the attack that are accepted',
    signedIn,
    '10',
  );
  expect(signedIn).toBe(10);
}

const judged = ({ calls }: World, command: string): number =>
  calls.names.filter((name) => name === command).length;

/** Starts an SRP sign-in under one name and answers it with a wrong claim under another. */
async function claim(
  { gateway }: World,
  begun: string,
  answered: (challenge: Answer) => string,
  source: string,
): Promise<Answer> {
  const selection = '... on PasswordVerifierChallenge { session username secretBlock }';
  const challenge = await mutate(
    gateway,
    'authenticate',
    { username: begun, flow: 'USER_SRP_AUTH', srpA: 'a'.repeat(512) },
    from(source),
    selection,
  );
  const { session, secretBlock } = challenge as { session: string; secretBlock: string };
  const proof = { passwordClaimSignature: 'AAAA', timestamp: srpTimestamp(new Date()) };
  return mutate(
    gateway,
    'respondToChallenge',
    { passwordVerifier: { username: answered(challenge), session, secretBlock, ...proof } },
    from(source),
  );
}

describe('a sign-in by SRP', () => {
  it('MUST NOT be checked when it is answered under a different name from the one it started with', async () => {
    const world = await open(true);
    const answers = await atOnce(12, 1, (n) =>
      claim(world, 'ada', () => `nobody${String(n)}`, attacker),
    );
    const reached = judged(world, 'RespondToAuthChallenge');
    figure(
      'R28',
      'wrong claims of 12 for one user, answered under 12 other names, that are checked',
      reached,
      'at most 4',
    );
    expect(reached).toBe(0);
    expect(answers.every(({ reason }) => reason === 'INVALID_SESSION')).toBe(true);
    await neighbour(world);
  });

  it('MUST be charged to the account it was started for, under each of its names', async () => {
    const world = await open(true);
    await atOnce(20, 1, (n) =>
      claim(world, aliases[n % aliases.length]!, ({ username }) => username as string, attacker),
    );
    const reached = judged(world, 'RespondToAuthChallenge');
    figure(
      'R28',
      'wrong claims of 20 under 5 names of one user that are checked',
      reached,
      'at most 4',
    );
    expect(reached).toBeGreaterThan(0);
    expect(reached).toBeLessThanOrEqual(4);
    await neighbour(world);
  });

  it('MUST NOT be combined with the session of another sign-in', async () => {
    const world = await open(true);
    const selection = '... on PasswordVerifierChallenge { session username secretBlock }';
    const begin = (username: string) =>
      mutate(
        world.gateway,
        'authenticate',
        { username, flow: 'USER_SRP_AUTH', srpA: 'a'.repeat(512) },
        from(attacker),
        selection,
      );
    const [own, other] = [await begin('bob'), await begin('ada')];
    const passwordVerifier = {
      username: 'bob',
      session: own.session as string,
      secretBlock: other.secretBlock as string,
      passwordClaimSignature: 'AAAA',
      timestamp: srpTimestamp(new Date()),
    };
    expect(
      await mutate(world.gateway, 'respondToChallenge', { passwordVerifier }, from(attacker)),
    ).toMatchObject({ reason: 'INVALID_SESSION' });
    expect(judged(world, 'RespondToAuthChallenge')).toBe(0);
  });

  it('control: is checked every time without budgets', async () => {
    const world = await open(false);
    await atOnce(12, 1, () => claim(world, 'ada', ({ username }) => username as string, attacker));
    expect(judged(world, 'RespondToAuthChallenge')).toBe(12);
  });
});

describe('every challenge', () => {
  const fields = getNamedType(
    gatewaySchema().getMutationType()?.getFields().respondToChallenge?.args[0]?.type,
  );
  const block = 'AAAA';
  const answerTo = (field: string, step: string, username: string): object => {
    const type = isInputObjectType(fields) ? fields.getFields()[field]!.type : undefined;
    const isClaim = step.endsWith('PASSWORD_VERIFIER');
    const session = sealedSession(step, {
      typed: 'ada',
      block: isClaim ? digestOfBlock(block) : undefined,
    });
    const forms = { secretBlock: block, passwordClaimSignature: block, srpA: 'aa' };
    const sample = sampleOf(type!, field, false) as Record<string, unknown>;
    const texts = Object.fromEntries(Object.entries(forms).filter(([name]) => name in sample));
    return { [field]: { ...sample, ...texts, username, session } };
  };
  async function reached(
    budgets: boolean,
    field: string,
    step: string,
    nameOf: (n: number) => string,
  ): Promise<number> {
    const cognito = await startStubCognito();
    cognito.answer = fail('NotAuthorizedException', 'Incorrect username or password.');
    const gateway = await openGateway({
      userPoolId: 'eu-west-1_Stub00001',
      clientId: 'client',
      clientConfig: { endpoint: cognito.endpoint },
      quotas: false,
      guards: { ...unprotected, ...(budgets ? { budgets: {} } : {}) },
    });
    const graphql = graphqlClient(await gateway.listen({ port: 0 }));
    const answers = await atOnce(12, 1, (n) =>
      graphql(
        'mutation ($input: RespondToChallengeInput!) { respondToChallenge(input: $input) { __typename } }',
        { input: answerTo(field, step, nameOf(n)) },
      ),
    );
    expect(answers.flatMap(({ errors = [] }) => errors)).toEqual([]);
    await gateway.close();
    await cognito.close();
    return cognito.calls.length;
  }
  /**
   * How many of 12 attempts under the user's own name are checked. A step that proves nothing is
   * free; choosing a text message counts as a message.
   */
  const mostUnder = (step: string): number => {
    if (step === 'SELECT_MFA_TYPE') return 3;
    return ['NEW_PASSWORD_REQUIRED', 'MFA_SETUP', 'DEVICE_SRP_AUTH', 'SELECT_CHALLENGE'].includes(
      step,
    )
      ? 12
      : 4;
  };

  it.each(Object.entries(challenges).map(([step, { field }]) => [step, field] as const))(
    'MUST be accepted only under the name it was started with: %s',
    async (step, field) => {
      const others = await reached(true, field, step, (n) => `nobody${String(n)}`);
      const own = await reached(true, field, step, () => 'ada');
      const control = await reached(false, field, step, () => 'ada');
      figure(
        'R28',
        `wrong answers of 12 to ${step}, under other names and under the right one, that are checked`,
        `${String(others)} and ${String(own)}`,
        `0 and ${String(mostUnder(step))}`,
      );
      expect([others, own, control]).toEqual([0, mostUnder(step), 12]);
    },
  );
});

describe('wrong passwords', () => {
  it('MUST be charged to the account, under each of its names', async () => {
    const world = await open(true);
    const guesses = sized(200, 60);
    const answers = await atOnce(guesses, 4, (n) =>
      wrongFrom(world.gateway, attacker, aliases[n % aliases.length]!, n),
    );
    const reached = judged(world, 'InitiateAuth');
    figure(
      'R28',
      `wrong passwords of ${String(guesses)} under 5 names of one user, from one address, that are checked`,
      reached,
      'at most 4',
    );
    expect(reached).toBeGreaterThan(0);
    expect(reached).toBeLessThanOrEqual(4);
    // The account's remaining budget stays hidden, because every name gets four answers.
    expect(count(answers, 'NotAuthorizedError')).toBe(4 * 4);
    await neighbour(world);
  });

  it('MUST be charged to the account when they come from many addresses', async () => {
    const world = await open(true);
    const guesses = sized(1000, 200);
    await atOnce(guesses, 8, (n) =>
      wrongFrom(world.gateway, address(n), aliases[n % aliases.length]!, n),
    );
    const reached = judged(world, 'InitiateAuth');
    figure(
      'R28',
      `wrong passwords of ${String(guesses)} under 5 names of one user, from as many addresses, that are checked`,
      reached,
      'at most 20',
    );
    expect(reached).toBeGreaterThan(0);
    expect(reached).toBeLessThanOrEqual(20);
    await neighbour(world);
  });

  it('make the gateway ask Cognito for the owner of each name at most once in five minutes', async () => {
    const world = await open(true);
    await atOnce(100, 4, (n) =>
      wrongFrom(world.gateway, attacker, aliases[n % aliases.length]!, n),
    );
    const asked = judged(world, 'AdminGetUser');
    figure(
      'R28',
      'questions to Cognito whose name it is, of 100 guesses under 5 names',
      asked,
      'at most 5',
    );
    expect(asked).toBeLessThanOrEqual(5);
  });

  it('are counted by the typed name if the gateway has no AWS credentials, since it cannot look the account up', async () => {
    const world = await open(true, { publicOnly: true });
    await atOnce(100, 1, (n) =>
      wrongFrom(world.gateway, attacker, aliases[n % aliases.length]!, n),
    );
    const reached = judged(world, 'InitiateAuth');
    figure(
      'R28',
      'wrong passwords of 100 under 4 names of one user that are checked without AWS credentials',
      reached,
      'at most 4 for each name',
    );
    expect(reached).toBeLessThanOrEqual(16);
  });

  it('control: are all checked without budgets', async () => {
    const world = await open(false);
    await atOnce(40, 4, (n) => wrongFrom(world.gateway, attacker, aliases[n % aliases.length]!, n));
    expect(judged(world, 'InitiateAuth')).toBe(40);
  });
});

const victim = '+14255550199';
const signUp = ({ gateway }: World, n: number, attributes: object): Promise<Answer> =>
  mutate(
    gateway,
    'signUp',
    { username: `fresh-${String(n)}`, password, attributes },
    from(address(n)),
  );
const sent = async ({ gateway }: World, ...to: readonly string[]): Promise<number> =>
  (await gateway.pool.outbox()).filter(({ destination }) => to.includes(destination)).length;

describe('messages', () => {
  it.each([
    [true, 3],
    [false, 50],
  ])(
    'MUST be few to one number, however many e-mail addresses accompany it (budgets: %s)',
    async (budgets, most) => {
      const world = await open(budgets);
      const received = await atOnce(50, 4, (n) =>
        signUp(world, n, { email: `fresh-${String(n)}@example.net`, phoneNumber: victim }),
      );
      const taken = received.filter(({ __typename }) => __typename === 'SignUpSuccess').length;
      if (budgets)
        figure(
          'R28',
          'sign-ups of 50 with one number and 50 e-mail addresses that are sent',
          taken,
          'at most 3',
        );
      expect(taken).toBe(most);
      if (budgets) await neighbour(world);
    },
  );

  it.each([
    [true, 3],
    [false, 20],
  ])('MUST be few to one mailbox, in whatever spelling (budgets: %s)', async (budgets, most) => {
    const world = await open(budgets);
    const spellings = [
      'victim@example.net',
      'VICTIM@example.net',
      'victim@EXAMPLE.NET',
      'Victim@example.NET',
    ];
    await atOnce(20, 1, (n) => signUp(world, n, { email: spellings[n % spellings.length]! }));
    const reached = judged(world, 'SignUp');
    if (budgets)
      figure(
        'R28',
        'sign-ups of 20 with one e-mail address in 4 spellings that are sent',
        reached,
        'at most 3',
      );
    expect(reached).toBe(most);
  });

  it('MUST NOT be requested with an empty address', async () => {
    const world = await open(true);
    for (const attributes of [
      { email: '', phoneNumber: victim },
      { email: ' ' },
      { phoneNumber: '' },
    ]) {
      expect(await signUp(world, 1, attributes)).toMatchObject({ __typename: 'InvalidInputError' });
    }
    expect(judged(world, 'SignUp')).toBe(0);
  });

  it.each([
    [true, 3],
    [false, 7],
  ])('MUST be few to one address from seven accounts (budgets: %s)', async (budgets, most) => {
    const world = await open(budgets);
    await atOnce(7, 1, async (n) => {
      const { accessToken } = await mutate(
        world.gateway,
        'authenticate',
        { username: `mule-${String(n)}`, password },
        from(address(n)),
        '... on AuthenticationTokens { accessToken }',
      );
      await mutate(
        world.gateway,
        'updateMyAttributes',
        { attributes: { phoneNumber: victim } },
        { ...from(address(n)), authorization: `Bearer ${String(accessToken)}` },
      );
    });
    const received = await sent(world, victim);
    if (budgets)
      figure(
        'R28',
        'codes to one number that seven accounts have in common',
        received,
        'at most 3',
      );
    expect(received).toBe(most);
  });

  it.each([
    [true, 3],
    [false, 25],
  ])(
    'MUST be few to one account, under each of its names and through sign-ups with its address (budgets: %s)',
    async (budgets, most) => {
      const world = await open(budgets);
      const answers = await atOnce(20, 1, (n) =>
        mutate(
          world.gateway,
          'forgotPassword',
          { username: aliases[n % aliases.length]! },
          from(address(n)),
        ),
      );
      await atOnce(5, 1, (n) => signUp(world, n, { email: 'ada@example.com' }));
      const asked = judged(world, 'ForgotPassword') + judged(world, 'SignUp');
      if (budgets) {
        figure(
          'R28',
          'messages of 25 to one account, under 5 names and by sign-ups with its address',
          asked,
          'at most 3',
        );
        // The fourth request is refused under an unknown name too, so it reveals nothing about the
        // account.
        expect(
          answers.filter(({ __typename }) => __typename === 'ForgotPasswordSuccess'),
        ).toHaveLength(12);
        await neighbour(world);
      }
      expect(asked).toBe(most);
    },
  );
});

describe('one pool under several entries of POOLS', () => {
  it('MUST share one budget and one memory of ended sessions', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'twice-'));
    const ids = { userPoolId: 'us-east-1_Twice0001', clientId: 'twiceclient000000000000001' };
    const other = 'twiceclient000000000000002';
    const client = { ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH' as const] };
    const seed = {
      region: 'us-east-1',
      pools: [
        {
          Id: ids.userPoolId,
          clients: [
            { ClientId: ids.clientId, ...client },
            { ClientId: other, ...client },
          ],
          users: [seedUser('ada'), seedUser('bob')],
        },
      ],
    };
    const pool = await openEmbeddedPool({ directory, seed, passwordCost: { N: 16, r: 8, p: 1 } });
    const { pages: _pages, ...entry } = { ...embeddedBackend(pool, ids), deadlineMs: 20_000 };
    const gateway = await openGateway({
      ...entry,
      tenants: {
        by: 'header',
        others: 'default',
        pools: { same: entry, twin: { ...entry, clientId: other } },
      },
      guards: { ...unprotected, source: behindProxy, budgets: {} },
    });
    closing.push(
      () => gateway.close(),
      () => pool.close(),
      () => rm(directory, { recursive: true, force: true }),
    );
    const graphql = graphqlClient(await gateway.listen({ port: 0 }));
    const calls = watchCalls(pool);
    const entries = [{}, { 'x-pool': 'same' }, { 'x-pool': 'twin' }] as const;
    const guess = (secret: string, username: string, headers: Headers) =>
      graphql(
        'mutation ($input: AuthenticateInput!) { authenticate(input: $input) { __typename ... ' +
          'on AuthenticationTokens { accessToken } } }',
        { input: { username, password: secret } },
        headers,
      );
    await atOnce(12, 1, (n) =>
      guess(`Wrong-Horse-${String(n)}`, 'ada', { ...from(attacker), ...entries[n % 3] }),
    );
    const reached = calls.names.filter((name) => name === 'InitiateAuth').length;
    figure(
      'R28',
      'wrong passwords of 12 through 3 entries of one pool that are checked',
      reached,
      '4',
    );
    expect(reached).toBe(4);

    const { data } = await guess(password, 'bob', { ...from(home), ...entries[1] });
    const authorization = `Bearer ${String(data.authenticate.accessToken)}`;
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const signedOut = await graphql(
      'mutation { signOut(input: {}) { __typename } }',
      {},
      { authorization, ...entries[1] },
    );
    expect(signedOut.data.signOut.__typename).toBe('SignOutSuccess');
    calls.names.length = 0;
    const me = await graphql('{ me { __typename } }', {}, { authorization, ...entries[0] });
    expect(me.data.me.__typename).toBe('NotAuthorizedError');
    expect(calls.names).toEqual([]);
  });
});
