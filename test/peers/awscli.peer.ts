/**
 * Drives the embedded pool over HTTP with the AWS CLI (Debian's `awscli`, in Python); every signed
 * call uses SigV4.
 */
import { execFile } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { existsSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startPool } from '../support/pool/startPool.js';
import type { TestPool } from '../support/pool/startPool.js';

/** Debian's path; another version 2 CLI can be named. */
const program = process.env.AWS_CLI_PATH ?? '/usr/bin/aws';
const isInstalled = existsSync(program);
if (!isInstalled)
  process.stderr.write(
    `test/peers/awscli.peer.ts is skipped: there is no ${program} (apt-get install awscli).\n`,
  );

const password = 'Passw0rd!x';
const facts: Record<string, string> = {};
let test: TestPool;

interface Outcome {
  readonly output: Record<string, never>;
  readonly error: string;
}

/**
 * Runs `aws cognito-idp <command>`; `{name}` in an argument is replaced by the value that an
 * earlier step stored under that name.
 */
function aws(command: string, args: readonly string[], secret = 'local'): Promise<Outcome> {
  const filled: string[] = [];
  for (const argument of args) {
    const text = argument.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => facts[name] ?? '');
    // The CLI would take a session that begins with `-` for an option.
    if (text.startsWith('-') && !argument.startsWith('-')) filled.push(`${filled.pop()}=${text}`);
    else filled.push(text);
  }
  const env = {
    PATH: process.env.PATH,
    HOME: test.directory,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: secret,
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_PAGER: '',
  };
  return new Promise((resolve) => {
    execFile(
      program,
      ['cognito-idp', command, '--endpoint-url', test.url, '--output', 'json', ...filled],
      { env },
      (_failure, stdout, stderr) => {
        resolve({
          output: (stdout.trim() === '' ? {} : JSON.parse(stdout)) as Record<string, never>,
          error: stderr.trim(),
        });
      },
    );
  });
}

type Keep = (
  output: Record<string, never>,
) => Record<string, string | undefined> | Promise<Record<string, string | undefined>>;
interface Step {
  readonly command: string;
  readonly args: readonly string[];
  /** What to expect of the answer; a command without output answers {}. */
  readonly expected?: object;
  /** The error that the CLI prints instead of an answer. */
  readonly error?: string;
  readonly keep?: Keep;
}
const pool = ['--user-pool-id', '{pool}'];
const user = [...pool, '--username', 'ada'];
const arn = ['--resource-arn', 'arn:aws:cognito-idp:us-east-1:000000000000:userpool/{pool}'];
const client = ['--client-id', '{client}'];
const token = ['--access-token', '{access}'];
const codeOf = async (): Promise<Record<string, string>> => ({ code: await test.code('ada') });
const hashOf = (secret: string, id: string): string =>
  createHmac('sha256', secret).update(`ada${id}`).digest('base64');
const signIn = [
  '--auth-flow',
  'USER_PASSWORD_AUTH',
  ...client,
  '--auth-parameters',
  `USERNAME=ada,PASSWORD=${password}`,
];
const tokens: Keep = ({
  AuthenticationResult,
}: {
  AuthenticationResult?: { AccessToken: string; RefreshToken?: string };
}) => ({
  access: AuthenticationResult?.AccessToken,
  ...(AuthenticationResult?.RefreshToken ? { refresh: AuthenticationResult.RefreshToken } : {}),
});

