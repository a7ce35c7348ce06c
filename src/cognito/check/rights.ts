/** Checks the gateway's AWS credentials and rights, and the settings that they let it read. */
import {
  AdminGetUserCommand,
  CognitoIdentityProviderClient,
  DescribeUserPoolClientCommand,
  DescribeUserPoolCommand,
  GetUserPoolMfaConfigCommand,
  ListUserPoolsCommand,
  ListUsersCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { UserPoolClientType, UserPoolType } from '@aws-sdk/client-cognito-identity-provider';

import type { CognitoAdapter } from '../call/adapter.js';
import { commandNameOf } from '../call/command.js';
import type { CommandClass } from '../call/command.js';
import { faultOf } from '../fault.js';
import { regionOf } from '../userPoolId.js';
import { error, unknown, warning } from './finding.js';
import type { Finding } from './finding.js';
import { nobody } from './options.js';
import type { SelfCheckOptions } from './options.js';
import { refusalOf } from './refusalOf.js';
import { checkClient, checkPool } from './settings.js';

const giveCredentials =
  'Give the process a role or keys with docs/iam-policy.json, or set ' +
  'COGNITO_PUBLIC_ONLY=true to serve unsigned operations only.';

export async function checkRights(
  cognito: CognitoAdapter,
  options: SelfCheckOptions,
): Promise<Finding[]> {
  const { userPoolId: UserPoolId, clientId: ClientId } = cognito;
  const fault = await credentialsFault(cognito);
  if (fault) return [fault];
  const missing: string[] = [];
  const ask = async <T>(command: CommandClass, input: object): Promise<T | undefined> => {
    const { name, value } = await refusalOf(cognito.send(command, input));
    if (name === 'AccessDeniedException') missing.push(`cognito-idp:${commandNameOf(command)}`);
    return value as T | undefined;
  };
  const pool = await ask<{ UserPool?: UserPoolType }>(DescribeUserPoolCommand, { UserPoolId });
  const client =
    ClientId === ''
      ? undefined
      : await ask<{ UserPoolClient?: UserPoolClientType }>(DescribeUserPoolClientCommand, {
          UserPoolId,
          ClientId,
        });
  await ask(GetUserPoolMfaConfigCommand, { UserPoolId });
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
      'Permissions to change users and groups were not tested, since a test could change something.',
      'Compare the policy of the role with docs/iam-policy.json.',
    ),
  ];
}

/** Returns why signed calls do not work at all; undefined if they do. */
async function credentialsFault(cognito: CognitoAdapter): Promise<Finding | undefined> {
  const { userPoolId: UserPoolId } = cognito;
  const { cause: noCredentials } = await refusalOf(cognito.findCredentials());
  if (noCredentials !== undefined)
    return error(
      'The gateway finds no AWS credentials: only unsigned operations such as sign-in work, and it is not ready.',
      giveCredentials,
    );
  const first = await refusalOf(cognito.send(DescribeUserPoolCommand, { UserPoolId }));
  const fault = faultOf(first.cause);
  if (fault?.rejects === 'pool')
    return error(`There is no user pool ${UserPoolId}.`, 'Correct COGNITO_USER_POOL_ID.');
  if (fault?.rejects === 'credentials')
    return error(
      `The gateway has no valid AWS credentials (${first.name}): ${fault.why}`,
      giveCredentials,
    );
  return undefined;
}

/**
 * Detects whether the gateway has more permissions than its policy needs, by the only extra
 * permission that can be tried without harm.
 */
async function checkWidth({ userPoolId, clientConfig = {} }: SelfCheckOptions): Promise<Finding[]> {
  // If the program supplies its own request handler, calls do not use AWS credentials.
  if (clientConfig.requestHandler !== undefined) return [];
  const client = new CognitoIdentityProviderClient({
    region: regionOf(userPoolId),
    maxAttempts: 1,
    ...clientConfig,
  });
  try {
    const { value } = await refusalOf(client.send(new ListUserPoolsCommand({ MaxResults: 1 })));
    return value === undefined
      ? []
      : [
          warning(
            "The gateway's AWS credentials may list every pool of the account: they grant " +
              'more than docs/iam-policy.json.',
            'Give the gateway its own role with docs/iam-policy.json. Other excess ' +
              'permissions cannot be seen from here.',
          ),
        ];
  } finally {
    client.destroy();
  }
}
