/**
 * Checks whether the pool, its client and the gateway's permissions are as the gateway needs them.
 * It changes nothing.
 */
import {
  AdminGetUserCommand,
  CognitoIdentityProviderClient,
  DescribeUserPoolClientCommand,
  DescribeUserPoolCommand,
  InitiateAuthCommand,
  ListUserPoolsCommand,
  ListUsersCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { UserPoolClientType, UserPoolType } from '@aws-sdk/client-cognito-identity-provider';

import { jwksUriOf } from './token/accessToken.js';
import { commandNameOf, createCognitoAdapter } from './call/adapter.js';
import type { CognitoAdapter, CognitoAdapterOptions } from './call/adapter.js';
import type { CommandClass } from './call/command.js';
import { faultOf } from './fault.js';

export interface Finding {
  /** `error`: users or administrators will be affected. `warning`: it works, but could be safer. */
  readonly level: 'error' | 'warning' | 'unknown';
  /** What is wrong, or could not be checked. */
  readonly what: string;
  readonly fix: string;
}

export interface SelfCheckOptions extends CognitoAdapterOptions {
  readonly issuer?: string | undefined;
  readonly jwksUri?: string | undefined;
  readonly signIn?: 'public' | 'server' | undefined;
}

const error = (what: string, fix: string): Finding => ({ level: 'error', what, fix });
const warning = (what: string, fix: string): Finding => ({ level: 'warning', what, fix });
const unknown = (what: string, fix: string): Finding => ({ level: 'unknown', what, fix });

const unsignedOnly = warning(
  'COGNITO_PUBLIC_ONLY is set: operations that need AWS credentials, such as those of administrators, are not served.',
  'Nothing, if that is meant; otherwise remove it and give the process a role with docs/iam-policy.json.',
);

/** A user who does not exist in any pool. */
const nobody = 'cognito-graphql-gateway-check-nobody';

export async function selfCheck(options: SelfCheckOptions): Promise<Finding[]> {
  const cognito = createCognitoAdapter(options);
  try {
    const reached = await checkEndpoint(options);
    if (reached.some(({ level }) => level === 'error')) return reached;
    return [
      ...reached,
      ...(await checkSignIn(cognito, options)),
      ...(options.publicOnly ? [unsignedOnly] : await checkRights(cognito, options)),
    ];
  } finally {
    cognito.close();
  }
}

/**
 * Clock difference in milliseconds at which tokens and signatures are at risk, and at which AWS
 * refuses them.
 */
const skewWarningMs = 30_000;
const skewErrorMs = 300_000;

async function checkEndpoint(options: SelfCheckOptions): Promise<Finding[]> {
  const { userPoolId, now = () => new Date() } = options;
  const uri = jwksUriOf(options);
  const response = await fetch(uri, { signal: AbortSignal.timeout(5000), redirect: 'error' }).catch(
    () => undefined,
  );
  if (!response)
    return [
      error(
        `The user pool cannot be reached: ${uri} does not answer.`,
        'Look at the network, proxy and DNS of this machine, and at COGNITO_ENDPOINT and AWS_REGION.',
      ),
    ];
  await response.body?.cancel();
  if (!response.ok)
    return [
      error(
        `There is no user pool ${userPoolId}: ${uri} answers ${String(response.status)}.`,
        'Correct COGNITO_USER_POOL_ID, its Region, or COGNITO_ISSUER.',
      ),
    ];
  const skew = Math.abs(Date.parse(response.headers.get('date') ?? '') - now().getTime());
  if (!(skew > skewWarningMs)) return [];
  const finding = skew > skewErrorMs ? error : warning;
  return [
    finding(
      `The clock of this machine is ${String(Math.round(skew / 1000))} seconds off.`,
      'Let NTP set the clock: tokens and signatures tell the time.',
    ),
  ];
}

/** Tries to sign in a user who does not exist; this needs no AWS credentials. */
async function checkSignIn(
  cognito: CognitoAdapter,
  { clientId, clientSecret, signIn = 'public' }: SelfCheckOptions,
): Promise<Finding[]> {
  if (!clientId)
    return [
      warning(
        'No app client is configured.',
        'Set COGNITO_CLIENT_ID, or sign-up and sign-in do not work.',
      ),
    ];
  if (signIn === 'server') return [];
  const input = {
    ClientId: clientId,
    AuthFlow: 'USER_PASSWORD_AUTH' as const,
    AuthParameters: { USERNAME: nobody, PASSWORD: 'No-password-1' },
  };
  const { name, message } = await refusalOf(cognito.unsigned.send(InitiateAuthCommand, input));
  if (name === 'ResourceNotFoundException')
    return [error('The app client does not exist in this Region.', 'Correct COGNITO_CLIENT_ID.')];
  if (/secret hash|SECRET_HASH/i.test(message)) {
    return [
      clientSecret
        ? error(
            'The client secret is wrong, or the client has none.',
            'Correct COGNITO_CLIENT_SECRET, or remove it.',
          )
        : error(
            'The app client has a secret, and none is configured.',
            'Set COGNITO_CLIENT_SECRET.',
          ),
    ];
  }
  if (/not enabled/i.test(message))
    return [
      error(
        'The app client does not allow sign-in with a password.',
        'Add ALLOW_USER_PASSWORD_AUTH to its ExplicitAuthFlows, or set COGNITO_SIGN_IN=server and add ALLOW_ADMIN_USER_PASSWORD_AUTH.',
      ),
    ];
  if (name === 'UserNotFoundException')
    return [
      warning(
        'Cognito tells whether a user exists (PreventUserExistenceErrors is LEGACY). The gateway hides it, and refuses sign-ins by SRP, by choice and by custom challenges, where it could not; other users of the client do not.',
        'Set PreventUserExistenceErrors of the app client to ENABLED.',
      ),
    ];
  if (name === 'NotAuthorizedException') return [];
  return [
    unknown(
      `A sign-in could not be tried (${name}).`,
      'Look at the log of the triggers of the pool, and at the quota of the account.',
    ),
  ];
}

async function checkRights(cognito: CognitoAdapter, options: SelfCheckOptions): Promise<Finding[]> {
  const { userPoolId: UserPoolId, clientId: ClientId } = cognito;
  const missing: string[] = [];
  const ask = async <T>(command: CommandClass, input: object): Promise<T | undefined> => {
    const { name, value } = await refusalOf(cognito.send(command, input));
    if (name === 'AccessDeniedException') missing.push(`cognito-idp:${commandNameOf(command)}`);
    return value as T | undefined;
  };

  const { cause: noCredentials } = await refusalOf(cognito.findCredentials());
  if (noCredentials !== undefined)
    return [
      error(
        'The gateway finds no AWS credentials: only unsigned operations such as sign-in work, and it is not ready.',
        'Give the process a role or keys with docs/iam-policy.json, or set COGNITO_PUBLIC_ONLY=true to serve unsigned operations only.',
      ),
    ];
  const first = await refusalOf(cognito.send(DescribeUserPoolCommand, { UserPoolId }));
  const fault = faultOf(first.cause);
  if (fault?.rejects === 'pool')
    return [error(`There is no user pool ${UserPoolId}.`, 'Correct COGNITO_USER_POOL_ID.')];
  if (fault?.rejects === 'credentials') {
    return [
      error(
        `The gateway has no AWS credentials that count (${first.name}): ${fault.why}`,
        'Give the process a role or keys with docs/iam-policy.json, or set COGNITO_PUBLIC_ONLY=true to serve unsigned operations only.',
      ),
    ];
  }
  const pool = await ask<{ UserPool?: UserPoolType }>(DescribeUserPoolCommand, { UserPoolId });
  const client =
    ClientId === ''
      ? undefined
      : await ask<{ UserPoolClient?: UserPoolClientType }>(DescribeUserPoolClientCommand, {
          UserPoolId,
          ClientId,
        });
  await ask(AdminGetUserCommand, { UserPoolId, Username: nobody });
  await ask(ListUsersCommand, { UserPoolId, Limit: 1 });
  return [
    ...(missing.length > 0
      ? [
          error(
            `The gateway may not use ${missing.join(', ')}.`,
            'Attach docs/iam-policy.json for this pool to its role.',
          ),
        ]
      : []),
    ...(pool?.UserPool ? checkPool(pool.UserPool) : []),
    ...(client?.UserPoolClient ? checkClient(client.UserPoolClient, options) : []),
    ...(await checkWidth(options)),
    unknown(
      'Rights to change users and groups were not tried, since a try could change something.',
      'Compare the policy of the role with docs/iam-policy.json.',
    ),
  ];
}

function checkPool({
  MfaConfiguration,
  DeletionProtection,
  Policies,
  AdminCreateUserConfig,
  UsernameConfiguration,
}: UserPoolType): Finding[] {
  const { MinimumLength = 8, TemporaryPasswordValidityDays = 7 } = Policies?.PasswordPolicy ?? {};
  return [
    ...(MfaConfiguration === 'ON' || MfaConfiguration === 'OPTIONAL'
      ? []
      : [
          warning(
            'No user can have a second factor (MfaConfiguration is OFF).',
            'Set MfaConfiguration of the pool to OPTIONAL or ON.',
          ),
        ]),
    ...(DeletionProtection === 'ACTIVE'
      ? []
      : [
          warning(
            'The pool can be deleted by one call (DeletionProtection is INACTIVE).',
            'Set DeletionProtection of the pool to ACTIVE.',
          ),
        ]),
    ...(MinimumLength >= 8
      ? []
      : [
          warning(
            `Passwords may have ${String(MinimumLength)} characters.`,
            'Set MinimumLength of the password policy to 8 or more.',
          ),
        ]),
    ...(TemporaryPasswordValidityDays <= 7 || AdminCreateUserConfig === undefined
      ? []
      : [
          warning(
            `Temporary passwords are valid for ${String(TemporaryPasswordValidityDays)} days.`,
            'Set TemporaryPasswordValidityDays to 7 or fewer.',
          ),
        ]),
    ...(UsernameConfiguration?.CaseSensitive === true
      ? [
          warning(
            'Usernames that differ in case only are different users.',
            'A new pool can have CaseSensitive false; this one keeps it.',
          ),
        ]
      : []),
  ];
}

function checkClient(
  {
    ClientSecret,
    ExplicitAuthFlows = [],
    EnableTokenRevocation,
    AllowedOAuthFlowsUserPoolClient,
    AllowedOAuthScopes = [],
  }: UserPoolClientType,
  { clientSecret, signIn = 'public' }: SelfCheckOptions,
): Finding[] {
  const flow = signIn === 'server' ? 'ADMIN_USER_PASSWORD_AUTH' : 'USER_PASSWORD_AUTH';
  // The older flow names, and the default of a client that names none, allow refreshing.
  const older = !ExplicitAuthFlows.some((name) => name.startsWith('ALLOW_'));
  const onServer: readonly string[] = older
    ? ['ADMIN_NO_SRP_AUTH']
    : ['ALLOW_ADMIN_USER_PASSWORD_AUTH'];
  const pastGateway: readonly string[] = older
    ? ['USER_PASSWORD_AUTH']
    : ['ALLOW_USER_PASSWORD_AUTH'];
  const oauth = AllowedOAuthFlowsUserPoolClient === true;
  return [
    ...(ClientSecret === clientSecret
      ? []
      : [
          error(
            'COGNITO_CLIENT_SECRET is not the secret of the app client.',
            ClientSecret === undefined
              ? 'Remove it: the client has none.'
              : 'Set it to the secret of the client.',
          ),
        ]),
    ...(signIn === 'server' && !ExplicitAuthFlows.some((name) => onServer.includes(name))
      ? [
          error(
            `The app client does not allow ${flow}.`,
            `Add ALLOW_${flow} to its ExplicitAuthFlows.`,
          ),
        ]
      : []),
    ...(signIn === 'server' && ExplicitAuthFlows.some((name) => pastGateway.includes(name))
      ? [
          warning(
            'The app client allows sign-in past the gateway.',
            'Remove USER_PASSWORD_AUTH, under either name, from its ExplicitAuthFlows, since COGNITO_SIGN_IN is server.',
          ),
        ]
      : []),
    ...(older || ExplicitAuthFlows.includes('ALLOW_REFRESH_TOKEN_AUTH')
      ? []
      : [
          warning(
            'The app client does not allow refresh by REFRESH_TOKEN_AUTH.',
            'Add ALLOW_REFRESH_TOKEN_AUTH to its ExplicitAuthFlows, unless refresh tokens rotate.',
          ),
        ]),
    ...(EnableTokenRevocation === true
      ? []
      : [
          error(
            'Tokens cannot be revoked (EnableTokenRevocation is off): revokeToken and single sessions do not work.',
            'Set EnableTokenRevocation of the app client to true.',
          ),
        ]),
    ...(oauth && !AllowedOAuthScopes.includes('aws.cognito.signin.user.admin')
      ? [
          error(
            'Tokens of the hosted sign-in lack the scope aws.cognito.signin.user.admin: `me` and self-service refuse them.',
            'Add the scope to AllowedOAuthScopes of the app client, and ask for it.',
          ),
        ]
      : []),
  ];
}

/** Detects permissions beyond the policy, by the only extra one that can be tried without harm. */
async function checkWidth({ userPoolId, clientConfig = {} }: SelfCheckOptions): Promise<Finding[]> {
  const client = new CognitoIdentityProviderClient({
    region: userPoolId.slice(0, userPoolId.indexOf('_')),
    maxAttempts: 1,
    ...clientConfig,
  });
  try {
    const { value } = await refusalOf(client.send(new ListUserPoolsCommand({ MaxResults: 1 })));
    return value === undefined
      ? []
      : [
          warning(
            "The gateway's AWS credentials may list every pool of the account: they are wider than docs/iam-policy.json.",
            'Give the gateway a role of its own with docs/iam-policy.json. Other rights beyond it cannot be seen from here.',
          ),
        ];
  } finally {
    client.destroy();
  }
}

/** Returns a call's error instead of throwing it. */
async function refusalOf(call: Promise<unknown>): Promise<{
  readonly name: string;
  readonly message: string;
  readonly value?: unknown;
  readonly cause?: unknown;
}> {
  try {
    return { name: '', message: '', value: await call };
  } catch (cause) {
    const { name, message } = cause as Error;
    return { name, message, cause };
  }
}
