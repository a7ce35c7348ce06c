import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  CognitoIdentityProviderClient,
  DescribeIdentityProviderCommand,
  DescribeUserPoolClientCommand,
  DescribeUserPoolCommand,
  InitiateAuthCommand,
  ListResourceServersCommand,
  SignUpCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { decodeJwt } from 'jose';
import { openEmbeddedPool } from '../../../src/embeddedPool/embeddedPool.js';
import { parseSeed, readSeedFile } from '../../../src/embeddedPool/pools/seedFile.js';

const example = fileURLToPath(new URL('../../../examples/pool.json', import.meta.url));
let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'seed-'));
});
afterAll(() => rm(directory, { recursive: true }));

/** Formats every problem as `path: problem`. */
function problems(seed: unknown): string[] {
  const reading = parseSeed(seed, directory);
  return 'problems' in reading
    ? reading.problems.map(({ path, problem }) => `${path}: ${problem}`)
    : [];
}
const pool = (settings: object) => ({ pools: [{ Id: 'us-east-1_Seed00001', ...settings }] });

describe('seed file', () => {
  it('examples/pool.json creates a pool with its clients, users, groups and functions', async () => {
    const reading = await readSeedFile(example);
    if (!('seed' in reading)) throw new Error(JSON.stringify(reading.problems));
    const opened = await openEmbeddedPool({
      directory: join(directory, 'pool'),
      seed: reading.seed,
      passwordCost: { N: 256, r: 8, p: 1 },
    });
    const sdk = new CognitoIdentityProviderClient(opened.clientConfig);
    const { Id, clients = [] } = reading.seed.pools![0]!;
    const [web, server] = clients;
    const { UserPoolClient } = await sdk.send(
      new DescribeUserPoolClientCommand({ UserPoolId: Id, ClientId: server?.ClientId }),
    );
    expect(UserPoolClient?.ClientSecret).toBe(server?.ClientSecret);
    const { AuthenticationResult } = await sdk.send(
      new InitiateAuthCommand({
        ClientId: web?.ClientId,
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: 'ada@example.com', PASSWORD: 'Correct-horse-1' },
      }),
    );
    expect(decodeJwt(AuthenticationResult?.IdToken ?? '')).toMatchObject({
      'cognito:groups': ['admins'],
      'custom:tenant': 'analytical',
      iss: `https://cognito-idp.eu-central-1.amazonaws.com/${Id}`,
    });
    // The PreSignUp function of the example confirms users of its own company.
    const signUp = (Username: string) =>
      sdk.send(
        new SignUpCommand({ ClientId: web?.ClientId, Username, Password: 'Correct-horse-1' }),
      );
    expect((await signUp('eve@example.com')).UserConfirmed).toBe(true);
    expect((await signUp('eve@example.org')).UserConfirmed).toBe(false);
    await opened.close();
  });

  it('reports everything that is malformed at once, each with its path', () => {
    expect(
      problems({
        region: 'mars',
        wrong: 1,
        pools: [
          {
            PoolName: 'x',
            AliasAttributes: ['mail'],
            clients: [{ ClientId: 'a b', ExplicitAuthFlows: ['X'] }, {}],
            Policies: { PasswordPolicy: { MinimumLength: 3, RequireSymbols: 'no' } },
            users: [{ username: 'u' }],
          },
          7,
        ],
      }),
    ).toEqual([
      'region: must match [a-z]{2}(-[a-z]+)+-\\d',
      'wrong: is unknown',
      'pools[0].Id: is missing',
      'pools[0].AliasAttributes[0]: must be one of phone_number, email, preferred_username',
      'pools[0].clients[0].ClientId: must match [\\w+]+',
      expect.stringMatching(
        /^pools\[0\]\.clients\[0\]\.ExplicitAuthFlows\[0\]: must be one of .*ALLOW_USER_SRP_AUTH/,
      ),
      'pools[0].clients[1].ClientId: is missing',
      'pools[0].Policies.PasswordPolicy.MinimumLength: must be from 6 to 99',
      'pools[0].Policies.PasswordPolicy.RequireSymbols: must be true or false',
      'pools[0].users[0].password: is missing',
      'pools[1]: must be an object',
    ]);
  });

  it('reports what is wrong in a well-formed seed', () => {
    const LambdaConfig = {
      PreSignUp: 'arn:aws:lambda:us-east-1:000000000000:function:nope',
      PreTokenGenerationConfig: {
        LambdaVersion: 'V2_0',
        LambdaArn: 'arn:aws:lambda:us-east-1:000000000000:function:gone',
      },
    };
    expect(
      problems({
        functions: { gone: './gone.mjs' },
        ...pool({
          LambdaConfig,
          AliasAttributes: ['email'],
          UsernameAttributes: ['email'],
          groups: [{ GroupName: 'staff' }],
          clients: [{ ClientId: 'same' }, { ClientId: 'same' }],
          users: [
            {
              username: 'u',
              password: 'weak',
              groups: ['staff', 'nope'],
              attributes: { sub: '1', 'custom:x': 'y', email: 'no address' },
            },
          ],
        }),
      }),
    ).toEqual([
      `functions.gone: there is no file ${join(directory, 'gone.mjs')}`,
      'pools[0].clients[1].ClientId: is given more than once',
      'pools[0].UsernameAttributes: cannot be set together with AliasAttributes',
      'pools[0].LambdaConfig.PreSignUp: names the function "nope", which is not in functions',
      'pools[0].users[0].password: Password did not conform with policy: Password not long enough',
      'pools[0].users[0].attributes.sub: Cannot modify the non-mutable attribute sub',
      expect.stringMatching(
        /^pools\[0\]\.users\[0\]\.attributes\.custom:x: .*does not exist in the schema/,
      ),
      expect.stringMatching(/^pools\[0\]\.users\[0\]\.attributes\.email: .*Invalid email address/),
      'pools[0].users[0].groups[1]: names the group "nope", which is not in pools[0].groups',
    ]);
  });

  const oidc = {
    client_id: 'one',
    client_secret: 'two',
    authorize_scopes: 'openid',
    oidc_issuer: 'http://localhost:4000',
    attributes_request_method: 'GET',
  };
  const federated = {
    domains: [{ Domain: 'my-app', ManagedLoginVersion: 2 }],
    resourceServers: [
      {
        Identifier: 'orders',
        Name: 'Orders',
        Scopes: [{ ScopeName: 'read', ScopeDescription: 'Read orders.' }],
      },
    ],
    identityProviders: [
      {
        ProviderName: 'Company',
        ProviderType: 'OIDC',
        ProviderDetails: oidc,
        AttributeMapping: { email: 'mail' },
        IdpIdentifiers: ['company'],
      },
    ],
  };
  const app = {
    ClientId: 'app',
    AllowedOAuthFlowsUserPoolClient: true,
    AllowedOAuthFlows: ['code'],
    AllowedOAuthScopes: ['openid', 'orders/read'],
    CallbackURLs: ['http://localhost:3000'],
    SupportedIdentityProviders: ['COGNITO', 'Company'],
  };

  it('creates domains, resource servers and identity providers, once', async () => {
    const reading = parseSeed(pool({ ...federated, clients: [app] }), directory);
    if (!('seed' in reading)) throw new Error(JSON.stringify(reading.problems));
    for (let round = 0; round < 2; round += 1) {
      const opened = await openEmbeddedPool({
        directory: join(directory, 'federated'),
        seed: reading.seed,
      });
      const sdk = new CognitoIdentityProviderClient(opened.clientConfig);
      const UserPoolId = 'us-east-1_Seed00001';
      const { UserPool } = await sdk.send(new DescribeUserPoolCommand({ UserPoolId }));
      expect(UserPool?.Domain).toBe('my-app');
      const { ResourceServers } = await sdk.send(new ListResourceServersCommand({ UserPoolId }));
      expect(ResourceServers).toMatchObject(federated.resourceServers);
      const { IdentityProvider } = await sdk.send(
        new DescribeIdentityProviderCommand({ UserPoolId, ProviderName: 'Company' }),
      );
      expect(IdentityProvider).toMatchObject(federated.identityProviders[0] ?? {});
      const { UserPoolClient } = await sdk.send(
        new DescribeUserPoolClientCommand({ UserPoolId, ClientId: 'app' }),
      );
      expect(UserPoolClient).toMatchObject(app);
      await opened.close();
    }
  });

  it('reports what the API would refuse of domains, servers, providers and OAuth settings', () => {
    const { client_id: _missing, ...incomplete } = oidc;
    const [company] = federated.identityProviders;
    expect(
      problems(
        pool({
          domains: [{ Domain: 'my-aws-app' }, { Domain: 'My' }],
          resourceServers: [...federated.resourceServers, { Identifier: 'x' }],
        }),
      ),
    ).toEqual(['pools[0].resourceServers[1].Name: is missing']);
    expect(
      problems(
        pool({
          domains: [{ Domain: 'my-aws-app' }, { Domain: 'one' }, { Domain: 'two' }],
          identityProviders: [
            { ...company, ProviderDetails: incomplete },
            { ...company, ProviderName: 'Second' },
            { ...company, ProviderName: 'Third' },
          ],
          clients: [app, { ...app, ClientId: 'b', AllowedOAuthScopes: ['openid'] }],
        }),
      ),
    ).toEqual([
      'pools[0].domains[0]: Domain cannot contain reserved word: aws',
      'pools[0].domains[2]: User pool already has a domain configured.',
      expect.stringMatching(/^pools\[0\]\.identityProviders\[0\]: clientId, .* are all required/),
      'pools[0].identityProviders[2]: The identifier company is already in use.',
      'pools[0].clients[0]: Invalid scope requested: orders/read',
      'pools[0].clients[1]: The provider Company does not exist for User Pool us-east-1_Seed00001',
    ]);
  });

  it('MUST not repeat a secret in a problem', () => {
    const secret = 'Sup3r secret';
    expect(
      problems(
        pool({
          clients: [{ ClientId: 'a', ClientSecret: secret }],
          users: [{ username: 'u', password: secret }],
        }),
      ).join(),
    ).not.toContain(secret);
  });

  it('reports a file that is not JSON, and a path that is not a file', async () => {
    await writeFile(join(directory, 'broken.json'), '{,');
    expect(await readSeedFile(join(directory, 'broken.json'))).toEqual({
      problems: [{ path: '', problem: expect.stringContaining('is not valid JSON') }],
    });
    expect(await readSeedFile(join(directory, 'absent.json'))).toEqual({
      problems: [{ path: '', problem: expect.stringContaining('cannot be read') }],
    });
  });
});
