/** Notifies the owner of an account when another person tries to sign up with the same name. */
import {
  ForgotPasswordCommand,
  ResendConfirmationCodeCommand,
} from '@aws-sdk/client-cognito-identity-provider';

import type { Call } from '../operation.js';

/**
 * Cognito has no message for this, so it sends one that helps an owner who has forgotten the
 * account: an unconfirmed owner gets the confirmation code again, a confirmed owner gets a code for
 * a new password. Anyone can trigger both messages anyway.
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
