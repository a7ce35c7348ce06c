import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AddCustomAttributesCommand,
  AdminCreateUserCommand,
  AdminDeleteUserAttributesCommand,
  AdminUpdateUserAttributesCommand,
  AdminSetUserPasswordCommand,
  CreateUserPoolClientCommand,
  DeleteUserAttributesCommand,
  GetUserCommand,
  InitiateAuthCommand,
  RespondToAuthChallengeCommand,
  SignUpCommand,
  UpdateUserAttributesCommand,
  type AttributeType,
} from '@aws-sdk/client-cognito-identity-provider';
import { decodeJwt } from 'jose';
import { accessTokenOf, attributeOf, readUser, signIn } from '../../support/pool/actions.js';
import {
  clientId as ClientId,
  password,
  startPool,
  userPoolId as UserPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';

const Schema = [
  { Name: 'email', AttributeDataType: 'String', Required: true, Mutable: true },
  {
    Name: 'badge',
    AttributeDataType: 'String',
    Mutable: false,
    StringAttributeConstraints: { MinLength: '2', MaxLength: '4' },
  },
  {
    Name: 'age',
    AttributeDataType: 'Number',
    Mutable: true,
    NumberAttributeConstraints: { MinValue: '18', MaxValue: '120' },
  },
  { Name: 'vip', AttributeDataType: 'Boolean', Mutable: true },
  { Name: 'since', AttributeDataType: 'DateTime', Mutable: true },
  { Name: 'internal', AttributeDataType: 'String', Mutable: true, DeveloperOnlyAttribute: true },
] as const;
let test: TestPool;
beforeAll(async () => {
  test = await startPool({
    pool: { Schema: [...Schema] },
    users: [
      {
        username: 'jane',
        password,
        attributes: { email: 'jane@example.com', email_verified: 'true', 'custom:badge': 'abc' },
      },
    ],
  });
});
afterAll(async () => {
  await test.stop();
  expect(test.faults).toEqual([]);
});
let number = 0;
const address = (): AttributeType => ({ Name: 'email', Value: `a${(number += 1)}@example.com` });

/** Every call that writes attributes; each returns the user who then has them. */
const paths: Readonly<Record<string, (attributes: AttributeType[]) => Promise<string>>> = {
  SignUp: async (UserAttributes) => {
    const Username = `new${(number += 1)}`;
    await test.sdk.send(
      new SignUpCommand({
        ClientId,
        Username,
        Password: password,
        UserAttributes: [address(), ...UserAttributes],
      }),
    );
    return Username;
  },
  AdminCreateUser: async (UserAttributes) => {
    const Username = `made${(number += 1)}`;
    await test.sdk.send(
      new AdminCreateUserCommand({
        UserPoolId,
        Username,
        UserAttributes: [address(), ...UserAttributes],
        MessageAction: 'SUPPRESS',
      }),
    );
    return Username;
  },
  UpdateUserAttributes: async (UserAttributes) => {
    await test.sdk.send(
      new UpdateUserAttributesCommand({
        AccessToken: await accessTokenOf(test, 'jane'),
        UserAttributes,
      }),
    );
    return 'jane';
  },
  AdminUpdateUserAttributes: async (UserAttributes) => {
    await test.sdk.send(
      new AdminUpdateUserAttributesCommand({ UserPoolId, Username: 'jane', UserAttributes }),
    );
    return 'jane';
  },
  NEW_PASSWORD_REQUIRED: async (attributes) => {
    // This challenge adds a phone number, and changes none.
    await test.sdk.send(
      new AdminDeleteUserAttributesCommand({
        UserPoolId,
        Username: 'jane',
        UserAttributeNames: ['phone_number'],
      }),
    );
    await test.sdk.send(
      new AdminSetUserPasswordCommand({
        UserPoolId,
        Username: 'jane',
        Password: password,
        Permanent: false,
      }),
    );
    const { Session } = await signIn(test, 'jane');
    const named = Object.fromEntries(
      attributes.map(({ Name = '', Value = '' }) => [`userAttributes.${Name}`, Value]),
    );
    try {
      await test.sdk.send(
        new RespondToAuthChallengeCommand({
          ClientId,
          ChallengeName: 'NEW_PASSWORD_REQUIRED',
          Session,
          ChallengeResponses: { USERNAME: 'jane', NEW_PASSWORD: password, ...named },
        }),
      );
    } finally {
      await test.sdk.send(
        new AdminSetUserPasswordCommand({
          UserPoolId,
          Username: 'jane',
          Password: password,
          Permanent: true,
        }),
      );
    }
    return 'jane';
  },
};
const creating = ['SignUp', 'AdminCreateUser'];
const administering = ['AdminCreateUser', 'AdminUpdateUserAttributes'];
const invalid = { name: 'InvalidParameterException' };

describe.each(Object.entries(paths))('%s', (path, write) => {
  it.each([
    ['custom:age', '17'],
    ['custom:age', '121'],
    ['custom:age', 'old'],
    ['custom:vip', 'perhaps'],
    ['custom:since', 'yesterday'],
    ['birthdate', '1.1.2000'],
    ['email', 'no address'],
    ['phone_number', '0555 1234'],
    ['phone_number', '+0123'],
    ['nickname', 'x'.repeat(2049)],
    ['custom:unknown', 'x'],
    ['unknown', 'x'],
    ['sub', 'x'],
    ['identities', '[]'],
    ['custom:internal', 'x'],
  ])(
    'MUST refuse %s of value %s (AWS guide: Working with user attributes)',
    async (Name, Value) => {
      await expect(
        write([
          ...(Name === 'email' ? [] : [{ Name: 'nickname', Value: 'changed' }]),
          { Name, Value },
        ]),
      ).rejects.toMatchObject(invalid);
      expect(await attributeOf(test, 'jane', 'nickname')).not.toBe('changed');
    },
  );

  it.each([
    ['custom:age', '18'],
    ['custom:age', '120'],
    ['custom:vip', 'true'],
    ['birthdate', '2000-01-01'],
    ['phone_number', '+15550001234'],
    ['nickname', 'x'.repeat(2048)],
  ])('accepts %s at its limits (AWS guide: Working with user attributes)', async (Name, Value) => {
    expect(await attributeOf(test, await write([{ Name, Value }]), Name)).toBe(Value);
  });

  // SDK: SchemaAttributeType.Mutable.
  it('accepts an immutable attribute only at creation, within its limits', async () => {
    const badge = (Value: string) => write([{ Name: 'custom:badge', Value }]);
    for (const wrong of ['x', '12345']) await expect(badge(wrong)).rejects.toMatchObject(invalid);
    if (creating.includes(path))
      expect(await attributeOf(test, await badge('1234'), 'custom:badge')).toBe('1234');
    else await expect(badge('1234')).rejects.toMatchObject(invalid);
  });

  it.each(['email_verified', 'phone_number_verified', 'dev:custom:internal'])(
    'MUST let only administrators write %s (AWS guide: Working with user attributes)',
    async (Name) => {
      const attributes = [{ Name, Value: 'true' }];
      if (administering.includes(path))
        expect(await attributeOf(test, await write(attributes), Name)).toBe('true');
      else
        await expect(write(attributes)).rejects.toMatchObject({
          name: expect.stringMatching(/^(NotAuthorized|InvalidParameter)Exception$/),
        });
    },
  );
});

describe('required attributes', () => {
  const missing = {
    name: 'InvalidParameterException',
    message: expect.stringContaining(
      'Attributes did not conform to the schema: email: The attribute is required\n',
    ),
  };

  it("are required at sign-up (Cognito's text; SDK: SchemaAttributeType.Required)", async () => {
    await expect(
      test.sdk.send(new SignUpCommand({ ClientId, Username: 'none', Password: password })),
    ).rejects.toMatchObject(missing);
    await expect(readUser(test, 'none')).rejects.toMatchObject({ name: 'UserNotFoundException' });
  });

  it('cannot be deleted by anyone (SDK: DeleteUserAttributes)', async () => {
    await expect(
      test.sdk.send(
        new DeleteUserAttributesCommand({
          AccessToken: await accessTokenOf(test, 'jane'),
          UserAttributeNames: ['email'],
        }),
      ),
    ).rejects.toMatchObject(invalid);
    await expect(
      test.sdk.send(
        new AdminDeleteUserAttributesCommand({
          UserPoolId,
          Username: 'jane',
          UserAttributeNames: ['email'],
        }),
      ),
    ).rejects.toMatchObject(invalid);
    expect(await attributeOf(test, 'jane', 'email')).toBe('jane@example.com');
  });
});

describe('clients', () => {
  it('MUST write and read within their lists, tokens included (SDK: WriteAttributes, ReadAttributes)', async () => {
    const { UserPoolClient } = await test.sdk.send(
      new CreateUserPoolClientCommand({
        UserPoolId,
        ClientName: 'narrow',
        ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
        WriteAttributes: ['nickname', 'email'],
        ReadAttributes: ['nickname'],
      }),
    );
    const narrow = UserPoolClient?.ClientId ?? '';
    const { AuthenticationResult } = await test.sdk.send(
      new InitiateAuthCommand({
        ClientId: narrow,
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: 'jane', PASSWORD: password },
      }),
    );
    const AccessToken = AuthenticationResult?.AccessToken ?? '';
    const update = (Name: string) =>
      test.sdk.send(
        new UpdateUserAttributesCommand({ AccessToken, UserAttributes: [{ Name, Value: 'true' }] }),
      );
    const refused = {
      name: 'NotAuthorizedException',
      message: 'A client attempted to write unauthorized attribute',
    };
    await update('nickname');
    for (const name of ['given_name', 'email_verified'])
      await expect(update(name)).rejects.toMatchObject(refused);
    await expect(
      test.sdk.send(
        new DeleteUserAttributesCommand({ AccessToken, UserAttributeNames: ['given_name'] }),
      ),
    ).rejects.toMatchObject(refused);
    await expect(
      test.sdk.send(
        new SignUpCommand({
          ClientId: narrow,
          Username: 'narrow',
          Password: password,
          UserAttributes: [address(), { Name: 'given_name', Value: 'x' }],
        }),
      ),
    ).rejects.toMatchObject(refused);
    const { UserAttributes } = await test.sdk.send(new GetUserCommand({ AccessToken }));
    expect(UserAttributes?.map(({ Name }) => Name).sort()).toEqual(['nickname', 'sub']);
    const claims = decodeJwt(AuthenticationResult?.IdToken ?? '');
    expect([claims.nickname === undefined, claims.email, claims['custom:badge']]).toEqual([
      false,
      undefined,
      undefined,
    ]);
  });
});

describe('addCustomAttributes', () => {
  // SDK: AddCustomAttributes.
  it('extends the schema at once; refuses a duplicate name and a required attribute', async () => {
    const add = (attribute: object) =>
      test.sdk.send(new AddCustomAttributesCommand({ UserPoolId, CustomAttributes: [attribute] }));
    await expect(
      paths.UpdateUserAttributes?.([{ Name: 'custom:later', Value: 'x' }]),
    ).rejects.toMatchObject(invalid);
    await add({ Name: 'later', AttributeDataType: 'String' });
    expect(
      await attributeOf(
        test,
        (await paths.UpdateUserAttributes?.([{ Name: 'custom:later', Value: 'x' }])) ?? '',
        'custom:later',
      ),
    ).toBe('x');
    await expect(add({ Name: 'later', AttributeDataType: 'String' })).rejects.toMatchObject(
      invalid,
    );
    await expect(
      add({ Name: 'needed', AttributeDataType: 'String', Required: true }),
    ).rejects.toMatchObject(invalid);
  });
});
