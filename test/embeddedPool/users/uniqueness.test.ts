import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AdminConfirmSignUpCommand,
  AdminCreateUserCommand,
  AdminDeleteUserCommand,
  AdminUpdateUserAttributesCommand,
  ConfirmSignUpCommand,
  ListUsersCommand,
  SignUpCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { readUser, signIn } from '../../support/pool/actions.js';
import {
  clientId as ClientId,
  password as Password,
  startPool,
  userPoolId as UserPoolId,
  type StartOptions,
  type TestPool,
} from '../../support/pool/startPool.js';

let test: TestPool;
afterEach(() => expect(test.faults).toEqual([]));

function inPool(title: string, pool: StartOptions['pool'], cases: () => void): void {
  describe(title, () => {
    beforeAll(async () => {
      test = await startPool({ pool: pool ?? {} });
    });
    cases();
    afterAll(() => test.stop());
  });
}

const signUp = (Username: string, email?: string) =>
  test.sdk.send(
    new SignUpCommand({
      ClientId,
      Username,
      Password,
      ...(email === undefined ? {} : { UserAttributes: [{ Name: 'email', Value: email }] }),
    }),
  );
const create = (Username: string, attributes: Record<string, string> = {}) =>
  test.sdk.send(
    new AdminCreateUserCommand({
      UserPoolId,
      Username,
      MessageAction: 'SUPPRESS',
      UserAttributes: Object.entries(attributes).map(([Name, Value]) => ({ Name, Value })),
    }),
  );
const update = (Username: string, Name: string, Value: string) =>
  test.sdk.send(
    new AdminUpdateUserAttributesCommand({
      UserPoolId,
      Username,
      UserAttributes: [{ Name, Value }],
    }),
  );
const count = async (Filter: string) =>
  (await test.sdk.send(new ListUsersCommand({ UserPoolId, Filter }))).Users?.length;

/** Names of the exceptions; successful calls are left out. */
async function refusals(calls: Promise<unknown>[]): Promise<string[]> {
  return (await Promise.allSettled(calls)).flatMap((outcome) =>
    outcome.status === 'rejected' ? [(outcome.reason as Error).name] : [],
  );
}

inPool('a pool that ignores case', {}, () => {
  // SDK: UsernameExistsException; AWS guide: User pool case sensitivity.
  it('MUST let exactly one of 50 parallel sign-ups with one name succeed, in any case', async () => {
    const spellings = ['jordan', 'Jordan', 'JORDAN', 'jorDAN', 'JoRdAn'];
    const refused = await refusals(
      Array.from({ length: 50 }, (_, index) => signUp(spellings[index % 5] ?? '')),
    );
    expect(refused).toEqual(Array.from({ length: 49 }, () => 'UsernameExistsException'));
    expect(await count('username = "jordan"')).toBe(1);
  });

  it('treats composed and decomposed letters as one name (Unicode Standard Annex 15)', async () => {
    await signUp('Z\u00fcrich');
    expect(await refusals([signUp('zu\u0308rich')])).toEqual(['UsernameExistsException']);
  });

  it('allows the name again after the user is deleted (SDK: AdminDeleteUser)', async () => {
    await create('brief');
    await test.sdk.send(new AdminDeleteUserCommand({ UserPoolId, Username: 'BRIEF' }));
    await create('Brief');
    expect((await readUser(test, 'brief')).Username).toBe('Brief');
  });

  // AWS guide: Customizing sign-in attributes.
  it('lets several users have an unverified address; its alias belongs to the first to verify it', async () => {
    await signUp('first', 'shared@example.com');
    await signUp('second', 'Shared@Example.com');
    const [one, two] = [await test.code('first'), await test.code('second')];
    const confirm = (Username: string, ConfirmationCode: string) =>
      test.sdk.send(new ConfirmSignUpCommand({ ClientId, Username, ConfirmationCode }));
    const refused = await refusals([confirm('first', one), confirm('second', two)]);
    expect(refused).toEqual(['AliasExistsException']);
    expect(await count('cognito:user_status = "CONFIRMED"')).toBe(1);
    const winner = await readUser(test, 'SHARED@example.com');
    expect((await signIn(test, 'shared@EXAMPLE.com')).AuthenticationResult).toBeDefined();
    expect(['first', 'second']).toContain(winner.Username);
  });

  // SDK: AliasExistsException.
  it('MUST give a verified address to one of 20 parallel claimants, and free it on deletion', async () => {
    const claim = (index: number) =>
      create(`claimant${index}`, {
        email: index % 2 ? 'one@example.com' : 'ONE@example.com',
        email_verified: 'true',
      });
    const refused = await refusals(Array.from({ length: 20 }, (_, index) => claim(index)));
    expect(refused).toHaveLength(19);
    const { Username } = await readUser(test, 'one@example.com');
    expect(await count('username ^= "claimant"')).toBe(1);
    await test.sdk.send(new AdminDeleteUserCommand({ UserPoolId, Username }));
    await create('heir', { email: 'one@example.com', email_verified: 'true' });
    expect((await readUser(test, 'one@example.com')).Username).toBe('heir');
  });

  it('refuses an update that would give an address two verified owners (SDK: AliasExistsException)', async () => {
    await create('owner', { email: 'owned@example.com', email_verified: 'true' });
    await create('other', { email: 'owned@example.com', email_verified: 'false' });
    await expect(update('other', 'email_verified', 'true')).rejects.toMatchObject({
      name: 'AliasExistsException',
      message: 'An account with the given email already exists.',
    });
    expect((await readUser(test, 'owned@example.com')).Username).toBe('owner');
    await update('owner', 'email', 'moved@example.com');
    await update('other', 'email_verified', 'true');
    expect((await readUser(test, 'owned@example.com')).Username).toBe('other');
  });
});