const steps: readonly Step[] = [
  {
    command: 'create-user-pool',
    args: [
      '--pool-name',
      'cli',
      '--auto-verified-attributes',
      'email',
      '--username-configuration',
      'CaseSensitive=false',
      '--schema',
      'Name=tenant,AttributeDataType=String,Mutable=true',
    ],
    expected: { UserPool: { Name: 'cli' } },
    keep: ({ UserPool }: { UserPool?: { Id: string } }) => ({ pool: UserPool?.Id }),
  },
  {
    command: 'describe-user-pool',
    args: pool,
    expected: {
      UserPool: {
        AutoVerifiedAttributes: ['email'],
        CreationDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      },
    },
  },
  {
    command: 'update-user-pool',
    args: [
      ...pool,
      '--auto-verified-attributes',
      'email',
      '--policies',
      'PasswordPolicy={MinimumLength=9,RequireUppercase=true}',
    ],
    expected: {},
  },
  {
    command: 'add-custom-attributes',
    args: [...pool, '--custom-attributes', 'Name=level,AttributeDataType=Number'],
    expected: {},
  },
  {
    command: 'list-user-pools',
    args: ['--max-results', '10'],
    expected: { UserPools: expect.arrayContaining([expect.objectContaining({ Name: 'cli' })]) },
  },
  {
    command: 'create-user-pool-client',
    args: [
      ...pool,
      '--client-name',
      'web',
      '--explicit-auth-flows',
      'ALLOW_USER_PASSWORD_AUTH',
      'ALLOW_REFRESH_TOKEN_AUTH',
      'ALLOW_ADMIN_USER_PASSWORD_AUTH',
    ],
    keep: ({ UserPoolClient }: { UserPoolClient?: { ClientId: string } }) => ({
      client: UserPoolClient?.ClientId,
    }),
  },
  {
    command: 'create-user-pool-client',
    args: [
      ...pool,
      '--client-name',
      'server',
      '--generate-secret',
      '--explicit-auth-flows',
      'ALLOW_USER_PASSWORD_AUTH',
      'ALLOW_REFRESH_TOKEN_AUTH',
    ],
    keep: ({
      UserPoolClient: { ClientId = '', ClientSecret = '' } = {},
    }: {
      UserPoolClient?: { ClientId?: string; ClientSecret?: string };
    }) => ({ server: ClientId, hash: hashOf(ClientSecret, ClientId) }),
  },
  {
    command: 'describe-user-pool-client',
    args: [...pool, ...client],
    expected: { UserPoolClient: { ClientName: 'web', RefreshTokenValidity: 30 } },
  },
  {
    command: 'list-user-pool-clients',
    args: [...pool, '--max-results', '10'],
    expected: { UserPoolClients: [{ ClientName: 'server' }, { ClientName: 'web' }] },
  },

  {
    command: 'sign-up',
    args: [...client, '--username', 'ada', '--password', 'short'],
    error:
      'An error occurred (InvalidPasswordException) when calling the SignUp operation: ' +
      'Password did not conform with policy: Password not long enough',
  },
  {
    command: 'sign-up',
    args: [
      ...client,
      '--username',
      'ada',
      '--password',
      password,
      '--user-attributes',
      'Name=email,Value=ada@example.com',
      'Name=custom:tenant,Value=a',
    ],
    expected: {
      UserConfirmed: false,
      CodeDeliveryDetails: { Destination: 'a***@e***', DeliveryMedium: 'EMAIL' },
    },
  },
  {
    command: 'resend-confirmation-code',
    args: [...client, '--username', 'ada'],
    expected: { CodeDeliveryDetails: { AttributeName: 'email' } },
    keep: codeOf,
  },
  {
    command: 'confirm-sign-up',
    args: [...client, '--username', 'ada', '--confirmation-code', '{code}'],
    expected: {},
  },
  {
    command: 'initiate-auth',
    args: [
      '--auth-flow',
      'USER_PASSWORD_AUTH',
      ...client,
      '--auth-parameters',
      'USERNAME=ada,PASSWORD=Wrong-Passw0rd',
    ],
    error:
      'An error occurred (NotAuthorizedException) when calling the InitiateAuth operation: ' +
      'Incorrect username or password.',
  },
  {
    command: 'initiate-auth',
    args: signIn,
    expected: { AuthenticationResult: { ExpiresIn: 3600, TokenType: 'Bearer' } },
    keep: tokens,
  },
  {
    command: 'initiate-auth',
    args: [
      '--auth-flow',
      'USER_PASSWORD_AUTH',
      '--client-id',
      '{server}',
      '--auth-parameters',
      `USERNAME=ada,PASSWORD=${password},SECRET_HASH={hash}`,
    ],
    expected: { AuthenticationResult: { TokenType: 'Bearer' } },
  },
  {
    command: 'initiate-auth',
    args: [
      '--auth-flow',
      'REFRESH_TOKEN_AUTH',
      ...client,
      '--auth-parameters',
      'REFRESH_TOKEN={refresh}',
    ],
    expected: { AuthenticationResult: { ExpiresIn: 3600 } },
    keep: tokens,
  },
  {
    command: 'get-user',
    args: token,
    expected: {
      Username: 'ada',
      UserAttributes: expect.arrayContaining([{ Name: 'email_verified', Value: 'true' }]),
    },
  },
  {
    command: 'update-user-attributes',
    args: [...token, '--user-attributes', 'Name=email,Value=ada2@example.com'],
    expected: { CodeDeliveryDetailsList: [{ Destination: 'a***@e***' }] },
  },
  {
    command: 'get-user-attribute-verification-code',
    args: [...token, '--attribute-name', 'email'],
    expected: { CodeDeliveryDetails: { AttributeName: 'email' } },
    keep: codeOf,
  },
  {
    command: 'verify-user-attribute',
    args: [...token, '--attribute-name', 'email', '--code', '{code}'],
    expected: {},
  },
  {
    command: 'delete-user-attributes',
    args: [...token, '--user-attribute-names', 'custom:tenant'],
    expected: {},
  },
  {
    command: 'change-password',
    args: [...token, '--previous-password', password, '--proposed-password', 'Another-Passw0rd1'],
    expected: {},
  },
  {
    command: 'forgot-password',
    args: [...client, '--username', 'ada'],
    expected: { CodeDeliveryDetails: { DeliveryMedium: 'EMAIL' } },
    keep: codeOf,
  },
  {
    command: 'confirm-forgot-password',
    args: [...client, '--username', 'ada', '--confirmation-code', '{code}', '--password', password],
    expected: {},
  },

  {
    command: 'create-group',
    args: [...pool, '--group-name', 'staff', '--precedence', '3'],
    expected: { Group: { Precedence: 3 } },
  },
  {
    command: 'get-group',
    args: [...pool, '--group-name', 'staff'],
    expected: { Group: { GroupName: 'staff' } },
  },
  {
    command: 'update-group',
    args: [...pool, '--group-name', 'staff', '--description', 'All of us'],
    expected: { Group: { Description: 'All of us' } },
  },
  { command: 'list-groups', args: pool, expected: { Groups: [{ GroupName: 'staff' }] } },
  { command: 'admin-add-user-to-group', args: [...user, '--group-name', 'staff'], expected: {} },
  {
    command: 'admin-list-groups-for-user',
    args: user,
    expected: { Groups: [{ GroupName: 'staff' }] },
  },
  {
    command: 'list-users-in-group',
    args: [...pool, '--group-name', 'staff'],
    expected: { Users: [{ Username: 'ada' }] },
  },
  {
    command: 'admin-remove-user-from-group',
    args: [...user, '--group-name', 'staff'],
    expected: {},
  },
  { command: 'delete-group', args: [...pool, '--group-name', 'staff'], expected: {} },

  {
    command: 'admin-create-user',
    args: [
      ...pool,
      '--username',
      'tom',
      '--temporary-password',
      password,
      '--message-action',
      'SUPPRESS',
    ],
    expected: { User: { UserStatus: 'FORCE_CHANGE_PASSWORD' } },
  },
  {
    command: 'admin-initiate-auth',
    args: [
      ...pool,
      ...client,
      '--auth-flow',
      'ADMIN_USER_PASSWORD_AUTH',
      '--auth-parameters',
      `USERNAME=tom,PASSWORD=${password}`,
    ],
    expected: { ChallengeName: 'NEW_PASSWORD_REQUIRED' },
    keep: ({ Session }: { Session?: string }) => ({ session: Session }),
  },
  {
    command: 'admin-respond-to-auth-challenge',
    args: [
      ...pool,
      ...client,
      '--challenge-name',
      'NEW_PASSWORD_REQUIRED',
      '--session',
      '{session}',
      '--challenge-responses',
      'USERNAME=tom,NEW_PASSWORD=Another-Passw0rd1',
    ],
    expected: { AuthenticationResult: { TokenType: 'Bearer' } },
  },
  // The CLI pages by itself, with one user per page.
  {
    command: 'list-users',
    args: [...pool, '--page-size', '1', '--query', 'Users[].Username'],
    expected: ['ada', 'tom'],
  },
  {
    command: 'list-users',
    args: [...pool, '--filter', 'email ^= "ada2"'],
    expected: { Users: [{ Username: 'ada' }] },
  },
  { command: 'admin-get-user', args: user, expected: { Username: 'ada', UserStatus: 'CONFIRMED' } },
  {
    command: 'admin-get-user',
    args: [...pool, '--username', 'nobody'],
    error:
      'An error occurred (UserNotFoundException) when calling the AdminGetUser operation: User does not exist.',
  },
  {
    command: 'admin-update-user-attributes',
    args: [...user, '--user-attributes', '[{"Name":"name","Value":"Ada Ünicode 🙂"}]'],
    expected: {},
  },
  {
    command: 'admin-delete-user-attributes',
    args: [...user, '--user-attribute-names', 'name'],
    expected: {},
  },
  {
    command: 'admin-set-user-password',
    args: [...user, '--password', password, '--permanent'],
    expected: {},
  },
  { command: 'admin-disable-user', args: user, expected: {} },
  {
    command: 'initiate-auth',
    args: signIn,
    error:
      'An error occurred (NotAuthorizedException) when calling the InitiateAuth operation: User is disabled.',
  },
  { command: 'admin-enable-user', args: user, expected: {} },
  { command: 'initiate-auth', args: signIn, keep: tokens },
  {
    command: 'associate-software-token',
    args: token,
    error: 'An error occurred (SoftwareTokenMFANotFoundException)',
  },
  {
    command: 'set-user-pool-mfa-config',
    args: [
      ...pool,
      '--mfa-configuration',
      'OPTIONAL',
      '--software-token-mfa-configuration',
      'Enabled=true',
    ],
    expected: { MfaConfiguration: 'OPTIONAL' },
  },
  {
    command: 'get-user-pool-mfa-config',
    args: pool,
    expected: { SoftwareTokenMfaConfiguration: { Enabled: true } },
  },
  {
    command: 'associate-software-token',
    args: token,
    expected: { SecretCode: expect.stringMatching(/^[A-Z2-7]{32,}$/) },
  },
  { command: 'revoke-token', args: [...client, '--token', '{refresh}'], expected: {} },
  { command: 'admin-user-global-sign-out', args: user, expected: {} },
  {
    command: 'get-user',
    args: token,
    error:
      'An error occurred (NotAuthorizedException) when calling the GetUser operation: Access Token has been revoked',
  },
  {
    command: 'admin-list-user-auth-events',
    args: user,
    error: 'An error occurred (UserPoolAddOnNotEnabledException)',
  },
  { command: 'initiate-auth', args: signIn, keep: tokens },
  { command: 'global-sign-out', args: token, expected: {} },
  { command: 'admin-reset-user-password', args: user, expected: {} },
  { command: 'admin-delete-user', args: user, expected: {} },

  { command: 'tag-resource', args: [...arn, '--tags', 'stage=test,owner=ada'], expected: {} },
  { command: 'untag-resource', args: [...arn, '--tag-keys', 'owner'], expected: {} },
  { command: 'list-tags-for-resource', args: arn, expected: { Tags: { stage: 'test' } } },
  {
    command: 'create-resource-server',
    args: [
      ...pool,
      '--identifier',
      'orders',
      '--name',
      'Orders',
      '--scopes',
      'ScopeName=read,ScopeDescription=Read',
    ],
    expected: { ResourceServer: { Identifier: 'orders' } },
  },
  {
    command: 'update-resource-server',
    args: [...pool, '--identifier', 'orders', '--name', 'All orders'],
    expected: { ResourceServer: { Name: 'All orders' } },
  },
  {
    command: 'list-resource-servers',
    args: pool,
    expected: { ResourceServers: [{ Identifier: 'orders', Scopes: [] }] },
  },
  { command: 'delete-resource-server', args: [...pool, '--identifier', 'orders'], expected: {} },
  {
    command: 'create-identity-provider',
    args: [
      ...pool,
      '--provider-name',
      'Google',
      '--provider-type',
      'Google',
      '--provider-details',
      'client_id=one,client_secret=two,authorize_scopes=openid',
      '--idp-identifiers',
      'g',
    ],
    expected: { IdentityProvider: { AttributeMapping: { username: 'sub' } } },
  },
  {
    command: 'get-identity-provider-by-identifier',
    args: [...pool, '--idp-identifier', 'g'],
    expected: { IdentityProvider: { ProviderName: 'Google' } },
  },
  {
    command: 'list-identity-providers',
    args: pool,
    expected: { Providers: [{ ProviderType: 'Google' }] },
  },
  {
    command: 'delete-identity-provider',
    args: [...pool, '--provider-name', 'Google'],
    expected: {},
  },
  { command: 'create-user-pool-domain', args: [...pool, '--domain', 'cli'], expected: {} },
  {
    command: 'describe-user-pool-domain',
    args: ['--domain', 'cli'],
    expected: { DomainDescription: { Status: 'ACTIVE', CustomDomainConfig: {} } },
  },
  {
    command: 'delete-user-pool',
    args: pool,
    error: 'User pool cannot be deleted. It has a domain configured that should be deleted first.',
  },
  { command: 'delete-user-pool-domain', args: [...pool, '--domain', 'cli'], expected: {} },
  { command: 'delete-user-pool-client', args: [...pool, ...client], expected: {} },
  { command: 'delete-user-pool', args: pool, expected: {} },
  {
    command: 'describe-user-pool',
    args: pool,
    error: 'An error occurred (ResourceNotFoundException)',
  },
];

(isInstalled ? describe : describe.skip)('the AWS CLI', () => {
  beforeAll(async () => {
    test = await startPool();
  });
  afterAll(async () => {
    await test.stop();
    expect(test.faults).toEqual([]);
  });

  it.each(
    steps.map((step) => [step.command, step.error ? 'is refused' : 'succeeds', step] as const),
  )('%s %s', async (command, _outcome, step) => {
    const { output, error } = await aws(command, step.args);
    if (step.error) expect(error).toContain(step.error);
    else expect({ error, output }).toMatchObject({ error: '', output: step.expected ?? {} });
    Object.assign(facts, await step.keep?.(output));
  });

  it('MUST be refused with a wrong secret key', async () => {
    expect((await aws('list-user-pools', ['--max-results', '1'], 'wrong')).error).toContain(
      'An error occurred (InvalidSignatureException)',
    );
  });

  it('drives at least 30 operations', () => {
    expect(new Set(steps.map(({ command }) => command)).size).toBeGreaterThanOrEqual(30);
  });
});
