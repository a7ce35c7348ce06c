/** Checks the app client by trying to sign in a user who does not exist. */
import { InitiateAuthCommand } from '@aws-sdk/client-cognito-identity-provider';

import { defaults } from '../../common/defaults.js';
import type { CognitoAdapter } from '../call/adapter.js';
import { error, unknown, warning } from './finding.js';
import type { Finding } from './finding.js';
import { nobody } from './options.js';
import type { SelfCheckOptions } from './options.js';
import { refusalOf } from './refusalOf.js';

/** Tries to sign in a user who does not exist; this needs no AWS credentials. */
export async function checkSignIn(
  cognito: CognitoAdapter,
  { clientId, clientSecret, signIn = defaults.signIn }: SelfCheckOptions,
): Promise<Finding[]> {
  if (!clientId)
    return [
      warning(
        'No app client is configured.',
        'Set COGNITO_CLIENT_ID; without it sign-up and sign-in do not work.',
      ),
    ];
  if (signIn === 'server') return [];
  const input = {
    ClientId: clientId,
    AuthFlow: 'USER_PASSWORD_AUTH' as const,
    AuthParameters: { USERNAME: nobody, PASSWORD: 'No-password-1' },
  };
  const refusal = await refusalOf(cognito.unsigned.send(InitiateAuthCommand, input));
  return findingsOf(refusal, clientSecret);
}

/**
 * Returns what the answer to that sign-in reveals about the client. `NotAuthorizedException` is the
 * right answer.
 */
function findingsOf(
  { name, message }: { readonly name: string; readonly message: string },
  clientSecret: string | undefined,
): Finding[] {
  if (name === 'ResourceNotFoundException')
    return [error('The app client does not exist in this Region.', 'Correct COGNITO_CLIENT_ID.')];
  if (/secret hash|SECRET_HASH/i.test(message)) return [wrongSecret(clientSecret)];
  if (/not enabled/i.test(message))
    return [
      error(
        'The app client does not allow sign-in with a password.',
        'Add ALLOW_USER_PASSWORD_AUTH to its ExplicitAuthFlows, or set ' +
          'COGNITO_SIGN_IN=server and add ALLOW_ADMIN_USER_PASSWORD_AUTH.',
      ),
    ];
  if (name === 'UserNotFoundException')
    return [
      warning(
        'Cognito reveals whether a user exists (PreventUserExistenceErrors is LEGACY). The ' +
          'gateway conceals it, and refuses sign-ins by SRP, by choice and by custom ' +
          'challenges, where it cannot; other applications with this client do not.',
        'Set PreventUserExistenceErrors of the app client to ENABLED.',
      ),
    ];
  if (name === 'NotAuthorizedException') return [];
  return [
    unknown(
      `A sign-in could not be tried (${name}).`,
      'Check the log of the triggers of the pool, and the quota of the account.',
    ),
  ];
}

function wrongSecret(clientSecret: string | undefined): Finding {
  return clientSecret
    ? error(
        'The client secret is wrong, or the client has none.',
        'Correct COGNITO_CLIENT_SECRET, or remove it.',
      )
    : error('The app client has a secret, and none is configured.', 'Set COGNITO_CLIENT_SECRET.');
}
