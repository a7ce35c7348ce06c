/**
 * Every member of every union is provoked on the embedded pool, or has a reason why it cannot be.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { commandNameOf, policyOf } from '../../src/cognito/call/command.js';
import { embeddedBackend } from '../../src/process/embeddedBackend.js';
import { demoFile, demoSeed } from '../../src/embeddedPool/pools/demoSeed.js';
import { openEmbeddedPool } from '../../src/embeddedPool/embeddedPool.js';
import { quotaCategories } from '../../src/embeddedPool/quotas.js';
import { openGateway } from '../support/openGateway.js';
import { catalogue, edges } from '../../src/resolvers/index.js';
import type { Operation } from '../../src/resolvers/operation.js';
import { errorOfException } from '../../src/schema/error.js';
import type { ErrorName } from '../../src/schema/error.js';
import { graphqlClient } from '../support/graphqlClient.js';
import { signIn as signInAt } from '../support/gateway.js';
import { unprotected } from '../support/hostile/unprotected.js';
import { ask, sampleInput, withSessionOf } from './asking.js';
import type { Provocation } from './asking.js';
import { commonProvocations } from './common.js';
import { edgeRows } from './edges.js';
import { redirect } from './redirect.js';
import { selfService } from './selfService.js';
import { signIn } from './signIn.js';
import { everywhere, reasons } from './unreachable.js';
import { users } from './users.js';
import { administrator, grants, openWorld } from './world.js';
import type { World } from './world.js';

const roots: Readonly<Record<string, Operation>> = catalogue;
const operations: Readonly<Record<string, Operation>> = {
  ...roots,
  ...Object.fromEntries(Object.entries(edges).map(([place, edge]) => [place, edge.at({})])),
};
const rows = { ...users, ...signIn, ...redirect, ...selfService, ...edgeRows };

/** The rows of an operation: its own before the common ones. */
const provocationsOf = (place: string): Partial<Record<ErrorName | 'success', Provocation>> => ({
  ...(place.includes('.') ? {} : commonProvocations(place, operations[place]!)),
  ...rows[place],
});
/** Cognito's rate limit has its own test, on a pool without remaining quota. */
const throttled = Object.keys(roots).filter(
  (field) =>
    !roots[field]!.bulk &&
    roots[field]!.commands.some((command) =>
      policyOf(command).exceptions.includes('TooManyRequestsException'),
    ),
);

describe('on the embedded pool', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  }, 30_000);
  afterAll(async () => {
    await world.close();
  });

  describe.each(Object.entries(operations))('%s', (place, { success }) => {
    it.each(Object.entries(provocationsOf(place)))('answers %s', async (member, provoke) => {
      const answer = await ask(world, place, await provoke(world));
      const expected = member === 'success' ? success.map(({ name }) => name) : [member];
      if (!expected.includes(answer.__typename))
        throw new Error(
          `${place} answered ${JSON.stringify(answer)} instead of ${expected.join(' or ')}`,
        );
      for (const { __typename: item } of answer.results ?? []) expect(item).not.toMatch(/Error$/);
    });
  });
});

describe('on a pool whose quotas are used up', () => {
  let answers: Readonly<Record<string, string>>;
  const closing: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    const directory = await mkdtemp(join(tmpdir(), 'dry-'));
    const demo = demoFile({ directory });
    const started = new Date();
    const seed = {
      ...demoSeed({ directory }),
      quotas: Object.fromEntries(quotaCategories.map((name) => [name, 1])),
    };
    // The clock stands still, so nothing is refilled.
    const pool = await openEmbeddedPool({
      directory,
      seed,
      clock: () => started,
      passwordCost: { N: 16, r: 8, p: 1 },
    });
    const gateway = await openGateway({
      ...embeddedBackend(pool, demo),
      grants,
      guards: unprotected,
      introspection: true,
      random: () => 0,
    });
    const graphql = graphqlClient(await gateway.listen({ port: 0 }));
    closing.push(
      () => gateway.close(),
      () => pool.close(),
      () => rm(directory, { recursive: true, force: true }),
    );
    const bearer = {
      authorization: `Bearer ${await signInAt(graphql, demo.adminUsername, demo.adminPassword)}`,
    };
    const world = { graphql: () => graphql } as never;
    for (const command of new Set(
      throttled.flatMap((field) => roots[field]!.commands.map(commandNameOf)),
    ))
      await pool.call(`AWSCognitoIdentityProviderService.${command}`, {});
    answers = Object.fromEntries(
      await Promise.all(
        throttled.map(async (field) => {
          const as = roots[field]!.allow.kind.startsWith('bearer') ? bearer : administrator;
          return [
            field,
            (
              await ask(world, field, {
                input: withSessionOf(demo.userPoolId, sampleInput(field)),
                as,
              })
            ).__typename,
          ] as const;
        }),
      ),
    );
  }, 30_000);
  afterAll(async () => {
    for (const close of closing) await close();
  });

  it.each(throttled)('%s answers TooManyRequestsError', (field) => {
    expect(answers[field]).toBe('TooManyRequestsError');
  });
});

describe('every member of a result union', () => {
  const pairs = Object.entries(operations).flatMap(([place, { members }]) =>
    members.map((member) => [place, member] as const),
  );
  const reached = (place: string, member: ErrorName): boolean =>
    Object.hasOwn(provocationsOf(place), member) ||
    (member === 'TooManyRequestsError' && throttled.includes(place));
  const reasonOf = (place: string, member: ErrorName): string | undefined =>
    reasons[place]?.[member] ?? everywhere[member];

  it('is provoked here, or a reason says why the pool cannot provoke the member', () => {
    expect(
      pairs.filter(
        ([place, member]) => !reached(place, member) && reasonOf(place, member) === undefined,
      ),
    ).toEqual([]);
  });

  it('is not provoked by an operation for which a reason says that it cannot be', () => {
    expect(
      pairs.filter(
        ([place, member]) => reached(place, member) && reasons[place]?.[member] !== undefined,
      ),
    ).toEqual([]);
  });

  it('is in the union of the operation for which a reason names the member', () => {
    const given = Object.entries(reasons).flatMap(([place, of]) =>
      Object.keys(of).map((member) => [place, member] as const),
    );
    expect(
      given.filter(([place, member]) => !operations[place]?.members.includes(member as ErrorName)),
    ).toEqual([]);
  });

  it('includes the success of each operation, which is provoked here too', () => {
    expect(Object.keys(operations).filter((place) => !provocationsOf(place).success)).toEqual([]);
  });

  it('comes from an exception of the first command, or from the gateway itself, if the member cannot be provoked', () => {
    const ours = [
      'AccessDeniedError',
      'InvalidInputError',
      'ServiceUnavailableError',
      'TooManyRequestsError',
      'UnexpectedError',
      'OutcomeUnknownError',
      'NotAuthorizedError',
    ];
    const rest = pairs.filter(
      ([place, member]) =>
        !reached(place, member) &&
        !ours.includes(member) &&
        !operations[place]?.bulk &&
        !operations[place]?.commands
          .slice(0, place.includes('.') ? undefined : 1)
          .some((command) =>
            policyOf(command).exceptions.some(
              (exception) => errorOfException(exception) === member,
            ),
          ),
    );
    // What only the alternatives of a sign-in declare: test/resolvers/signIn/alternatives.test.ts.
    expect(rest.map(([place, member]) => `${place} ${member}`)).toEqual([
      'authenticate MfaMethodNotFoundError',
      'refreshTokens MfaMethodNotFoundError',
      'refreshTokens PasswordResetRequiredError',
      'refreshTokens UserNotConfirmedError',
    ]);
  });
});
