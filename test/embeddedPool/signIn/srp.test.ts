import { createHmac } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AdminCreateUserCommand,
  AdminDisableUserCommand,
  AdminInitiateAuthCommand,
  AdminSetUserPasswordCommand,
  ChangePasswordCommand,
  ConfirmForgotPasswordCommand,
  ConfirmSignUpCommand,
  ForgotPasswordCommand,
  InitiateAuthCommand,
  RespondToAuthChallengeCommand,
  SetUserPoolMfaConfigCommand,
  SignUpCommand,
  UpdateUserPoolClientCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { sessionKey, srpPrime, srpVerifier } from '../../../src/embeddedPool/signIn/srp.js';
import { accessTokenOf, signIn } from '../../support/pool/actions.js';
import { allFactors, appCode, enrol, respond } from '../../support/pool/secondFactor.js';
import {
  SrpClient,
  answerSrp,
  askSrp,
  cognitoGroup,
  hashed,
  power,
  premaster,
  privateKey,
  srpSignIn,
  timestamp,
  type SrpGroup,
} from '../../support/pool/srpClient.js';
import {
  clientId,
  clientSecret,
  jane,
  password,
  secretClientId,
  startPool,
  userPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';

// The space counts as the symbol (AWS guide: Adding user pool password requirements).
const fresh = 'Fresh Passw0rd';
const incorrect = { name: 'NotAuthorizedException', message: 'Incorrect username or password.' };
const names = [
  'Ada',
  'replay',
  'changed',
  'locked',
  'locked2',
  'clock',
  'off',
  'app',
  'forgetful',
  'self',
  'stolen',
];
const users = names.map((username) => ({
  username,
  password,
  attributes: { email: `${username}@example.com`, email_verified: 'true' },
}));
let test: TestPool;
beforeAll(async () => {
  test = await startPool({ users: [jane, ...users] });
});
afterAll(async () => {
  await test.stop();
  expect(test.faults).toEqual([]);
});

describe('the client of these tests', () => {
  it('computes the numbers of RFC 5054, appendix B', () => {
    const N = BigInt(
      '0xEEAF0AB9ADB38DD69C33F80AFA8FC5E86072618775FF3C0B9EA2314C9C256576D674DF7496EA81D3383B' +
        '4813D692C6E0E0D5D8E250B98BE48E495C1D6089DAD15DC7D7B46154D6B6CE8EF4AD69B15D4982559B297B' +
        'CF1885C529F566660E57EC68EDBC3C05726CC02FD4CBF4976EAA9AFD5138FE8376435B9FC61D2FC0EB06E3',
    );
    const group: SrpGroup = {
      N,
      g: 2n,
      hash: 'sha1',
      pad: (number) => Buffer.from(number.toString(16).padStart(256, '0'), 'hex'),
    };
    const x = privateKey(
      group,
      Buffer.from('BEB25379D1A8581EB5A727673A2441EE', 'hex'),
      'alice',
      'password123',
    );
    expect(x.toString(16)).toBe('94b7555aabe9127cc58ccf4993db6cf84d16c124');
    const k = hashed(group, N, 2n);
    expect(k.toString(16)).toBe('7556aa045aef2cdd07abaf0f665c3e818913186f');
    const v = power(2n, x, N);
    expect(v.toString(16)).toBe(
      '7e273de8696ffc4f4e337d05b4b375beb0dde1569e8fa00a9886d8129bada1f1822223ca1a605b530e379b' +
        'a4729fdc59f105b4787e5186f5c671085a1447b52a48cf1970b4fb6f8400bbf4cebfbb168152e08ab5ea53' +
        'd15c1aff87b2b9da6e04e058ad51cc72bfc9033b564e26480d78e955a5e29e7ab245db2be315e2099afb',
    );
    const a = BigInt('0x60975527035CF2AD1989806F0407210BC81EDC04E2762A56AFD529DDDA2D4393');
    const A = power(2n, a, N);
    expect(A.toString(16)).toBe(
      '61d5e490f6f1b79547b0704c436f523dd0e560f0c64115bb72557ec44352e8903211c04692272d8b2d1a53' +
        '58a2cf1b6e0bfcf99f921530ec8e39356179eae45e42ba92aeaced825171e1e8b9af6d9c03e1327f44be08' +
        '7ef06530e69f66615261eef54073ca11cf5858f0edfdfe15efeab349ef5d76988a3672fac47b0769447b',
    );
    const b = BigInt('0xE487CB59D31AC550471E81F00F6928E01DDA08E974A004F49E61F5D105284D20');
    const B = (k * v + power(2n, b, N)) % N;
    expect(B.toString(16)).toBe(
      'bd0c61512c692c0cb6d041fa01bb152d4916a1e77af46ae105393011baf38964dc46a0670dd125b95a9816' +
        '52236f99d9b681cbf87837ec996c6da04453728610d0c6ddb58b318885d7d82c7f8deb75ce7bd4fbaa3708' +
        '9e6f9c6059f388838e7a00030b331eb76840910440b1b27aaeaeeb4012b7d7665238a8e3fb004b117b58',
    );
    expect(hashed(group, A, B).toString(16)).toBe('ce38b9593487da98554ed47d70a7ae5f462ef019');
    expect(premaster(group, { a, B, x }).toString(16)).toBe(
      'b0dc82babcf30674ae450c0287745e7990a3381f63b387aaf271a10d233861e359b48220f7c4693c9ae12b' +
        '0a6f67809f0876e2d013800d6c41bb59b6d5979b5c00a172b4a2a5903a0bdcaf8a709585eb2afafa8f3499' +
        'b200210dcc1f10eb33943cd67fc88a2f39a4be5bec4ec0a3212dc346d7e474b29ede8a469ffeca686e5a',
    );
  });
});

describe('srp', () => {
  it('computes in the 3072-bit group (RFC 5054, appendix A)', () => {
    expect(srpPrime).toBe(cognitoGroup.N);
  });

  it.each(['00ab12', 'ff00', '7f'])(
    'computes the same verifier as a client, for the salt %s (RFC 5054, section 2.4)',
    (salt) => {
      const x = privateKey(
        cognitoGroup,
        cognitoGroup.pad(BigInt(`0x${salt}`)),
        'Test00001jane',
        password,
      );
      expect(BigInt(`0x${srpVerifier({ group: 'Test00001', name: 'jane' }, password, salt)}`)).toBe(
        power(2n, x, cognitoGroup.N),
      );
    },
  );

  it('MUST refuse u = 0, with which any password would be accepted (RFC 5054, section 2.5.3: u must not be 0)', () => {
    // Squares, because newer versions of OpenSSL accept no base outside the subgroup that 2
    // generates.
    const exchange = { A: '4', b: '11', B: '7' };
    expect(sessionKey('9', exchange)).toHaveLength(16);
    expect(sessionKey('9', exchange, 0n)).toBeUndefined();
  });
});

describe('USER_SRP_AUTH', () => {
  // ministack pull request 1758: measured at AWS; floci issue 1305: members as captured.
  it('asks for a claim and returns no Session', async () => {
    const {
      ChallengeName,
      ChallengeParameters = {},
      Session,
    } = await askSrp(test, 'jane', new SrpClient());
    expect({ ChallengeName, Session }).toEqual({
      ChallengeName: 'PASSWORD_VERIFIER',
      Session: undefined,
    });
    expect(Object.keys(ChallengeParameters).sort()).toEqual([
      'SALT',
      'SECRET_BLOCK',
      'SRP_B',
      'USERNAME',
      'USER_ID_FOR_SRP',
    ]);
    expect(ChallengeParameters).toMatchObject({
      SALT: expect.stringMatching(/^[0-9a-f]{32}$/),
      USERNAME: 'jane',
      USER_ID_FOR_SRP: 'jane',
    });
  });

  it('signs in a user who knows the password (RFC 5054, section 2.6)', async () => {
    expect((await srpSignIn(test, 'jane')).AuthenticationResult).toMatchObject({
      AccessToken: expect.any(String),
      IdToken: expect.any(String),
      RefreshToken: expect.any(String),
    });
  });

  it.each(['Ada', 'ADA', 'Ada@example.com'])(
    'knows %s by the name that the password was set for (AWS guide: USER_ID_FOR_SRP)',
    async (name) => {
      expect((await askSrp(test, name, new SrpClient())).ChallengeParameters?.USER_ID_FOR_SRP).toBe(
        'Ada',
      );
      expect((await srpSignIn(test, name)).AuthenticationResult).toBeDefined();
    },
  );

  it.each(['Wrong-Passw0rd', '', ` ${password}`])(
    'MUST refuse the password "%s" (SDK: NotAuthorizedException)',
    async (secret) => {
      await expect(srpSignIn(test, 'Ada', { secret })).rejects.toMatchObject(incorrect);
    },
  );

  it('serves AdminInitiateAuth too (ministack pull request 1758: measured at AWS)', async () => {
    const client = new SrpClient();
    const asked = await test.sdk.send(
      new AdminInitiateAuthCommand({
        UserPoolId: userPoolId,
        ClientId: clientId,
        AuthFlow: 'USER_SRP_AUTH',
        AuthParameters: { USERNAME: 'jane', SRP_A: client.A },
      }),
    );
    expect(
      (await answerSrp(test, client.claim(asked, password, timestamp(test.now()))))
        .AuthenticationResult,
    ).toBeDefined();
  });

  it('serves the choice PASSWORD_SRP of USER_AUTH (SDK: InitiateAuthRequest, PREFERRED_CHALLENGE)', async () => {
    const client = new SrpClient();
    const asked = await test.sdk.send(
      new InitiateAuthCommand({
        ClientId: clientId,
        AuthFlow: 'USER_AUTH',
        AuthParameters: { USERNAME: 'jane', PREFERRED_CHALLENGE: 'PASSWORD_SRP', SRP_A: client.A },
      }),
    );
    expect(asked).toMatchObject({
      ChallengeName: 'PASSWORD_VERIFIER',
      Session: expect.any(String),
    });
    expect(
      (await answerSrp(test, client.claim(asked, password, timestamp(test.now()))))
        .AuthenticationResult,
    ).toBeDefined();
  });

  it.each([
    ['0', 'zero'],
    [cognitoGroup.N.toString(16), 'N'],
    [(2n * cognitoGroup.N).toString(16), '2N'],
    ['xyz', 'no number'],
    ['f'.repeat(800), 'a number beyond the group'],
  ])(
    'MUST refuse an SRP_A that is zero modulo N or not a number (%#: RFC 5054, section 2.5.4)',
    async (SRP_A) => {
      const begin = test.sdk.send(
        new InitiateAuthCommand({
          ClientId: clientId,
          AuthFlow: 'USER_SRP_AUTH',
          AuthParameters: { USERNAME: 'jane', SRP_A },
        }),
      );
      await expect(begin).rejects.toMatchObject({ name: 'InvalidParameterException' });
    },
  );

  it("names what is missing (Cognito's text, aws-sdk-cpp issue 452)", async () => {
    const begin = test.sdk.send(
      new InitiateAuthCommand({
        ClientId: clientId,
        AuthFlow: 'USER_SRP_AUTH',
        AuthParameters: { USERNAME: 'jane' },
      }),
    );
    await expect(begin).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: 'Missing required parameter SRP_A',
    });
  });
});

