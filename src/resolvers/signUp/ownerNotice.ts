/** The only place that writes to the owner of a name with which somebody else wanted to sign up. */
import {
  ForgotPasswordCommand,
  ResendConfirmationCodeCommand,
} from '@aws-sdk/client-cognito-identity-provider';

import type { Call } from '../operation.js';

/**
 * Cognito has no message of its own for this. Who never confirmed the account gets its code again, who has one gets a
 * code for a new password: either is what an owner needs who has forgotten the account. Both are open to anyone anyway.
 */
export async function writeToOwner(username: string, cognito: Call['cognito']): Promise<void> {
  const owner = { ClientId: cognito.clientId, Username: username };
  try {
    await cognito.send(ResendConfirmationCodeCommand, owner);
  } catch (error) {
    // "User is already confirmed."
    if ((error as Error).name !== 'InvalidParameterException') throw error;
    await cognito.send(ForgotPasswordCommand, owner);
  }
}
