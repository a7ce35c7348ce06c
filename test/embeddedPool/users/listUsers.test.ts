import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AdminCreateUserCommand,
  AdminDeleteUserCommand,
  AdminDisableUserCommand,
  AdminUpdateUserAttributesCommand,
  CreateUserPoolCommand,
  ListUsersCommand,
  type ListUsersCommandInput,
} from '@aws-sdk/client-cognito-identity-provider';
import { readUser } from '../../support/pool/actions.js';
import {
  password,
  startPool,
  userPoolId as UserPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';

const people = [
  {
    username: 'ann',
    password,
    attributes: {
      email: 'ann@example.com',
      email_verified: 'true',
      name: 'Ann "The Ant" O\\Neil',
      given_name: 'Ann',
      family_name: 'Ångström',
    },
  },
  {
    username: 'anna',
    password,
    attributes: {
      email: 'anna@example.com',
      given_name: 'Anna',
      family_name: 'Ant',
      phone_number: '+15550100001',
    },
  },
  {
    username: 'bob',
    password,
    attributes: { email: 'bob@example.org', given_name: 'Bob', preferred_username: 'robert' },
  },
];
let test: TestPool;
beforeAll(async () => {
  test = await startPool({ users: people });
  await test.sdk.send(
    new AdminCreateUserCommand({ UserPoolId, Username: 'new', MessageAction: 'SUPPRESS' }),
  );
  await test.sdk.send(new AdminDisableUserCommand({ UserPoolId, Username: 'bob' }));
});
afterAll(async () => {
  expect(test.faults).toEqual([]);
  await test.stop();
});

const list = (more: Partial<ListUsersCommandInput> = {}) =>
  test.sdk.send(new ListUsersCommand({ UserPoolId, ...more }));
const find = async (Filter: string) =>
  (await list({ Filter })).Users?.map(({ Username }) => Username);
const create = (Username: string) =>
  test.sdk.send(new AdminCreateUserCommand({ UserPoolId, Username, MessageAction: 'SUPPRESS' }));

describe('the filter of listUsers', () => {
  it.each([
    ['username = "ann"', ['ann']],
    ['username ^= "ann"', ['ann', 'anna']],
    ['username^="AN"', ['ann', 'anna']],
    ['email = "ANN@example.com"', ['ann']],
    ['email ^= "ann"', ['ann', 'anna']],
    ['phone_number = "+15550100001"', ['anna']],
    ['phone_number ^= "+1555"', ['anna']],
    ['"given_name" = "Bob"', ['bob']],
    ['family_name = "A\u030Angstro\u0308m"', ['ann']],
    ['family_name ^= "An"', ['anna']],
    ['preferred_username = "robert"', ['bob']],
    ['name = "Ann \\"The Ant\\" O\\\\Neil"', ['ann']],
    ['name ^= "Ann \\""', ['ann']],
    ['cognito:user_status = "force_change_password"', ['new']],
    ['cognito:user_status = "CONFIRMED"', ['ann', 'anna', 'bob']],
    ['status = "Disabled"', ['bob']],
    ['status = "disabled"', []],
    ['status ^= "Enab"', ['ann', 'anna', 'new']],
    ['email = "ann"', []],
    ['email = ""', []],
    ['given_name ^= ""', ['ann', 'anna', 'bob']],
    ['  ', ['ann', 'anna', 'bob', 'new']],
  ])('reads %s (SDK: ListUsersRequest.Filter)', async (filter, names) => {
    expect(await find(filter)).toEqual(names);
  });

  it('finds by sub (SDK: ListUsersRequest.Filter)', async () => {
    const sub =
      (await readUser(test, 'anna')).UserAttributes?.find(({ Name }) => Name === 'sub')?.Value ??
      '';
    expect(await find(`sub = "${sub}"`)).toEqual(['anna']);
    expect(await find(`sub ^= "${sub.slice(0, 13)}"`)).toEqual(['anna']);
  });

  it.each([
    ['email = ann', 'Error while parsing filter.'],
    ['email', 'Error while parsing filter.'],
    ['email = "a" and name = "b"', 'Error while parsing filter.'],
    ['email > "a"', 'Error while parsing filter.'],
    ['email = "a', 'Error while parsing filter.'],
    ['= "a"', 'Error while parsing filter.'],
    ["email = 'a'", 'Error while parsing filter.'],
    ['email = "a\\"', 'Error while parsing filter.'],
    ['custom:team = "a"', 'Invalid search attribute: custom:team'],
    ['address = "a"', 'Invalid search attribute: address'],
    ['__proto__ = "a"', 'Invalid search attribute: __proto__'],
  ])(
    'refuses %s (aws-sdk-php issue 1088 for the first text, moto for the second)',
    async (Filter, message) => {
      await expect(list({ Filter })).rejects.toMatchObject({
        name: 'InvalidParameterException',
        message,
      });
    },
  );

  it('follows a user through changes until deletion, and never finds users of another pool (SDK: ListUsers)', async () => {
    await create('cat');
    const set = (Value: string) =>
      test.sdk.send(
        new AdminUpdateUserAttributesCommand({
          UserPoolId,
          Username: 'cat',
          UserAttributes: [{ Name: 'given_name', Value }],
        }),
      );
    await set('Cat');
    await set('Kat');
    expect(await find('given_name = "Cat"')).toEqual([]);
    expect(await find('given_name = "Kat"')).toEqual(['cat']);
    const { UserPool } = await test.sdk.send(new CreateUserPoolCommand({ PoolName: 'other' }));
    expect(
      (
        await test.sdk.send(
          new ListUsersCommand({ UserPoolId: UserPool?.Id, Filter: 'given_name = "Kat"' }),
        )
      ).Users,
    ).toEqual([]);
    await set('');
    expect(await find('given_name ^= "K"')).toEqual([]);
    await test.sdk.send(new AdminDeleteUserCommand({ UserPoolId, Username: 'cat' }));
    expect(await find('username = "cat"')).toEqual([]);
  });

  it('distinguishes case in a case-sensitive pool (AWS guide: User pool case sensitivity)', async () => {
    const { UserPool } = await test.sdk.send(
      new CreateUserPoolCommand({
        PoolName: 'exact',
        UsernameConfiguration: { CaseSensitive: true },
      }),
    );
    for (const Username of ['Dan', 'dan'])
      await test.sdk.send(
        new AdminCreateUserCommand({
          UserPoolId: UserPool?.Id,
          Username,
          MessageAction: 'SUPPRESS',
        }),
      );
    const { Users } = await test.sdk.send(
      new ListUsersCommand({ UserPoolId: UserPool?.Id, Filter: 'username = "Dan"' }),
    );
    expect(Users?.map(({ Username }) => Username)).toEqual(['Dan']);
  });
});

describe('the attributes of listUsers', () => {
  // SDK: ListUsersRequest.AttributesToGet; aws-sdk-js issue 2570 for the empty list.
  it('are all, the requested ones, or none', async () => {
    const attributes = async (AttributesToGet: string[]) =>
      (await list({ Filter: 'username = "anna"', AttributesToGet })).Users?.[0]?.Attributes;
    expect(await attributes(['email', 'given_name'])).toEqual([
      { Name: 'email', Value: 'anna@example.com' },
      { Name: 'given_name', Value: 'Anna' },
    ]);
    expect(await attributes([])).toEqual([]);
  });

  // SDK: ListUsersRequest.AttributesToGet; aws-sdk-js issue 2570 for the text.
  it('are refused if a listed user lacks one', async () => {
    const refusal = {
      name: 'InvalidParameterException',
      message: 'One or more requested attributes do not exist.',
    };
    await expect(list({ AttributesToGet: ['phone_number'] })).rejects.toMatchObject(refusal);
    await expect(list({ AttributesToGet: ['custom:none'] })).rejects.toMatchObject(refusal);
    expect(
      (await list({ AttributesToGet: ['phone_number'], Filter: 'phone_number ^= "+"' })).Users,
    ).toHaveLength(1);
  });
});

describe('the pages of listUsers', () => {
  let late = 0;

  it('have up to 60 users; 0 means 60, and more is refused (botocore: QueryLimitType)', async () => {
    await Promise.all(Array.from({ length: 61 }, (_, index) => create(`many${index}`)));
    expect((await list({ Limit: 0 })).Users).toHaveLength(60);
    expect((await list()).Users).toHaveLength(60);
    expect((await list({ Limit: 1 })).Users).toHaveLength(1);
    await expect(list({ Limit: 61 })).rejects.toMatchObject({ name: 'InvalidParameterException' });
    await expect(list({ Limit: -1 })).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });

  it.each([[undefined], ['username ^= "many"'], ['status = "Enabled"']])(
    'show each user once while others come and go; filter: %s (SDK: PaginationToken)',
    async (Filter) => {
      const before = new Set<string>();
      for (const round of [0, 1]) {
        const seen: string[] = [];
        let PaginationToken: string | undefined;
        do {
          const page = await list({ Filter, Limit: 7, PaginationToken });
          seen.push(...(page.Users ?? []).map(({ Username = '' }) => Username));
          PaginationToken = page.PaginationToken;
          if (round === 1 && PaginationToken !== undefined) {
            await create(`many-late${(late += 1)}`);
            // Deletes the user at whom the next page starts, so that nothing is at the token's
            // position.
            await test.sdk.send(
              new AdminDeleteUserCommand({ UserPoolId, Username: seen.at(-1) ?? '' }),
            );
          }
        } while (PaginationToken !== undefined);
        expect(new Set(seen).size).toBe(seen.length);
        if (round === 0) for (const name of seen) before.add(name);
        else for (const name of before) expect(seen).toContain(name);
      }
    },
  );

  // aws-sdk-js issue 3705.
  it('refuse a token of another filter or pool, an altered one, and nonsense', async () => {
    const { PaginationToken } = await list({ Limit: 1, Filter: 'status = "Enabled"' });
    const { UserPool } = await test.sdk.send(new CreateUserPoolCommand({ PoolName: 'foreign' }));
    const refusal = { name: 'InvalidParameterException', message: 'Invalid pagination token' };
    await expect(list({ PaginationToken })).rejects.toMatchObject(refusal);
    await expect(list({ PaginationToken, Filter: 'status = "Disabled"' })).rejects.toMatchObject(
      refusal,
    );
    await expect(
      list({ PaginationToken, UserPoolId: UserPool?.Id, Filter: 'status = "Enabled"' }),
    ).rejects.toMatchObject(refusal);
    await expect(
      list({ PaginationToken: `x${PaginationToken}`, Filter: 'status = "Enabled"' }),
    ).rejects.toMatchObject(refusal);
    await expect(list({ PaginationToken: 'nonsense' })).rejects.toMatchObject(refusal);
    expect(
      (await list({ PaginationToken, Filter: 'status = "Enabled"' })).Users?.length,
    ).toBeGreaterThan(0);
  });
});