describe('PASSWORD_VERIFIER', () => {
  // Own rule: sessions are bound to their client and used once.
  it('MUST accept a claim once, and only from the client that was asked', async () => {
    const client = new SrpClient();
    const claim = client.claim(
      await askSrp(test, 'replay', client),
      password,
      timestamp(test.now()),
    );
    const SECRET_HASH = createHmac('sha256', clientSecret)
      .update(`replay${secretClientId}`)
      .digest('base64');
    const other = test.sdk.send(
      new RespondToAuthChallengeCommand({
        ClientId: secretClientId,
        ChallengeName: 'PASSWORD_VERIFIER',
        ChallengeResponses: { ...claim, SECRET_HASH },
      }),
    );
    await expect(other).rejects.toMatchObject(incorrect);
    expect((await answerSrp(test, claim)).AuthenticationResult).toBeDefined();
    await expect(answerSrp(test, claim)).rejects.toMatchObject({ name: 'NotAuthorizedException' });
  });

  it('refuses a foreign secret block as a wrong password (ministack pull request 1758: measured at AWS)', async () => {
    const client = new SrpClient();
    const claim = client.claim(await askSrp(test, 'jane', client), password, timestamp(test.now()));
    await expect(
      answerSrp(test, {
        ...claim,
        PASSWORD_CLAIM_SECRET_BLOCK: Buffer.alloc(48, 1).toString('base64'),
      }),
    ).rejects.toMatchObject(incorrect);
  });

  it('MUST refuse a claim for a password that was replaced after the challenge (own rule)', async () => {
    const client = new SrpClient();
    const asked = await askSrp(test, 'changed', client);
    await test.sdk.send(
      new AdminSetUserPasswordCommand({
        UserPoolId: userPoolId,
        Username: 'changed',
        Password: fresh,
        Permanent: true,
      }),
    );
    await expect(
      answerSrp(test, client.claim(asked, password, timestamp(test.now()))),
    ).rejects.toMatchObject(incorrect);
  });

  // warrant pull request 12; ministack pull request 1758.
  it('requires the timestamp as Cognito writes it: no leading zero, the correct day of the week', async () => {
    while (test.now().getUTCDate() !== 5) test.pass(24 * 3600 * 1000);
    const right = timestamp(test.now());
    await expect(
      srpSignIn(test, 'clock', { time: right.replace(/^(\w{3} \w{3}) 5/, '$1 05') }),
    ).rejects.toMatchObject(incorrect);
    await expect(
      srpSignIn(test, 'clock', {
        time: right.replace(/^\w{3}/, (day) => (day === 'Mon' ? 'Tue' : 'Mon')),
      }),
    ).rejects.toMatchObject(incorrect);
    await expect(
      srpSignIn(test, 'clock', { time: test.now().toISOString() }),
    ).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: 'TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in english.',
    });
    expect((await srpSignIn(test, 'clock', { time: right })).AuthenticationResult).toBeDefined();
  });

  it.each([-1, 1])(
    'accepts a clock that is up to 5 minutes off, but no more (own rule: AWS does not state its window; sign %i)',
    async (sign) => {
      const off = (seconds: number): string =>
        timestamp(new Date(Math.floor(test.now().getTime() / 1000) * 1000 + sign * seconds * 1000));
      await expect(srpSignIn(test, 'off', { time: off(302) })).rejects.toMatchObject(incorrect);
      expect((await srpSignIn(test, 'off', { time: off(298) })).AuthenticationResult).toBeDefined();
    },
  );

  it('expires with its session (SDK: AuthSessionValidity, 3 minutes)', async () => {
    const client = new SrpClient();
    const asked = await askSrp(test, 'jane', client);
    test.pass(3 * 60 * 1000);
    await expect(
      answerSrp(test, client.claim(asked, password, timestamp(test.now()))),
    ).rejects.toMatchObject({ name: 'NotAuthorizedException' });
  });

  it.each([
    ['locked', true],
    ['locked2', false],
  ] as const)(
    'MUST count failures together with the other ways to give a password: %s (AWS guide: Lockout behavior)',
    async (name, bySrp) => {
      const wrong = () =>
        bySrp
          ? srpSignIn(test, name, { secret: 'Wrong-Passw0rd' })
          : signIn(test, name, 'Wrong-Passw0rd');
      for (let failure = 0; failure < 5; failure += 1)
        await expect(wrong()).rejects.toMatchObject(incorrect);
      await expect(bySrp ? signIn(test, name) : srpSignIn(test, name)).rejects.toMatchObject({
        name: 'NotAuthorizedException',
        message: 'Password attempts exceeded',
      });
      test.pass(1000);
      expect((await srpSignIn(test, name)).AuthenticationResult).toBeDefined();
    },
  );

  it('MUST lead to the required second factor (AWS guide: Adding MFA to a user pool)', async () => {
    const { SmsConfiguration: _sms, ...factors } = allFactors;
    await test.sdk.send(new SetUserPoolMfaConfigCommand({ UserPoolId: userPoolId, ...factors }));
    const secret = await enrol(test, 'app');
    const asked = await srpSignIn(test, 'app');
    expect([asked.ChallengeName, asked.AuthenticationResult]).toEqual([
      'SOFTWARE_TOKEN_MFA',
      undefined,
    ]);
    expect(
      (await respond(test, asked, 'app', { SOFTWARE_TOKEN_MFA_CODE: appCode(test, secret) }))
        .AuthenticationResult,
    ).toBeDefined();
    await test.sdk.send(
      new SetUserPoolMfaConfigCommand({ UserPoolId: userPoolId, MfaConfiguration: 'OFF' }),
    );
  });

  // AWS guide: Managing user existence error responses.
  it("reveals a user's state only to the correct password", async () => {
    await test.sdk.send(
      new SignUpCommand({
        ClientId: clientId,
        Username: 'pending',
        Password: password,
        UserAttributes: [{ Name: 'email', Value: 'pending@example.com' }],
      }),
    );
    await expect(srpSignIn(test, 'pending', { secret: 'Wrong-Passw0rd' })).rejects.toMatchObject(
      incorrect,
    );
    await expect(srpSignIn(test, 'pending')).rejects.toMatchObject({
      name: 'UserNotConfirmedException',
      message: 'User is not confirmed.',
    });
    await test.sdk.send(new AdminDisableUserCommand({ UserPoolId: userPoolId, Username: 'off' }));
    await expect(srpSignIn(test, 'off', { secret: 'Wrong-Passw0rd' })).rejects.toMatchObject(
      incorrect,
    );
    await expect(srpSignIn(test, 'off')).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'User is disabled.',
    });
  });

  it('requires the secret hash from a client with a secret (AWS guide: Computing secret hash values)', async () => {
    const client = new SrpClient();
    const SECRET_HASH = createHmac('sha256', clientSecret)
      .update(`jane${secretClientId}`)
      .digest('base64');
    const asked = await test.sdk.send(
      new InitiateAuthCommand({
        ClientId: secretClientId,
        AuthFlow: 'USER_SRP_AUTH',
        AuthParameters: { USERNAME: 'jane', SRP_A: client.A, SECRET_HASH },
      }),
    );
    const claim = client.claim(asked, password, timestamp(test.now()));
    const answer = (responses: Record<string, string>) =>
      test.sdk.send(
        new RespondToAuthChallengeCommand({
          ClientId: secretClientId,
          ChallengeName: 'PASSWORD_VERIFIER',
          ChallengeResponses: responses,
        }),
      );
    await expect(answer(claim)).rejects.toMatchObject({
      message: `Client ${secretClientId} is configured with secret but SECRET_HASH was not received`,
    });
    const { USERNAME: _, ...nameless } = claim;
    await expect(answer(nameless)).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: 'Missing required parameter USERNAME',
    });
    expect((await answer({ ...claim, SECRET_HASH })).AuthenticationResult).toBeDefined();
  });
});