inPool('a case-sensitive pool', { UsernameConfiguration: { CaseSensitive: true } }, () => {
  it('accepts each spelling as a name of its own, and each only once (AWS guide: User pool case sensitivity)', async () => {
    const refused = await refusals(['max', 'Max', 'max', 'Max'].map((name) => signUp(name)));
    expect(refused).toEqual(['UsernameExistsException', 'UsernameExistsException']);
    await test.sdk.send(new AdminConfirmSignUpCommand({ UserPoolId, Username: 'Max' }));
    expect([
      (await readUser(test, 'max')).UserStatus,
      (await readUser(test, 'Max')).UserStatus,
    ]).toEqual(['UNCONFIRMED', 'CONFIRMED']);
  });
});

inPool(
  'a pool whose usernames are e-mail addresses',
  { UsernameAttributes: ['email'], AliasAttributes: [] },
  () => {
    // AWS guide: Customizing sign-in attributes.
    it('MUST let exactly one of 50 parallel sign-ups with one address succeed', async () => {
      const refused = await refusals(
        Array.from({ length: 50 }, (_, index) =>
          signUp(index % 2 ? 'solo@example.com' : 'SOLO@example.com'),
        ),
      );
      expect(refused).toEqual(Array.from({ length: 49 }, () => 'UsernameExistsException'));
      expect(await count('email = "solo@example.com"')).toBe(1);
    });
  },
);

inPool(
  'a pool with preferred_username as alias',
  { AliasAttributes: ['preferred_username'] },
  () => {
    // AWS guide: Customizing sign-in attributes, unique within a user pool.
    it("MUST not let one name be a username and another user's preferred_username", async () => {
      await create('robin', { preferred_username: 'Batman' });
      expect(await refusals([create('batman')])).toEqual(['UsernameExistsException']);
      await create('joker');
      await expect(update('joker', 'preferred_username', 'ROBIN')).rejects.toMatchObject({
        name: 'AliasExistsException',
      });
      await expect(update('joker', 'preferred_username', 'batMAN')).rejects.toMatchObject({
        name: 'AliasExistsException',
      });
      await update('joker', 'preferred_username', 'Joker');
      expect((await readUser(test, 'BATMAN')).Username).toBe('robin');
    });

    it("MUST find a user by id before any alias, and refuse another user's id as a name or an alias", async () => {
      await create('alfred');
      const { UserAttributes = [] } = await readUser(test, 'alfred');
      const sub = UserAttributes.find(({ Name }) => Name === 'sub')?.Value ?? '';
      await create('bane');
      for (const id of [sub, sub.toUpperCase()]) {
        await expect(update('bane', 'preferred_username', id)).rejects.toMatchObject({
          name: 'AliasExistsException',
        });
        expect(await refusals([create(id)])).toEqual(['UsernameExistsException']);
      }
      await update('alfred', 'preferred_username', sub);
      expect((await readUser(test, sub)).Username).toBe('alfred');
    });
  },
);
