/** Checks the settings of the pool and its app client. */
import type { UserPoolClientType, UserPoolType } from '@aws-sdk/client-cognito-identity-provider';

import { defaults } from '../../common/defaults.js';
import { error, warning } from './finding.js';
import type { Finding } from './finding.js';
import type { SelfCheckOptions } from './options.js';

export function checkPool(pool: UserPoolType): Finding[] {
  return [...checkProtection(pool), ...checkPasswords(pool), ...checkNames(pool)];
}

function checkProtection({ MfaConfiguration, DeletionProtection }: UserPoolType): Finding[] {
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
  ];
}

function checkPasswords({ Policies, AdminCreateUserConfig }: UserPoolType): Finding[] {
  const { MinimumLength = 8, TemporaryPasswordValidityDays = 7 } = Policies?.PasswordPolicy ?? {};
  return [
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
  ];
}

function checkNames({ UsernameConfiguration }: UserPoolType): Finding[] {
  if (UsernameConfiguration?.CaseSensitive !== true) return [];
  return [
    warning(
      'Usernames that differ only in case are different users.',
      'Only a new pool can have CaseSensitive false; this one cannot be changed.',
    ),
  ];
}

/** Checks whether the app client is as `COGNITO_SIGN_IN` and the operations need it. */
export function checkClient(client: UserPoolClientType, options: SelfCheckOptions): Finding[] {
  return [...checkSecret(client, options), ...checkFlows(client, options), ...checkTokens(client)];
}

function checkSecret(
  { ClientSecret }: UserPoolClientType,
  { clientSecret }: SelfCheckOptions,
): Finding[] {
  if (ClientSecret === clientSecret) return [];
  return [
    error(
      'COGNITO_CLIENT_SECRET is not the secret of the app client.',
      ClientSecret === undefined
        ? 'Remove it: the client has none.'
        : 'Set it to the secret of the client.',
    ),
  ];
}

function checkFlows(
  { ExplicitAuthFlows = [] }: UserPoolClientType,
  { signIn = defaults.signIn }: SelfCheckOptions,
): Finding[] {
  const flow = signIn === 'server' ? 'ADMIN_USER_PASSWORD_AUTH' : 'USER_PASSWORD_AUTH';
  // The older names of flows allow refreshing, and so does the default of a client that names none.
  const older = !ExplicitAuthFlows.some((name) => name.startsWith('ALLOW_'));
  const onServer: readonly string[] = older
    ? ['ADMIN_NO_SRP_AUTH']
    : ['ALLOW_ADMIN_USER_PASSWORD_AUTH'];
  const pastGateway: readonly string[] = older
    ? ['USER_PASSWORD_AUTH']
    : ['ALLOW_USER_PASSWORD_AUTH'];
  return [
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
            'The app client allows signing in without the gateway.',
            'Remove USER_PASSWORD_AUTH, under either name, from its ExplicitAuthFlows, ' +
              'since COGNITO_SIGN_IN is server.',
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
  ];
}

function checkTokens({
  EnableTokenRevocation,
  AllowedOAuthFlowsUserPoolClient,
  AllowedOAuthScopes = [],
}: UserPoolClientType): Finding[] {
  const oauth = AllowedOAuthFlowsUserPoolClient === true;
  return [
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
            'Tokens of the hosted sign-in lack the scope aws.cognito.signin.user.admin: ' +
              '`me` and self-service refuse them.',
            'Add the scope to AllowedOAuthScopes of the app client, and ask for it.',
          ),
        ]
      : []),
  ];
}