describe('USER_SRP_AUTH for a missing user', () => {
  // AWS guide: PreventUserExistenceErrors ENABLED.
  it('MUST answer as for a user, always with the same salt, and refuse every claim', async () => {
    const [first, second, user] = [
      await askSrp(test, 'nobody', new SrpClient()),
      await askSrp(test, 'Nobody', new SrpClient()),
      await askSrp(test, 'jane', new SrpClient()),
    ];
    expect(first.ChallengeParameters?.SALT).toBe(second.ChallengeParameters?.SALT);
    expect(first.ChallengeParameters?.SRP_B).not.toBe(second.ChallengeParameters?.SRP_B);
    const shape = ({ ChallengeName, ChallengeParameters = {} }: typeof first) => [
      ChallengeName,
      ...Object.entries(ChallengeParameters).map(([name, value]) => [
        name,
        name.startsWith('USER') || name === 'SRP_B' ? '' : value.length,
      ]),
    ];
    expect(shape(first)).toEqual(shape(user));
    await expect(srpSignIn(test, 'nobody')).rejects.toMatchObject(incorrect);
  });

  it('counts and locks as for a user (own rule: a lock must not reveal who exists)', async () => {
    for (let failure = 0; failure < 5; failure += 1)
      await expect(srpSignIn(test, 'none')).rejects.toMatchObject(incorrect);
    await expect(srpSignIn(test, 'none')).rejects.toMatchObject({
      message: 'Password attempts exceeded',
    });
  });

  it('gives a UUID as name where users have one (AWS guide: an internal user ID in UUID format)', async () => {
    const emails = await startPool({
      pool: { UsernameAttributes: ['email'], AliasAttributes: [] },
      users: [{ username: 'ada@example.com', password }],
    });
    const [user, nobody] = await Promise.all(
      ['ada@example.com', 'nobody@example.com'].map((name) =>
        askSrp(emails, name, new SrpClient()),
      ),
    );
    for (const asked of [user, nobody])
      expect(asked?.ChallengeParameters?.USER_ID_FOR_SRP).toMatch(
        /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      );
    expect((await srpSignIn(emails, 'ada@example.com')).AuthenticationResult).toBeDefined();
    for (let failure = 0; failure < 5; failure += 1)
      await expect(srpSignIn(emails, 'nobody@example.com')).rejects.toMatchObject(incorrect);
    await expect(srpSignIn(emails, 'nobody@example.com')).rejects.toMatchObject({
      message: 'Password attempts exceeded',
    });
    await emails.stop();
  });

  // ministack pull request 1758: measured at AWS.
  it('reveals the missing user at once under LEGACY, and reveals nothing if the client lacks the flow', async () => {
    const settings = {
      UserPoolId: userPoolId,
      ClientId: clientId,
      ExplicitAuthFlows: [
        'ALLOW_USER_SRP_AUTH',
        'ALLOW_USER_PASSWORD_AUTH',
        'ALLOW_USER_AUTH',
        'ALLOW_REFRESH_TOKEN_AUTH',
      ] as never,
    };
    await test.sdk.send(
      new UpdateUserPoolClientCommand({ ...settings, PreventUserExistenceErrors: 'LEGACY' }),
    );
    await expect(askSrp(test, 'nobody', new SrpClient())).rejects.toMatchObject({
      name: 'UserNotFoundException',
      message: 'User does not exist.',
    });
    await test.sdk.send(
      new UpdateUserPoolClientCommand({
        ...settings,
        PreventUserExistenceErrors: 'ENABLED',
        ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
      }),
    );
    // Cognito's text, aws-serverless-workshops issue 277.
    await expect(askSrp(test, 'jane', new SrpClient())).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: 'USER_SRP_AUTH is not enabled for the client.',
    });
    await test.sdk.send(
      new UpdateUserPoolClientCommand({ ...settings, PreventUserExistenceErrors: 'ENABLED' }),
    );
  });
});

