import { ListWebAuthnCredentialsCommand } from '@aws-sdk/client-cognito-identity-provider';

import { PageArgs } from '../../schema/connection.js';
import { PasskeyConnection } from '../../schema/signIn/passkey.js';
import { readPage } from '../page.js';
import { defineOwnEdge } from '../user/ownEdge.js';
import { passkeyOf } from './passkeyOf.js';

/**
 * The maximum of ListWebAuthnCredentialsRequest in the SDK. A user cannot have more passkeys
 * either.
 */
const maxResults = 20;

export const userPasskeys = defineOwnEdge({
  description: 'The passkeys of the signed-in user. Cognito does not show them to anyone else.',
  input: PageArgs,
  success: PasskeyConnection,
  own: ListWebAuthnCredentialsCommand,
  run: ({ of, read }, args) => {
    const readMore = async (limit: number, NextToken: string | undefined) => {
      const output = await read({ MaxResults: Math.min(limit, maxResults), NextToken });
      return { items: output.Credentials, next: output.NextToken };
    };
    return readPage({ of, read: readMore, nodeOf: passkeyOf }, args);
  },
});