describe('every way to set a password', () => {
  const ways: readonly (readonly [string, string, () => Promise<unknown>])[] = [
    [
      'SignUp',
      'newcomer',
      async () => {
        await test.sdk.send(
          new SignUpCommand({
            ClientId: clientId,
            Username: 'newcomer',
            Password: fresh,
            UserAttributes: [{ Name: 'email', Value: 'newcomer@example.com' }],
          }),
        );
        await test.sdk.send(
          new ConfirmSignUpCommand({
            ClientId: clientId,
            Username: 'newcomer',
            ConfirmationCode: await test.code('newcomer'),
          }),
        );
      },
    ],
    [
      'AdminCreateUser and NEW_PASSWORD_REQUIRED',
      'invited',
      async () => {
        await test.sdk.send(
          new AdminCreateUserCommand({
            UserPoolId: userPoolId,
            Username: 'invited',
            TemporaryPassword: password,
            MessageAction: 'SUPPRESS',
          }),
        );
        const asked = await srpSignIn(test, 'invited');
        expect(asked.ChallengeName).toBe('NEW_PASSWORD_REQUIRED');
        await respond(test, asked, 'invited', { NEW_PASSWORD: fresh });
      },
    ],
    [
      'AdminSetUserPassword',
      'Ada',
      () =>
        test.sdk.send(
          new AdminSetUserPasswordCommand({
            UserPoolId: userPoolId,
            Username: 'Ada',
            Password: fresh,
            Permanent: true,
          }),
        ),
    ],
    [
      'ChangePassword',
      'self',
      async () =>
        test.sdk.send(
          new ChangePasswordCommand({
            AccessToken: await accessTokenOf(test, 'self'),
            PreviousPassword: password,
            ProposedPassword: fresh,
          }),
        ),
    ],
    [
      'ConfirmForgotPassword',
      'forgetful',
      async () => {
        await test.sdk.send(
          new ForgotPasswordCommand({ ClientId: clientId, Username: 'forgetful' }),
        );
        await test.sdk.send(
          new ConfirmForgotPasswordCommand({
            ClientId: clientId,
            Username: 'forgetful',
            Password: fresh,
            ConfirmationCode: await test.code('forgetful'),
          }),
        );
      },
    ],
  ];
  it.each(ways)(
    '%s sets it for SRP too, and the old one stops working (SDK: each operation)',
    async (_way, username, set) => {
      await set();
      expect(
        (await srpSignIn(test, username, { secret: fresh })).AuthenticationResult,
      ).toBeDefined();
      await expect(srpSignIn(test, username)).rejects.toMatchObject(incorrect);
    },
  );
});

describe('a stolen store', () => {
  it('MUST NOT hold the SRP verifier, because guesses at it do not cost scrypt (own rule)', async () => {
    const { ChallengeParameters: { SALT = '' } = {} } = await askSrp(
      test,
      'stolen',
      new SrpClient(),
    );
    const verifier = srpVerifier(
      { group: userPoolId.split('_')[1] ?? '', name: 'stolen' },
      password,
      SALT,
    );
    const directory = join(test.directory, 'store');
    const files = await Promise.all(
      (await readdir(directory)).map((name) => readFile(join(directory, name))),
    );
    const holds = (text: string | Buffer): boolean => files.some((file) => file.includes(text));
    expect(holds('stolen@example.com')).toBe(true);
    for (const secret of [verifier, SALT])
      expect([
        holds(secret),
        holds(Buffer.from(secret.padStart(secret.length + (secret.length % 2), '0'), 'hex')),
      ]).toEqual([false, false]);
    expect((await stat(join(test.directory, 'keys', 'sealing.key'))).mode & 0o777).toBe(0o600);
  });
});
